import type { Day } from "../domain/day.ts";
import type { History } from "../domain/ports.ts";
import { nameOf } from "../git/names.ts";
import { type Pathspecs, pathspecsOf } from "../git/pathspec.ts";
import { emptyTree, isFolder, type Tree, type TreeEntry } from "../git/tree.ts";
import { trustedDays } from "../git/trusted-days.ts";
import { versionsOf } from "../git/versions.ts";
import type { Commit } from "./line.ts";
import { tooMuch } from "./reading.ts";
import type { Trees } from "./trees.ts";

export interface Told {
  /** A commit and its first parents, newest first. */
  readonly line: readonly Commit[];
  readonly trees: Trees;
  /** Commits cannot be later than this day. */
  readonly today: Day;
}

/** Versions of all that pathspecs mean, from what each commit changed of its first parent's trees. */
export async function historyOf({ line, trees, today }: Told, pathspecs: readonly string[]): Promise<History> {
  if (pathspecs.length === 0) return { extent: "whole", versions: new Map() };
  const days = new Map<string, Day | null>(trustedDays(line, today));
  const changes = await changesAlong(line, trees, pathspecsOf(pathspecs));
  const dated = changes.map(({ at, path, mode, oid }) => ({
    path: nameOf(path),
    day: days.get(line[at]?.id ?? "") ?? null,
    mode,
    oid,
  }));
  return { extent: "whole", versions: versionsOf(dated) };
}

/** What one commit of the line made of one path. */
interface FileChange {
  /** Index of the commit. */
  readonly at: number;
  /** Raw path. */
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

/** A folder that one commit of the line has changed. */
interface FolderChange {
  readonly at: number;
  /** Raw path, empty or ended by `/`. */
  readonly base: string;
  /** Ids of the trees before and after. */
  readonly before: string;
  readonly after: string;
}

const mostFolders = 200_000;

/** All changes, the newest commit's first; folders are compared level by level, so that their trees are asked for together. */
async function changesAlong(
  line: readonly Commit[],
  trees: Trees,
  pathspecs: Pathspecs,
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  let folders = line.flatMap((commit, at) => changed(at, "", [line[at + 1]?.tree ?? emptyTree, commit.tree]));
  let count = 0;
  while (folders.length > 0) {
    count += folders.length;
    if (count > mostFolders) throw tooMuch(`The history changed more than ${mostFolders} folders`);
    const known = await trees.of(folders.flatMap(({ before, after }) => [before, after]));
    const below: FolderChange[] = [];
    for (const folder of folders) {
      const found = compared(folder, [known.get(folder.before) ?? [], known.get(folder.after) ?? []], pathspecs);
      below.push(...found.folders);
      changes.push(...found.files);
    }
    folders = below;
  }
  return changes.sort((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1));
}

const changed = (at: number, base: string, [before, after]: readonly [string, string]): readonly FolderChange[] =>
  before === after ? [] : [{ at, base, before, after }];

/** What changed in a folder, as far as pathspecs mean it: files in it, and folders to look into. */
function compared(
  { at, base }: FolderChange,
  [before, after]: readonly [Tree, Tree],
  { means, reach }: Pathspecs,
): { readonly files: readonly FileChange[]; readonly folders: readonly FolderChange[] } {
  const [old, now] = [byName(before), byName(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  const files: FileChange[] = [];
  const folders: FolderChange[] = [];
  for (const name of names) {
    const [one, other] = [old.get(name), now.get(name)];
    if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
    const path = base + name;
    if (reach(`${path}/`)) folders.push(...changed(at, `${path}/`, [folderOid(one), folderOid(other)]));
    if ((isFile(one) || isFile(other)) && means(base, name)) files.push({ at, path, ...contentOf(other) });
  }
  return { files, folders };
}

const byName = (tree: Tree): ReadonlyMap<string, TreeEntry> => new Map(tree.map((entry) => [entry.name, entry]));

const isFile = (entry: TreeEntry | undefined): boolean => entry !== undefined && !isFolder(entry);

/** A folder that is not there is as if it were empty. */
const folderOid = (entry: TreeEntry | undefined): string =>
  entry !== undefined && isFolder(entry) ? entry.oid : emptyTree;

const contentOf = (entry: TreeEntry | undefined): Pick<FileChange, "mode" | "oid"> =>
  entry === undefined || isFolder(entry) ? { mode: "000000", oid: "" } : { mode: entry.mode, oid: entry.oid };
