import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import type { TestRepository } from "../adapters/repositories.ts";
import { readStory } from "../stories.ts";
import { outputsFile, pullRequestJob, runJob } from "./job.ts";
import { readRunnerLog } from "./runner-log.ts";
import { daysAgo, lineOf, moved, pullRequest, replaceFiles, storyPullRequest } from "./story-repository.ts";

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
    ["notice", "ai-risk.yml", lineOf(change.origin, change.head, "ai-risk.yml", "  material:")],
  ]);

  const markdown = moved(readFileSync(join(change.story.folder, "expected/report.md"), "utf8"), change.story);
  // What is inherited says since when, which only commits know.
  const [, body = "none"] = /(### .*?)<details>/s.exec(markdown) ?? [];
  expect(end.summary).toMatch(/^## ⛔ AI risk: block\n\n\*\*2 findings block this pull request, 1 warns, 3 notes; /);
  expect(end.summary).toContain(body);
  expect(end.summary).toContain(
    `<sub>Commit \`${change.head.slice(0, 12)}\` against \`${change.base.slice(0, 12)}\` · `,
  );
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

test("rules that the pull request switches off for itself still judge it", () => {
  const story = readStory("lender-risk-loses-its-treatment");
  const config = ".github/ai-risk-gate/config.yml";
  const off = "policies: [{ use: iso-23894, levels: { above-appetite-treated: off, decided-in-time: off } }]";
  const side = (name: string, policies: string) => (origin: TestRepository) => {
    replaceFiles(origin, join(story.folder, name), story);
    origin.write(config, `version: 1\n${policies}\ngate-owners: [ai-governance]\n`);
  };
  const end = runJob(
    pullRequestJob(pullRequest({ base: side("base", "policies: [iso-23894]"), head: side("head", off) })),
  );
  expect(end.status).toBe(1);
  expect(end.commands.map(({ name, properties }) => [name, properties["title"], properties["file"]])).toEqual([
    ["error", "Nothing becomes less strict unseen (integrity/loosened)", config],
    ["error", "Nothing becomes less strict unseen (integrity/loosened)", config],
    ["error", "Nothing becomes less strict unseen (integrity/loosened)", "ai-risk.yml"],
    ["error", "A risk above appetite is treated and owned (iso-23894/above-appetite-treated)", "ai-risk.yml"],
    ["warning", "What to do about a risk is decided in time (iso-23894/decided-in-time)", "ai-risk.yml"],
    [
      "notice",
      "Who changes what was reviewed is told which reviews fall due (iso-23894/reviews-fall-due)",
      "ai-risk.yml",
    ],
  ]);
  expect(end.summary).toContain("Under the rules proposed here the verdict would be ");
});

test("shows ten findings of a kind on their lines, and counts the rest", () => {
  const risks = Array.from({ length: 14 }, (_, index) => `AR-${index + 1}`);
  const change = pullRequest({
    base: (origin) => origin.write("ai-risk.yml", manifest(["AR-0"])),
    head: (origin) => origin.write("ai-risk.yml", manifest(["AR-0", ...risks])),
  });
  const end = runJob(pullRequestJob(change));
  const ofKind = (kind: string) => end.commands.filter(({ name }) => name === kind);
  expect(end.commands.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 10 }, () => "error"),
    ...Array.from({ length: ofKind("warning").length }, () => "warning"),
    ...Array.from({ length: ofKind("notice").length }, () => "notice"),
  ]);
  expect(Math.max(ofKind("warning").length, ofKind("notice").length)).toBeLessThanOrEqual(10);
  const report: Report = JSON.parse(end.report ?? "");
  const told = report.findings.filter(({ status, effect }) => status === "introduced" && effect !== "none").length;
  expect(end.lines).toEqual([
    `${told - end.commands.length} more findings without an annotation: see the summary.`,
    expect.stringMatching(/^BLOCK: \d+ findings block this pull request/),
  ]);
  expect(end.outputs).toContain(`verdict=block\nblock-count=${report.verdict.counts.block}\n`);
  for (const risk of risks) expect(end.summary).toContain(risk);
  for (const { properties, message } of ofKind("error")) {
    const [risk = "none"] = /AR-\d+/.exec(message) ?? [];
    expect(properties["line"]).toBe(lineOf(change.origin, change.head, "ai-risk.yml", `id: ${risk},`));
  }
});

const manifest = (risks: readonly string[]): string =>
  [
    "version: 1",
    "system:",
    "  id: arrears-reminders",
    "  name: Reminders of arrears",
    '  owner: "@quayside/collections"',
    "  purpose: Chooses the day on which a customer in arrears is reminded by letter.",
    "risks:",
    ...risks.map(
      (id) => `  - { id: ${id}, title: Letters come late, inherent: { likelihood: likely, consequence: major } }`,
    ),
    "",
  ].join("\n");
