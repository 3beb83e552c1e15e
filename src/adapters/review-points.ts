import type { Gate } from "../domain/policy.ts";
import type { Occasion } from "../domain/presentation.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { EventPlan, Tip } from "./event.ts";
import type { Git } from "./git.ts";

/** The commits of one review, resolved once: 40 hexadecimal digits each. */
export interface ReviewPoints {
  readonly gate: Gate;
  readonly head: string;
  /** What the head is compared with; `null` where the commit is reviewed alone. */
  readonly base: string | null;
  /** Where the rules come from. */
  readonly rules: string;
}

/** Looks an event's commits up in the clone. What is not there is an error with a next step. */
export async function resolvePoints(git: Git, plan: EventPlan): Promise<ReviewPoints> {
  const head = await git.resolve(plan.head);
  const base = await resolveBase(git, plan, head);
  const rules = await resolveTip(git, plan.rules);
  return { gate: plan.gate, head, base, rules };
}

/**
 * The default branch's tip, where its rules judge as well: a branch that nobody protects may hold rules that nobody
 * agreed to. What is not known to be protected is not.
 */
export async function joinedTip(git: Git, base: Occasion["base"], isProtected: boolean | null): Promise<string | null> {
  if (base === null || base.branch === base.defaultBranch || isProtected === true) return null;
  return resolveTip(git, { branch: base.defaultBranch, commit: null });
}

async function resolveBase(git: Git, { comparedWith }: EventPlan, head: string): Promise<string | null> {
  switch (comparedWith.kind) {
    case "nothing":
      return null;
    case "commit":
      return git.resolve(comparedWith.commit);
    case "merge-base":
      return git.mergeBase(await resolveTip(git, comparedWith.of), head);
    case "before":
      return stoodBefore(git, comparedWith.commit);
  }
}

/** A force-push may leave the commit before it in no branch; in a shallow clone it may just not be fetched. */
async function stoodBefore(git: Git, commit: string | null): Promise<string> {
  const found = commit === null ? null : await (git.shallow ? git.resolve(commit) : git.find(commit));
  if (found !== null) return found;
  throw new ReviewError(
    "no-merge-base",
    "Nothing is known to have stood in the default branch before this push.",
    "Review the next push, or run the workflow by workflow_dispatch with `base`.",
  );
}

async function resolveTip(git: Git, { branch, commit }: Tip): Promise<string> {
  const tracked = branch === null ? null : await git.find(`refs/remotes/origin/${branch}`);
  if (tracked !== null) return tracked;
  if (commit !== null) return git.resolve(commit);
  throw new ReviewError(
    "history-cut",
    `The branch ${JSON.stringify(branch)} is not in this clone.`,
    "Fetch it: `fetch-depth: 0` for actions/checkout.",
  );
}
