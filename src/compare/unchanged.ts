import { evidenceKey } from "../domain/evidence-item.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Measurement, RecordedDay, SystemRecord } from "../domain/snapshot.ts";
import { annexFacts } from "../judge/annex-facts.ts";
import { cardFacts } from "../judge/system-facts.ts";
import { identical } from "./items.ts";
import type { SystemPair } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";

/** Risks that stand on both sides and of which every rule says the same there, by index. */
export interface UnchangedRisks {
  readonly head: ReadonlySet<number>;
  readonly base: ReadonlySet<number>;
}

const nothing: UnchangedRisks = { head: new Set(), base: new Set() };

/**
 * Risks that say the same on both sides, where everything else that a rule of them could see is the same too: system,
 * criteria, incidents, cards, material, what was measured and since when they are on record. What is asked of one side is known of the other.
 */
export function unchangedRisks({ base, head, formerly }: SystemPair): UnchangedRisks {
  if (base === null || head === null || formerly !== null || !isSameGround(base, head)) return nothing;
  const found = { head: new Set<number>(), base: new Set<number>() };
  for (const [index, risk] of head.manifest.risks.entries()) {
    const was = indexOfRisk(base.manifest, risk.id);
    const before = was === undefined ? undefined : base.manifest.risks[was];
    if (was === undefined || before === undefined || !isSameRisk({ base, before }, { head, after: risk })) continue;
    found.head.add(index);
    found.base.add(was);
  }
  return found;
}

/** Whether all that risks of either side stand on is the same, and nothing was cut out of either manifest. */
function isSameGround(base: SystemRecord, head: SystemRecord): boolean {
  const [before, after] = [base.manifest, head.manifest];
  if (before.faulty([]) || after.faulty([])) return false;
  return (
    base.unreadCards === head.unreadCards &&
    identical(before.system, after.system) &&
    identical(annexFacts(base), annexFacts(head)) &&
    identical(before.criteria, after.criteria) &&
    identical(before.incidents, after.incidents) &&
    identical(base.cards.map(cardFacts), head.cards.map(cardFacts))
  );
}

interface Was {
  readonly base: SystemRecord;
  readonly before: Risk;
}

interface Is {
  readonly head: SystemRecord;
  readonly after: Risk;
}

const isSameRisk = ({ base, before }: Was, { head, after }: Is): boolean =>
  identical(before, after) &&
  base.material?.risks.get(before.id)?.digest === head.material?.risks.get(after.id)?.digest &&
  isSameDay(base.firstHeld.get(before.id), head.firstHeld.get(after.id)) &&
  (after.treatment?.controls ?? []).every((control) =>
    (control.evidence ?? []).every((_, index) => {
      const key = evidenceKey(after.id, control.id, index);
      return isSameMeasurement(base.measurements.get(key), head.measurements.get(key));
    }),
  );

const isSameMeasurement = (a: Measurement | undefined, b: Measurement | undefined): boolean =>
  a?.outcome === b?.outcome &&
  a?.words === b?.words &&
  identical(a?.figures, b?.figures) &&
  isSameDay(a?.since, b?.since);

const isSameDay = (a: RecordedDay | undefined, b: RecordedDay | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a.day === b.day : a === b;
