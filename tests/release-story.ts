import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGit } from "../src/adapters/git.ts";
import { addDays, type Day } from "../src/domain/day.ts";
import type { Asked } from "../src/run.ts";

/** What a release is reviewed of: a real repository, whose commits have the same ids wherever they are made. */
interface ReleaseStory {
  readonly folder: string;
  readonly today: Day;
}

/**
 * Does something with a story's release: `base/` is what the last release, `v1.0.0`, held eleven days ago, and `head/` was
 * committed the day before. Its rules are its own, as where the default branch holds it.
 */
export async function withRelease<T>({ folder, today }: ReleaseStory, use: (asked: Asked) => Promise<T>): Promise<T> {
  const made = realpathSync(mkdtempSync(join(tmpdir(), "release-")));
  try {
    git(made, today, "init", "--quiet", "--initial-branch=main");
    if (existsSync(join(folder, "base"))) {
      commitAll(made, join(folder, "base"), addDays(today, -11));
      git(made, today, "tag", "v1.0.0");
    }
    commitAll(made, join(folder, "head"), addDays(today, -1));
    const commits = await openGit(made, today);
    const head = commits.at(await commits.resolve("main"));
    const rules = { repository: head, source: "base", config: null, policies: null } as const;
    const releases = { commits, since: null };
    return await use({ base: null, head, rules, gate: "release", today, simulated: true, releases });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function commitAll(made: string, from: string, day: Day): void {
  for (const name of readdirSync(made)) if (name !== ".git") rmSync(join(made, name), { recursive: true });
  cpSync(from, made, { recursive: true });
  git(made, day, "add", "--all");
  git(made, day, "commit", "--quiet", "--message", "What is released");
}

function git(folder: string, day: Day, ...args: readonly string[]): void {
  const date = `${day}T12:00:00Z`;
  const who = { NAME: "Ada", EMAIL: "ada@lender.example", DATE: date };
  const by = (role: string) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]);
  const env = {
    PATH: process.env["PATH"] ?? "",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...Object.fromEntries([...by("AUTHOR"), ...by("COMMITTER")]),
  };
  execFileSync("git", args, { cwd: folder, env, stdio: "pipe" });
}
