import type { Manifest } from "../domain/manifest.ts";
import type { Repository } from "../domain/ports.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import type { Touched } from "../domain/standing.ts";
import { changedFiles } from "./changed-files.ts";
import { globTest, rootedGlob } from "./globs.ts";
import { filesOfSystem } from "./system-files.ts";

/** One side of a pull request. */
export interface TouchedSide {
  readonly repository: Repository;
  readonly snapshot: Snapshot;
}

/** The systems that a change touches: their manifest, cards, evidence or assets, or anything in a folder of their own. */
export async function touchedBy(base: TouchedSide, head: TouchedSide): Promise<Touched> {
  const manifests = [...base.snapshot.manifestPaths, ...head.snapshot.manifestPaths];
  const folders = new Set(manifests.map(folderOf));
  const records = [...base.snapshot.systems, ...head.snapshot.systems];
  const all = await Promise.all(records.map((record) => holdings(record, folders)));
  const wanted = (path: string): boolean => all.some(({ holds }) => holds(path));
  const changed = await changedFiles({ base: base.repository, head: head.repository }, wanted);
  const touched = all.filter(({ holds }) => changed.some(holds));
  return {
    systems: new Set(touched.map(({ system }) => system)),
    files: new Set([...changed, ...touched.flatMap(({ named }) => [...named])]),
  };
}

/** What belongs to one system, as one side has it. */
interface Holdings {
  readonly system: string;
  /** The manifest itself, and the cards and evidence that it names, there or not. */
  readonly named: ReadonlySet<string>;
  holds(path: string): boolean;
}

async function holdings(record: SystemRecord, folders: ReadonlySet<string>): Promise<Holdings> {
  const { manifest } = record;
  const own = folderOf(manifest.path);
  const named = filesOfSystem(record);
  const isAsset = await globTest(globsOf(manifest));
  // The root is everybody's folder: there only what the manifest names is its own.
  const isNear = (path: string): boolean => own !== "" && path.startsWith(`${own}/`) && nearest(path, folders) === own;
  return {
    system: manifest.system.id,
    named,
    holds: (path) => named.has(path) || isNear(path) || isAsset(path),
  };
}

/** The innermost folder with a manifest that holds a path. */
function nearest(path: string, folders: ReadonlySet<string>): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) return folder;
    if (folder === "") return null;
  }
}

/** Assets are relative to the manifest's folder, those that begin with `/` to the root. */
function globsOf({ path, system }: Manifest): readonly string[] {
  const folder = folderOf(path);
  return [...(system.assets ?? []), ...(system.material ?? [])].map((glob) => rootedGlob(folder, glob));
}
