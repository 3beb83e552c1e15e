import { join } from "node:path";
import { expect } from "vitest";
import { checkedOut, type TestRepository } from "../adapters/repositories.ts";
import { root } from "../bundle.ts";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { GitHubState } from "../github/state.ts";
import type { Token } from "../github/tokens.ts";
import { type Job, type JobEnd, runJobOn } from "./job.ts";
import { nothingThere } from "./read-from-github.ts";
import { inputsOf, isCheckout, isGate, readAction, type WorkflowFile, type WorkflowJob } from "./workflow-file.ts";

/** What an event tells, and the reference that its jobs check out. */
export interface Started {
  readonly origin: TestRepository;
  readonly event: string;
  readonly payload: string;
  readonly ref: string;
  /** What GitHub holds. */
  readonly state: Partial<GitHubState>;
}

export interface WorkflowEnd extends JobEnd {
  readonly github: LoopbackGitHub["state"];
}

const action = readAction();

/**
 * Runs a job that reviews as a runner would: its checkout if it has one, then `runs.main` of action.yml on the Node that
 * it names, with a token that may what the job's permissions say.
 */
export async function runWorkflow({ on }: WorkflowFile, job: WorkflowJob, started: Started): Promise<WorkflowEnd> {
  expect(Object.keys(on)).toContain(started.event);
  expect(process.version).toMatch(new RegExp(`^v${action.runs.using.replace("node", "")}\\.`));
  const may = job.permissions as Token["may"];
  const tokens = { ofTheJob: { login: "github-actions[bot]", may } };
  const github = await startGitHub({ tokens, state: started.state });
  try {
    const end = await runJobOn(github, gateStep(job, started));
    expect(github.faults).toEqual([]);
    return { ...end, github: github.state };
  } finally {
    await github.close();
  }
}

/** The step that reviews, with all before it done. */
function gateStep({ steps }: WorkflowJob, { origin, event, payload, ref }: Started): Job {
  const sha = origin.git("rev-parse", `${ref}^{commit}`);
  let workspace = nothingThere();
  for (const step of steps) {
    if (isCheckout(step)) {
      const depth = Number(step.with["fetch-depth"] ?? 1);
      workspace = checkedOut(origin, ref, depth === 0 ? undefined : depth);
    }
    if (!isGate(step)) continue;
    const inputs = inputsOf(action, step, "ofTheJob");
    // What an earlier job has built.
    for (const file of (inputs["artifacts"] ?? "").split("\n")) if (file !== "") workspace.write(file, "built\n");
    return { event, payload, workspace, sha, ref, inputs, environment: step.env, main: join(root, action.runs.main) };
  }
  throw new Error("The job never reviews.");
}
