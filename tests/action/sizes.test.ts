import { afterEach, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { pullRequestJob, runJobOn } from "./job.ts";
import { type PullRequest, pullRequest } from "./story-repository.ts";

const running: LoopbackGitHub[] = [];

afterEach(async () => {
  for (const github of running.splice(0)) {
    expect(github.faults).toEqual([]);
    await github.close();
  }
});

const gate = ".github/ai-risk-gate";
const house = JSON.stringify({
  version: 1,
  id: "house",
  title: "House rules",
  rules: [
    {
      id: "ticket-named",
      title: "A risk has a ticket",
      rationale: "What stands in no tracker is worked on by nobody.",
      clauses: ["iso-23894:6.7"],
      level: "block",
      for: "risk",
      require: [{ present: ["risk.tracker"] }],
      at: "risk.id",
      message: "Risk {risk.id} has no ticket.",
      fix: "Write `tracker:` with its number.",
      grade: "declared",
      examples: {
        pass: [{ why: "it has one", set: { "risks[CR-001].tracker": "ACME-1" } }],
        fail: [{ why: "it has none", set: { "risks[CR-001].tracker": null } }],
      },
    },
  ],
});

const manifest = (risks: readonly object[]): string =>
  JSON.stringify({ version: 1, system: { id: "desk-answers" }, risks }, null, 1);
const risk = (id: string, more: object = {}): object => ({
  id,
  title: "A customer gets no answer",
  inherent: { likelihood: "rare", consequence: "minor" },
  ...more,
});

/** A pull request that brings so many risks of which one rule finds something. */
function bringing(count: number): PullRequest {
  const known = risk("HD-0", { tracker: "DESK-1" });
  const added = Array.from({ length: count }, (_, index) => risk(`HD-${index + 1}`));
  return pullRequest({
    base: (origin) => {
      origin.write(`${gate}/config.yml`, `version: 1\npolicies: [${gate}/policies/house.yml]\n`);
      origin.write(`${gate}/policies/house.yml`, house);
      origin.write("ai-risk.json", manifest([known]));
    },
    head: (origin) => origin.write("ai-risk.json", manifest([known, ...added])),
  });
}

const always = [
  "issues/create-comment",
  "issues/list-comments",
  "pulls/get",
  "repos/get-branch",
  "repos/get-branch-rules",
];

/** Requests that append fifty annotations to the check run, beside the one that made it. */
test.each([
  [0, 0],
  [1, 0],
  [50, 0],
  [51, 1],
  [5_000, 9],
])(
  "%i findings: one check run, %i more batches, one comment",
  async (count, batches) => {
    const github = await startGitHub({ tokens });
    running.push(github);
    const end = await runJobOn(github, pullRequestJob(bringing(count)));
    const report: Report = JSON.parse(end.report ?? "");
    expect(report.verdict.counts.block).toBe(count);
    expect(report.findings.length).toBe(count);
    const updates = Array.from({ length: batches }, () => "checks/update");
    expect(github.asked.toSorted()).toEqual(["checks/create", ...updates, ...always].toSorted());
    const [check, ...others] = github.state.checkRuns;
    expect(others).toEqual([]);
    const annotated = Math.min(count, 500);
    expect(check?.conclusion).toBe(count === 0 ? "success" : "failure");
    expect(check?.annotations.length).toBe(annotated);
    expect(new Set(check?.annotations.map((one) => one["start_line"])).size).toBe(annotated);
    const left = /(\d+) more findings? without an annotation/.exec(check?.summary ?? "")?.[1] ?? "0";
    expect(annotated + Number(left)).toBe(count);
    expect(github.state.comments).toMatchObject([{ edits: 0 }]);
    // What the check run has taken is no command of the job, and what it has not stands in the report.
    expect({ status: end.status, commands: end.commands }).toEqual({ status: count === 0 ? 0 : 1, commands: [] });
  },
  60_000,
);
