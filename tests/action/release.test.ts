import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { command } from "../verbs/command.ts";
import { type Job, type JobEnd, runJob, runJobOn } from "./job.ts";
import { nothingThere } from "./read-from-github.ts";
import { daysAgo, type PullRequest, payloadOf, storyPullRequest } from "./story-repository.ts";

const inputs = { "release-verdict": "out/release-verdict.json", artifacts: "scoring.tgz\n" };

/** A release of `main` whose base was the last one. */
function taggedRelease(): PullRequest {
  const change = storyPullRequest("lender-new-risk-under-plan");
  const { origin, base, merge } = change;
  origin.git("tag", "--annotate", "--message", "The last release", "v2.2.0", base);
  origin.git("merge", "--quiet", "--ff-only", merge);
  origin.git("tag", "v2.3.0");
  return change;
}

const release = (workspace: TestRepository, { merge }: PullRequest): Job => {
  writeFileSync(join(workspace.folder, "scoring.tgz"), "built\n");
  return {
    event: "release",
    payload: payloadOf("release", {}),
    workspace,
    sha: merge,
    ref: "refs/tags/v2.3.0",
    inputs,
  };
};

const statementOf = (job: Job): string => readFileSync(join(job.workspace.folder, "out/release-verdict.json"), "utf8");
const outputOf = ({ outputs }: JobEnd, name: string): string =>
  new RegExp(`^${name}=(.*)$`, "m").exec(outputs)?.[1] ?? "";

test("a release leaves its verdict, whether it is read from a clone or from GitHub, and anybody can verify it", async () => {
  const change = taggedRelease();
  const { origin, merge, base } = change;
  const cloned = release(checkedOut(origin, "refs/heads/main"), change);
  const end = runJob(cloned);
  expect([end.status, outputOf(end, "verdict")]).toEqual([1, "block"]);
  expect(end.summary).toContain("Release blocked: 1 of ");
  expect(outputOf(end, "release-verdict")).toBe(join(cloned.workspace.folder, "out/release-verdict.json"));
  const predicate = readFileSync(outputOf(end, "release-predicate"), "utf8");
  const statement = JSON.parse(statementOf(cloned));
  expect(JSON.parse(predicate)).toEqual(statement.predicate);
  expect(statement.predicate).toMatchObject({ commit: merge, today: daysAgo(0), verdict: { outcome: "block" } });
  expect(statement.predicate.since).toMatchObject({ tag: "v2.2.0", revision: base });
  expect(statement.subject.map(({ name }: { readonly name: string }) => name)).toEqual(["commit", "scoring.tgz"]);

  const github = await startGitHub({ tokens, state: { repository: origin.folder } });
  const remote = release(nothingThere(), change);
  const other = await runJobOn(github, remote);
  await github.close();
  expect([other.status, github.faults]).toEqual([1, []]);
  expect(github.asked).toContain("repos/list-tags");
  expect(statementOf(remote)).toBe(statementOf(cloned));

  const file = join(cloned.workspace.folder, "out/release-verdict.json");
  const artifact = join(cloned.workspace.folder, "scoring.tgz");
  const { stdout, status } = command(origin.folder, "verify", file, ".", "--artifact", artifact);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Verified: block for commit /)]);
});

test("the push of a tag leaves the verdict that its release leaves", () => {
  const change = taggedRelease();
  const released = release(checkedOut(change.origin, "refs/heads/main"), change);
  runJob(released);
  const payload = JSON.stringify({
    ref: "refs/tags/v2.3.0",
    before: "0".repeat(40),
    after: change.merge,
    repository: { default_branch: "main" },
  });
  const pushed = { ...release(checkedOut(change.origin, "refs/heads/main"), change), event: "push", payload };
  expect(runJob(pushed).status).toBe(1);
  expect(statementOf(pushed)).toBe(statementOf(released));
});

test("a built file that is not there is no verdict", () => {
  const change = taggedRelease();
  const job = release(checkedOut(change.origin, "refs/heads/main"), change);
  const end = runJob({ ...job, inputs: { ...inputs, artifacts: "scoring.tgz\nmodel.onnx" } });
  expect([end.status, outputOf(end, "verdict")]).toEqual([2, "none"]);
  expect(end.commands[0]?.message).toMatch(/^The artifact "model.onnx" cannot be read\./);
  expect(existsSync(join(job.workspace.folder, "out"))).toBe(false);
});

test("a pull request has no release verdict", () => {
  const change = storyPullRequest("lender-new-risk-under-plan");
  const workspace = checkedOut(change.origin, "refs/pull/7/merge");
  writeFileSync(join(workspace.folder, "scoring.tgz"), "built\n");
  const payload = payloadOf("pull-request", change);
  const end = runJob({
    event: "pull_request",
    payload,
    workspace,
    sha: change.merge,
    ref: "refs/pull/7/merge",
    inputs,
  });
  expect([end.status, outputOf(end, "verdict")]).toEqual([2, "none"]);
  expect(end.commands[0]?.message).toMatch(
    /^The input release-verdict is for a release, and the gate here is pull-request\./,
  );
});
