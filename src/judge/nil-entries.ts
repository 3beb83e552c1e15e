import { objectives, riskSources } from "../domain/annexes.ts";
import { textsIn, type ValueMap } from "../domain/document.ts";
import { says } from "../domain/presence.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Remark } from "./remark.ts";
import { mapsAt } from "./system-facts.ts";

/** A catalogue id as every edition of it is looked up. */
export const withoutEdition = (id: string): string => id.replace(/@[^:@]*:/u, ":");

/** One entry of `not-applicable`. */
interface NilEntry {
  readonly index: number;
  readonly written: string;
  /** Without its edition. */
  readonly id: string;
  readonly reasoned: boolean;
}

export function nilEntries({ manifest }: SystemRecord): readonly NilEntry[] {
  return mapsAt(manifest.document.value, ["not-applicable"]).flatMap(([index, { id: written, reason }]) => {
    if (typeof written !== "string") return [];
    // An edition that the catalogue does not have makes a reference strange; any other may be left out.
    const id = manifest.strangeReferences.has(written) ? written : withoutEdition(written);
    return [{ index, written, id, reasoned: typeof reason === "string" && says(reason) }];
  });
}

const place = ({ index }: NilEntry): Remark["path"] => ["not-applicable", index, "id"];

/** Entries that name what the catalogue does not have. */
export const unknownNil = (record: SystemRecord): readonly Remark[] =>
  nilEntries(record).flatMap((entry) => {
    const strange = record.manifest.strangeReferences.get(entry.written);
    return strange?.kind === "unknown" ? [{ path: place(entry), words: `${entry.written} ${strange.words}` }] : [];
  });

/** Entries that do not say why. */
export const unreasonedNil = (record: SystemRecord): readonly Remark[] =>
  nilEntries(record).flatMap((entry) =>
    entry.reasoned ? [] : [{ path: ["not-applicable", entry.index, "reason"], words: entry.written }],
  );

/** Entries that an open risk contradicts, or that say again what an earlier one says. */
export function contradictedNil(record: SystemRecord): readonly Remark[] {
  const entries = nilEntries(record);
  if (entries.length === 0) return [];
  const told = new Map<string, string>();
  return entries.flatMap((entry) => {
    const earlier = told.get(entry.id);
    told.set(entry.id, earlier ?? entry.written);
    if (earlier !== undefined) return [{ path: place(entry), words: `${entry.written} repeats ${earlier}` }];
    const risk = openRiskWith(entry.id, record);
    return risk === null ? [] : [{ path: place(entry), words: `${entry.written} is what open risk ${risk}` }];
  });
}

function openRiskWith(id: string, { manifest }: SystemRecord): string | null {
  const objective = wordOf(objectives, id);
  const source = wordOf(riskSources, id);
  for (const [, risk] of mapsAt(manifest.document.value, ["risks"])) {
    if (risk["status"] === "closed") continue;
    if (names(risk, "objectives", objective)) return `${String(risk["id"])} puts at stake`;
    if (names(risk, "sources", source)) return `${String(risk["id"])} starts from`;
    if ((textsIn(risk["links"]) ?? []).some((link) => withoutEdition(link) === id))
      return `${String(risk["id"])} links to`;
  }
  return null;
}

const wordOf = (words: Readonly<Record<string, string>>, id: string): string | null =>
  Object.entries(words).find(([, one]) => one === id)?.[0] ?? null;

const names = (risk: ValueMap, key: string, word: string | null): boolean =>
  word !== null && (textsIn(risk[key]) ?? []).includes(word);
