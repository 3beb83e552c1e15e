import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { bundleFile, runBundle } from "./bundle.ts";

/** What the command finds in a folder by `generative-ai` alone. */
function found(folder: string, gate: string): Report {
  const words = ["--policy", "generative-ai", "--gate", gate, "--today", "2026-11-21", "--format", "json"];
  const { stdout } = runBundle(process.execPath, { file: bundleFile("cli"), args: ["check", folder, ...words] });
  return JSON.parse(stdout) as Report;
}

test.each(["pull-request", "monitor"])("at gate %s generative-ai asks nothing of a lender's score", (gate) => {
  const { verdict, findings, policies } = found("fixtures/systems/lender", gate);
  expect([verdict.outcome, findings, policies.map(({ id }) => id)]).toEqual(["pass", [], ["generative-ai"]]);
});

const first = `version: 1
system:
  id: leave-desk
  owner: people@acme.example
  purpose: Answers applicants' questions about leave.
  kinds: [generative]
  context: { personal-data: true, exposure: public }
risks:
  - id: LD-01
    title: An answer is wrong and somebody loses days of leave
    inherent: { likelihood: possible, consequence: minor }
`;

test("of a first register a pull request hears in five notes what generative-ai misses", () => {
  const folder = mkdtempSync(join(tmpdir(), "leave-desk-"));
  writeFileSync(join(folder, "ai-risk.yml"), first);
  const { verdict, findings } = found(folder, "pull-request");
  rmSync(folder, { recursive: true });
  expect([verdict.outcome, ...findings.map(({ rule, effect }) => `${effect} ${rule}`)]).toEqual([
    "pass",
    "note generative-ai/disclosure-outside",
    "note generative-ai/models-stated",
    "note generative-ai/retention-stated",
    "note generative-ai/generative-risks-open",
    "note generative-ai/llm-risks-open",
  ]);
});
