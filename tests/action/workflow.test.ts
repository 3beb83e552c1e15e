import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { root } from "../bundle.ts";
import { type JobEnd, runJob } from "./job.ts";
import { payloadOf, storyPullRequest } from "./story-repository.ts";
import { inputsOf, readAction, type Step, shownWorkflow } from "./workflow-file.ts";

const action = readAction();
const workflow = shownWorkflow(readFileSync(join(root, "README.md"), "utf8"));
const steps = workflow.jobs.flatMap((job) => job.steps);
const isCheckout = ({ uses }: Step): boolean => uses.startsWith("actions/checkout@");
const isGate = ({ uses }: Step): boolean => /^[\w-]+\/ai-risk-gate@/.test(uses);

const supported = [
  ...["pull_request", "pull_request_review", "merge_group", "push", "release", "schedule", "workflow_dispatch"],
];

describe("the workflow in the README", () => {
  test("checks out, then reviews, and names each action by its commit or says to", () => {
    expect(steps.map((step) => [isCheckout(step), isGate(step)])).toEqual([
      [true, false],
      [false, true],
    ]);
    for (const step of steps)
      expect(step.line).toMatch(isGate(step) ? /@([0-9a-f]{40}\b|.*# .*\bpin\b)/ : /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read, and write a check run and a comment", () => {
    const rights = { contents: "read", checks: "write", "pull-requests": "write" };
    expect(workflow.permissions).toEqual({});
    for (const job of workflow.jobs) expect(job).toMatchObject({ permissions: rights, timeout: expect.any(Number) });
    for (const job of workflow.jobs) expect(job.permissions).toEqual(rights);
  });

  test("runs on events that the Action knows, on every path", () => {
    expect(supported).toEqual(expect.arrayContaining(Object.keys(workflow.on)));
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(["pull_request", "merge_group"]));
    expect(workflow.on).toHaveProperty("pull_request.types", ["opened", "synchronize", "reopened", "edited"]);
    expect(JSON.stringify(workflow.on)).not.toMatch(/"paths(?:-ignore)?"/);
  });

  test("checks out the whole history and leaves no token behind", () => {
    for (const step of steps.filter(isCheckout))
      expect(step.with).toEqual({ "fetch-depth": 0, "persist-credentials": false });
  });

  test("gives inputs that there are", () => {
    for (const step of steps.filter(isGate))
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });
});

/** What an event tells, and the reference that its jobs check out. */
interface Started {
  readonly origin: TestRepository;
  readonly event: string;
  readonly payload: string;
  readonly ref: string;
}

/** Runs the README's job as a runner would: the checkout, then `runs.main` of action.yml on the Node that it names. */
function runWorkflow({ origin, event, payload, ref }: Started): JobEnd {
  expect(Object.keys(workflow.on)).toContain(event);
  expect(process.version).toMatch(new RegExp(`^v${action.runs.using.replace("node", "")}\\.`));
  let workspace: TestRepository | undefined;
  for (const step of steps) {
    if (isCheckout(step)) {
      const depth = Number(step.with["fetch-depth"] ?? 1);
      workspace = checkedOut(origin, ref, depth === 0 ? undefined : depth);
      continue;
    }
    if (workspace === undefined) throw new Error("The workflow reviews before it checks out.");
    const sha = workspace.git("rev-parse", "HEAD");
    const job = { event, payload, workspace, sha, ref, inputs: inputsOf(action, step) };
    return runJob({ ...job, main: join(root, action.runs.main) });
  }
  throw new Error("The workflow never reviews.");
}

const told = ({ status, outputs }: JobEnd) => [status, /^verdict=(.*)$/m.exec(outputs)?.[1]];

test("takes a risk under plan from its pull request to the queue and main, and stops the release", () => {
  const { origin, base, head, merge } = storyPullRequest("lender-new-risk-under-plan");
  const reviewed = { event: "pull_request", payload: payloadOf("pull-request", { head, base }) };
  const end = runWorkflow({ origin, ...reviewed, ref: "refs/pull/7/merge" });
  expect(told(end)).toEqual([0, "pass"]);
  const given = end.outputs.trimEnd().split("\n");
  expect(given.map((line) => line.split("=")[0])).toEqual(Object.keys(action.outputs));

  const queue = "refs/heads/gh-readonly-queue/main/pr-7";
  origin.git("update-ref", queue, merge);
  const queued = { event: "merge_group", payload: payloadOf("merge-group", { head: merge, base }) };
  expect(told(runWorkflow({ origin, ...queued, ref: queue }))).toEqual([0, "pass"]);

  origin.git("merge", "--quiet", "--ff-only", merge);
  const pushed = { event: "push", payload: payloadOf("push-to-default", { head: merge, base }) };
  expect(told(runWorkflow({ origin, ...pushed, ref: "refs/heads/main" }))).toEqual([0, "pass"]);

  origin.git("tag", "--annotate", "--message", "Release", "v2.3.0");
  const released = { event: "release", payload: payloadOf("release", {}) };
  expect(told(runWorkflow({ origin, ...released, ref: "refs/tags/v2.3.0" }))).toEqual([1, "block"]);

  const looked = { event: "schedule", payload: payloadOf("schedule", {}) };
  expect(told(runWorkflow({ origin, ...looked, ref: "refs/heads/main" }))).toEqual([0, "warn"]);
});

test("stops a pull request that takes a treatment away", () => {
  const { origin, base, head } = storyPullRequest("lender-risk-loses-its-treatment");
  const reviewed = { event: "pull_request", payload: payloadOf("pull-request", { head, base }) };
  expect(told(runWorkflow({ origin, ...reviewed, ref: "refs/pull/7/merge" }))).toEqual([1, "block"]);
});
