import type { Day } from "../domain/day.ts";
import type { Repository } from "../domain/ports.ts";
import { type CommittedFile, committedFiles, regularFiles, type WrittenFile } from "../git/files.ts";
import { nameOf } from "../git/names.ts";
import { isFolder } from "../git/tree.ts";
import type { Blobs } from "./blobs.ts";
import { historyOf } from "./history.ts";
import type { Commit, KnownCommits } from "./line.ts";
import { notAsked, tooMuch } from "./reading.ts";
import type { Trees } from "./trees.ts";

/** What was read of the repository, shared by all of its revisions. */
export interface Objects {
  readonly commits: KnownCommits;
  readonly trees: Trees;
  readonly blobs: Blobs;
  readonly today: Day;
}

/** The files of a commit on GitHub. */
export function repositoryAt(objects: Objects, revision: string): Repository {
  const { commits, trees, blobs, today } = objects;
  let files: Promise<readonly CommittedFile[]> | undefined;
  const list = (): Promise<readonly CommittedFile[]> => {
    files ??= commits.find(revision).then((commit) => listFiles(commit, { trees, revision }));
    return files;
  };
  const contentsOf = async (oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = await blobs.of(oids.map((oid) => ({ oid, size: trees.sizeOf(oid) })));
    return new Map(oids.map((oid) => [oid, contentOf(found, oid)]));
  };
  return {
    revision,
    list,
    read: async (paths) => {
      const wanted = regularFiles(await list(), paths);
      const found = await contentsOf(wanted.map(({ oid }) => oid));
      return new Map(wanted.map(({ path, oid }) => [path, contentOf(found, oid)]));
    },
    history: async (pathspecs) => historyOf({ line: await commits.line(revision), trees, today }, pathspecs),
    readVersions: contentsOf,
  };
}

function contentOf(contents: ReadonlyMap<string, Uint8Array>, oid: string): Uint8Array {
  const content = contents.get(oid);
  if (content === undefined) throw notAsked(`the content ${oid}`);
  return content;
}

const mostFiles = 1_000_000;

async function listFiles(
  commit: Commit | null,
  { trees, revision }: { readonly trees: Trees; readonly revision: string },
): Promise<readonly CommittedFile[]> {
  if (commit === null) throw notAsked(`the commit ${revision}`);
  await trees.prepare(commit.tree);
  const files: WrittenFile[] = [];
  let folders: readonly Folder[] = [{ base: "", oid: commit.tree }];
  while (folders.length > 0) {
    const known = await trees.of(folders.map(({ oid }) => oid));
    const below: Folder[] = [];
    for (const { base, oid } of folders)
      for (const entry of known.get(oid) ?? []) {
        const path = base + entry.name;
        if (isFolder(entry)) below.push({ base: `${path}/`, oid: entry.oid });
        else files.push({ path: nameOf(path), mode: entry.mode.padStart(6, "0"), oid: entry.oid, size: entry.size });
      }
    if (files.length + below.length > mostFiles) throw tooMuch(`The commit holds more than ${mostFiles} files`);
    folders = below;
  }
  return committedFiles(files);
}

interface Folder {
  /** Raw path, empty or ended by `/`. */
  readonly base: string;
  readonly oid: string;
}
