import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../bundle.ts";
import { runWorkflow, type WorkflowEnd } from "./run-workflow.ts";
import { wayToRelease, withHousePolicy } from "./way-to-release.ts";
import { gateJobs, readAction, readWorkflow, shownWorkflow, type WorkflowJob } from "./workflow-file.ts";

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every job that reviews, of the workflows to copy; the basic one is taken from where most people will: the README. */
const jobs = globSync("*.yml", { cwd: join(root, "docs/workflows") })
  .sort()
  .flatMap((file) => {
    const text = file === "basic.yml" ? shownWorkflow(textOf("README.md")) : textOf(`docs/workflows/${file}`);
    const workflow = readWorkflow(text);
    return gateJobs(workflow).map((job) => ({ file, id: job.id, workflow, job }));
  });

/** What each event comes to while a risk under plan goes from its pull request to a release. */
const verdicts: Readonly<Record<string, readonly [number, string]>> = {
  pull_request: [0, "pass"],
  pull_request_review: [0, "pass"],
  workflow_run: [0, "pass"],
  merge_group: [0, "pass"],
  push: [0, "pass"],
  release: [1, "block"],
  schedule: [0, "warn"],
  workflow_dispatch: [0, "warn"],
};

const given = (job: WorkflowJob, input: string) => job.steps.map((step) => step.with[input]).find(Boolean);
const told = ({ status, outputs }: WorkflowEnd) => [status, /^verdict=(.*)$/m.exec(outputs)?.[1]];

test.each(jobs)("$file: $id comes to a verdict on each of its events", { timeout: 120_000 }, async (one) => {
  const { workflow, job } = one;
  const came: string[] = [];
  for (const started of wayToRelease(withHousePolicy("lender-new-risk-under-plan"))) {
    const { event } = started;
    if (!Object.hasOwn(workflow.on, event)) continue;
    came.push(event);
    const end = await runWorkflow(workflow, job, started);
    // A release made by hand is held to the release gate; a gate on trial stops nothing.
    const [status, verdict] = verdicts[given(job, "gate") === "release" ? "release" : event] ?? [];
    expect([event, ...told(end)]).toEqual([event, given(job, "mode") === "warn" ? 0 : status, verdict]);
    expect([event, ...shown(end)]).toEqual([event, ...toShow(job, event)]);
    const names = end.outputs.trimEnd().split("\n");
    expect(names.map((line) => line.split("=")[0])).toEqual(Object.keys(readAction().outputs));
  }
  expect(came.sort()).toEqual(Object.keys(workflow.on).sort());
});

const shown = ({ github }: WorkflowEnd) => [github.checkRuns.map(({ name }) => name), github.comments.length];

/** The calendar marks no commit, and who may only read shows nothing. */
function toShow(job: WorkflowJob, event: string): readonly [readonly string[], number] {
  const rights = JSON.stringify(job.permissions);
  const monitors = event === "schedule" || (event === "workflow_dispatch" && given(job, "gate") !== "release");
  const name = String(given(job, "check-name") ?? "AI risk");
  const check = rights.includes('"checks":"write"') && !monitors;
  const comment = rights.includes('"pull-requests":"write"') && /^(?:pull_request|workflow_run)/.test(event);
  return [check ? [name] : [], comment ? 1 : 0];
}

test.each(jobs.filter(({ file, id }) => /basic|forks-present/.test(file) || id === "lending"))(
  "$file: $id sees a treatment that a pull request takes away",
  async ({ id, workflow, job }) => {
    const events = wayToRelease(withHousePolicy("lender-risk-loses-its-treatment"));
    for (const started of events) {
      if (!Object.hasOwn(workflow.on, started.event)) continue;
      const end = await runWorkflow(workflow, job, started);
      return expect(told(end)).toEqual([id === "lending" ? 0 : 1, "block"]);
    }
  },
);
