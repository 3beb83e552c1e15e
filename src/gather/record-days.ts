import type { Day } from "../domain/day.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { History, Repository, Version } from "../domain/ports.ts";
import type { RecordedDay } from "../domain/snapshot.ts";

/**
 * Since when a path's present content is on record: the earliest first-parent commit that held these very bytes there,
 * so that touching, or deleting and adding again, makes nothing younger.
 */
export function contentSince(history: History, path: string): RecordedDay {
  if (history.extent === "none") return "unrecorded";
  // Before the cut the same bytes may have stood here, so nothing is known to be young.
  if (history.extent === "cut") return "unknown";
  const versions = history.versions.get(path) ?? [];
  const present = versions[0]?.oid ?? null;
  const same = versions.filter((version) => version.oid === present);
  return present === null ? "unknown" : recorded(same);
}

/** The earliest of some versions; unknown where one of them rests on the end of a cut history. */
function recorded(versions: readonly Version[]): RecordedDay {
  const days: Day[] = [];
  for (const { day } of versions) {
    if (day === null) return "unknown";
    days.push(day);
  }
  const [first] = days.sort();
  return first === undefined ? "unknown" : { day: first };
}

/** What stood in manifests that are gone: some may be a manifest's earlier self. */
export type GoneVersions = readonly (Version & { readonly words: ReadonlySet<string> })[];

/** Reads what stood in manifests that are gone, once for all that are there. */
export async function readGone(repository: Repository, versions: readonly Version[]): Promise<GoneVersions> {
  if (versions.length === 0) return [];
  const held = await wordsHeld(repository, versions);
  return versions.map((version) => ({ ...version, words: held.get(version.oid ?? "") ?? new Set() }));
}

async function wordsHeld(
  repository: Repository,
  versions: readonly Version[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const contents = await repository.readVersions([...new Set(versions.flatMap(({ oid }) => oid ?? []))]);
  return new Map([...contents].map(([oid, bytes]) => [oid, wordsOf(new TextDecoder().decode(bytes))]));
}

/**
 * Since when each risk's id stands in its manifest, by the texts the manifest has had; under another name or in another
 * folder it was the same manifest if it spoke of the same system.
 */
export async function firstHeld(
  manifest: Manifest,
  { history, gone }: { readonly history: History; readonly gone: GoneVersions },
  repository: Repository,
): Promise<ReadonlyMap<string, RecordedDay>> {
  const ids = manifest.risks.map((risk) => risk.id);
  if (history.extent !== "whole") {
    const answer = history.extent === "none" ? "unrecorded" : "unknown";
    return new Map(ids.map((id) => [id, answer]));
  }
  const versions = history.versions.get(manifest.path) ?? [];
  const held = await wordsHeld(repository, versions);
  const former = gone.filter(({ words }) => words.has(manifest.system.id));
  // An id spelt with escapes is found in no text: then the clock runs from the manifest's first version.
  const earliest = recorded(versions);
  return new Map(
    ids.map((id) => {
      const own = versions.filter(({ oid }) => oid !== null && held.get(oid)?.has(id) === true);
      const holding = [...own, ...former.filter(({ words }) => words.has(id))];
      return [id, holding.length > 0 ? recorded(holding) : earliest];
    }),
  );
}

/** Every word of a text that could be an id: a mention elsewhere can only make a risk's clock begin earlier. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = text.match(/[A-Za-z0-9][A-Za-z0-9._-]{0,63}/g) ?? [];
  return new Set(words.flatMap((word) => [word, word.replace(/[._-]+$/, "")]));
};
