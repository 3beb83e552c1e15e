import type { Day } from "../domain/day.ts";
import type { History, Version } from "../domain/ports.ts";
import { decodeName } from "../git/names.ts";
import { looksLikeGlob } from "../git/pathspec.ts";
import { type DatedCommit, trustedDays } from "../git/trusted-days.ts";
import { type Change, versionsOf } from "../git/versions.ts";
import { missingObject } from "./git-objects.ts";
import { splitAtNul } from "./git-output.ts";
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

function readCommit(line: string): DatedCommit {
  const [time = "", id = ""] = line.split(" ");
  return { id, time: Number(time) };
}

/** Versions by path along first parents, newest first; commits that leave the content as it was make none. */
export async function readHistory(folder: string, line: Line, pathspecs: readonly string[]): Promise<History> {
  const versions = new Map<string, readonly Version[]>();
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
  return looksLikeGlob(pathspec) ? [exact, `:(top,glob)${pathspec}`] : [exact];
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
function readLog(output: Buffer, days: ReadonlyMap<string, Day | null>): ReadonlyMap<string, readonly Version[]> {
  const changes: Change[] = [];
  let day: Day | null = null;
  let change: string | null = null;
  for (const part of splitAtNul(output)) {
    if (change !== null) {
      const [, mode = "", , oid = ""] = change.split(" ");
      changes.push({ path: decodeName(part), day, mode, oid });
      change = null;
      continue;
    }
    const text = part.toString("latin1").trimStart();
    if (text.startsWith(":")) change = text;
    else day = days.get(text) ?? null;
  }
  return versionsOf(changes);
}
