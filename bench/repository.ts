import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

const environment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

/** Runs git in a folder, nothing of the user's settings around it, and gives what it printed. */
export function git(folder: string, args: readonly string[], input = ""): string {
  const stdio = ["pipe", "pipe", "pipe"] as const;
  const options = { cwd: folder, env: environment, input, stdio: [...stdio], maxBuffer: 1 << 28 };
  return execFileSync("git", args, options).toString("utf8").trim();
}

/** One commit: which files it writes, on which reference, and from where it goes on if not from that reference's tip. */
export interface BenchCommit {
  readonly reference: string;
  readonly from?: string;
  readonly merges?: string;
  readonly files: Readonly<Record<string, string>>;
}

const firstDay = Date.UTC(2026, 0, 1) / 1000;

/** A real repository with these commits, six hours apart, its first reference checked out. */
export function makeRepository(folder: string, commits: readonly BenchCommit[]): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  git(folder, ["fast-import", "--quiet"], commits.map(streamOf).join(""));
  git(folder, ["checkout", "--quiet", "--force", "main"]);
}

/** As `git fast-import` reads it; everything is ASCII, so that units are bytes. */
function streamOf({ reference, from, merges, files }: BenchCommit, index: number): string {
  const lines = [`commit ${reference}`, `committer Ada <ada@harbour.example> ${firstDay + index * 21_600} +0000`];
  const message = `Commit ${index + 1}`;
  lines.push(`data ${message.length}`, message);
  if (from !== undefined) lines.push(`from ${from}`);
  if (merges !== undefined) lines.push(`merge ${merges}`);
  const written = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}`);
  return `${lines.join("\n")}\n${written.join("\n")}\n`;
}
