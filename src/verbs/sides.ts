import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import type { Day } from "../domain/day.ts";
import type { Commits, Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";

/** The two sides of a review and where its rules come from; `null` where nothing is compared. */
export interface ReviewSides {
  readonly head: Repository;
  readonly base: Repository | null;
  /** The tip of what `--base` names: the head never brings the rules it is judged by. */
  readonly rules: Repository | null;
  /** The repository's commits; `null` where the head is a directory. */
  readonly commits: Commits | null;
}

export interface NamedSides {
  /** Where the review stands. */
  readonly folder: string;
  /** A revision or a directory, taken from the current folder. */
  readonly base: string | undefined;
  /** A revision. */
  readonly head: string | undefined;
  /** The revision whose rules judge a commit that is reviewed alone. */
  readonly rules?: string | undefined;
}

/** From where options are meant, and on which day. */
export interface Place {
  readonly current: string;
  readonly today: Day;
}

/** Loaded late: a directory alone needs no git. */
async function openGit(folder: string, today: Day): Promise<Commits> {
  const git = await import("../adapters/git.ts");
  return git.openGit(folder, today);
}

/** Opens both sides. A directory keeps no history, so it is never compared with a revision as head. */
export async function openSides(named: NamedSides, { current, today }: Place): Promise<ReviewSides> {
  const folder = resolve(current, named.folder);
  assertFolder(folder, named.folder);
  if (named.head !== undefined) return revisionSides(folder, { ...named, head: named.head }, { current, today });
  if (named.rules !== undefined) throw rulesAlone("a directory");
  const head = await openFolder(folder);
  if (named.base === undefined) return { head, base: null, rules: null, commits: null };
  if (await meansFolder(named.base, folder, { current, today })) {
    const base = await openFolder(resolve(current, named.base));
    return { head, base, rules: base, commits: null };
  }
  const git = await openGit(folder, today);
  const tip = await git.resolve(named.base);
  assertRoot(folder);
  const fork = await git.mergeBase(tip, await git.resolve("HEAD"));
  return { head, base: git.at(fork), rules: git.at(tip), commits: null };
}

async function revisionSides(
  folder: string,
  named: NamedSides & { head: string },
  { current, today }: Place,
): Promise<ReviewSides> {
  const isDirectory = isFolder(resolve(current, named.head));
  if (isDirectory && isPathLike(named.head)) throw headDirectory(named.head);
  const git = await openGit(folder, today);
  if (isDirectory && (await git.find(named.head)) === null) throw headDirectory(named.head);
  const head = await git.resolve(named.head);
  if (named.base === undefined) {
    const rules = named.rules === undefined ? null : git.at(await git.resolve(named.rules));
    return { head: git.at(head), base: null, rules, commits: git };
  }
  if (named.rules !== undefined) throw rulesAlone("what has a base");
  if (await meansFolder(named.base, folder, { current, today }))
    throw new ReviewError(
      "usage",
      `The base ${named.base} is a directory, and the head ${named.head} a revision.`,
      "Compare two revisions, or two directories.",
    );
  const tip = await git.resolve(named.base);
  return { head: git.at(head), base: git.at(await git.mergeBase(tip, head)), rules: git.at(tip), commits: git };
}

const rulesAlone = (what: string): ReviewError =>
  new ReviewError(
    "usage",
    `--rules names whose rules judge a commit that is reviewed alone, not ${what}.`,
    "Name the commit by --head, and leave --base out.",
  );

const headDirectory = (written: string): ReviewError =>
  new ReviewError(
    "usage",
    `--head ${written} is a directory, and --head names a revision.`,
    `To review the directory, write \`check ${written}\`.`,
  );

/** A word that no revision begins like. */
const isPathLike = (word: string): boolean => word.startsWith(".") || word.startsWith("/");

/** Whether a word names a directory; one that names a revision as well is not guessed at. */
export async function meansFolder(word: string, folder: string, { current, today }: Place): Promise<boolean> {
  if (!isFolder(resolve(current, word))) {
    if (!isPathLike(word)) return false;
    throw new ReviewError("no-such-folder", `${word} is no folder.`, "Name a folder that exists, or a revision.");
  }
  if (isPathLike(word)) return true;
  const revision = await openGit(folder, today).then(
    (git) => git.find(word),
    () => null,
  );
  if (revision === null) return true;
  throw new ReviewError(
    "usage",
    `${word} is a directory and a revision.`,
    `Write ./${word} for the directory, or refs/heads/${word} for the branch.`,
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function assertFolder(folder: string, written: string): void {
  if (isFolder(folder)) return;
  throw new ReviewError("no-such-folder", `${written} is no folder.`, "Name the folder of the repository to review.");
}

/** A revision is read from the repository's root; a folder below it would be compared with the whole. */
function assertRoot(folder: string): void {
  if (existsSync(resolve(folder, ".git"))) return;
  throw new ReviewError(
    "usage",
    `${folder} is not the root of its repository, and --base names a revision.`,
    "Run it at the repository's root, or add `--head HEAD`.",
  );
}
