import type { Day } from "../domain/day.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { History, Repository, Version } from "../domain/ports.ts";
import type { RecordedDay } from "../domain/snapshot.ts";
import { registersIn, registerVersions } from "./past-registers.ts";

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
export type GoneVersions = readonly (GoneVersion & HeldText)[];

/** A version of a manifest that is gone. */
export type GoneVersion = Version & { readonly path: string };

/** What a text of a manifest may name. */
interface HeldText {
  readonly words: ReadonlySet<string>;
  readonly registers: readonly string[];
}

const nothing: HeldText = { words: new Set(), registers: [] };

/** Reads what stood in manifests that are gone, once for all that are there. */
export async function readGone(repository: Repository, versions: readonly GoneVersion[]): Promise<GoneVersions> {
  if (versions.length === 0) return [];
  const held = await textsHeld(repository, versions);
  return versions.map((version) => ({ ...version, ...(held.get(heldKey(version)) ?? nothing) }));
}

const heldKey = ({ path, oid }: GoneVersion): string => `${oid ?? ""} ${path}`;

async function textsHeld(
  repository: Repository,
  versions: readonly GoneVersion[],
): Promise<ReadonlyMap<string, HeldText>> {
  const contents = await repository.readVersions([...new Set(versions.flatMap(({ oid }) => oid ?? []))]);
  const known = new Map<string, HeldText>();
  for (const version of versions) {
    const bytes = version.oid === null ? undefined : contents.get(version.oid);
    if (bytes === undefined || known.has(heldKey(version))) continue;
    const text = new TextDecoder().decode(bytes);
    known.set(heldKey(version), { words: wordsOf(text), registers: registersIn(text, version.path) });
  }
  return known;
}

/** Since when risks are on record, and the registers in which they stand or stood, today's first. */
export interface FirstHeld {
  readonly days: ReadonlyMap<string, RecordedDay>;
  readonly registers: readonly string[];
}

/**
 * Since when each risk's id stands in its manifest or register, by the texts that these have had; under another name or
 * in another folder it was the same manifest if it spoke of the same system.
 */
export async function firstHeld(
  manifest: Manifest,
  { history, gone }: { readonly history: History; readonly gone: GoneVersions },
  repository: Repository,
): Promise<FirstHeld> {
  const ids = manifest.risks.map((risk) => risk.id);
  const today = manifest.register === undefined ? [] : [manifest.register.path];
  if (history.extent !== "whole") {
    const answer = history.extent === "none" ? "unrecorded" : "unknown";
    return { days: new Map(ids.map((id) => [id, answer])), registers: today };
  }
  const { path } = manifest;
  const versions = (history.versions.get(path) ?? []).map((version) => ({ ...version, path }));
  const held = await textsHeld(repository, versions);
  const own = versions.map((version) => ({ ...version, ...(held.get(heldKey(version)) ?? nothing) }));
  const former = gone.filter(({ words }) => words.has(manifest.system.id));
  const registers = [...new Set([...today, ...[...own, ...former].flatMap((one) => one.registers)])];
  const all = [...own, ...former, ...(await registerVersions(registers, manifest, repository))];
  // An id spelt with escapes is found in no text: then the clock runs from the manifest's first version.
  const earliest = recorded(versions);
  const days = ids.map((id): readonly [string, RecordedDay] => {
    const holding = all.filter(({ oid, words }) => oid !== null && words.has(id));
    return [id, holding.length > 0 ? recorded(holding) : earliest];
  });
  return { days: new Map(days), registers };
}

/** Every word of a text that could be an id: a mention elsewhere can only make a risk's clock begin earlier. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = text.match(/[A-Za-z0-9][A-Za-z0-9._-]{0,63}/g) ?? [];
  return new Set(words.flatMap((word) => [word, word.replace(/[._-]+$/, "")]));
};
