import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { command } from "../verbs/command.ts";
import { type Job, type JobEnd, pullRequestJob, runJob } from "./job.ts";
import { daysAgo, type PullRequest, payloadOf, storyPullRequest } from "./story-repository.ts";

type Inputs = NonNullable<Job["inputs"]>;

const asked = () => storyPullRequest("hospital-build-evidence");

/** What a step before this one measured, in a folder of the workspace. */
function measured(workspace: TestRepository, sensitivity: number): Inputs {
  mkdirSync(join(workspace.folder, "measured"));
  const text = JSON.stringify({ measured: daysAgo(0), cases: 1240, sensitivity });
  writeFileSync(join(workspace.folder, "measured/sepsis.json"), `${text}\n`);
  return { evidence: "measured" };
}

function proposed(change: PullRequest, sensitivity: number): JobEnd {
  const job = pullRequestJob(change);
  return runJob({ ...job, inputs: measured(job.workspace, sensitivity) });
}

function released(change: PullRequest, inputs: (workspace: TestRepository) => Inputs) {
  change.origin.git("update-ref", "refs/tags/v1.0.0", change.merge);
  const workspace = checkedOut(change.origin, "refs/heads/main");
  const verdict = { "release-verdict": "out/release-verdict.json" };
  const job = { event: "release", payload: payloadOf("release", {}), workspace, sha: change.merge };
  const end = runJob({ ...job, ref: "refs/tags/v1.0.0", inputs: { ...verdict, ...inputs(workspace) } });
  return { end, workspace, file: join(workspace.folder, "out/release-verdict.json") };
}

const evidenceIn = (text: string): unknown => {
  const { predicate } = JSON.parse(text);
  const [system] = predicate.systems;
  return system.risks.find(({ id }: { readonly id: string }) => id === "TR-001").evidence;
};

test("a pull request is judged by what an earlier step measured, and says where nothing is handed over", () => {
  const change = asked();
  const none = runJob(pullRequestJob(change));
  expect(none.status).toBe(0);
  expect(none.report).toContain("is not measured here: the build hands it over at the latest for a release");

  const passing = proposed(change, 0.98);
  expect(passing.status).toBe(0);
  expect(passing.report).not.toContain("not measured here");

  const failing = proposed(change, 0.81);
  expect(failing.status).toBe(1);
  expect(failing.report).toContain("sepsis.json#/sensitivity is failing: 0.81 is not at least 0.97");
});

test("a folder that no step made is no verdict", () => {
  const end = runJob({ ...pullRequestJob(asked()), inputs: { evidence: "measured" } });
  expect(end.status).toBe(2);
  expect(end.commands[0]?.message).toMatch(/^The input evidence names "measured", which is no folder/);
});

test("a release asks for it, its verdict holds the digest, and is verified by the same files alone", () => {
  const change = asked();
  const without = released(change, () => ({}));
  expect(without.end.status).toBe(1);
  expect(without.end.report).toContain("no build handed it over");

  const { end, workspace, file } = released(change, (folder) => measured(folder, 0.98));
  expect(end.report).not.toContain("no build handed it over");
  expect(evidenceIn(readFileSync(file, "utf8"))).toMatchObject([{ outcome: "passing" }]);
  const verify = (...words: readonly string[]) => command(change.origin.folder, "verify", file, ".", ...words);
  const folder = join(workspace.folder, "measured");
  expect(verify("--evidence", folder)).toMatchObject({ status: 0 });
  expect(verify()).toMatchObject({ status: 1 });
  writeFileSync(join(folder, "sepsis.json"), readFileSync(join(folder, "sepsis.json"), "utf8").replace("1240", "1241"));
  expect(verify("--evidence", folder)).toMatchObject({ status: 1 });
});
