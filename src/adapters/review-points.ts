import type { Gate } from "../domain/policy.ts";
import type { Commits } from "../domain/ports.ts";
import type { Occasion } from "../domain/presentation.ts";
import { ReviewError, type ReviewErrorCode } from "../domain/review-error.ts";
import type { EventPlan, Tip } from "./event.ts";

/** The commits of one review, resolved once: 40 hexadecimal digits each. */
export interface ReviewPoints {
  readonly gate: Gate;
  readonly head: string;
  /** What the head is compared with; `null` where the commit is reviewed alone. */
  readonly base: string | null;
  /** Where the rules come from. */
  readonly rules: string;
}

/** Looks an event's commits up. What is not there is an error with a next step. */
export async function resolvePoints(commits: Commits, plan: EventPlan): Promise<ReviewPoints> {
  const head = await commits.resolve(plan.head);
  const base = await resolveBase(commits, plan, head);
  const rules = await resolveTip(commits, plan.rules);
  return { gate: plan.gate, head, base, rules };
}

/**
 * The default branch's tip, where its rules judge as well: a branch that nobody protects may hold rules that nobody
 * agreed to. What is not known to be protected is not.
 */
export async function joinedTip(
  commits: Commits,
  base: Occasion["base"],
  isProtected: boolean | null,
): Promise<string | null> {
  if (base === null || base.branch === base.defaultBranch || isProtected === true) return null;
  return resolveTip(commits, { branch: base.defaultBranch, commit: null });
}

async function resolveBase(commits: Commits, { comparedWith }: EventPlan, head: string): Promise<string | null> {
  switch (comparedWith.kind) {
    case "nothing":
      return null;
    case "commit":
      return commits.resolve(comparedWith.commit);
    case "merge-base":
      return commits.mergeBase(await resolveTip(commits, comparedWith.of), head);
    case "before":
      return stoodBefore(commits, comparedWith.commit);
  }
}

/** A force-push may leave the commit before it in no branch: a clone does not hold it then, GitHub does for a while. */
async function stoodBefore(commits: Commits, commit: string | null): Promise<string> {
  if (commit === null) throw unknownBefore("no-merge-base");
  const found = await (commits.shallow ? commits.resolve(commit) : commits.find(commit));
  if (found === null) throw unknownBefore("unknown-revision");
  return found;
}

const unknownBefore = (code: ReviewErrorCode): ReviewError =>
  new ReviewError(
    code,
    "Nothing is known to have stood in the default branch before this push.",
    "Review the next push, or run the workflow by workflow_dispatch with `base`.",
  );

async function resolveTip(commits: Commits, { branch, commit }: Tip): Promise<string> {
  const tracked = branch === null ? null : await commits.tip(branch);
  if (tracked !== null) return tracked;
  if (commit !== null) return commits.resolve(commit);
  throw new ReviewError(
    "history-cut",
    `The branch ${JSON.stringify(branch)} is not known here.`,
    "Fetch it: `fetch-depth: 0` for actions/checkout.",
  );
}
