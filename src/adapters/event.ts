import { type Value, valueAt } from "../domain/document.ts";
import type { Gate } from "../domain/policy.ts";
import { ReviewError } from "../domain/review-error.ts";
import { gateFor } from "./event-gate.ts";
import { branchAt, commitAt, isZero, nothingToReview, notSaid, textAt } from "./event-payload.ts";
import type { ActionInputs, Environment } from "./inputs.ts";

/** A branch's tip: its remote-tracking branch in the clone if there is one, else the commit that the event names. */
export interface Tip {
  readonly branch: string | null;
  readonly commit: string | null;
}

/** What the head is compared with. */
export type ComparedWith =
  | { readonly kind: "nothing" }
  | { readonly kind: "commit"; readonly commit: string }
  | { readonly kind: "merge-base"; readonly of: Tip }
  /** What stood in the default branch before a push; `null` where the event does not know. */
  | { readonly kind: "before"; readonly commit: string | null };

/** What an event asks to review, not yet looked up in the clone. */
export interface EventPlan {
  readonly gate: Gate;
  readonly head: string;
  readonly comparedWith: ComparedWith;
  readonly rules: Tip;
}

/** An event as the runner hands it over. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Value;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly environment: Environment;
  readonly inputs: Pick<ActionInputs, "gate" | "base" | "head">;
}

const planners: Readonly<Record<string, (event: WorkflowEvent) => EventPlan>> = {
  pull_request: planPullRequest,
  pull_request_target: planPullRequest,
  pull_request_review: planPullRequest,
  merge_group: planMergeGroup,
  push: planPush,
  release: planRelease,
  schedule: planSchedule,
  workflow_run: planPullRequest,
  workflow_dispatch: planDispatch,
};

/** Decides what an event asks to review. What it does not say is an error, never a guess. */
export function planEvent(event: WorkflowEvent): EventPlan {
  const planner = Object.hasOwn(planners, event.name) ? planners[event.name] : undefined;
  if (planner === undefined) throw unknownEvent(event.name);
  if (event.name !== "workflow_dispatch" && (event.inputs.base ?? event.inputs.head) !== null)
    throw new ReviewError(
      "bad-input",
      `The inputs base and head are not read on ${event.name}: they come from the event.`,
      "Leave them out, or run the workflow by workflow_dispatch.",
    );
  return planner(event);
}

function unknownEvent(name: string): ReviewError {
  const known = Object.keys(planners).join(", ");
  const said = name === "" ? "GITHUB_EVENT_NAME is not set" : `The event ${JSON.stringify(name)} is unknown`;
  return new ReviewError("unknown-event", `${said}.`, `Run the gate in a workflow on ${known}.`);
}

const nothing: ComparedWith = { kind: "nothing" };

function planPullRequest({ name, payload, inputs }: WorkflowEvent): EventPlan {
  assertOpen(name, payload);
  const base: Tip = {
    branch: branchAt(payload, ["pull_request", "base", "ref"]),
    commit: commitAt(payload, ["pull_request", "base", "sha"]),
  };
  const gate = gateFor(name, inputs.gate);
  return {
    gate,
    head: commitAt(payload, ["pull_request", "head", "sha"]),
    comparedWith: gate === "pull-request" ? { kind: "merge-base", of: base } : nothing,
    rules: base,
  };
}

/** A draft is reviewed like the rest; of a closed one there is nothing left to decide. */
function assertOpen(name: string, payload: Value): void {
  if (valueAt(payload, ["action"]) === "closed")
    throw nothingToReview("the pull request was closed", `Leave \`closed\` out of the \`types:\` of ${name}.`);
  if (valueAt(payload, ["pull_request", "state"]) === "closed")
    throw nothingToReview(
      "the pull request is closed",
      "Leave it, or give the job `if: github.event.pull_request.state == 'open'`.",
    );
}

function planMergeGroup({ name, payload, inputs }: WorkflowEvent): EventPlan {
  if (valueAt(payload, ["action"]) === "destroyed")
    throw nothingToReview("the merge group is gone", "Write `types: [checks_requested]` for merge_group.");
  const base = commitAt(payload, ["merge_group", "base_sha"]);
  const gate = gateFor(name, inputs.gate);
  return {
    gate,
    head: commitAt(payload, ["merge_group", "head_sha"]),
    comparedWith: gate === "pull-request" ? { kind: "commit", commit: base } : nothing,
    rules: { branch: null, commit: base },
  };
}

/**
 * A push to the default branch is compared with what stood there before, and judged by its rules. Any other is compared
 * with where it left the default branch: a second push must not make what the first one brought look as if it had been
 * there before.
 */
function planPush(event: WorkflowEvent): EventPlan {
  const { name, payload, inputs } = event;
  const before = commitAt(payload, ["before"], "zero");
  const head = commitAt(payload, ["after"], "zero");
  if (isZero(head))
    throw nothingToReview("the branch or tag was deleted", "Give the job `if: github.event.deleted == false`.");
  const defaultBranch: Tip = { branch: defaultBranchOf(payload), commit: null };
  const ref = textAt(payload, ["ref"]);
  if (ref.startsWith("refs/tags/")) return planTag(event, defaultBranch);
  const toDefault = ref === `refs/heads/${defaultBranch.branch}`;
  const known = isZero(before) ? null : before;
  const gate = gateFor(name, inputs.gate);
  if (gate !== "pull-request") return { gate, head, comparedWith: nothing, rules: defaultBranch };
  return {
    gate,
    head,
    comparedWith: toDefault ? { kind: "before", commit: known } : { kind: "merge-base", of: defaultBranch },
    rules: toDefault ? { branch: null, commit: known } : defaultBranch,
  };
}

/** A tag stands for a release: beside the branch that it is on, nothing in it would ever be new. */
function planTag({ environment, inputs }: WorkflowEvent, rules: Tip): EventPlan {
  return { gate: gateFor("push of a tag", inputs.gate), head: ownCommit(environment), comparedWith: nothing, rules };
}

function planRelease({ name, payload, environment, inputs }: WorkflowEvent): EventPlan {
  const action = textAt(payload, ["action"]);
  if (action === "deleted" || action === "unpublished")
    throw nothingToReview(`the release was ${action}`, `Leave \`${action}\` out of the \`types:\` of release.`);
  const rules: Tip = { branch: defaultBranchOf(payload), commit: null };
  return { gate: gateFor(name, inputs.gate), head: ownCommit(environment), comparedWith: nothing, rules };
}

/** GitHub runs schedules on the default branch only, so that its commit is the tip of that branch. */
function planSchedule({ name, environment, inputs }: WorkflowEvent): EventPlan {
  const head = ownCommit(environment);
  return { gate: gateFor(name, inputs.gate), head, comparedWith: nothing, rules: { branch: null, commit: head } };
}

function planDispatch({ name, payload, environment, inputs }: WorkflowEvent): EventPlan {
  const gate = gateFor(name, inputs.gate);
  const head = inputs.head ?? ownCommit(environment);
  const branch = defaultBranchOf(payload);
  const onDefault = environment["GITHUB_REF"] === `refs/heads/${branch}`;
  const rules: Tip = { branch, commit: onDefault ? ownCommit(environment) : null };
  if (gate === "pull-request") {
    if (inputs.base === null && inputs.head === null && onDefault) throw nothingToCompare(branch);
    const of = inputs.base === null ? rules : { branch: null, commit: inputs.base };
    return { gate, head, comparedWith: { kind: "merge-base", of }, rules };
  }
  if (inputs.base === null) return { gate, head, comparedWith: nothing, rules };
  throw new ReviewError("bad-input", `The input base is not read by the gate ${gate}.`, "Add `gate: pull-request`.");
}

const nothingToCompare = (branch: string): ReviewError =>
  new ReviewError("bad-input", `${branch} cannot be compared with itself.`, "Add `base`: what it is compared with.");

function ownCommit(environment: Environment): string {
  const commit = environment["GITHUB_SHA"] ?? "";
  if (!/^[0-9a-f]{40}$/.test(commit)) throw notSaid("GITHUB_SHA", "The workflow names no commit.");
  return commit;
}

function defaultBranchOf(payload: Value): string {
  return branchAt(payload, ["repository", "default_branch"]);
}
