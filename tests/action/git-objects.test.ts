import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkedOut, temporaryFolder } from "../adapters/repositories.ts";
import { type JobEnd, outputsFile, pullRequestJob, runJob } from "./job.ts";
import { storyPullRequest } from "./story-repository.ts";

const change = () => storyPullRequest("lender-new-risk-under-plan");

/** What a review says, wherever it was made. */
const said = ({ status, commands, lines, summary, report }: JobEnd) => ({ status, commands, lines, summary, report });

describe("everything is read from git's objects", () => {
  test("the work tree may hold anything, or nothing", () => {
    const job = pullRequestJob(change());
    const clean = runJob(job);
    expect(clean.outputs).toBe(outputsFile({ verdict: "pass", block: 0, warn: 0, above: 2 }, clean));

    const { workspace } = job;
    workspace.write("ai-risk.yml", "risks: []\n");
    workspace.write("lender/ai-risk.yml", "&a [*a, *a]\n");
    workspace.write(".github/ai-risk-gate/config.yml", "version: 1\npolicies: []\n");
    workspace.write(".github/ai-risk-gate/people.yml", "no people");
    workspace.write("evals/fairness.json", "{");
    workspace.write(".gitattributes", "* text eol=crlf working-tree-encoding=UTF-16 diff=none\n");
    workspace.write(".mailmap", "Mallory <mallory@lender.example> <ada@lender.example>\n");
    workspace.git("rm", "--quiet", "--cached", "MODEL_CARD.md");
    expect(said(runJob(job))).toEqual(said(clean));

    for (const name of ["ai-risk.yml", "models", "evals", "MODEL_CARD.md"])
      rmSync(join(workspace.folder, name), { recursive: true });
    rmSync(join(workspace.folder, ".git/index"));
    expect(said(runJob(job))).toEqual(said(clean));
  });

  test("the commit checked out is not what is reviewed", () => {
    const { origin, ...commits } = change();
    const job = pullRequestJob({ origin, ...commits });
    const merged = runJob(job);
    expect(said(runJob({ ...job, workspace: checkedOut(origin, "refs/heads/main") }))).toEqual(said(merged));
  });

  test("a branch that moved on while the job waited gives the rules, not the documents", () => {
    const { origin, ...commits } = change();
    origin.write(".github/ai-risk-gate/config.yml", "version: 1\npolicies: []\n");
    origin.commit("No policies");
    const end = runJob(pullRequestJob({ origin, ...commits }));
    expect({ status: end.status, outputs: end.outputs }).toEqual({ status: 2, outputs: "verdict=none\n" });
    expect(end.commands).toMatchObject([{ name: "error", properties: { title: "No verdict: no-policies" } }]);
  });
});

test("a fork's commits are reached by the merge alone", () => {
  const { origin, ...commits } = change();
  origin.git("branch", "--quiet", "-D", "reweigh");
  const end = runJob(pullRequestJob({ origin, ...commits }));
  expect(end.outputs).toBe(outputsFile({ verdict: "pass", block: 0, warn: 0, above: 2 }, end));
});

test("the repository may lie in a folder of the workspace, and the report is written there and nowhere else", () => {
  const { workspace, ...job } = pullRequestJob(change());
  const folder = temporaryFolder();
  renameSync(workspace.folder, join(folder, "lender"));
  const inputs = { "working-directory": "lender", "json-file": "out/risk/report.json" };
  const end = runJob({ ...job, workspace: { ...workspace, folder }, inputs });
  expect(end).toMatchObject({ status: 0, report: null });
  expect(end.outputs).toContain(`report-json=${join(folder, "lender/out/risk/report.json")}\n`);
});
