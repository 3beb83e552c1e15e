import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputsFile, pullRequestJob, runJob } from "./job.ts";
import { readRunnerLog } from "./runner-log.ts";
import { daysAgo, lineOf, moved, storyPullRequest } from "./story-repository.ts";

test("a risk that loses its treatment blocks the job, on its line and in so many words", () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const end = runJob(pullRequestJob(change));
  expect(end.status).toBe(1);
  expect(end.outputs).toBe(outputsFile({ verdict: "block", block: 2, warn: 1, above: 2 }, end));

  const expected = readFileSync(join(change.story.folder, "expected/report.github.txt"), "utf8");
  const { commands, lines } = readRunnerLog(moved(expected, change.story));
  expect({ commands: end.commands, lines: end.lines }).toEqual({ commands, lines });
  const line = lineOf(change.origin, change.head, "ai-risk.yml", "id: CR-001");
  expect(end.commands.map(({ name, properties }) => [name, properties["file"], properties["line"]])).toEqual([
    ["error", "ai-risk.yml", line],
    ["error", "ai-risk.yml", line],
    ["warning", "ai-risk.yml", line],
  ]);

  expect(end.summary).toMatch(/^## ⛔ AI risk: block\n\n\*\*2 findings block this pull request, 1 warns; 1 resolved\./);
  expect(end.summary).toBe("x");
  expect(JSON.parse(end.report ?? "")).toMatchObject({
    today: daysAgo(0),
    simulated: false,
    rules: "base",
    base: { revision: change.base },
    head: { revision: change.head },
  });
});

test("`mode: warn` shows the same and lets the job pass", () => {
  const job = pullRequestJob(storyPullRequest("lender-risk-loses-its-treatment"));
  const [enforced, warned] = [runJob(job), runJob({ ...job, inputs: { mode: "warn" } })];
  expect([enforced.status, warned.status]).toEqual([1, 0]);
  expect(warned.outputs).toBe(outputsFile({ verdict: "block", block: 2, warn: 1, above: 2 }, warned));
  for (const key of ["commands", "lines", "summary", "report"] as const) expect(warned[key]).toEqual(enforced[key]);
});

test("a new risk under a plan passes", () => {
  const end = runJob(pullRequestJob(storyPullRequest("lender-new-risk-under-plan")));
  expect(end.status).toBe(0);
  expect(end.outputs).toBe(outputsFile({ verdict: "pass", block: 0, warn: 0, above: 2 }, end));
  expect(end.commands).toEqual([]);
  expect(end.summary).toMatch(/^## ✅ AI risk: pass\n/);
});

test("a first adoption is warned of its debt", () => {
  const end = runJob(pullRequestJob(storyPullRequest("lender-first-adoption")));
  expect(end.status).toBe(0);
  expect(end.outputs).toContain("verdict=warn\nblock-count=0\n");
  expect(end.commands.filter(({ name }) => name === "error")).toEqual([]);
  expect(end.summary).toMatch(/^## ⚠️ AI risk: warn\n/);
});

test("a policy loosened by the pull request is judged by the base's", () => {
  const change = storyPullRequest("evasion-policy-loosened");
  const end = runJob(pullRequestJob(change));
  expect(end.status).toBe(1);
  expect(end.commands.map(({ name, properties }) => [name, properties["title"], properties["file"]])).toEqual([]);
});
