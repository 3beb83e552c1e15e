import type { Manifest } from "../domain/manifest.ts";
import { type Material, type MaterialPart, materialPart } from "../domain/material.ts";
import type { FileEntry, Repository } from "../domain/ports.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { contentIds } from "./content-ids.ts";
import { globTest, rootedGlob } from "./globs.ts";

interface Stand {
  /** All files of the side, sorted by path. */
  readonly all: readonly FileEntry[];
  readonly repository: Repository;
  /** Manifests, readable or not, and registers: writing down what was reviewed would otherwise change it. */
  readonly records: readonly string[];
}

/** Adds to the record of a system the files that it says to be material. */
export async function materialOf(
  manifests: readonly Manifest[],
  { all, repository, records }: Stand,
): Promise<(record: SystemRecord) => SystemRecord> {
  const isRecord = new Set(records);
  const files = all.filter(({ path }) => !isRecord.has(path));
  const stated = manifests.filter(({ system }) => (system.material ?? []).length > 0);
  const found = await Promise.all(
    stated.map(async (manifest) => {
      const isMaterial = await testIn(manifest, manifest.system.material ?? []);
      return { manifest, entries: files.filter(({ path }) => isMaterial(path)) };
    }),
  );
  const wanted = new Map(found.flatMap(({ entries }) => entries.map((entry) => [entry.path, entry] as const)));
  const ids = await contentIds([...wanted.values()], repository);
  const divided = found.map(async ({ manifest, entries }) => {
    const own = new Map(entries.map(({ path }) => [path, ids.get(path) ?? "unknown"] as const));
    return [manifest, await divide(manifest, own)] as const;
  });
  const known = new Map(await Promise.all(divided));
  return (record) => {
    const material = known.get(record.manifest);
    return material === undefined ? record : { ...record, material };
  };
}

const testIn = ({ path }: Manifest, globs: readonly string[]): Promise<(path: string) => boolean> =>
  globTest(globs.map((glob) => rootedGlob(folderOf(path), glob)));

/** Gives each open risk the files that it names, and the system what is left. */
async function divide(manifest: Manifest, all: ReadonlyMap<string, string>): Promise<Material> {
  const folder = folderOf(manifest.path);
  const rest = new Map(all);
  const risks = new Map<string, MaterialPart>();
  // Many risks rest on the same files: they are looked for once.
  const known = new Map<string, MaterialPart | null>();
  for (const { id, status, material = [] } of manifest.risks) {
    if (status === "closed" || material.length === 0) continue;
    const key = JSON.stringify(material);
    const part = known.get(key) ?? materialPart(namedAmong(all, await testIn(manifest, material)), folder);
    known.set(key, part);
    if (part === null) continue;
    risks.set(id, part);
    for (const path of part.ids.keys()) rest.delete(path);
  }
  return { all, risks, system: materialPart(rest, folder) };
}

const namedAmong = (
  all: ReadonlyMap<string, string>,
  isNamed: (path: string) => boolean,
): ReadonlyMap<string, string> => new Map([...all].filter(([path]) => isNamed(path)));
