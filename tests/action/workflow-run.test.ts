import { afterEach, expect, test, vi } from "vitest";
import { checkedOut } from "../adapters/repositories.ts";
import { type Fault, type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { GitHubState, StoredPull } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { type Job, pullRequestJob, runJobOn } from "./job.ts";
import { changedPayload } from "./occasion.ts";
import { type PullRequest, payloadOf, storyPullRequest } from "./story-repository.ts";

// Up to three runs of the Action each, some of them waiting for a server that fails.
vi.setConfig({ testTimeout: 60_000 });

const running: LoopbackGitHub[] = [];

async function gitHub(state: Partial<GitHubState>, fault?: Fault): Promise<LoopbackGitHub> {
  const github = await startGitHub({ tokens, state, ...(fault === undefined ? {} : { fault }) });
  running.push(github);
  return github;
}

afterEach(async () => {
  for (const github of running.splice(0)) {
    expect(github.faults).toEqual([]);
    await github.close();
  }
});

const pull = ({ base, head }: PullRequest, number = 7): StoredPull => ({
  number,
  state: "open",
  from: { owner: "quayside", branch: "reweigh", commit: head },
  to: { branch: "main", commit: base },
});

const stateOf = (change: PullRequest): Partial<GitHubState> => ({
  repository: change.origin.folder,
  headNow: change.head,
  pulls: [pull(change)],
});

/** The second workflow: it stands on the default branch, with what somebody else has put into its checkout. */
function following(change: PullRequest, workflowRun: Readonly<Record<string, unknown>> = {}): Job {
  const { origin, base } = change;
  const workspace = checkedOut(origin, "refs/heads/main");
  workspace.write("ai-risk.yml", "version: 1\n");
  const given = JSON.parse(payloadOf("workflow-run", change));
  const payload = changedPayload(JSON.stringify(given), { workflow_run: { ...given.workflow_run, ...workflowRun } });
  return { event: "workflow_run", payload, workspace, sha: base, ref: "refs/heads/main" };
}

test("the first workflow decides and may show nothing, the second comes to the same and shows it", async () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const github = await gitHub(stateOf(change));
  const opened = payloadOf("pull-request-opened", change);
  const first = await runJobOn(github, { ...pullRequestJob(change), payload: opened, token: "readOnly" });
  expect([first.status, github.state.checkRuns.length, github.state.comments.length]).toEqual([1, 0, 0]);

  const second = await runJobOn(github, { ...following(change), environment: { GITHUB_RUN_ID: "6" } });
  expect(second.status).toBe(1);
  expect(second.report).toBe(first.report);
  expect(github.state.checkRuns).toMatchObject([{ head: change.head, conclusion: "failure" }]);
  expect(github.state.comments).toMatchObject([{ body: expect.stringContaining("AI risk: block") }]);
  expect(second.lines).toContain("Read from GitHub: on workflow_run no checkout is looked at.");
});

test("what the first run says of itself is not believed: neither its conclusion nor its pull requests", async () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const github = await gitHub(stateOf(change));
  const forged = { conclusion: "success", pull_requests: [{ id: 1, number: 99, head: {}, base: { ref: "lax" } }] };
  expect((await runJobOn(github, following(change, forged))).status).toBe(1);
  expect(github.state.checkRuns).toMatchObject([{ head: change.head, conclusion: "failure" }]);
});

test("a run that ends after something newer was pushed overwrites nothing", async () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const github = await gitHub(stateOf(change));
  await runJobOn(github, following(change));
  const [shown] = github.state.comments;
  const old = { ...following(change, { head_sha: change.base }), environment: { GITHUB_RUN_ID: "9" } };
  expect((await runJobOn(github, old)).status).toBe(2);
  expect([github.state.comments, github.state.checkRuns.length]).toEqual([[shown], 1]);
});

const answer =
  (status: number): Fault =>
  ({ route }) =>
    route.id === "pulls/list" ? { status, body: { message: "Something went wrong" } } : null;

test.each<[string, Fault, string]>([
  ["may not", answer(403), "the token may not (403)"],
  ["finds nothing", answer(404), "there is nothing there that the token may see (404)"],
  ["meets a server that fails", answer(502), "GitHub failed (502)"],
  ["meets a limit", answer(429), "a limit on requests is reached (429)"],
  ["is cut off", ({ route }) => (route.id === "pulls/list" ? "drop" : null), "GitHub cannot be reached"],
])("a look-up that %s is no verdict, and nothing is shown", async (_name, fault, why) => {
  const change = storyPullRequest("lender-new-risk-under-plan");
  const github = await gitHub(stateOf(change), fault);
  const end = await runJobOn(github, following(change));
  expect([end.status, end.outputs]).toEqual([2, "verdict=none\n"]);
  expect(end.commands[0]?.message).toContain(`The pull request cannot be looked up on GitHub: ${why}`);
  expect([github.state.checkRuns, github.state.comments]).toEqual([[], []]);
});

test("a push over what only GitHub still knows is compared with that", async () => {
  const { origin, base, merge } = storyPullRequest("lender-risk-loses-its-treatment");
  origin.git("update-ref", "refs/heads/main", merge);
  const workspace = checkedOut(origin, "refs/heads/main");
  // Pushed over by hand: in no branch any more, so that nobody clones it.
  origin.git("checkout", "--quiet", "--detach", base);
  origin.write("README.md", "Scores loans.\n");
  const before = origin.commit("Say what it does");
  const job: Job = {
    event: "push",
    payload: payloadOf("push-to-default", { head: merge, base: before }),
    workspace,
    sha: merge,
    ref: "refs/heads/main",
  };
  const github = await gitHub({ repository: origin.folder });
  const end = await runJobOn(github, job);
  expect(end.status).toBe(1);
  expect(JSON.parse(end.report ?? "")).toMatchObject({ base: { revision: before }, head: { revision: merge } });
  expect((await runJobOn(github, { ...job, token: "" })).status).toBe(2);
});
