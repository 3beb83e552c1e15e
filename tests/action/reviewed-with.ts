import { expect } from "vitest";
import { startGitHub } from "../github/server.ts";
import type { GitHubState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { type JobEnd, pullRequestJob, runJobOn } from "./job.ts";
import type { PullRequest } from "./story-repository.ts";

/** Reviews a pull request with a GitHub of its own in a state, which has to have been asked as its description says. */
export async function reviewedWith(change: PullRequest, state: Partial<GitHubState>): Promise<JobEnd> {
  const github = await startGitHub({ tokens, state });
  const end = await runJobOn(github, pullRequestJob(change)).finally(() => github.close());
  expect(github.faults).toEqual([]);
  return end;
}
