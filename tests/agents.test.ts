import { describe, expect, test } from "vitest";
import type { Gate } from "../src/domain/policy.ts";
import type { Report } from "../src/domain/report.ts";
import { type SystemName, systemFiles } from "./systems/files.ts";
import { reviewFolders } from "./systems/reviewed.ts";

const today = "2026-11-21";
const config = ".github/ai-risk-gate/config.yml";

const told = ({ verdict, findings }: Report): readonly string[] => [
  verdict.outcome,
  ...findings.map(({ rule, effect, message }) => `${rule} ${effect}: ${message}`),
];

describe.each<SystemName>(["lender", "hospital"])("the %s, with the policy for agents in force", (name) => {
  test.each<Gate>(["pull-request", "monitor"])("is asked nothing at gate %s", async (gate) => {
    const files = new Map(systemFiles(name));
    const config = ".github/ai-risk-gate/config.yml";
    files.set(config, (files.get(config) ?? "").replace("  - iso-23894\n", "  - iso-23894\n  - agentic-ai\n"));
    const report = await reviewFolders(null, files, { gate, today });
    expect(report.policies.map(({ id }) => id)).toContain("agentic-ai");
    expect(told(report)).toEqual(["pass"]);
  });
});

test("a first manifest of an agent brings three notes on a pull request, and what they ask for", async () => {
  const first = `
version: 1
system:
  id: night-porter
  name: Night porter
  owner: "@inn/desk"
  purpose: Changes bookings of guests who write at night.
  kinds: [generative, agentic]
risks:
  - id: NP-1
    title: A stranger's mail moves another guest's booking
    inherent: { likelihood: rare, consequence: negligible }
`;
  const files = new Map([
    ["ai-risk.yml", first],
    [config, "version: 1\npolicies: [agentic-ai]\n"],
  ]);
  expect(told(await reviewFolders(null, files, { gate: "pull-request", today }))).toEqual([
    "pass",
    "agentic-ai/agent-automation-stated note: System night-porter acts by itself, and does not say whether people are in the loop.",
    "agentic-ai/agent-described note: System night-porter is an agent, and its record leaves out system.agent.tools, system.agent.scopes.",
    "agentic-ai/agentic-risks-open note: No risk of agent night-porter speaks of these, and nothing says why: owasp-asi:ASI01, owasp-asi:ASI02, owasp-asi:ASI03, owasp-asi:ASI04, owasp-asi:ASI05, owasp-asi:ASI06, owasp-asi:ASI07, owasp-asi:ASI08, owasp-asi:ASI09, owasp-asi:ASI10.",
  ]);
});
