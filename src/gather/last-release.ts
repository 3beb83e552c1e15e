import type { Commits, Repository } from "../domain/ports.ts";
import type { Untold } from "../domain/release.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Snapshot } from "../domain/snapshot.ts";

/** The release before: by its tag, or by a revision that was named. */
export interface LastRelease {
  readonly tag: string | null;
  readonly revision: string;
}

/** The commits among which the last release is, and the revision that it is said to be; `null`: the newest tag. */
export interface ReleasesAsked {
  readonly commits: Commits;
  readonly since: string | null;
}

/** What the last release held. Whatever of it cannot be read is told: it changes no verdict. */
export async function releasedBefore(
  { commits, since }: ReleasesAsked,
  head: string,
  snapshotOf: (side: Repository) => Promise<Snapshot>,
): Promise<(LastRelease & { readonly snapshot: Snapshot }) | Untold> {
  const named = since === null ? null : { tag: null, revision: await commits.resolve(since) };
  try {
    const last = named ?? (await lastRelease(commits, head));
    return "untold" in last ? last : { ...last, snapshot: await snapshotOf(commits.at(last.revision)) };
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return { untold: `What the last release held cannot be read: ${error.message}` };
  }
}

/**
 * The release before a commit: the newest tagged commit among its first parents, its own tags aside. Where history ends
 * before one is found, nobody can tell; where it does not, this is the first release.
 */
async function lastRelease(commits: Commits, head: string): Promise<LastRelease | Untold> {
  const [tags, { commits: line, extent }] = [await commits.tags(), await commits.line(head)];
  const byCommit = new Map<string, string[]>();
  for (const { name, commit } of tags) byCommit.set(commit, [...(byCommit.get(commit) ?? []), name]);
  for (const revision of line.slice(1)) {
    const [tag] = (byCommit.get(revision) ?? []).sort(byName);
    if (tag !== undefined) return { tag, revision };
  }
  if (extent === "cut")
    return {
      untold:
        "The clone is shallow and holds no tag before this commit, so nobody can tell which release was the last: fetch all of it with its tags (`fetch-depth: 0`).",
    };
  return {
    untold:
      "No tag stands on the line of first parents before this commit: it counts as the first release, and nothing is summed up.",
  };
}

/** Of several tags of one commit the shortest is the release; `v1.2.0` and not `v1.2.0-rc.3`. */
const byName = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
