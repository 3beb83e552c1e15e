import type { History, Repository, Version } from "../../src/domain/ports.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { globTest } from "../../src/gather/globs.ts";
import { bytesOf } from "./bytes.ts";
import type { Files } from "./seeds.ts";

/** A commit of a history that is kept in memory. */
export interface Commit {
  readonly day: string;
  readonly files: Files;
}

const contents = (files: Files): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));

/** A folder's files: no revision, no history. */
export const folderOf = (files: Files): Repository => memoryRepository(contents(files));

/** The newest of some commits, oldest first, with the history that led to it; a text is its own object id. */
export function commitOf(commits: readonly Commit[]): Repository {
  const newest = commits.at(-1)?.files ?? {};
  return {
    ...memoryRepository(contents(newest)),
    revision: String(commits.length).padStart(40, "0"),
    history: (globs) => historyOf(commits, globs),
    readVersions: async (oids) => new Map(oids.map((oid) => [oid, bytesOf(oid)])),
  };
}

async function historyOf(commits: readonly Commit[], globs: readonly string[]): Promise<History> {
  const wanted = await globTest(globs);
  const paths = new Set(commits.flatMap(({ files }) => Object.keys(files)).filter(wanted));
  return { extent: "whole", versions: new Map([...paths].sort().map((path) => [path, versionsOf(commits, path)])) };
}

/** What a path held, newest first, a version each time it changed. */
function versionsOf(commits: readonly Commit[], path: string): readonly Version[] {
  const versions: Version[] = [];
  let before: string | null = null;
  for (const { day, files } of commits) {
    const oid = Object.hasOwn(files, path) ? (files[path] ?? null) : null;
    if (oid !== before) versions.unshift({ day, oid });
    before = oid;
  }
  return versions;
}
