import type { HeadBranch, OpenPullRequest } from "../domain/presentation.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { GitHub } from "./client.ts";
import { refusalWords } from "./refusal.ts";

const page = 100;
const mostPages = 10;

/** Open pull requests of this repository from a branch, of a fork or its own. */
export async function openPullRequests(github: GitHub, head: HeadBranch): Promise<readonly OpenPullRequest[]> {
  try {
    return await readAll(github, head);
  } catch (error) {
    throw new ReviewError(
      "unreadable",
      `The pull request cannot be looked up on GitHub: ${refusalWords(error)}.`,
      "Give the job `contents: read`, `checks: write` and `pull-requests: write`, and run it again.",
      { cause: error },
    );
  }
}

async function readAll({ owner, repo, request }: GitHub, head: HeadBranch): Promise<readonly OpenPullRequest[]> {
  const found: OpenPullRequest[] = [];
  for (let at = 1; at <= mostPages; at += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls", {
      owner,
      repo,
      state: "open",
      head: `${head.owner}:${head.branch}`,
      per_page: page,
      page: at,
    });
    for (const { number, head: from, base } of data) {
      // An owner that GitHub does not know leaves the list unfiltered.
      if (from.ref !== head.branch || from.user?.login.toLowerCase() !== head.owner.toLowerCase()) continue;
      found.push({ number, head: from.sha, base: { branch: base.ref, commit: base.sha } });
    }
    if (data.length < page) return found;
  }
  throw new Error(`there are more than ${page * mostPages}`);
}
