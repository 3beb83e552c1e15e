import type { Day } from "../domain/day.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { Material, MaterialPart } from "../domain/material.ts";
import type { History, Repository, Version } from "../domain/ports.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { rootedGlob } from "./globs.ts";

/** A review that states another digest than that of its files. */
interface Stale {
  /** The risk; `null` for the system. */
  readonly risk: string | null;
  readonly of: string;
  readonly part: MaterialPart;
}

/** Adds to each system which files changed since its stale reviews were written down, where history tells. */
export async function withMaterialSince(snapshot: Snapshot, repository: Repository): Promise<Snapshot> {
  const systems: SystemRecord[] = [];
  for (const record of snapshot.systems) {
    const { material, manifest } = record;
    const stale = material === undefined ? [] : staleIn(manifest, material);
    const since = stale.length === 0 ? null : await changedSince(manifest, stale, repository);
    systems.push(material === undefined || since === null ? record : { ...record, material: { ...material, since } });
  }
  return { ...snapshot, systems };
}

function staleIn({ system, risks }: Manifest, material: Material): readonly Stale[] {
  const looks = [
    { risk: null, of: system.assessment?.of, part: material.system },
    ...risks.map(({ id, review }) => ({ risk: id, of: review?.of, part: material.risks.get(id) })),
  ];
  return looks.flatMap(({ risk, of, part }) =>
    of === undefined || part === null || part === undefined || of === part.digest ? [] : [{ risk, of, part }],
  );
}

async function changedSince(
  manifest: Manifest,
  stale: readonly Stale[],
  repository: Repository,
): Promise<ReadonlyMap<string | null, readonly string[]> | null> {
  const folder = folderOf(manifest.path);
  const globs = (manifest.system.material ?? []).map((glob) => rootedGlob(folder, glob));
  const history = await repository.history([manifest.path, ...globs]);
  if (history.extent !== "whole") return null;
  const held = history.versions.get(manifest.path) ?? [];
  const contents = await repository.readVersions([...new Set(held.flatMap(({ oid }) => oid ?? []))]);
  const texts = new Map([...contents].map(([oid, bytes]) => [oid, new TextDecoder().decode(bytes)]));
  return new Map(
    stale.map(({ risk, of, part }) => {
      const first = held.findLast(({ oid }) => oid !== null && texts.get(oid)?.includes(of) === true);
      return [risk, first?.day == null ? [] : changedAfter(first.day, part, history)];
    }),
  );
}

/** Files that are there and were otherwise, or not there, at the end of a day. */
const changedAfter = (day: Day, { ids }: MaterialPart, { versions }: History): readonly string[] =>
  [...ids.keys()].filter((path) => {
    const all = versions.get(path) ?? [];
    return all.length > 0 && oidOn(all, day) !== all[0]?.oid;
  });

/** What stood there at the end of a day, of versions given the newest first. */
const oidOn = (versions: readonly Version[], day: Day): string | null =>
  versions.find((one) => one.day !== null && one.day <= day)?.oid ?? null;
