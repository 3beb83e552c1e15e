import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LoopbackGitHub, startGitHub } from "../tests/github/server.ts";
import { tokens } from "../tests/github/tokens.ts";
import { type Command, runCommand } from "./process.ts";
import { root } from "./programs.ts";
import { type BenchCommit, git, makeRepository } from "./repository.ts";
import { type Figure, spreadOf } from "./spread.ts";

export interface ActionFigures {
  readonly time: Figure;
  readonly peak: Figure;
  readonly requests: Figure;
}

/**
 * The Action's bundle on a small pull request that is checked out: its own process, as the runner starts it, with a
 * GitHub on this machine, so that what a network takes is not in it. Each run finds the comment of the one before.
 */
export async function measureAction(folder: string, runs: number): Promise<ActionFigures> {
  const repository = join(folder, "pull-request");
  makeRepository(repository, pullRequest());
  const github = await startGitHub({ tokens });
  try {
    const step = stepIn(repository, join(folder, "runner"), github);
    const output = join(folder, "output");
    await runCommand(step, output);
    const requests = github.asked.length;
    const samples = [];
    for (let run = 0; run < runs; run += 1) samples.push(await runCommand(step, output));
    assertShown(github, runs + 1);
    return {
      time: spreadOf(samples.map(({ ms }) => ms)),
      peak: spreadOf(samples.map(({ peak }) => peak)),
      requests: spreadOf([requests]),
    };
  } finally {
    await github.close();
  }
}

/** A run that shows nothing is not what is measured. */
function assertShown({ state, faults }: LoopbackGitHub, runs: number): void {
  const shown = state.checkRuns.length === runs && state.comments.length === 1;
  if (!shown || faults.length > 0) throw new Error(`The Action was not shown on GitHub: ${faults.join("; ")}`);
}

const lender = join(root, "examples/lender");

/** The lender of the README's example, whose pull request puts a risk's treatment back to a plan. */
function pullRequest(): readonly BenchCommit[] {
  const entries = readdirSync(lender, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(lender.length + 1));
  const files = Object.fromEntries(names.map((name) => [name, asciiOf(readFileSync(join(lender, name), "utf8"))]));
  const manifest = files["ai-risk.yml"] ?? "";
  const changed = { "ai-risk.yml": manifest.replace("status: implemented", "status: planned") };
  const [main, branch] = ["refs/heads/main", "refs/heads/replan"];
  return [
    { reference: main, files },
    { reference: branch, from: main, files: changed },
    { reference: "refs/pull/7/merge", from: main, merges: branch, files: changed },
  ];
}

const asciiOf = (text: string): string => text.replaceAll(/[^ -~\n\t]/gu, "-");

function stepIn(repository: string, runner: string, github: LoopbackGitHub): Command {
  git(repository, ["checkout", "--quiet", "--detach", "refs/pull/7/merge"]);
  mkdirSync(join(runner, "temp"), { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(join(runner, name), text);
    return join(runner, name);
  };
  const commit = (reference: string): string => git(repository, ["rev-parse", reference]);
  const files = {
    event: file("event.json", eventText(commit)),
    outputs: file("outputs", ""),
    summary: file("summary", ""),
  };
  return {
    file: process.execPath,
    args: [join(root, "dist/action/index.js")],
    statuses: [0, 1],
    folder: repository,
    environment: {
      PATH: process.env["PATH"] ?? "",
      HOME: runner,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: files.event,
      GITHUB_WORKSPACE: repository,
      GITHUB_REPOSITORY: "harbour/alerts",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: "5",
      GITHUB_RUN_ATTEMPT: "1",
      "INPUT_GITHUB-TOKEN": "full",
      GITHUB_SHA: commit("refs/pull/7/merge"),
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_OUTPUT: files.outputs,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: join(runner, "temp"),
    },
  };
}

function eventText(commit: (reference: string) => string): string {
  const side = (name: string): object => ({ ref: name, sha: commit(`refs/heads/${name}`) });
  return JSON.stringify({
    action: "synchronize",
    number: 7,
    pull_request: { number: 7, head: side("replan"), base: side("main") },
    repository: { full_name: "harbour/alerts", default_branch: "main" },
  });
}
