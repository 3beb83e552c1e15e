import { holdsControl } from "../domain/late-pattern.ts";
import { ReviewError } from "../domain/review-error.ts";

/** Refuses what is neither a name nor an id, before anybody is asked for it. */
export function assertRevision(revision: string): void {
  if (revision !== "" && !revision.startsWith("-") && revision.length <= 1024 && !holdsControl(revision)) return;
  throw new ReviewError(
    "unknown-revision",
    `${JSON.stringify(revision.slice(0, 100))} cannot be a revision.`,
    "Name a branch, a tag or a commit id; none of them begins with `-`.",
  );
}
