import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reviewWorkflow, type Workflow } from "../../src/adapters/workflow.ts";
import type { Report } from "../../src/domain/report.ts";
import { cloneOf, makeRepository, temporaryFolder, textOf } from "./repositories.ts";

/** A pull request that lowers nothing: base `one`, head `two`, checked out as a runner does. */
function pullRequest() {
  const origin = makeRepository();
  origin.write("ai-risk.yml", "one\n");
  const base = origin.commit("base");
  origin.git("checkout", "--quiet", "-b", "reweigh");
  origin.write("ai-risk.yml", "two\n");
  const head = origin.commit("head");
  const clone = cloneOf(origin);
  const temporary = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const payload = { pull_request: { head: { sha: head }, base: { ref: "main", sha: base } } };
  const environment = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_WORKSPACE: clone.folder,
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
  };
  return { base, head, environment, output: () => readFileSync(join(temporary, "output"), "utf8") };
}

async function reviewed(workflow: Pick<Workflow, "environment" | "review">) {
  let log = "";
  const write = (text: string): void => {
    log += text;
  };
  const renderings = () => ({
    annotations: () => "annotations\n",
    summary: () => "summary",
    json: () => "{}",
    sarif: () => "{}",
    presentation: unasked,
    withoutVerdict: unasked,
  });
  const status = await reviewWorkflow({
    ...workflow,
    today: "2026-11-21",
    write,
    renderings,
    reach: unasked,
    remote: unasked,
  });
  return { status, log };
}

/** Without a token nothing is asked of GitHub. */
const unasked = (): never => {
  throw new Error("GitHub was asked");
};

const report = (outcome: Report["verdict"]["outcome"]): Report => ({
  version: 1,
  tool: { name: "ai-risk-gate", version: "0.1.0" },
  gate: "pull-request",
  today: "2026-11-21",
  simulated: false,
  adoption: false,
  holdsUntil: null,
  rules: "base",
  base: null,
  head: { revision: null },
  policies: [],
  verdict: { outcome, counts: { block: 1, warn: 0, note: 0, waived: 0, inherited: 0, resolved: 0 } },
  proposed: null,
  findings: [],
  resolved: [],
  rulesFound: [],
  systems: [],
  delta: [],
  heat: [],
  gateFiles: [],
  waivers: [],
  clauses: [],
  notes: [],
});

test("a pull request is found in the clone, reviewed, and its verdict ends the job", async () => {
  const { base, head, environment, output } = pullRequest();
  const seen: unknown[] = [];
  const { status, log } = await reviewed({
    environment,
    review: async ({ commits, points }) => {
      const contents = await commits.at(points.head).read(["ai-risk.yml"]);
      seen.push(points, textOf(contents.get("ai-risk.yml")));
      return { report: report("block"), releaseTexts: null };
    },
  });
  expect(seen).toEqual([{ gate: "pull-request", head, base, rules: base }, "two\n"]);
  expect({ status, log }).toEqual({ status: 1, log: "annotations\n" });
  expect(output()).toContain("verdict=block\n");
});

test("`mode: warn` lets the job pass on a block", async () => {
  const environment = { ...pullRequest().environment, INPUT_MODE: "warn" };
  expect(
    (await reviewed({ environment, review: async () => ({ report: report("block"), releaseTexts: null }) })).status,
  ).toBe(0);
});

test("no verdict fails the job, `mode: warn` or not", async () => {
  const { environment, output } = pullRequest();
  const { status, log } = await reviewed({
    environment: { ...environment, INPUT_MODE: "warn", INPUT_WORKING_DIR: "lender" },
    review: async () => ({ report: report("pass"), releaseTexts: null }),
  });
  expect(status).toBe(2);
  expect(log).toMatch(/^::error title=No verdict%3A bad-input::There is no input "working_dir"\./);
  expect(output()).toBe("verdict=none\n");
});

test("a bug is no verdict, and its stack stands in the log", async () => {
  const { environment } = pullRequest();
  const { status, log } = await reviewed({
    environment,
    review: async () => {
      throw new TypeError("risk is undefined\n::error::forged");
    },
  });
  expect(status).toBe(2);
  expect(log).toContain("TypeError: risk is undefined\n: :error: :forged\n");
  expect(log).toContain("::error title=No verdict%3A internal::The review broke off.");
});
