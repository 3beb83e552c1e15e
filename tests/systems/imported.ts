import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Files } from "./files.ts";

/** A commit to be made, with all files that it holds. */
export interface PlannedCommit {
  readonly branch: string;
  /** Noon of this day. */
  readonly day: string;
  readonly message: string;
  readonly files: Files;
  /** Places in the plan of the commits it follows: one, or two for a merge. */
  readonly parents: readonly number[];
}

/** A real git repository with every commit of a plan. */
export interface ImportedRepository {
  readonly folder: string;
  /** Ids of the commits, in the plan's order. */
  readonly commits: readonly string[];
  remove(): void;
}

/** Makes all commits of a plan at once, for a process per commit would take minutes. */
export function importedRepository(plan: readonly PlannedCommit[]): ImportedRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ai-risk-gate-")));
  const git = (args: readonly string[], input?: string): void => {
    execFileSync("git", args, {
      cwd: folder,
      env: environment,
      stdio: "pipe",
      ...(input === undefined ? {} : { input }),
    });
  };
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["fast-import", "--quiet", "--export-marks=.git/marks"], plan.map(streamOf).join(""));
  const marks = readFileSync(join(folder, ".git/marks"), "utf8").trim().split("\n");
  const byMark = new Map(marks.map((line) => line.split(" ") as [string, string]));
  return {
    folder,
    commits: plan.map((_, index) => byMark.get(`:${index + 1}`) ?? ""),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const environment = {
  PATH: process.env["PATH"] ?? "",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

const counted = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

function streamOf({ branch, day, message, files, parents }: PlannedCommit, index: number): string {
  const seconds = Date.parse(`${day}T12:00:00Z`) / 1000;
  const [from, ...merged] = parents;
  return [
    `commit refs/heads/${branch}\nmark :${index + 1}\n`,
    `committer Ada <ada@work.example> ${seconds} +0000\n`,
    counted(message),
    from === undefined ? "" : `from :${from + 1}\n`,
    ...merged.map((parent) => `merge :${parent + 1}\n`),
    "deleteall\n",
    ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${counted(text)}`),
    "\n",
  ].join("");
}
