import { readFile, stat } from "node:fs/promises";
import { resolve as resolvePath } from "node:path";
import { closest } from "fastest-levenshtein";
import type { Day } from "../domain/day.ts";
import type { Commits, Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { isObjectId } from "../git/object-id.ts";
import { assertRevision } from "../git/revision.ts";
import { type LineOfCommits, readHistory, readLine } from "./git-history.ts";
import { listTree, readBlobs, readFiles } from "./git-objects.ts";
import { runGit } from "./git-process.ts";
import { readTags } from "./git-tags.ts";

/** Opens the repository that a folder is in. Commits dated after `today` are not believed. */
export async function openGit(folder: string, today: Day): Promise<Commits> {
  await assertFolder(folder);
  const boundary = await readBoundary(folder);
  const find = (revision: string): Promise<string | null> => findCommit(folder, revision);
  return {
    shallow: boundary.size > 0,
    find,
    tip: (branch) => find(`refs/remotes/origin/${branch}`),
    resolve: async (revision) => (await find(revision)) ?? unknownRevision({ folder, boundary }, revision),
    mergeBase: (one, other) => mergeBase({ folder, boundary }, one, other),
    tags: () => readTags(folder),
    line: async (revision) => {
      const { extent, days } = await readLine({ folder, revision, boundary, today });
      return { extent, commits: [...days.keys()] };
    },
    at: (revision) => repositoryAt({ folder, revision, boundary, today }),
  };
}

interface Clone {
  readonly folder: string;
  readonly boundary: ReadonlySet<string>;
}

async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new ReviewError("no-such-folder", `${JSON.stringify(folder)} is no folder.`, "Name a folder that exists.");
}

/** The commits at which a shallow clone ends; none for a whole one. */
async function readBoundary(folder: string): Promise<ReadonlySet<string>> {
  const args = ["rev-parse", "--is-shallow-repository", "--show-object-format", "--git-path", "shallow"];
  const output = await runGit(folder, { args });
  if (output.status !== 0) throw notARepository(folder, output.stderr);
  const [shallow, format, ...file] = output.stdout.toString("utf8").replace(/\n$/, "").split("\n");
  if (format !== "sha1")
    throw new ReviewError("unsupported", `The repository's object format is ${format}.`, "Only SHA-1 is read so far.");
  if (shallow !== "true") return new Set();
  const text = await readFile(resolvePath(folder, file.join("\n")), "utf8");
  return new Set(text.split("\n").filter((line) => line !== ""));
}

function notARepository(folder: string, stderr: string): ReviewError {
  const said = stderr.startsWith("fatal: not a git repository") ? "" : `: ${stderr}`;
  const help = stderr.includes("dubious ownership")
    ? "The folder belongs to another user: if you trust it, `git config --global --add safe.directory FOLDER`."
    : "Run it inside a git repository, or name folders instead of revisions.";
  return new ReviewError("not-a-repository", `${JSON.stringify(folder)} is in no git repository${said}.`, help);
}

async function findCommit(folder: string, revision: string): Promise<string | null> {
  assertRevision(revision);
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const output = await runGit(folder, { args });
  const found = output.stdout.toString("latin1").trim();
  return output.status === 0 && isObjectId(found) ? found : null;
}

async function unknownRevision({ folder, boundary }: Clone, revision: string): Promise<never> {
  const message = `There is no commit ${JSON.stringify(revision)} in this clone.`;
  if (boundary.size > 0)
    throw new ReviewError(
      "history-cut",
      `${message} It is a shallow one.`,
      "Fetch all of it: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
    );
  const output = await runGit(folder, {
    args: ["for-each-ref", "--count=10000", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"],
  });
  const names = output.stdout
    .toString("utf8")
    .split("\n")
    .filter((name) => name !== "");
  const nearest = names.length === 0 ? "" : ` The nearest name is \`${closest(revision, names)}\`.`;
  throw new ReviewError("unknown-revision", message, `Name a branch, a tag or a commit id.${nearest}`);
}

async function mergeBase({ folder, boundary }: Clone, one: string, other: string): Promise<string> {
  const output = await runGit(folder, { args: ["merge-base", one, other] });
  const base = output.stdout.toString("latin1").trim();
  if (output.status > 1) throw historyTooShort(`${one} and ${other}`, output.stderr);
  if (base === "" && boundary.size === 0)
    throw new ReviewError(
      "no-merge-base",
      `${one} and ${other} have no common history.`,
      "Name a base from which the head was branched off.",
    );
  const between = base === "" ? [] : await commitsBetween(folder, base, [one, other]);
  if (base === "" || between.some((commit) => boundary.has(commit)))
    throw historyTooShort(`${one} and ${other}`, "the shallow clone ends before the point where they went apart");
  return base;
}

/** Commits that the tips reach and the base does not; only these could lead to a nearer merge base. */
async function commitsBetween(folder: string, base: string, tips: readonly string[]): Promise<readonly string[]> {
  const output = await runGit(folder, { args: ["rev-list", ...tips, `^${base}`, "--"] });
  if (output.status !== 0) throw historyTooShort(tips.join(" and "), output.stderr);
  return output.stdout.toString("latin1").split("\n");
}

const historyTooShort = (what: string, words: string): ReviewError =>
  new ReviewError(
    "history-cut",
    `The merge base of ${what} cannot be told: ${words}.`,
    "Fetch all of the history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
  );

function repositoryAt(commits: LineOfCommits): Repository {
  const { folder, revision } = commits;
  let tree: ReturnType<typeof listTree> | undefined;
  let line: ReturnType<typeof readLine> | undefined;
  const list: () => ReturnType<typeof listTree> = () => {
    tree ??= listTree(folder, revision);
    return tree;
  };
  return {
    revision,
    list,
    read: async (paths) => readFiles(folder, await list(), paths),
    history: async (pathspecs) => {
      line ??= readLine(commits);
      return readHistory(folder, await line, pathspecs);
    },
    readVersions: (oids) => readBlobs(folder, oids),
  };
}
