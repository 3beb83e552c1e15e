import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type EventPlan, planEvent, type WorkflowEvent } from "../../src/adapters/event.ts";
import { readEvent } from "../../src/adapters/event-file.ts";
import type { Value } from "../../src/domain/document.ts";

const [own, a, b] = ["d".repeat(40), "a".repeat(40), "b".repeat(40)];
const environment = { GITHUB_SHA: own, GITHUB_REF: "refs/heads/main" };
const none = { gate: null, base: null, head: null };

const payload = (fixture: string): Value =>
  JSON.parse(readFileSync(new URL(`../../fixtures/events/${fixture}.json`, import.meta.url), "utf8"));

const plan = (name: string, fixture: string, changes: Partial<WorkflowEvent> = {}): EventPlan =>
  planEvent({ name, payload: payload(fixture), environment, inputs: none, ...changes });

const main = { branch: "main", commit: null };

test.each<[string, string, EventPlan]>([
  [
    "pull_request",
    "pull-request",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "merge-base", of: { branch: "main", commit: b } },
      rules: { branch: "main", commit: b },
    },
  ],
  [
    "pull_request_target",
    "pull-request",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "merge-base", of: { branch: "main", commit: b } },
      rules: { branch: "main", commit: b },
    },
  ],
  [
    "pull_request_review",
    "pull-request",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "merge-base", of: { branch: "main", commit: b } },
      rules: { branch: "main", commit: b },
    },
  ],
  [
    "merge_group",
    "merge-group",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "commit", commit: b },
      rules: { branch: null, commit: b },
    },
  ],
  [
    "push",
    "push-to-default",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "before", commit: b },
      rules: { branch: null, commit: b },
    },
  ],
  [
    "push",
    "push-new-branch",
    {
      gate: "pull-request",
      head: a,
      comparedWith: { kind: "merge-base", of: main },
      rules: main,
    },
  ],
  ["release", "release", { gate: "release", head: own, comparedWith: { kind: "nothing" }, rules: main }],
  [
    "schedule",
    "schedule",
    { gate: "monitor", head: own, comparedWith: { kind: "nothing" }, rules: { branch: null, commit: own } },
  ],
  [
    "workflow_dispatch",
    "workflow-dispatch",
    { gate: "monitor", head: own, comparedWith: { kind: "nothing" }, rules: { branch: "main", commit: own } },
  ],
])("%s (%s) says what to review", (name, fixture, expected) => {
  expect(plan(name, fixture)).toEqual(expected);
});

test("a dispatched workflow compares what its inputs name, by the default branch's rules", () => {
  const inputs = { gate: "pull-request", base: "release/2026", head: "v2.3.0" } as const;
  const elsewhere = { ...environment, GITHUB_REF: "refs/heads/reweigh" };
  expect(plan("workflow_dispatch", "workflow-dispatch", { inputs, environment: elsewhere })).toEqual({
    gate: "pull-request",
    head: "v2.3.0",
    comparedWith: { kind: "merge-base", of: { branch: null, commit: "release/2026" } },
    rules: main,
  });
});

test("the release gate may be asked for by any event, and compares with nothing", () => {
  const inputs = { ...none, gate: "release" } as const;
  expect(plan("push", "push-to-default", { inputs })).toEqual({
    gate: "release",
    head: a,
    comparedWith: { kind: "nothing" },
    rules: main,
  });
});

const withValue = (fixture: string, path: readonly string[], value: Value): Value => {
  const root = structuredClone(payload(fixture)) as Record<string, Value>;
  let here = root;
  for (const key of path.slice(0, -1)) here = here[key] as Record<string, Value>;
  here[path.at(-1) ?? ""] = value;
  return root;
};

test.each<[string, string, Partial<WorkflowEvent>, string, string]>([
  [
    "push",
    "push-tag",
    { inputs: { ...none, gate: "pull-request" } },
    "bad-input",
    "The gate cannot be pull-request on push of a tag.",
  ],
  ["issue_comment", "pull-request", {}, "unknown-event", 'The event "issue_comment" is unknown.'],
  ["constructor", "pull-request", {}, "unknown-event", 'The event "constructor" is unknown.'],
  ["", "pull-request", {}, "unknown-event", "GITHUB_EVENT_NAME is not set."],
  ["pull_request", "schedule", {}, "unknown-event", "pull_request.base.ref: The event does not say it."],
  [
    "pull_request",
    "pull-request",
    { payload: withValue("pull-request", ["pull_request", "head", "sha"], "--output=x") },
    "unknown-event",
    'pull_request.head.sha: "--output=x" is no commit id.',
  ],
  [
    "pull_request",
    "pull-request",
    { payload: withValue("pull-request", ["pull_request", "base", "ref"], "main^{tree}") },
    "unknown-event",
    'pull_request.base.ref: "main^{tree}" is no branch.',
  ],
  ["merge_group", "push-to-default", {}, "unknown-event", "merge_group.base_sha: The event does not say it."],
  ["push", "push-deletes-branch", {}, "unknown-event", "There is nothing to review: the branch or tag was deleted."],
  [
    "release",
    "release",
    { payload: withValue("release", ["action"], "deleted") },
    "unknown-event",
    "There is nothing to review: the release was deleted.",
  ],
  ["release", "release", { environment: {} }, "unknown-event", "GITHUB_SHA: The workflow names no commit."],
  [
    "schedule",
    "schedule",
    { payload: null, environment: {} },
    "unknown-event",
    "GITHUB_SHA: The workflow names no commit.",
  ],
  [
    "pull_request",
    "pull-request",
    { inputs: { ...none, gate: "monitor" } },
    "bad-input",
    "The gate cannot be monitor on pull_request.",
  ],
  [
    "pull_request",
    "pull-request",
    { inputs: { ...none, base: "lax" } },
    "bad-input",
    "The inputs base and head are not read on pull_request: they come from the event.",
  ],
  [
    "workflow_dispatch",
    "workflow-dispatch",
    { inputs: { ...none, base: "main" } },
    "bad-input",
    "The input base is not read by the gate monitor.",
  ],
  [
    "workflow_dispatch",
    "workflow-dispatch",
    { inputs: { ...none, gate: "pull-request" } },
    "bad-input",
    "main cannot be compared with itself.",
  ],
])("%s (%s) %j gives no verdict", (name, fixture, changes, code, message) => {
  expect(() => plan(name, fixture, changes)).toThrow(expect.objectContaining({ name: "ReviewError", code, message }));
});

test("an event is read from the runner's file", async () => {
  const file = new URL("../../fixtures/events/schedule.json", import.meta.url).pathname;
  const variables = { GITHUB_EVENT_NAME: "schedule", GITHUB_EVENT_PATH: file, GITHUB_SHA: own };
  expect(await readEvent(variables)).toEqual({
    name: "schedule",
    payload: { schedule: "17 5 * * 1" },
    environment: variables,
  });
  await expect(readEvent({ ...variables, GITHUB_EVENT_PATH: `${file}.absent` })).rejects.toMatchObject({
    code: "unknown-event",
    help: "Run the gate in a GitHub workflow; elsewhere use the command line.",
  });
});

test("a second push of a branch is compared with where it left the default branch, not with the first push", () => {
  const pushed = { ...(payload("push-new-branch") as Readonly<Record<string, Value>>), before: b };
  expect(plan("push", "push-new-branch", { payload: pushed }).comparedWith).toEqual({ kind: "merge-base", of: main });
});
