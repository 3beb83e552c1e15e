import { daysBetween, parseDuration } from "../domain/day.ts";
import { evidenceKey, evidenceNames } from "../domain/evidence-item.ts";
import type { EvidenceItem, Risk } from "../domain/manifest.ts";
import type { Measurement, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import type { Earlier } from "./material.ts";

export const doubtKinds = ["shrunk", "redated", "withdrawn"] as const;
/**
 * How a measurement may differ from the one at base without anything having got better: it rests on fewer samples, its
 * file is younger and its numbers are the same, or it failed and says nothing any more.
 */
export type DoubtKind = (typeof doubtKinds)[number];

/** What there was at base and what there is now, in words. */
export interface Doubt {
  readonly before: string;
  readonly after: string;
}

export type Doubts = Readonly<Partial<Record<DoubtKind, Doubt>>>;

/** Doubts about the evidence of a risk, by `CONTROL/NAME`, where the base knew the same risk. */
export function doubtsIn(
  { measurements }: SystemRecord,
  risk: Risk,
  { earlier, clock }: { readonly earlier: Earlier | undefined; readonly clock: Clock },
): Readonly<Record<string, Doubts>> {
  if (earlier?.risk === undefined) return {};
  const then = namedMeasurements(earlier.record, earlier.risk);
  const found = [...namedMeasurements({ measurements }, risk)].flatMap(([name, { item, measured: after }]) => {
    const before = then.get(name)?.measured;
    const doubts = before === undefined ? {} : doubtsOf(item, before, { after, clock });
    return Object.keys(doubts).length === 0 ? [] : [[name, doubts] as const];
  });
  return Object.fromEntries(found);
}

interface Named {
  readonly item: EvidenceItem;
  readonly measured: Measurement;
}

function namedMeasurements(
  { measurements }: Pick<SystemRecord, "measurements">,
  risk: Risk,
): ReadonlyMap<string, Named> {
  const named = (risk.treatment?.controls ?? []).flatMap(({ id, evidence = [] }) => {
    const names = evidenceNames(evidence);
    return evidence.flatMap((item, index): readonly (readonly [string, Named])[] => {
      const measured = measurements.get(evidenceKey(risk.id, id, index));
      return measured === undefined ? [] : [[`${id}/${names[index]}`, { item, measured }]];
    });
  });
  return new Map(named);
}

/** Doubts about what one item of evidence shows, next to what the same item showed at base. */
function doubtsOf(
  item: EvidenceItem,
  before: Measurement,
  { after, clock }: { after: Measurement; clock: Clock },
): Doubts {
  const [shrunk, redated, withdrawn] = [
    fewer(before, after),
    redatedBy(item, before, { after, clock }),
    gone(before, after),
  ];
  return {
    ...(shrunk === null ? {} : { shrunk }),
    ...(redated === null ? {} : { redated }),
    ...(withdrawn === null ? {} : { withdrawn }),
  };
}

function fewer(before: Measurement, after: Measurement): Doubt | null {
  const [was, is] = [before.figures?.samples, after.figures?.samples];
  return was === undefined || is === undefined || is >= was
    ? null
    : { before: `${was} samples`, after: `${is} samples` };
}

/** Evidence that was too old and is young again by a file in which no number changed: perhaps nobody measured anew. */
function redatedBy(
  item: EvidenceItem,
  before: Measurement,
  { after, clock }: { after: Measurement; clock: Clock },
): Doubt | null {
  const limit = item["max-age"] === undefined ? null : parseDuration(item["max-age"]);
  const [was, is] = [before.since, after.since];
  if (limit === null || typeof was !== "object" || typeof is !== "object" || is.day <= was.day) return null;
  const isOverdue = daysBetween(was.day, clock.today) > limit;
  const isSame = after.figures !== undefined && JSON.stringify(before.figures) === JSON.stringify(after.figures);
  return isOverdue && isSame && before.words === after.words ? { before: was.day, after: is.day } : null;
}

const gone = (before: Measurement, after: Measurement): Doubt | null =>
  before.outcome === "failing" && after.outcome === "inconclusive"
    ? { before: `failing: ${before.words}`, after: after.words }
    : null;
