import { addDays, type Day, daysBetween } from "../domain/day.ts";
import type { RecordedDay, Snapshot } from "../domain/snapshot.ts";
import type { Stretch } from "./past-record.ts";

/** What is asked of one system's past. */
export interface PastAsked {
  readonly fingerprints: readonly string[];
  /** What asking once costs. */
  readonly cost: number;
  /** What is beyond patience is as old as the record where that matters to the verdict, else unknown. */
  readonly strict: boolean;
  /** The newest first; empty where nothing is on record. */
  readonly stretches: readonly Stretch[];
  /** Whether history tells of days before the first stretch that it does not know. */
  readonly endless: boolean;
  /** Fingerprints of what is found in the system as it was on a day. */
  found(stretch: Stretch, day: Day): Promise<ReadonlySet<string>>;
}

/** How much a review looks back. */
export interface Patience {
  left: number;
}

export const newPatience = (): Patience => ({ left: 10_000 });

/**
 * Since when findings that stand today have stood without a gap: by the versions of the system's files from the newest
 * to the oldest, each asked as of its own days. What time alone brought about stands since that day.
 */
export async function standingSince(asked: PastAsked, patience: Patience): Promise<ReadonlyMap<string, RecordedDay>> {
  const since = new Map<string, RecordedDay>();
  let open = asked.fingerprints;
  const ask = asking(asked, patience);
  for (const [index, stretch] of asked.stretches.entries()) {
    const first = await ask(stretch, stretch.from);
    if (first === null || open.length === 0) break;
    const absent = open.filter((one) => !first.has(one));
    open = open.filter((one) => first.has(one));
    if (absent.length === 0) continue;
    const newer = asked.stretches[index - 1]?.from;
    const began = await beginnings(absent, { stretch, newer, ask });
    for (const one of absent) since.set(one, began.get(one) ?? oldest(asked, patience));
  }
  for (const one of open) since.set(one, oldest(asked, patience));
  return since;
}

/**
 * When findings began that a stretch did not begin with: within it, or with the newer one. What is not even found today
 * by its system's own files alone has no past that these could tell.
 */
async function beginnings(
  absent: readonly string[],
  { stretch, newer, ask }: { readonly stretch: Stretch; readonly newer: Day | undefined; readonly ask: Ask },
): Promise<ReadonlyMap<string, RecordedDay>> {
  const since = new Map<string, RecordedDay>();
  const last = await ask(stretch, stretch.to);
  for (const one of absent) {
    if (last === null || last.has(one)) since.set(one, { day: await firstDay(one, stretch, ask) });
    else if (newer !== undefined) since.set(one, { day: newer });
  }
  return since;
}

/** What is found on a day of a stretch; `null` where patience has run out. */
type Ask = (stretch: Stretch, day: Day) => Promise<ReadonlySet<string> | null>;

/** Asks once a day. */
function asking(asked: PastAsked, patience: Patience): Ask {
  const known = new Map<Day, ReadonlySet<string>>();
  return async (stretch, day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    patience.left -= asked.cost;
    if (patience.left < 0) return null;
    const found = await asked.found(stretch, day);
    known.set(day, found);
    return found;
  };
}

/** The day within a stretch on which time brought a finding about; it is there on the last day, and not on the first. */
async function firstDay(fingerprint: string, stretch: Stretch, ask: Ask): Promise<Day> {
  let absent = stretch.from;
  let there = stretch.to;
  while (daysBetween(absent, there) > 1) {
    const middle = addDays(absent, Math.floor(daysBetween(absent, there) / 2));
    const found = await ask(stretch, middle);
    if (found === null) return absent;
    if (found.has(fingerprint)) there = middle;
    else absent = middle;
  }
  return there;
}

function oldest({ stretches, endless, strict }: PastAsked, { left }: Patience): RecordedDay {
  const first = stretches.at(-1);
  const unknown = first === undefined || endless || (left < 0 && !strict);
  return unknown ? "unknown" : { day: first.from };
}

/** The one system of a snapshot under the id by which it is known today; others that stood there are left out. */
export function knownAs(snapshot: Snapshot, id: string, formerly: ReadonlySet<string>): Snapshot {
  const systems = snapshot.systems.filter(({ manifest }) => formerly.has(manifest.system.id));
  return {
    ...snapshot,
    systems: systems.map((record) => ({
      ...record,
      manifest: { ...record.manifest, system: { ...record.manifest.system, id } },
    })),
  };
}
