import { type Value, valueAt } from "../domain/document.ts";
import { holdsControl } from "../domain/late-pattern.ts";
import { ReviewError } from "../domain/review-error.ts";

/** A text that the event cannot do without. */
export function textAt(payload: Value, path: readonly string[]): string {
  const value = valueAt(payload, path);
  if (typeof value !== "string" || value === "") throw notSaid(path.join("."), "The event does not say it.");
  return value;
}

/** A branch name that stands for nothing but a branch when a reference is made of it. */
export function branchAt(payload: Value, path: readonly string[]): string {
  const name = textAt(payload, path);
  if (name.length > 512 || holdsControl(name) || /[ ~^:?*[\\]|\.\.|@\{/u.test(name))
    throw notSaid(path.join("."), `${JSON.stringify(name.slice(0, 100))} is no branch.`);
  return name;
}

export const isZero = (commit: string): boolean => /^0+$/.test(commit);

/** A commit's id; all zeros, by which GitHub says "none", only where that is asked for. */
export function commitAt(payload: Value, path: readonly string[], zero?: "zero"): string {
  const commit = textAt(payload, path);
  if (!/^[0-9a-f]{40}$/.test(commit) || (isZero(commit) && zero === undefined))
    throw notSaid(path.join("."), `${JSON.stringify(commit.slice(0, 100))} is no commit id.`);
  return commit;
}

/** An event that does not say what a review needs. */
export const notSaid = (field: string, why: string): ReviewError =>
  new ReviewError("unknown-event", `${field}: ${why}`, "Run the gate on an event that names the commits to review.");

/** An event of which nothing is left to review; it is no verdict, and nothing is shown for it on GitHub. */
export const nothingToReview = (why: string, help: string): ReviewError =>
  new ReviewError("unknown-event", `There is nothing to review: ${why}.`, help);
