import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { type Job, pullRequestJob } from "./job.ts";
import { changedPayload, type EventOccasion, occasion } from "./occasion.ts";
import { daysAgo, mergedInto, type PullRequest, payloadOf } from "./story-repository.ts";

/** What reviews a commit alone. */
export function ofCalendar(change: PullRequest): readonly EventOccasion[] {
  const { origin, merge } = change;
  origin.git("update-ref", "refs/heads/main", merge);
  const on = (event: string, payload: string, job: Partial<Job> = {}): Job => ({
    event,
    payload,
    workspace: checkedOut(origin, "refs/heads/main"),
    sha: merge,
    ref: "refs/heads/main",
    ...job,
  });
  const dispatch = payloadOf("workflow-dispatch", {});
  const deleted = changedPayload(payloadOf("release", {}), { action: "deleted" });
  return [
    occasion("release published", change, { job: on("release", payloadOf("release", {})), tokens: "every" }),
    occasion("release deleted", change, { tokens: "one", job: on("release", deleted) }),
    occasion("schedule", change, { job: on("schedule", payloadOf("schedule", {})) }),
    occasion("workflow_dispatch", change, { job: on("workflow_dispatch", dispatch) }),
  ];
}

/** What happens to branches while a pull request is open. */
export function ofMovedBranches(change: PullRequest): readonly EventOccasion[] {
  const { origin, base, head } = change;
  origin.write("README.md", "Scores loans.\n");
  const moved = origin.commit("Say what it does", daysAgo(5));
  const merge = mergedInto(origin, moved, head);
  const onMoved = { ...change, merge };
  const job = pullRequestJob(onMoved);
  const renamed = { ...job, workspace: withMasterFor(checkedOut(origin, "refs/pull/7/merge")) };
  origin.git("checkout", "--quiet", "reweigh");
  origin.git("rebase", "--quiet", "main");
  const rebased = origin.git("rev-parse", "HEAD");
  origin.git("checkout", "--quiet", "main");
  const pushed = { ...change, head: rebased, merge: mergedInto(origin, moved, rebased) };
  const commits = { base, head, moved, rebased };
  const byHand: Job = {
    ...{
      event: "workflow_dispatch",
      payload: payloadOf("workflow-dispatch", {}),
      sha: head,
      ref: "refs/heads/reweigh",
    },
    ...{ workspace: checkedOut(origin, "refs/heads/main"), inputs: { gate: "pull-request", head: "origin/reweigh" } },
  };
  return [
    occasion("pull_request, its base moved on", onMoved, { job, commits }),
    occasion("pull_request, rebased and pushed over", pushed, { job: pullRequestJob(pushed), commits }),
    occasion("pull_request, the clone tracks `master`", onMoved, { job: renamed, commits }),
    occasion("workflow_dispatch as a pull request", change, { job: byHand, commits }),
  ];
}

/** A clone from before the default branch was renamed. */
function withMasterFor(clone: TestRepository): TestRepository {
  clone.git("update-ref", "refs/remotes/origin/master", "refs/remotes/origin/main");
  clone.git("update-ref", "-d", "refs/remotes/origin/main");
  return clone;
}
