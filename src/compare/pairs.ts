import type { Risk } from "../domain/manifest.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { indexOfRisk } from "./risk-index.ts";

/** One AI system on both sides; at least one of them is there. */
export interface SystemPair {
  readonly id: string;
  readonly base: SystemRecord | null;
  readonly head: SystemRecord | null;
  /** The id the base knew it by, where the head says `formerly`. */
  readonly formerly: string | null;
}

/** A risk that stands in another system than at the base. */
export interface MovedRisk {
  readonly risk: Risk;
  readonly from: SystemRecord;
  readonly to: SystemRecord;
}

/** The same system under spellings that a file system or a reader would take for one. */
export const sameId = (id: string): string => id.normalize("NFKC").toLowerCase();

/** Pairs systems by id; a renamed one is paired with what it was, and its base record takes the new id. */
export function pairSystems(base: Snapshot | null, head: Snapshot): readonly SystemPair[] {
  const old = new Map((base?.systems ?? []).map((record) => [sameId(record.manifest.system.id), record]));
  const pairs: SystemPair[] = [];
  for (const record of exactFirst(head.systems, base)) {
    const before = earlierSelf(record, old);
    if (before !== undefined) old.delete(sameId(before.manifest.system.id));
    pairs.push(pairOf(record, before));
  }
  for (const record of old.values())
    pairs.push({ id: record.manifest.system.id, base: record, head: null, formerly: null });
  return pairs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of two twins the one that the base knows by exactly this id is the system; paths decide between the others. */
function exactFirst(records: readonly SystemRecord[], base: Snapshot | null): readonly SystemRecord[] {
  const known = new Set((base?.systems ?? []).map(({ manifest }) => manifest.system.id));
  const key = ({ manifest }: SystemRecord): string => `${known.has(manifest.system.id) ? 0 : 1}${manifest.path}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const earlierSelf = (record: SystemRecord, old: ReadonlyMap<string, SystemRecord>): SystemRecord | undefined => {
  const { id, formerly } = record.manifest.system;
  return old.get(sameId(id)) ?? (formerly === undefined ? undefined : old.get(sameId(formerly)));
};

function pairOf(head: SystemRecord, before: SystemRecord | undefined): SystemPair {
  const { id } = head.manifest.system;
  if (before === undefined) return { id, head, base: null, formerly: null };
  const was = before.manifest.system.id;
  if (was === id) return { id, head, base: before, formerly: null };
  return { id, head, base: renameSystem(before, id), formerly: was };
}

const renameSystem = (record: SystemRecord, id: string): SystemRecord => ({
  ...record,
  manifest: { ...record.manifest, system: { ...record.manifest.system, id } },
});

/** Risks that left one system and appear, under the same id, in another that did not have it. */
export function movedRisks(pairs: readonly SystemPair[]): readonly MovedRisk[] {
  const arrived = new Map<string, SystemRecord[]>();
  for (const { base, head } of pairs)
    for (const { id } of head?.manifest.risks ?? [])
      if (head !== null && !holds(base, id)) arrived.set(id, [...(arrived.get(id) ?? []), head]);
  return pairs.flatMap(({ base, head }) =>
    (base?.manifest.risks ?? [])
      .filter((risk) => !holds(head, risk.id))
      .flatMap((risk) => {
        // One that arrived is one that left: a second of the same id is gone.
        const to = base === null ? undefined : arrived.get(risk.id)?.shift();
        return base === null || to === undefined ? [] : [{ risk, from: base, to }];
      }),
  );
}

export const holds = (record: SystemRecord | null, id: string): boolean =>
  record !== null && indexOfRisk(record.manifest, id) !== undefined;
