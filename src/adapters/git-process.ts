import { type ExecFileException, execFile } from "node:child_process";
import { ReviewError } from "../domain/review-error.ts";

/** What a run of git left behind; `status` is its exit status. */
export interface GitOutput {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  readonly args: readonly string[];
  readonly input?: string;
  /** Output beyond this many bytes ends the review; 64 MiB unless told. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 64 * 1024 * 1024;
const timeoutMs = 300_000;

// A repository's own configuration may name programs, or change what the commands print; these stand above it.
const settings = [
  "core.quotePath=false",
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.hooksPath=/dev/null",
  "core.attributesFile=/dev/null",
  "protocol.allow=never",
  "gc.auto=0",
  "maintenance.auto=false",
  "log.showSignature=false",
  "log.showRoot=true",
  "log.follow=false",
  "log.mailmap=false",
  "diff.orderFile=/dev/null",
  "diff.relative=false",
].flatMap((setting) => ["-c", setting]);

const inherited = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "XDG_CONFIG_HOME",
  "SystemRoot",
  "PATHEXT",
  "TMPDIR",
  "TEMP",
  "TMP",
] as const;

/** Runs git in a folder: no shell, an environment without secrets and `GIT_*`, no network, bounded time and output. */
export function runGit(folder: string, call: GitCall): Promise<GitOutput> {
  const options = {
    env: environment(),
    encoding: "buffer",
    maxBuffer: call.maxBytes ?? defaultMaxBytes,
    timeout: timeoutMs,
    windowsHide: true,
  } as const;
  const args = ["--no-pager", "--no-replace-objects", "-C", folder, ...settings, ...call.args];
  return new Promise((resolve, reject) => {
    const child = execFile("git", args, options, (error, stdout, stderr) => {
      const failure = error === null ? null : reviewErrorOf(error);
      if (failure === null) resolve({ status: Number(error?.code ?? 0), stdout, stderr: printable(stderr) });
      else reject(failure);
    });
    // Git may end before it has read everything; its exit status tells.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(call.input ?? "");
  });
}

function environment(): Record<string, string> {
  const own: Record<string, string> = {
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    // Where a repository allows a protocol by itself, only this list is heard; it names none that exists.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_GRAFT_FILE: "/dev/null",
  };
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) own[name] = value;
  }
  return own;
}

function reviewErrorOf(error: ExecFileException): ReviewError | null {
  if (typeof error.code === "number" && !error.killed) return null;
  const cause = { cause: error };
  if (String(error.code) === "ENOENT")
    return new ReviewError(
      "unsupported",
      "`git` was not found.",
      "Install git 2.31 or later, or review a folder.",
      cause,
    );
  if (String(error.code) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
    return new ReviewError("limit", "Git's answer is too large to review.", "Review fewer or smaller files.", cause);
  if (error.killed)
    return new ReviewError("limit", `Git did not answer within ${timeoutMs / 1000} s.`, "Try again.", cause);
  return new ReviewError("internal", `Git could not be run (${String(error.code)}).`, "Check the installation.", cause);
}

/** Git's own words on one line, short, without control characters. */
const printable = (stderr: Buffer): string =>
  stderr
    .toString("utf8")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 300);
