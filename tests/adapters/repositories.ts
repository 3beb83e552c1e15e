import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ai-risk-gate-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real git repository made by a test. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git and gives what it printed, trimmed. */
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  /** Commits everything as on a day (noon UTC) and gives the commit's id. */
  commit(message: string, day?: string): string;
}

export function makeRepository(): TestRepository {
  const made = repositoryIn(temporaryFolder());
  made.git("init", "--quiet", "--initial-branch=main");
  return made;
}

/** A clone of a repository, made with options such as `--depth=1`. */
export function cloneOf(origin: TestRepository, ...options: readonly string[]): TestRepository {
  const made = repositoryIn(temporaryFolder());
  made.git("clone", "--quiet", ...options, `file://${origin.folder}`, ".");
  return made;
}

/** A checkout as actions/checkout makes it: with every branch and tag, or with a depth and then of one reference alone. */
export function checkedOut(origin: TestRepository, reference: string, depth?: number): TestRepository {
  const made = repositoryIn(temporaryFolder());
  const own = reference.replace("refs/heads/", "refs/remotes/origin/").replace("refs/pull/", "refs/remotes/pull/");
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  made.git("init", "--quiet", "--initial-branch=none");
  made.git("remote", "add", "origin", `file://${origin.folder}`);
  made.git(
    "fetch",
    "--quiet",
    "--no-tags",
    "origin",
    ...(depth === undefined ? all : [`--depth=${depth}`]),
    `+${reference}:${own}`,
  );
  made.git("checkout", "--quiet", "--force", "--detach", own);
  return made;
}

function repositoryIn(folder: string): TestRepository {
  const git = (args: readonly string[], day = "2026-11-01"): string =>
    execFileSync("git", args, { cwd: folder, env: environment(day), encoding: "utf8", stdio: "pipe" }).trim();
  return {
    folder,
    git: (...args) => git(args),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit: (message, day) => {
      git(["add", "--all"], day);
      git(["commit", "--quiet", "--allow-empty", "--message", message], day);
      return git(["rev-parse", "HEAD"]);
    },
  };
}

function environment(day: string): Record<string, string> {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00Z` : day;
  return {
    PATH: process.env["PATH"] ?? "",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@lender.example",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@lender.example",
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
}

/** The text of bytes. */
export const textOf = (content: Uint8Array | undefined): string | undefined =>
  content === undefined ? undefined : Buffer.from(content).toString("utf8");
