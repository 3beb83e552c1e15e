import type { GivenReview, GivenReviews } from "../domain/given-review.ts";
import type { GitHubSide } from "../domain/presentation.ts";
import type { Git } from "./git.ts";

interface Place {
  readonly pullRequest: number | null;
  readonly git: Git;
}

/** How to ask for a pull request's approving reviews; `undefined` where there is none to ask. */
export function reviewsFor(
  github: GitHubSide | null,
  { pullRequest, git }: Place,
): (() => Promise<GivenReviews>) | undefined {
  if (github === null || pullRequest === null) return undefined;
  return async () => {
    const { approving, missing } = await github.reviews(pullRequest);
    const given: GivenReview[] = [];
    const said = missing === null ? [] : [missing];
    for (const { login, commit } of approving) {
      if ((await git.find(commit)) !== null) given.push({ login, reviewed: git.at(commit) });
      else said.push(`The approval by ${login} does not count: the commit it looked at is not in this clone.`);
    }
    return { given, missing: said };
  };
}
