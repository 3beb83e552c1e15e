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

/** All risks that moved; a pull request may move a whole register, so they are found by where they went and came from. */
export interface MovedRisks {
  readonly all: readonly MovedRisk[];
  /** Those that arrived in a record at head: by risk, where they came from. */
  arrivedIn(record: SystemRecord): ReadonlyMap<string, SystemRecord>;
  /** Whether a risk left the manifest at a path of the base for another. */
  left(path: string, risk: string): boolean;
}

/** The same system under spellings that a file system or a reader would take for one. */
export const sameId = (id: string): string => id.normalize("NFKC").toLowerCase();

/** Pairs systems by id; a renamed one is paired with what it was, and its base record takes the new id. */
export function pairSystems(base: Snapshot | null, head: Snapshot): readonly SystemPair[] {
  const old = new Map<string, readonly SystemRecord[]>();
  for (const record of base?.systems ?? []) {
    const key = sameId(record.manifest.system.id);
    old.set(key, [...(old.get(key) ?? []), record]);
  }
  const pairs: SystemPair[] = [];
  for (const record of exactFirst(head.systems, base)) {
    const before = earlierSelf(record, old);
    if (before !== undefined) {
      const key = sameId(before.manifest.system.id);
      const others = (old.get(key) ?? []).filter((one) => one !== before);
      if (others.length === 0) old.delete(key);
      else old.set(key, others);
    }
    pairs.push(pairOf(record, before));
  }
  for (const record of [...old.values()].flat())
    pairs.push({ id: record.manifest.system.id, base: record, head: null, formerly: null });
  return pairs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of two twins the one that the base knows by exactly this id is the system; paths decide between the others. */
function exactFirst(records: readonly SystemRecord[], base: Snapshot | null): readonly SystemRecord[] {
  const known = new Set((base?.systems ?? []).map(({ manifest }) => manifest.system.id));
  const key = ({ manifest }: SystemRecord): string => `${known.has(manifest.system.id) ? 0 : 1}${manifest.path}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function earlierSelf(
  { manifest }: SystemRecord,
  old: ReadonlyMap<string, readonly SystemRecord[]>,
): SystemRecord | undefined {
  const { id, formerly } = manifest.system;
  const twins = old.get(sameId(id)) ?? (formerly === undefined ? undefined : old.get(sameId(formerly))) ?? [];
  // Where the base itself holds twins, each is its own earlier self.
  const exact = twins.filter((one) => one.manifest.system.id === id);
  const some = exact.length > 0 ? exact : twins;
  return some.find((one) => one.manifest.path === manifest.path) ?? some[0];
}

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
export function movedRisks(pairs: readonly SystemPair[]): MovedRisks {
  const all = moves(pairs);
  const arrived = new Map<SystemRecord, Map<string, SystemRecord>>();
  const left = new Map<string, Set<string>>();
  for (const { risk, from, to } of all) {
    arrived.set(to, (arrived.get(to) ?? new Map()).set(risk.id, from));
    left.set(from.manifest.path, (left.get(from.manifest.path) ?? new Set()).add(risk.id));
  }
  return {
    all,
    arrivedIn: (record) => arrived.get(record) ?? nobody,
    left: (path, risk) => left.get(path)?.has(risk) === true,
  };
}

const nobody: ReadonlyMap<string, SystemRecord> = new Map();

function moves(pairs: readonly SystemPair[]): readonly MovedRisk[] {
  const left = pairs.flatMap(({ base, head }) =>
    base === null ? [] : base.manifest.risks.filter(({ id }) => !holds(head, id)).map((risk) => ({ risk, from: base })),
  );
  if (left.length === 0) return [];
  const arrived = arrivals(pairs);
  return left.flatMap(({ risk, from }) => {
    // One that arrived is one that left: a second of the same id is gone.
    const to = arrived.get(risk.id)?.shift();
    return to === undefined ? [] : [{ risk, from, to }];
  });
}

/** Systems at head in which a risk is new, by its id. */
function arrivals(pairs: readonly SystemPair[]): ReadonlyMap<string, SystemRecord[]> {
  const arrived = new Map<string, SystemRecord[]>();
  for (const { base, head } of pairs)
    for (const { id } of head?.manifest.risks ?? []) {
      if (head === null || holds(base, id)) continue;
      const others = arrived.get(id) ?? [];
      arrived.set(id, others);
      others.push(head);
    }
  return arrived;
}

export const holds = (record: SystemRecord | null, id: string): boolean =>
  record !== null && indexOfRisk(record.manifest, id) !== undefined;
