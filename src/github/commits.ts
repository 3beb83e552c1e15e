import type { Day } from "../domain/day.ts";
import type { Commits } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { isObjectId } from "../git/object-id.ts";
import { assertRevision } from "../git/revision.ts";
import { openBlobs } from "./blobs.ts";
import type { GitHub } from "./client.ts";
import { commitOf, type KnownCommits, openCommitsKnown } from "./line.ts";
import { otherWays, readingIfThere } from "./reading.ts";
import { isUnprocessable } from "./refusal.ts";
import { repositoryAt } from "./repository.ts";
import { readTags } from "./tags.ts";
import { openTrees } from "./trees.ts";

/** A repository's commits by GitHub's API. Those dated after `today` are not believed. */
export function openCommits(github: GitHub, today: Day): Commits {
  const commits = openCommitsKnown(github);
  const objects = { commits, trees: openTrees(github), blobs: openBlobs(github), today };
  const tips = new Map<string, Promise<string | null>>();
  const find = async (revision: string): Promise<string | null> => {
    assertRevision(revision);
    const id = isObjectId(revision) ? revision : await namedCommit(github, revision);
    return id === null ? null : ((await commits.find(id))?.id ?? null);
  };
  return {
    shallow: false,
    find,
    resolve: async (revision) => (await find(revision)) ?? unknownRevision(github, revision),
    // A branch may move while a review is made, and one review is judged by one commit.
    tip: (branch) => {
      const tip = tips.get(branch) ?? branchTip(github, branch);
      tips.set(branch, tip);
      return tip;
    },
    mergeBase: (one, other) => mergeBase(github, commits, [one, other]),
    tags: () => readTags(github),
    line: async (revision) => ({ extent: "whole", commits: (await commits.line(revision)).map(({ id }) => id) }),
    at: (revision) => repositoryAt(objects, revision),
  };
}

function unknownRevision({ owner, repo }: GitHub, revision: string): never {
  const where = `on GitHub in ${owner}/${repo} that the token may see`;
  throw new ReviewError("unknown-revision", `There is no commit ${JSON.stringify(revision)} ${where}.`, otherWays);
}

/** The commit that a branch or a tag names. */
async function namedCommit({ owner, repo, request }: GitHub, name: string): Promise<string | null> {
  const answer = await readingIfThere(`the commit ${JSON.stringify(name)}`, () =>
    request("GET /repos/{owner}/{repo}/commits/{ref}", {
      owner,
      repo,
      ref: name,
      mediaType: { format: "sha" },
    }).catch((error: unknown) => {
      // GitHub's word for a name that leads to no commit.
      if (isUnprocessable(error)) return null;
      throw error;
    }),
  );
  const id: unknown = answer?.data;
  return typeof id === "string" && isObjectId(id) ? id : null;
}

async function branchTip({ owner, repo, request }: GitHub, branch: string): Promise<string | null> {
  const answer = await readingIfThere(`the branch ${JSON.stringify(branch)}`, () =>
    request("GET /repos/{owner}/{repo}/git/ref/{ref}", { owner, repo, ref: `heads/${branch}` }),
  );
  const id = answer?.data.object.sha;
  return id !== undefined && isObjectId(id) ? id : null;
}

async function mergeBase(
  { owner, repo, request }: GitHub,
  commits: KnownCommits,
  [one, other]: readonly [string, string],
): Promise<string> {
  const answer = await readingIfThere(`the merge base of ${one} and ${other}`, () =>
    request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${one}...${other}`,
      per_page: 1,
    }),
  );
  if (answer === null)
    throw new ReviewError(
      "no-merge-base",
      `${one} and ${other} have no common history.`,
      "Name a base from which the head was branched off.",
    );
  const { merge_base_commit: base, base_commit: tip } = answer.data;
  for (const { sha, commit, parents } of [base, tip])
    commits.learn(
      commitOf({ id: sha, date: commit.committer?.date, parent: parents[0]?.sha ?? null, tree: commit.tree.sha }),
    );
  return base.sha;
}
