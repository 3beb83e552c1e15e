import type { Repository } from "./ports.ts";

/** An approving review, with the files that it looked at. */
export interface GivenReview {
  /** A GitHub login, no author of the pull request. */
  readonly login: string;
  readonly reviewed: Repository;
}

export interface GivenReviews {
  readonly given: readonly GivenReview[];
  /** Why a review does not count that may be there, a sentence each. */
  readonly missing: readonly string[];
  /** Logins of those who had a hand in the change, where they are known. */
  readonly authors?: readonly string[];
}
