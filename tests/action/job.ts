import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { predicateFile } from "../../src/adapters/release-file.ts";
import { checkedOut, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { type BundleEnd, type BundleRun, bundleFile, runBundle, runBundleBeside } from "../bundle.ts";
import type { LoopbackGitHub } from "../github/server.ts";
import { type RunnerLog, readRunnerLog } from "./runner-log.ts";
import { type PullRequest, payloadOf } from "./story-repository.ts";

/** One step of a workflow, as the runner starts it. */
export interface Job {
  readonly event: string;
  /** `null`: the runner has no event file. */
  readonly payload: string | null;
  readonly workspace: TestRepository;
  readonly sha?: string;
  readonly ref?: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables beside those that every runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The files that are asked for cannot be written. */
  readonly leavesNoFiles?: boolean;
  /** The action's `runs.main`. */
  readonly main?: string;
}

export interface JobEnd extends RunnerLog {
  readonly status: number | null;
  /** The whole file of outputs. */
  readonly outputs: string;
  readonly summary: string;
  /** The report in the runner's temporary folder; `null` where none was written. */
  readonly report: string | null;
  readonly temporary: string;
}

/** Runs the Action, and holds it to writing nowhere but into its own files. */
export function runJob(job: Job): JobEnd {
  const step = preparedStep(job);
  return step.end(runBundle(process.execPath, step.run));
}

/** The same with GitHub to ask; `token` names one that it knows. */
export async function runJobOn(github: LoopbackGitHub, job: Job & { readonly token?: string }): Promise<JobEnd> {
  const step = preparedStep(job, {
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: "5",
    GITHUB_RUN_ATTEMPT: "1",
    "INPUT_GITHUB-TOKEN": job.token ?? "full",
    ...job.environment,
  });
  return step.end(await runBundleBeside(process.execPath, step.run));
}

/** What a step starts with, and what it is held to when it has ended. */
function preparedStep(job: Job, more: Readonly<Record<string, string>> = {}) {
  const { workspace, inputs = {} } = job;
  const runner = temporaryFolder();
  const files = { GITHUB_OUTPUT: join(runner, "output"), GITHUB_STEP_SUMMARY: join(runner, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const temporary = temporaryFolder();
  const before = filesIn(workspace.folder);
  const run: BundleRun = {
    file: job.main ?? bundleFile("action"),
    folder: workspace.folder,
    environment: {
      ...files,
      ...variablesOf(job, runner),
      ...more,
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  };
  const end = ({ status, stdout, stderr }: BundleEnd): JobEnd => {
    expect(stderr).toBe("");
    expect(changed(before, filesIn(workspace.folder))).toEqual(
      status === 2 || job.leavesNoFiles ? [] : written(inputs),
    );
    const report = join(temporary, "ai-risk-gate/report.json");
    expect(readdirSync(temporary)).toEqual(existsSync(report) ? ["ai-risk-gate"] : []);
    return {
      status,
      ...readRunnerLog(stdout),
      outputs: readFileSync(files.GITHUB_OUTPUT, "utf8"),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
      report: existsSync(report) ? readFileSync(report, "utf8") : null,
      temporary,
    };
  };
  return { run, end };
}

function variablesOf({ event, payload, workspace, sha, ref }: Job, runner: string): Readonly<Record<string, string>> {
  const file = join(runner, "event.json");
  if (payload !== null) writeFileSync(file, payload);
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_WORKSPACE: workspace.folder,
    GITHUB_REPOSITORY: "lender/scoring",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_SHA: sha ?? "",
    GITHUB_REF: ref ?? "",
    RUNNER_OS: "Linux",
  };
}

/** The files that a step may write in the workspace. */
const written = (inputs: Readonly<Record<string, string>>): readonly string[] => {
  const named = ["json-file", "sarif-file", "release-verdict"].flatMap((name) => inputs[name] || []);
  const beside = inputs["release-verdict"] ? [predicateFile(inputs["release-verdict"])] : [];
  return [...named, ...beside].map((file) => join(inputs["working-directory"] ?? "", file));
};

/** Every file below a folder, `.git` included, with what changes when it is written. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), stampOf(file)]));
}

function stampOf(file: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

/** A pull request's step, its merge checked out as actions/checkout does with `fetch-depth: 0`. */
export function pullRequestJob({ origin, base, head, merge }: PullRequest): Job {
  return {
    event: "pull_request",
    payload: payloadOf("pull-request", { head, base }),
    workspace: checkedOut(origin, "refs/pull/7/merge"),
    sha: merge,
    ref: "refs/pull/7/merge",
  };
}

/** The outputs file of a review that came to a verdict. */
export const outputsFile = (
  { verdict, block, warn, above }: { verdict: string; block: number; warn: number; above: number },
  { temporary }: Pick<JobEnd, "temporary">,
): string =>
  [
    `verdict=${verdict}`,
    `block-count=${block}`,
    `warn-count=${warn}`,
    `risks-above-appetite=${above}`,
    `report-json=${join(temporary, "ai-risk-gate/report.json")}`,
    "report-sarif=",
    "release-verdict=",
    "release-predicate=",
    "",
  ].join("\n");
