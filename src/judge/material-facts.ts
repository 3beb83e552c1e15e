import type { ValueMap } from "../domain/document.ts";
import type { Risk } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { allResting, type Earlier, type Resting, restingOn } from "./material.ts";

export interface MaterialScope {
  readonly record: SystemRecord;
  /** What a system (`null`) or a risk of it was at base; absent on the base's own side, and where there is none. */
  earlier?(risk: Risk | null): Earlier | undefined;
}

/** What rules see of the files that the review of a risk (`null`: of the system) rests on. */
export function materialFacts(scope: MaterialScope, risk: Risk | null): ValueMap {
  const resting = restingOn(scope.record, risk, scope.earlier?.(risk));
  if (resting === null) return { "material-stale": false, "renewed-in-vain": false };
  const changed = changedIn(resting);
  return {
    "material-digest": resting.part.digest,
    ...(changed.length === 0 ? {} : { "material-changed": few(changed) }),
    "material-stale": resting.isStale,
    "renewed-in-vain": resting.inVain,
  };
}

/** Where nothing is compared, or nothing changed there, whatever a stale review rests on may have changed. */
const changedIn = ({ part, changed, isStale }: Resting): readonly string[] =>
  isStale && changed.length === 0 ? [...part.ids.keys()] : changed;

/** What falls due because files changed since the base, a review a text; nothing where nothing does. */
export function dueFacts({ record, earlier }: MaterialScope): ValueMap {
  const due = fallenDue(record, earlier);
  if (due.length === 0) return {};
  return {
    "due-material": few([...new Set(due.flatMap(({ changed }) => changed))].sort()),
    "due-reviews": due.map(reviewName),
    "due-digests": byDigest(due),
  };
}

/** Reviews whose files are not as they were at base, and that were not renewed with them. */
export const fallenDue = (record: SystemRecord, earlier: MaterialScope["earlier"]): readonly Resting[] =>
  allResting(record, earlier).filter(
    ({ risk, isStale, changed }) => isStale && changed.length > 0 && earlier?.(risk) !== undefined,
  );

/** What a review is called: by its risk, or that of the system as a whole. */
const reviewName = ({ risk }: Resting): string =>
  risk === null ? "the assessment of the system" : `the review of ${risk.id}`;

/** Reviews that rest on the same files state the same digest. */
function byDigest(due: readonly Resting[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { part, risk } of due)
    names.set(part.digest, [...(names.get(part.digest) ?? []), risk === null ? "the assessment" : risk.id]);
  return [...names].map(([digest, of]) => `${of.join(", ")}: ${digest}`);
}

/** The first paths, and how many more there are. */
export const few = (paths: readonly string[], most = 5): readonly string[] =>
  paths.length <= most ? paths : [...paths.slice(0, most), `and ${paths.length - most} more`];
