import type { GivenReview, GivenReviews } from "../domain/given-review.ts";
import type { Commits } from "../domain/ports.ts";
import type { GitHubSide } from "../domain/presentation.ts";

interface Place {
  readonly pullRequest: number | null;
  readonly commits: Commits;
}

/** How to ask for a pull request's approving reviews; `undefined` where there is none to ask. */
export function reviewsFor(
  github: GitHubSide | null,
  { pullRequest, commits }: Place,
): (() => Promise<GivenReviews>) | undefined {
  if (github === null || pullRequest === null) return undefined;
  return async () => {
    const { approving, missing } = await github.reviews(pullRequest);
    const given: GivenReview[] = [];
    const said = missing === null ? [] : [missing];
    for (const { login, commit } of approving) {
      if ((await commits.find(commit)) !== null) given.push({ login, reviewed: commits.at(commit) });
      else said.push(`The approval by ${login} does not count: the commit it looked at is not there any more.`);
    }
    return { given, missing: said };
  };
}
