import { addDays, type Day } from "../domain/day.ts";
import type { FileEntry, History, Repository, Version } from "../domain/ports.ts";
import { gateSchemaOf } from "./gate-files.ts";

/** What belongs to one system: where its files stand now, and its manifest's former paths. */
export interface OwnPaths {
  readonly own: ReadonlySet<string>;
  /** Manifests of others, which are left out. */
  readonly others: ReadonlySet<string>;
}

/** One stretch of days on which the files of a system stood as they did. */
export interface Stretch {
  readonly from: Day;
  /** The last day of it. */
  readonly to: Day;
  /** The repository as it is now, with the files of the system as they were then. */
  at(day: Day): Promise<Repository>;
}

/**
 * The past of a system's own files by days, the newest stretch first; everything else stays as it is now. It ends where
 * days are unknown.
 */
export function pastRecord(now: Repository, history: History, paths: OwnPaths): (today: Day) => readonly Stretch[] {
  const versions = new Map([...history.versions].filter(([path]) => paths.own.has(path)));
  const days = [...new Set([...versions.values()].flatMap((all) => all.flatMap(({ day }) => day ?? [])))].sort();
  return (today) =>
    days
      .map((from, index) => {
        const next = days[index + 1];
        const to = next === undefined ? today : addDays(next, -1);
        const oids = heldOn(versions, from);
        const contents = readOnce(now, oids);
        return { from, to, at: (day: Day) => repositoryOn({ now, history, versions, oids, contents, paths }, day) };
      })
      .toReversed();
}

/** By path, what stood there at the end of a day; `null` for nothing. */
function heldOn(versions: ReadonlyMap<string, readonly Version[]>, day: Day): ReadonlyMap<string, string | null> {
  const then = (all: readonly Version[]): string | null =>
    all.find((one) => one.day === null || one.day <= day)?.oid ?? null;
  return new Map([...versions].map(([path, all]) => [path, then(all)]));
}

type Contents = () => ReturnType<Repository["readVersions"]>;

/** What stood there then, read when it is first asked for. */
function readOnce(now: Repository, oids: ReadonlyMap<string, string | null>): Contents {
  let read: ReturnType<Contents> | undefined;
  return () => {
    read ??= now.readVersions([...new Set([...oids.values()].flatMap((oid) => oid ?? []))]);
    return read;
  };
}

interface Then {
  readonly now: Repository;
  readonly history: History;
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly oids: ReadonlyMap<string, string | null>;
  readonly contents: Contents;
  readonly paths: OwnPaths;
}

async function repositoryOn({ now, history, versions, oids, contents, paths }: Then, day: Day): Promise<Repository> {
  const known = await contents();
  const own = new Map(
    [...oids].flatMap(([path, oid]) => {
      const bytes = oid === null ? undefined : known.get(oid);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
  const kept = (await now.list()).filter(
    ({ path }) => !oids.has(path) && !paths.others.has(path) && gateSchemaOf(path) === null,
  );
  const files: FileEntry[] = [...own].map(([path, bytes]) => ({ path, kind: "blob", size: bytes.length }));
  const list = [...kept, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const until = new Map(
    [...versions].map(([path, all]) => [path, all.filter((one) => one.day === null || one.day <= day)]),
  );
  return {
    revision: now.revision,
    list: async () => list,
    read: async (wantedPaths) => {
      const others = await now.read(wantedPaths.filter((path) => !oids.has(path)));
      return new Map([
        ...others,
        ...wantedPaths.flatMap((path) => {
          const bytes = own.get(path);
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      ]);
    },
    history: async () => ({ extent: history.extent, versions: until }),
    readVersions: now.readVersions,
  };
}
