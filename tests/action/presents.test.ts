import { afterEach, describe, expect, test } from "vitest";
import { type GitHubSetting, type LoopbackGitHub, startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { type Job, pullRequestJob, runJobOn } from "./job.ts";
import { type PullRequest, storyPullRequest } from "./story-repository.ts";

const running: LoopbackGitHub[] = [];

async function gitHub(setting: Partial<GitHubSetting> = {}): Promise<LoopbackGitHub> {
  const github = await startGitHub({ tokens, ...setting });
  running.push(github);
  return github;
}

afterEach(async () => {
  for (const github of running.splice(0)) {
    expect(github.faults).toEqual([]);
    await github.close();
  }
});

const blocked = (): PullRequest => storyPullRequest("lender-risk-loses-its-treatment");
const passing = (): PullRequest => storyPullRequest("lender-new-risk-under-plan");
const sentence = "2 findings block this pull request, 1 warns, 3 notes; 2 inherited, 2 resolved.";

test("a blocked pull request has a failed check run with its lines, and a comment", async () => {
  const github = await gitHub();
  const change = blocked();
  const end = await runJobOn(github, pullRequestJob(change));
  expect(end.status).toBe(1);
  const [check] = github.state.checkRuns;
  expect(check).toMatchObject({ name: "AI risk", head: change.head, conclusion: "failure", title: sentence });
  expect(check?.annotations.map((one) => [one["annotation_level"], one["path"], one["title"]])).toEqual([
    ["failure", "ai-risk.yml", "Nothing becomes less strict unseen (integrity/loosened)"],
    ["failure", "ai-risk.yml", "A risk above appetite is treated and owned (iso-23894/above-appetite-treated)"],
    ["warning", "ai-risk.yml", "What to do about a risk is decided in time (iso-23894/decided-in-time)"],
    [
      "notice",
      "ai-risk.yml",
      "Who changes what was reviewed is told which reviews fall due (iso-23894/reviews-fall-due)",
    ],
  ]);
  expect(github.state.comments.map(({ body }) => body.split("\n").slice(0, 4))).toEqual([
    [
      expect.stringMatching(new RegExp(`^<!-- ai-risk-gate [0-9a-f]{16} ${change.head} 5\\.1 -->$`)),
      "## ⛔ AI risk: block",
      "",
      `**${sentence}**`,
    ],
  ]);
  // What stands on its lines by the check run stands there once.
  expect(end.commands).toEqual([]);
});

test("a pull request without a finding has a check run that succeeds", async () => {
  const github = await gitHub();
  const end = await runJobOn(github, pullRequestJob(passing()));
  expect(end.status).toBe(0);
  expect(github.state.checkRuns).toMatchObject([{ conclusion: "success", annotations: [] }]);
  const needed = ["checks/create", "issues/create-comment", "issues/list-comments", "pulls/get"];
  expect(github.asked.toSorted()).toEqual([...needed, "repos/get-branch", "repos/get-branch-rules"]);
});

describe("whatever the token may, the verdict is the same, and what is missing is said", () => {
  test.each([
    ["full", { checks: 1, comments: 1, commands: 0 }, []],
    [
      "readOnly",
      { checks: 0, comments: 0, commands: 4 },
      ["`checks: write`", "`issues: write` or `pull-requests: write`"],
    ],
    ["noChecks", { checks: 0, comments: 1, commands: 4 }, ["`checks: write`"]],
    ["noComments", { checks: 1, comments: 0, commands: 0 }, ["`issues: write` or `pull-requests: write`"]],
    ["unknown", { checks: 0, comments: 0, commands: 4 }, ["not valid", "not valid"]],
  ])("%s", async (token, shown, missing) => {
    const github = await gitHub();
    const end = await runJobOn(github, { ...pullRequestJob(blocked()), token });
    expect(end.status).toBe(1);
    expect(end.outputs).toContain("verdict=block\nblock-count=2\n");
    const { checkRuns, comments } = github.state;
    expect({ checks: checkRuns.length, comments: comments.length, commands: end.commands.length }).toEqual(shown);
    const [, said = ""] = end.summary.split("Not shown on GitHub:\n");
    const lines = said.split("\n").filter((line) => line !== "");
    expect(lines).toEqual(missing.map((words) => expect.stringContaining(words)));
  });
});

describe("one comment", () => {
  const later = (job: Job, run: string): Job => ({ ...job, environment: { GITHUB_RUN_ID: run } });

  test.each(["always", "on-change", "on-failure", "never"])("turns green in the mode %s", async (comment) => {
    const github = await gitHub();
    await runJobOn(github, pullRequestJob(blocked()));
    const fixed = { ...later(pullRequestJob(passing()), "6"), inputs: { comment } };
    await runJobOn(github, fixed);
    expect(github.state.comments).toMatchObject([{ edits: 1, body: expect.stringContaining("✅ AI risk: pass") }]);
  });

  test.each([
    ["always", 1, 1],
    ["on-change", 1, 1],
    ["on-failure", 1, 0],
    ["never", 0, 0],
  ])("%s makes one for a block: %d, for a pass: %d", async (comment, forBlock, forPass) => {
    const inputs = { comment };
    const [one, other] = [await gitHub(), await gitHub()];
    await runJobOn(one, { ...pullRequestJob(blocked()), inputs });
    await runJobOn(other, { ...pullRequestJob(passing()), inputs });
    expect([one.state.comments.length, other.state.comments.length]).toEqual([forBlock, forPass]);
  });

  test("is not edited where it says the same, and never by an older run", async () => {
    const github = await gitHub();
    const job = pullRequestJob(blocked());
    await runJobOn(github, later(job, "9"));
    await runJobOn(github, later(job, "9"));
    const older = await runJobOn(github, later(pullRequestJob(passing()), "8"));
    expect(github.state.comments).toMatchObject([{ edits: 0, body: expect.stringContaining("AI risk: block") }]);
    expect(older.lines).toContain("Comment: left as it is, a newer run wrote it.");
  });

  test("two gates keep two, and a marker that somebody else wrote is left alone", async () => {
    const github = await gitHub();
    const job = pullRequestJob(blocked());
    await runJobOn(github, job);
    const [first] = github.state.comments;
    github.state.comments.splice(0, 1, { id: 1, login: "mallory", edits: 0, body: first?.body ?? "" });
    await runJobOn(github, job);
    await runJobOn(github, { ...job, inputs: { "check-name": "AI risk of lending" } });
    expect(github.state.comments.map(({ login, edits }) => [login, edits])).toEqual([
      ["mallory", 0],
      ["github-actions[bot]", 0],
      ["github-actions[bot]", 0],
    ]);
    expect(github.state.checkRuns.map(({ name }) => name)).toEqual(["AI risk", "AI risk", "AI risk of lending"]);
  });
});

test("that there is no verdict is shown as a failure", async () => {
  const github = await gitHub();
  const job = pullRequestJob(blocked());
  const end = await runJobOn(github, { ...job, inputs: { policies: "no-such-policy" } });
  expect(end.status).toBe(2);
  expect(github.state.checkRuns).toMatchObject([
    { conclusion: "failure", title: expect.stringMatching(/^No verdict: /) },
  ]);
  expect(github.state.comments).toMatchObject([{ body: expect.stringContaining("AI risk: no verdict") }]);
});
