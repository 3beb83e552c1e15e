import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { checkedOut, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { bundleFile, runBundle } from "../bundle.ts";
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
  const { workspace, inputs = {} } = job;
  const runner = temporaryFolder();
  const files = { GITHUB_OUTPUT: join(runner, "output"), GITHUB_STEP_SUMMARY: join(runner, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const temporary = temporaryFolder();
  const before = filesIn(workspace.folder);
  const { status, stdout, stderr } = runBundle(process.execPath, {
    file: job.main ?? bundleFile("action"),
    folder: workspace.folder,
    environment: {
      ...files,
      ...variablesOf(job, runner),
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  expect(stderr).toBe("");
  expect(changed(before, filesIn(workspace.folder))).toEqual(status === 2 ? [] : written(inputs));
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
const written = (inputs: Readonly<Record<string, string>>): readonly string[] =>
  inputs["json-file"] ? [join(inputs["working-directory"] ?? "", inputs["json-file"])] : [];

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
    "",
  ].join("\n");
