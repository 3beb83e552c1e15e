import { isMap, valueAt } from "../domain/document.ts";
import type { GitHubSide, Occasion } from "../domain/presentation.ts";
import type { WorkflowEvent } from "./event.ts";

/** Asks for the pull requests whose reviews speak for what an event brings. */
export type ProposedBy = () => Promise<readonly number[]>;

/**
 * Where to find the pull requests of an event; `null` where it has none. A merge queue names the branch of a group after
 * its pull request, and what was pushed to the default branch may be one that was merged.
 */
export function proposedBy(
  { name, payload }: Pick<WorkflowEvent, "name" | "payload">,
  { pullRequest, head }: Pick<Occasion, "pullRequest" | "head">,
  github: GitHubSide,
): ProposedBy | null {
  if (pullRequest !== null) return async () => [pullRequest];
  if (name === "push") return () => github.mergedAs(head);
  const branch = isMap(payload) ? valueAt(payload, ["merge_group", "head_ref"]) : undefined;
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/.exec(String(branch ?? "")) ?? [];
  return name === "merge_group" && number !== undefined ? async () => [Number(number)] : null;
}
