import { afterEach, expect, test, vi } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { StoredComment } from "../github/state.ts";
import { type Token, tokens } from "../github/tokens.ts";
import { type Job, pullRequestJob, runJobOn } from "./job.ts";
import { storyPullRequest } from "./story-repository.ts";

// Two runs of the Action each.
vi.setConfig({ testTimeout: 60_000 });

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

const app: Token = tokens.ownApp;
const mayCheck: Token = { ...app, may: { ...app.may, checks: "write" } };

/** Two runs with an app's token, between which somebody writes a comment with our marker. */
async function twoRuns(token: Token): Promise<readonly StoredComment[]> {
  github = await startGitHub({ tokens: { app: token } });
  const run = (job: Job, id: string) => ({ ...job, token: "app", environment: { GITHUB_RUN_ID: id } });
  await runJobOn(github, run(pullRequestJob(storyPullRequest("lender-risk-loses-its-treatment")), "5"));
  const [first] = github.state.comments;
  if (first === undefined) throw new Error("No comment was made.");
  const forged = { ...first, id: 2, login: "mallory" };
  github.state.comments.push(forged);
  await runJobOn(github, run(pullRequestJob(storyPullRequest("lender-new-risk-under-plan")), "6"));
  expect(github.state.comments[1]).toEqual(forged);
  return github.state.comments;
}

test.each<[string, Token]>([
  ["with `checks: write`, by the check run that it made", mayCheck],
  ["without, by asking whose the token is", app],
])("an app of one's own keeps one comment: %s", async (_, token) => {
  expect(await twoRuns(token)).toMatchObject([
    { login: "lender-risk[bot]", edits: 1, body: expect.stringContaining("AI risk: pass") },
    { login: "mallory", edits: 0 },
  ]);
});

test("where GitHub tells nobody whose the token is, what is not known to be ours is left alone", async () => {
  expect(await twoRuns({ ...app, untold: true })).toMatchObject([
    { login: "lender-risk[bot]", edits: 0 },
    { login: "mallory", edits: 0 },
    { login: "lender-risk[bot]", edits: 0, body: expect.stringContaining("AI risk: pass") },
  ]);
});
