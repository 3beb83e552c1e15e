import { expect } from "vitest";
import { makeRepository, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { type GitHubSetting, startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { type Job, type JobEnd, pullRequestJob, runJobOn } from "./job.ts";
import type { PullRequest } from "./story-repository.ts";

interface Changes {
  readonly job?: Partial<Job> & { readonly token?: string };
  readonly gitHub?: Partial<GitHubSetting>;
  /** Where the API begins, as on an Enterprise server. */
  readonly below?: string;
}

/** What a job came to, and what it asked of GitHub on the way. */
export type ReviewedEnd = JobEnd & { readonly asked: readonly string[] };

/** A job with GitHub to ask, which holds the pull request's repository; it has no checkout unless one is given. */
export async function reviewed(
  change: PullRequest,
  { job = {}, gitHub = {}, below = "" }: Changes = {},
): Promise<ReviewedEnd> {
  const github = await startGitHub({ tokens, ...gitHub, state: { repository: change.origin.folder, ...gitHub.state } });
  const environment = { GITHUB_API_URL: `${github.url}${below}` };
  const end = await runJobOn(github, { ...pullRequestJob(change), workspace: nothingThere(), environment, ...job });
  await github.close();
  expect(github.faults).toEqual([]);
  return { ...end, asked: github.asked };
}

/** An empty workspace. */
export const nothingThere = (): TestRepository => ({ ...makeRepository(), folder: temporaryFolder() });

/** What a review says, wherever its commits were read. */
export const said = ({ status, report }: JobEnd) => ({ status, report });

/** Why GitHub was read; nothing where the clone was. */
export const readFrom = ({ lines }: JobEnd): readonly string[] =>
  lines.filter((line) => line.startsWith("Read from GitHub"));
