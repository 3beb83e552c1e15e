import { checkedOut } from "../adapters/repositories.ts";
import type { StoredPull } from "../github/state.ts";
import { type Job, pullRequestJob } from "./job.ts";
import { ofCalendar, ofMovedBranches } from "./lone-occasions.ts";
import { type Changes, changedPayload, type EventOccasion, occasion } from "./occasion.ts";
import { type PullRequest, payloadOf, storyPullRequest } from "./story-repository.ts";

const zero = "0".repeat(40);

/** Every event on which the gate is run, and what may be different about it. */
export function eventOccasions(): readonly EventOccasion[] {
  const blocked = storyPullRequest("lender-risk-loses-its-treatment");
  const passing = storyPullRequest("lender-new-risk-under-plan");
  return [
    ...ofPullRequest(blocked),
    ...ofOtherPullRequests(passing),
    ...ofTrustedRuns(storyPullRequest("lender-risk-loses-its-treatment")),
    ...ofQueueAndPush(storyPullRequest("lender-risk-loses-its-treatment")),
    ...ofCalendar(storyPullRequest("lender-new-risk-under-plan")),
    ...ofMovedBranches(storyPullRequest("lender-risk-loses-its-treatment")),
  ];
}

function ofPullRequest(change: PullRequest): readonly EventOccasion[] {
  const job = pullRequestJob(change);
  const { payload, workspace } = job;
  const given = JSON.parse(payload ?? "");
  const { pull_request: pull } = given;
  const withChanges = (changes: Changes): Job => ({ ...job, payload: changedPayload(payload ?? "", changes) });
  const review = payloadOf("pull-request-review", change);
  workspace.git("update-ref", "refs/remotes/origin/season", change.base);
  const season = { pull_request: { ...pull, base: { ...pull.base, ref: "season" } } };
  return [
    occasion("pull_request synchronize", change, { job, tokens: "every" }),
    occasion("pull_request edited, its base another branch", change, {
      job: withChanges({ action: "edited", ...season }),
    }),
    occasion("pull_request closed", change, { tokens: "one", job: withChanges({ action: "closed" }) }),
    occasion("pull_request_review submitted", change, {
      job: { ...job, event: "pull_request_review", payload: review },
    }),
    occasion("pull_request_review of a closed one", change, {
      tokens: "one",
      job: {
        ...job,
        event: "pull_request_review",
        payload: changedPayload(review, { pull_request: { ...pull, state: "closed" } }),
      },
    }),
  ];
}

function ofOtherPullRequests(change: PullRequest): readonly EventOccasion[] {
  const job = pullRequestJob(change);
  const opened = payloadOf("pull-request-opened", change);
  return [
    occasion("pull_request opened, a fork's draft", change, { job: { ...job, payload: opened } }),
    occasion("pull_request labeled", change, {
      job: { ...job, payload: changedPayload(payloadOf("pull-request", change), { action: "labeled" }) },
    }),
  ];
}

/** Runs on the default branch, with a checkout of it and the rights that it has. */
function ofTrustedRuns(change: PullRequest): readonly EventOccasion[] {
  const { origin, base, head } = change;
  const workspace = checkedOut(origin, "refs/heads/main", 1);
  const trusted = { workspace, sha: base, ref: "refs/heads/main" };
  const run: Job = { ...trusted, event: "workflow_run", payload: payloadOf("workflow-run", change) };
  const pull = (number: number, over: Partial<StoredPull["from"]> = {}): StoredPull => ({
    number,
    state: "open",
    from: { owner: "quayside", branch: "reweigh", commit: head, ...over },
    to: { branch: "main", commit: base },
  });
  const state = (pulls: readonly StoredPull[]) => ({ repository: origin.folder, headNow: head, pulls });
  const pushed = JSON.parse(payloadOf("workflow-run", change));
  const followed = { workflow_run: { ...pushed.workflow_run, event: "push" } };
  return [
    occasion("pull_request_target", change, {
      job: { ...trusted, event: "pull_request_target", payload: payloadOf("pull-request-opened", change) },
      tokens: "every",
    }),
    occasion("workflow_run, of a fork's pull request", change, { job: run, state: state([pull(7)]), tokens: "every" }),
    occasion("workflow_run, its head moved on", change, {
      tokens: "one",
      job: run,
      state: state([pull(7, { commit: base })]),
    }),
    occasion("workflow_run, of two pull requests", change, {
      tokens: "one",
      job: run,
      state: state([pull(7), pull(8)]),
    }),
    occasion("workflow_run, of a push", change, {
      tokens: "one",
      job: { ...run, payload: changedPayload(run.payload ?? "", followed) },
      state: state([]),
    }),
  ];
}

/** What reviews the commit that `main` is to be, or has become. */
function ofQueueAndPush(change: PullRequest): readonly EventOccasion[] {
  const { origin, base, head, merge } = change;
  const queue = "refs/heads/gh-readonly-queue/main/pr-7";
  origin.git("update-ref", queue, merge);
  const group = payloadOf("merge-group", { head: merge, base });
  const queued: Job = {
    event: "merge_group",
    payload: group,
    workspace: checkedOut(origin, queue),
    sha: merge,
    ref: queue,
  };
  const branch = checkedOut(origin, "refs/heads/reweigh");
  origin.git("update-ref", "refs/heads/main", merge);
  const main = checkedOut(origin, "refs/heads/main");
  const pushed = (fixture: string, commits: { head?: string; base?: string }, job: Partial<Job> = {}): Job => ({
    event: "push",
    payload: payloadOf(fixture, commits),
    workspace: main,
    sha: merge,
    ref: "refs/heads/main",
    ...job,
  });
  const onBranch = { workspace: branch, sha: head, ref: "refs/heads/reweigh" };
  return [
    occasion("merge_group checks_requested", change, { job: queued, tokens: "every" }),
    occasion("merge_group destroyed", change, {
      tokens: "one",
      job: { ...queued, payload: changedPayload(group, { action: "destroyed" }) },
    }),
    occasion("push to main", change, { job: pushed("push-to-default", { head: merge, base }) }),
    occasion("push of a new branch", change, { job: pushed("push-new-branch", { head }, onBranch) }),
    occasion("push over what nobody knows", change, {
      tokens: "one",
      job: pushed("push-to-default", { head: merge, base: "f".repeat(40) }),
    }),
    occasion("push that makes main", change, {
      tokens: "one",
      job: pushed("push-to-default", { head: merge, base: zero }),
    }),
    occasion("push that deletes a branch", change, { tokens: "one", job: pushed("push-deletes-branch", {}) }),
    occasion("push of a tag", change, { job: pushed("push-tag", {}, { ref: "refs/tags/v2.3.0" }) }),
  ];
}
