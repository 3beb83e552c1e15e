import { expect, test } from "vitest";
import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { type Job, type JobEnd, outputsFile, runJob } from "./job.ts";
import { type PullRequest, payloadOf, storyPullRequest } from "./story-repository.ts";

/** A job that reviews what `main` holds. */
const onMain = (origin: TestRepository, { event, payload }: Pick<Job, "event" | "payload">): Job => ({
  event,
  payload,
  workspace: checkedOut(origin, "refs/heads/main"),
  sha: origin.git("rev-parse", "main"),
  ref: "refs/heads/main",
});

const points = ({ report }: JobEnd): unknown => {
  const { gate, base, head } = JSON.parse(report ?? "{}");
  return { gate, base: base?.revision ?? null, head: head?.revision ?? null };
};

/** Merges as GitHub does and gives the new commit of `main`. */
function mergedIntoMain({ origin, merge }: PullRequest): string {
  origin.git("merge", "--quiet", "--ff-only", merge);
  return merge;
}

test("a push to main is compared with what stood there before", () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const head = mergedIntoMain(change);
  const payload = payloadOf("push-to-default", { head, base: change.base });
  const end = runJob(onMain(change.origin, { event: "push", payload }));
  expect(end.status).toBe(1);
  expect(end.outputs).toBe(outputsFile({ verdict: "block", block: 2, warn: 1, above: 2 }, end));
  expect(points(end)).toEqual({ gate: "pull-request", base: change.base, head });
});

test("a push of a new branch is compared with where it left main", () => {
  const change = storyPullRequest("lender-new-risk-under-plan");
  const end = runJob({
    event: "push",
    payload: payloadOf("push-new-branch", { head: change.head }),
    workspace: checkedOut(change.origin, "refs/heads/reweigh"),
    sha: change.head,
    ref: "refs/heads/reweigh",
  });
  expect(end.outputs).toBe(outputsFile({ verdict: "pass", block: 0, warn: 0, above: 2 }, end));
  expect(points(end)).toEqual({ gate: "pull-request", base: change.base, head: change.head });
});

test("a merge group is compared with the commit that it will be put on", () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  change.origin.git("update-ref", "refs/heads/gh-readonly-queue/main/pr-7", change.merge);
  const end = runJob({
    event: "merge_group",
    payload: payloadOf("merge-group", { head: change.merge, base: change.base }),
    workspace: checkedOut(change.origin, "refs/heads/gh-readonly-queue/main/pr-7"),
    sha: change.merge,
    ref: "refs/heads/gh-readonly-queue/main/pr-7",
  });
  expect(end.status).toBe(1);
  expect(end.outputs).toBe(outputsFile({ verdict: "block", block: 2, warn: 1, above: 2 }, end));
  expect(points(end)).toEqual({ gate: "pull-request", base: change.base, head: change.merge });
});

test("a risk under a plan passed its pull request, and blocks the release", () => {
  const change = storyPullRequest("lender-new-risk-under-plan");
  const head = mergedIntoMain(change);
  const { origin } = change;
  origin.git("tag", "--annotate", "--message", "Release", "v2.3.0");
  const release = onMain(origin, { event: "release", payload: payloadOf("release", {}) });
  const end = runJob({ ...release, ref: "refs/tags/v2.3.0" });
  expect(end.status).toBe(1);
  expect(points(end)).toEqual({ gate: "release", base: null, head });
  expect(end.commands.map(({ name, properties: { title } }) => [name, title])).toContainEqual([
    "error",
    "A risk above appetite is treated and owned (iso-23894/above-appetite-treated)",
  ]);
  const errors = end.commands.filter(({ name }) => name === "error").map(({ message }) => message);
  expect(errors).toContainEqual(expect.stringMatching(/^Risk CR-005 /));
  expect(errors).toContainEqual(
    expect.stringMatching(/^System retail-credit-scoring is not shown to have been assessed /),
  );
});

test("a schedule looks at main alone, for what time has made red", () => {
  const { origin } = storyPullRequest("lender-new-risk-under-plan");
  const end = runJob(onMain(origin, { event: "schedule", payload: payloadOf("schedule", {}) }));
  expect(points(end)).toEqual({ gate: "monitor", base: null, head: origin.git("rev-parse", "main") });
  expect(end.status).toBe(0);
  expect(end.commands.filter(({ name }) => name !== "notice").map(({ properties: { title } }) => title)).toEqual([
    "A system was assessed with what it is made of as it is (iso-23894/assessment-of-what-is-there)",
  ]);
  expect(end.outputs).toBe(outputsFile({ verdict: "warn", block: 0, warn: 1, above: 1 }, end));
});

test("by hand, two branches are compared as a pull request would be", () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const job = onMain(change.origin, { event: "workflow_dispatch", payload: payloadOf("workflow-dispatch", {}) });
  const end = runJob({ ...job, inputs: { gate: "pull-request", base: "origin/main", head: "origin/reweigh" } });
  expect(end.status).toBe(1);
  expect(end.outputs).toBe(outputsFile({ verdict: "block", block: 2, warn: 1, above: 2 }, end));
  expect(points(end)).toEqual({ gate: "pull-request", base: change.base, head: change.head });
  expect(points(runJob(job))).toEqual({ gate: "monitor", base: null, head: change.base });
});
