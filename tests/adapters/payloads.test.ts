import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type EventPlan, planEvent } from "../../src/adapters/event.ts";
import type { Value } from "../../src/domain/document.ts";
import { payloadFaults } from "../github/webhooks.ts";

/** What GitHub hands over, as it describes it: every change below is held to that as well. */
type Payload = Record<string, Value>;

const [own, a, b] = ["d".repeat(40), "a".repeat(40), "b".repeat(40)];

const payload = (fixture: string): Payload =>
  JSON.parse(readFileSync(new URL(`../../fixtures/events/${fixture}.json`, import.meta.url), "utf8"));

const plan = (name: string, given: Payload): EventPlan =>
  planEvent({
    name,
    payload: given,
    environment: { GITHUB_SHA: own, GITHUB_REF: "refs/heads/main" },
    inputs: { gate: null, base: null, head: null },
  });

const label = {
  id: 1,
  node_id: "L_1",
  name: "risk",
  color: "ffffff",
  default: false,
  description: null,
  url: "https://github.example/l",
};
const edited = { changes: { base: { ref: { from: "release" }, sha: { from: "c".repeat(40) } } } };
const pullRequest = payload("pull-request")["pull_request"] as Payload;

const reviewed: EventPlan = {
  gate: "pull-request",
  head: a,
  comparedWith: { kind: "merge-base", of: { branch: "main", commit: b } },
  rules: { branch: "main", commit: b },
};

test.each<readonly [string, string, Payload]>([
  ["pull-request-opened", "pull-request-opened", {}],
  ["pull-request-synchronize", "pull-request", {}],
  ["pull-request-reopened", "pull-request", { action: "reopened" }],
  ["pull-request-edited", "pull-request", { action: "edited", ...edited }],
  ["pull-request-labeled", "pull-request", { action: "labeled", label }],
  ["pull-request-ready-for-review", "pull-request", { action: "ready_for_review" }],
  [
    "pull-request-converted-to-draft",
    "pull-request",
    { action: "converted_to_draft", pull_request: { ...pullRequest, draft: true } },
  ],
])("%s is reviewed as any other change of a pull request", (webhook, fixture, changes) => {
  const given = { ...payload(fixture), ...changes };
  expect(payloadFaults(webhook, given)).toEqual([]);
  expect(plan("pull_request", given)).toEqual(reviewed);
});

const main = { branch: "main", commit: null };

test.each<readonly [string, string, string, EventPlan]>([
  ["pull-request-review-submitted", "pull_request_review", "pull-request-review", reviewed],
  [
    "merge-group-checks-requested",
    "merge_group",
    "merge-group",
    { gate: "pull-request", head: a, comparedWith: { kind: "commit", commit: b }, rules: { branch: null, commit: b } },
  ],
  [
    "push",
    "push",
    "push-to-default",
    { gate: "pull-request", head: a, comparedWith: { kind: "before", commit: b }, rules: { branch: null, commit: b } },
  ],
  [
    "push",
    "push",
    "push-new-branch",
    { gate: "pull-request", head: a, comparedWith: { kind: "merge-base", of: main }, rules: main },
  ],
  ["push", "push", "push-tag", { gate: "release", head: own, comparedWith: { kind: "nothing" }, rules: main }],
  [
    "release-published",
    "release",
    "release",
    { gate: "release", head: own, comparedWith: { kind: "nothing" }, rules: main },
  ],
  [
    "workflow-dispatch",
    "workflow_dispatch",
    "workflow-dispatch",
    { gate: "monitor", head: own, comparedWith: { kind: "nothing" }, rules: { branch: "main", commit: own } },
  ],
])("%s (%s) says what to review", (webhook, name, fixture, expected) => {
  expect(payloadFaults(webhook, payload(fixture))).toEqual([]);
  expect(plan(name, payload(fixture))).toEqual(expected);
});

test.each(["created", "edited"])("a release that is %s is decided as a published one", (action) => {
  const given = { ...payload("release"), action, ...(action === "edited" ? { changes: {} } : {}) };
  expect(payloadFaults(`release-${action}`, given)).toEqual([]);
  expect(plan("release", given)).toEqual(plan("release", payload("release")));
});

const closed = { pull_request: { ...pullRequest, state: "closed", closed_at: "2026-11-21T09:00:00Z" } };
const closedReview = {
  pull_request: { ...(payload("pull-request-review")["pull_request"] as Payload), state: "closed" },
};

test.each<readonly [string, string, string, Payload, string, string]>([
  [
    "pull-request-closed",
    "pull_request",
    "pull-request",
    { action: "closed", ...closed },
    "the pull request was closed",
    "Leave `closed` out of the `types:` of pull_request.",
  ],
  [
    "pull-request-labeled",
    "pull_request",
    "pull-request",
    { action: "labeled", label, ...closed },
    "the pull request is closed",
    "Leave it, or give the job `if: github.event.pull_request.state == 'open'`.",
  ],
  [
    "pull-request-review-submitted",
    "pull_request_review",
    "pull-request-review",
    closedReview,
    "the pull request is closed",
    "Leave it, or give the job `if: github.event.pull_request.state == 'open'`.",
  ],
  [
    "merge-group-destroyed",
    "merge_group",
    "merge-group",
    { action: "destroyed", reason: "dequeued" },
    "the merge group is gone",
    "Write `types: [checks_requested]` for merge_group.",
  ],
  [
    "push",
    "push",
    "push-deletes-branch",
    {},
    "the branch or tag was deleted",
    "Give the job `if: github.event.deleted == false`.",
  ],
  [
    "release-deleted",
    "release",
    "release",
    { action: "deleted" },
    "the release was deleted",
    "Leave `deleted` out of the `types:` of release.",
  ],
])("%s of %s (%s) leaves nothing to review", (webhook, name, fixture, changes, why, help) => {
  const given = { ...payload(fixture), ...changes };
  expect(payloadFaults(webhook, given)).toEqual([]);
  expect(() => plan(name, given)).toThrow(
    expect.objectContaining({ code: "unknown-event", message: `There is nothing to review: ${why}.`, help }),
  );
});
