import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkedOut, cloneOf, makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { pullRequestJob } from "./job.ts";
import { nothingThere, readFrom, reviewed, said } from "./read-from-github.ts";
import { daysAgo, payloadOf, storyPullRequest } from "./story-repository.ts";

const target = { event: "pull_request_target" };

describe.each([
  "lender-new-risk-under-plan",
  "lender-first-adoption",
  "hospital-two-systems",
  "evasion-manifest-moved",
  "helpdesk-register-cell-lowered",
])("%s is reviewed to the same bytes", (name) => {
  test("with a whole clone, a shallow one, none, and on pull_request_target", { timeout: 60_000 }, async () => {
    const change = storyPullRequest(name);
    const clone = await reviewed(change, { job: pullRequestJob(change) });
    expect(clone.report).not.toBeNull();
    expect(readFrom(clone)).toEqual([]);
    const shallow = await reviewed(change, { job: { workspace: checkedOut(change.origin, "refs/pull/7/merge", 1) } });
    expect(readFrom(shallow)).toEqual(["Read from GitHub: the clone is shallow."]);
    const none = await reviewed(change);
    expect(readFrom(none)).toEqual(["Read from GitHub: there is no checkout."]);
    const onTarget = await reviewed(change, { job: { ...target, sha: change.base } });
    expect(readFrom(onTarget)).toEqual(["Read from GitHub: on pull_request_target no checkout is looked at."]);
    for (const end of [shallow, none, onTarget]) expect(said(end)).toEqual(said(clone));
  });
});

const change = () => storyPullRequest("lender-new-risk-under-plan");

test("a small pull request takes few requests", async () => {
  expect((await reviewed(change())).asked).toEqual([
    "git/get-commit",
    "git/get-ref",
    "repos/compare-commits-with-basehead",
    "git/get-tree",
    "graphql",
    "git/get-tree",
    "graphql",
    "graphql",
    "graphql",
    // The model's file is just as large as a pointer of Git LFS.
    "graphql",
    "checks/create",
    "repos/get-branch",
    "repos/get-branch-rules",
    "pulls/get",
    "issues/list-comments",
    "issues/create-comment",
  ]);
});

describe("a clone that does not hold all that is needed is not read in part", () => {
  test("as one without contents", async () => {
    const made = change();
    made.origin.git("config", "uploadpack.allowFilter", "true");
    const partial = await reviewed(made, {
      job: { workspace: cloneOf(made.origin, "--filter=blob:none", "--no-checkout") },
    });
    expect(readFrom(partial)).toEqual(["Read from GitHub: the clone does not hold all that is needed."]);
    expect(said(partial)).toEqual(said(await reviewed(made, { job: pullRequestJob(made) })));
  });

  test("as one that was made before the commit", async () => {
    const made = change();
    const old = makeRepository();
    old.commit("Something else", daysAgo(20));
    const end = await reviewed(made, { job: { workspace: old } });
    expect(readFrom(end)).toEqual(["Read from GitHub: the clone does not hold all of the event's commits."]);
    expect(end.status).toBe(0);
  });

  test("but names that a workflow asks for are those of its checkout", async () => {
    const made = change();
    const inputs = { gate: "pull-request", base: "main", head: "reweighed" };
    const dispatch = {
      event: "workflow_dispatch",
      payload: payloadOf("workflow-dispatch", {}),
      inputs,
      sha: made.base,
    };
    const whole = await reviewed(made, { job: { ...dispatch, workspace: cloneOf(made.origin) } });
    expect(whole.outputs).toBe("verdict=none\n");
    expect(readFrom(whole)).toEqual([]);
    const named = await reviewed(made, { job: { ...dispatch, inputs: { ...inputs, head: "reweigh" } } });
    expect(readFrom(named)).toEqual(["Read from GitHub: there is no checkout."]);
    expect(named.status).toBe(0);
    const shallow = {
      ...dispatch,
      inputs: { ...inputs, head: "reweigh" },
      workspace: cloneOf(made.origin, "--depth=1"),
    };
    expect(said(await reviewed(made, { job: shallow }))).toEqual(said(named));
    const another = makeRepository();
    another.commit("First", daysAgo(20));
    another.commit("Something else", daysAgo(19));
    const foreign = await reviewed(made, { job: { ...shallow, workspace: cloneOf(another, "--depth=1") } });
    expect(foreign.outputs).toBe("verdict=none\n");
    expect(readFrom(foreign)).toEqual([]);
  });
});

describe("on pull_request_target", () => {
  test("a checkout that lies is not looked at", async () => {
    const made = change();
    const honest = await reviewed(made, { job: target });
    const workspace = checkedOut(made.origin, "refs/pull/7/merge");
    workspace.write(".github/ai-risk-gate/config.yml", "version: 1\npolicies: []\n");
    const lax = workspace.commit("No policies");
    workspace.git("update-ref", "refs/remotes/origin/main", lax);
    workspace.git("config", "core.fsmonitor", "touch read");
    expect(said(await reviewed(made, { job: { ...target, workspace } }))).toEqual(said(honest));
  });

  test("the report is written below the workspace, and not through a link that leads out", async () => {
    const made = change();
    const workspace = nothingThere();
    const inputs = { "json-file": "out/report.json" };
    const end = await reviewed(made, { job: { ...target, workspace, inputs } });
    const { report } = await reviewed(made, { job: target });
    expect(readFileSync(join(workspace.folder, "out/report.json"), "utf8")).toBe(report);
    expect(end.outputs).toContain(`report-json=${join(workspace.folder, "out/report.json")}\n`);
    const linked = nothingThere();
    symlinkSync(temporaryFolder(), join(linked.folder, "elsewhere"));
    const lost = await reviewed(made, {
      job: { ...target, workspace: linked, inputs: { "json-file": "elsewhere/report.json" }, leavesNoFiles: true },
    });
    expect(lost.status).toBe(0);
    expect(lost.commands.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("leads out of the folder"),
    );
  });

  test("there is no verdict without a token", async () => {
    const end = await reviewed(change(), { job: { ...target, token: "" } });
    expect(end.status).toBe(2);
    expect(end.commands[0]?.message).toMatch(/^There is no token to read GitHub with, .*\nGive it a `github-token`/);
  });
});

test("a fork's commits are read by their ids", async () => {
  const made = change();
  const known = await reviewed(made);
  made.origin.git("update-ref", "refs/pull/7/head", made.head);
  made.origin.git("branch", "--quiet", "-D", "reweigh");
  expect(said(await reviewed(made))).toEqual(said(known));
});

test("what one answer leaves out is asked for piece by piece", async () => {
  const made = change();
  const most = { listed: 2, text: 20, commits: 1 };
  expect(said(await reviewed(made, { gitHub: { state: { most } } }))).toEqual(said(await reviewed(made)));
});

test("an Enterprise server is asked below its own address", async () => {
  const made = change();
  expect(said(await reviewed(made, { below: "/api/v3" }))).toEqual(said(await reviewed(made)));
});
