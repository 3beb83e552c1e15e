import type { Day } from "../domain/day.ts";
import { dayOf } from "../domain/day.ts";
import type { History, Version } from "../domain/ports.ts";
import { isRegular, missingObject } from "./git-objects.ts";
import { decodeName, splitAtNul } from "./git-paths.ts";
import { runGit } from "./git-process.ts";

/** The first parents of a revision, newest first: the day each may be trusted for, `null` where it is unknown. */
export interface Line {
  readonly extent: "whole" | "cut";
  readonly days: ReadonlyMap<string, Day | null>;
}

export interface LineOfCommits {
  readonly folder: string;
  readonly revision: string;
  /** Commits whose parents this clone does not hold. */
  readonly boundary: ReadonlySet<string>;
  /** Commits cannot be later than this day. */
  readonly today: Day;
}

/** Reads the line of first parents with the commits' times. */
export async function readLine({ folder, revision, boundary, today }: LineOfCommits): Promise<Line> {
  const args = ["rev-list", "--first-parent", "--timestamp", revision, "--"];
  const output = await runGit(folder, { args });
  if (output.status !== 0) throw missingObject(output.stderr);
  const commits = output.stdout.toString("latin1").trimEnd().split("\n").map(readCommit);
  const last = commits.at(-1);
  const cut = last !== undefined && boundary.has(last.id);
  const days = new Map<string, Day | null>(trustedDays(commits, today));
  if (cut) days.set(last.id, null);
  return { extent: cut ? "cut" : "whole", days };
}

interface Commit {
  readonly id: string;
  /** Seconds since 1970, as its committer wrote it. */
  readonly time: number;
}

function readCommit(line: string): Commit {
  const [time = "", id = ""] = line.split(" ");
  return { id, time: Number(time) };
}

/**
 * The day of each commit, where a committer's clock is not simply believed. No commit is younger than what was built
 * on it: it takes the earliest day among itself and the commits after it. One that is still later than today takes the
 * day of the nearest older commit that is not, `null` if there is none. Both err to the older side, and older is stricter.
 */
export function trustedDays(commits: readonly Commit[], today: Day): readonly (readonly [string, Day | null])[] {
  const days: (readonly [string, Day | null])[] = [];
  let bound = Number.POSITIVE_INFINITY;
  let waiting: string[] = [];
  for (const { id, time } of commits) {
    bound = Math.min(bound, time);
    const day = dayOfTime(bound);
    if (day === null || day > today) waiting.push(id);
    else {
      days.push(...waiting.map((later) => [later, day] as const), [id, day]);
      waiting = [];
    }
  }
  return [...days, ...waiting.map((later) => [later, null] as const)];
}

// Git stores 64-bit times; what no calendar holds is far in the future.
const lastTime = 253_402_300_799;

const dayOfTime = (seconds: number): Day | null => (seconds <= lastTime ? dayOf(Math.max(0, seconds) * 1000) : null);

/** Versions by path along first parents, newest first; commits that leave the content as it was make none. */
export async function readHistory(folder: string, line: Line, pathspecs: readonly string[]): Promise<History> {
  const versions = new Map<string, Version[]>();
  const [revision] = line.days.keys();
  if (revision === undefined || pathspecs.length === 0) return { extent: line.extent, versions };
  for (const some of inGroups(pathspecs.flatMap(patternsOf))) {
    const output = await runGit(folder, { args: [...logArgs, revision, "--", ...some] });
    if (output.status !== 0) throw missingObject(output.stderr);
    for (const [path, found] of readLog(output.stdout, line.days)) versions.set(path, found);
  }
  return { extent: line.extent, versions };
}

const logArgs = [
  "log",
  "--first-parent",
  "--diff-merges=first-parent",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-decorate",
  "--no-notes",
  "--ignore-submodules=none",
  "--format=%H",
];

/** A pathspec means the path itself and, where it looks like a glob, what the glob matches: nothing is missed by either. */
const patternsOf = (pathspec: string): readonly string[] => {
  const exact = `:(top,literal)${pathspec}`;
  return /[*?[\\]/.test(pathspec) ? [exact, `:(top,glob)${pathspec}`] : [exact];
};

/** Argument lists short enough for every system. */
function inGroups(patterns: readonly string[]): readonly string[][] {
  const groups: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const pattern of patterns) {
    if (size + pattern.length > 24_000) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(pattern);
    size += pattern.length + 3;
  }
  return groups;
}

/** A commit's id, then for each path `:OLDMODE NEWMODE OLDOID NEWOID STATUS` and the path; every part ends by NUL. */
function readLog(output: Buffer, days: ReadonlyMap<string, Day | null>): ReadonlyMap<string, Version[]> {
  const versions = new Map<string, Version[]>();
  let day: Day | null = null;
  let change: string | null = null;
  for (const part of splitAtNul(output)) {
    if (change !== null) {
      addVersion(versions, decodeName(part), { day, oid: contentOf(change) });
      change = null;
      continue;
    }
    const text = part.toString("latin1").trimStart();
    if (text.startsWith(":")) change = text;
    else day = days.get(text) ?? null;
  }
  return versions;
}

function contentOf(change: string): string | null {
  const [, mode = "", , oid = ""] = change.split(" ");
  return isRegular(mode) ? oid : null;
}

function addVersion(versions: Map<string, Version[]>, path: string, version: Version): void {
  const known = versions.get(path) ?? [];
  // A changed mode is no new content: the older commit brought it.
  if (known.at(-1)?.oid === version.oid) known.pop();
  known.push(version);
  versions.set(path, known);
}
