import type { LooseningTrees } from "../domain/loosening.ts";
import type { SinceRelease } from "../domain/release.ts";
import type { DeltaEntry } from "../domain/report.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { compareSides } from "./compared-sides.ts";
import { deltaOf } from "./delta.ts";
import { allLoosenings } from "./loosened.ts";

/** The state of the last release, to be compared with the commit that is released. */
export interface ReleasedBefore {
  readonly tag: string | null;
  readonly revision: string;
  readonly snapshot: Snapshot;
}

export interface Released {
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly loosening: LooseningTrees;
  readonly today: string;
}

/** Sums up what changed since the last release by the words of a delta; no finding gets another status by it. */
export function sinceReleaseOf(before: ReleasedBefore, input: Released): SinceRelease<DeltaEntry> {
  const { tag, revision, snapshot: base } = before;
  const sides = compareSides({ ...input, base, gate: "release" });
  const scope = { ...input, base, proposed: null, approvals: [], gate: "release" as const, adoption: false };
  const delta = deltaOf(sides, allLoosenings(sides, input.loosening, scope)).map(settledGate);
  return { tag, revision, delta, unread: unreadIn(base, input.head) };
}

/** Of a proposal a gate file is not in force yet; of what was merged that would be wrong. */
const settledGate = (entry: DeltaEntry): DeltaEntry =>
  entry.kind === "policy" && typeof entry.after === "string"
    ? { ...entry, after: entry.after.replace(/, not in force yet$/, "") }
    : entry;

function unreadIn(...sides: readonly Snapshot[]): readonly string[] {
  const guarded = sides.flatMap(({ faults }) => faults.flatMap(({ guarded: is, path }) => (is ? [path] : [])));
  return [...new Set(guarded)].sort();
}
