import { describe, expect, test } from "vitest";
import { checkedOut, cloneOf, makeRepository } from "../adapters/repositories.ts";
import { type Job, pullRequestJob, runJob } from "./job.ts";
import { payloadOf, storyPullRequest } from "./story-repository.ts";

/** A job that needs no more than a repository. */
function anyJob(changes: Partial<Job>): Job {
  const workspace = makeRepository();
  const sha = workspace.commit("Nothing yet");
  return { event: "schedule", payload: payloadOf("schedule", {}), workspace, sha, ref: "refs/heads/main", ...changes };
}

/** Runs a job that comes to no verdict, and gives what it tells its user: one error, what happened and what to do. */
function refusal(job: Job): { readonly code: string; readonly happened: string; readonly help: string } {
  const { status, outputs, summary, report, commands, lines } = runJob(job);
  expect({ status, outputs, report, lines }).toEqual({ status: 2, outputs: "verdict=none\n", report: null, lines: [] });
  expect(commands).toHaveLength(1);
  const [{ name, properties, message } = { name: "", properties: {}, message: "" }] = commands;
  expect({ name, properties }).toEqual({
    name: "error",
    properties: { title: expect.stringMatching(/^No verdict: [a-z-]+$/) },
  });
  const [happened = "", help = "", ...more] = message.split("\n");
  expect(more).toEqual([]);
  expect(summary).toMatch(/^## ⛔ AI risk: no verdict\n\n\*\*.+\*\*\n\n.+\n$/);
  return { code: (properties["title"] ?? "").slice("No verdict: ".length), happened, help };
}

test.each<[string, Partial<Job>, string, RegExp]>([
  ["an unknown event", { event: "issues" }, "unknown-event", /^The event "issues" is unknown\.$/],
  [
    "a run that followed no pull request",
    { event: "workflow_run", payload: '{"workflow_run":{"event":"push"}}' },
    "unknown-event",
    /^There is nothing to review: the run that this one follows was about "push", not about a pull request\.$/,
  ],
  [
    "a run whose pull request nobody can look up",
    { event: "workflow_run", payload: payloadOf("workflow-run", {}) },
    "bad-input",
    /^On workflow_run the pull request is looked up on GitHub, and there is no token to ask with\.$/,
  ],
  ["no event", { event: "" }, "unknown-event", /^GITHUB_EVENT_NAME is not set\.$/],
  ["no payload", { payload: null }, "unknown-event", /^The file at GITHUB_EVENT_PATH cannot be read\.$/],
  ["a payload that is no JSON", { payload: "{" }, "unknown-event", /^The file at GITHUB_EVENT_PATH cannot be read\.$/],
  [
    "a payload without commits",
    { event: "pull_request", payload: "{}" },
    "unknown-event",
    /^pull_request\.base\.ref: /,
  ],
  ["a payload of another event", { event: "push" }, "unknown-event", /^before: /],
  ["an unknown input", { inputs: { config: "x" } }, "bad-input", /^There is no input "config"\.$/],
  ["an unparsable value", { inputs: { mode: "off" } }, "bad-input", /^The input mode cannot be "off"\.$/],
  [
    "a weaker gate",
    { inputs: { gate: "pull-request" } },
    "bad-input",
    /^The gate cannot be pull-request on schedule\.$/,
  ],
  [
    "a policy that is none",
    { inputs: { policies: "iso-9001" } },
    "unknown-policy",
    /^There is no policy `iso-9001`\.$/,
  ],
  [
    "a folder outside",
    { inputs: { "working-directory": "../.." } },
    "bad-input",
    /^The input working-directory cannot be/,
  ],
  ["a file outside", { inputs: { "json-file": "/tmp/report.json" } }, "bad-input", /^The input json-file cannot be/],
  [
    "a base from the workflow",
    { inputs: { base: "v1" } },
    "bad-input",
    /^The inputs base and head are not read on schedule/,
  ],
  [
    "a commit that is none",
    { sha: "c".repeat(40) },
    "unknown-revision",
    /^There is no commit "c{40}" in this clone\.$/,
  ],
])("%s is no verdict, `mode: warn` or not", (_, changes, code, happened) => {
  const job = anyJob(changes);
  const told = refusal({ ...job, inputs: { mode: "warn", ...job.inputs } });
  expect(told).toEqual({ code, happened: expect.stringMatching(happened), help: expect.stringMatching(/^.{10,}\.$/) });
});

describe("a checkout that is too shallow", () => {
  test("says that the pull request's commits are not in it, and how to have them", () => {
    const change = storyPullRequest("lender-new-risk-under-plan");
    const workspace = checkedOut(change.origin, "refs/pull/7/merge", 1);
    expect(refusal({ ...pullRequestJob(change), workspace })).toEqual({
      code: "history-cut",
      happened: `There is no commit "${change.head}" in this clone. It is a shallow one.`,
      help:
        "Fetch all of it: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`. " +
        "Or give it a `github-token` with `contents: read`, and it reads GitHub.",
    });
  });

  test("has both commits and not what lies between: no guess is made", () => {
    const change = storyPullRequest("lender-new-risk-under-plan");
    const workspace = checkedOut(change.origin, "refs/pull/7/merge", 2);
    expect(refusal({ ...pullRequestJob(change), workspace }).code).toBe("history-cut");
  });

  test("lacks the base of a merge group", () => {
    const { origin, base, head } = storyPullRequest("lender-new-risk-under-plan");
    const workspace = checkedOut(origin, "refs/heads/reweigh", 1);
    const payload = payloadOf("merge-group", { head, base });
    const told = refusal({ event: "merge_group", payload, workspace, sha: head, ref: "refs/heads/reweigh" });
    expect(told).toMatchObject({ code: "history-cut", happened: expect.stringContaining(base) });
  });

  test("has no contents, as with `filter` or `sparse-checkout`", () => {
    const { origin, head, base } = storyPullRequest("lender-new-risk-under-plan");
    origin.git("config", "uploadpack.allowFilter", "true");
    const workspace = cloneOf(origin, "--filter=blob:none", "--no-checkout");
    const payload = payloadOf("pull-request", { head, base });
    expect(refusal({ event: "pull_request", payload, workspace })).toMatchObject({
      code: "history-cut",
      help: expect.stringContaining("no `filter:` and no `sparse-checkout:`"),
    });
  });

  test("cannot tell how long a risk is on record", () => {
    const { origin } = storyPullRequest("lender-new-risk-under-plan");
    const workspace = checkedOut(origin, "refs/heads/main", 1);
    expect(refusal(anyJob({ workspace, sha: workspace.git("rev-parse", "HEAD") })).code).toBe("history-cut");
  });
});
