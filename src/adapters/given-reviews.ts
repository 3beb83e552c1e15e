import type { GivenReview, GivenReviews } from "../domain/given-review.ts";
import type { Commits } from "../domain/ports.ts";
import type { GitHubSide } from "../domain/presentation.ts";
import type { ProposedBy } from "./proposed-by.ts";

/** How to ask for the approving reviews of what an event brings; `undefined` where no pull request brings it. */
export function reviewsFor(
  github: GitHubSide,
  pullRequests: ProposedBy | null,
  commits: Commits,
): (() => Promise<GivenReviews>) | undefined {
  if (pullRequests === null) return undefined;
  return async () => {
    const numbers = await pullRequests().catch(() => null);
    if (numbers === null) return { given: [], missing: [unknownPullRequest] };
    const all = await Promise.all(numbers.map((number) => github.reviews(number)));
    const given: GivenReview[] = [];
    const said = all.flatMap(({ missing }) => missing ?? []);
    for (const { login, commit } of all.flatMap(({ approving }) => approving)) {
      if ((await commits.find(commit)) !== null) given.push({ login, reviewed: commits.at(commit) });
      else said.push(`The approval by ${login} does not count: the commit it looked at is not there any more.`);
    }
    const isKnown = all.length > 0 && all.every(({ authors }) => authors !== undefined);
    return { given, missing: said, ...(isKnown ? { authors: all.flatMap(({ authors = [] }) => authors) } : {}) };
  };
}

const unknownPullRequest = "GitHub does not tell which pull request this was, so no review of it counts.";
