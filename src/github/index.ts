import type { BranchStanding, GitHubSide, Occasion } from "../domain/presentation.ts";
import { type GitHub, type GitHubAccess, openGitHub } from "./client.ts";
import { openCommits } from "./commits.ts";
import { mergedAs } from "./merged.ts";
import { openPullRequests } from "./pull-requests.ts";
import { readReviews } from "./reviews.ts";
import { showOnGitHub } from "./show.ts";
import { branchStanding } from "./standing.ts";

/** Reaches a repository on GitHub by one client for all that is asked and shown. */
export function reachGitHub(access: GitHubAccess): GitHubSide {
  const github = openGitHub(access);
  let asked: Promise<BranchStanding> | undefined;
  const standing = (occasion: Occasion): Promise<BranchStanding> => {
    asked ??= standingOf(github, occasion);
    return asked;
  };
  return {
    commits: async (today) => openCommits(github, today),
    pullRequests: (head) => openPullRequests(github, head),
    reviews: (pullRequest) => readReviews(github, pullRequest),
    mergedAs: (commit) => mergedAs(github, commit),
    standing,
    show: (occasion, presentation) => showOnGitHub(github, { occasion, standing }, presentation),
  };
}

const untold: BranchStanding = { protected: null, enforced: "unknown", missing: [] };

async function standingOf(github: GitHub, { base, checkName, job, workflow }: Occasion): Promise<BranchStanding> {
  if (base === null) return untold;
  const checks = [checkName, ...(job === null ? [] : [job])];
  return branchStanding(github, { branch: base.branch, checks, workflow });
}
