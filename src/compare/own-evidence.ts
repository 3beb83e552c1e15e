import { evidenceKey } from "../domain/evidence-item.ts";
import { rankLevel } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Measurement, SystemRecord } from "../domain/snapshot.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";

/** Risks that are lower than in the base by evidence that came or changed with the claim: nobody else measured it. */
export function ownEvidenceNotes(sides: ComparedSides): readonly string[] {
  return sides.pairs.flatMap((pair) => {
    const { id, base, head } = pair;
    if (base === null || head === null) return [];
    const old = sides.judged(base);
    const same = sides.unchanged(pair).head;
    const lower = sides
      .judged(head)
      .all()
      .filter((risk) => !same.has(risk.index) && isLower(old.get(risk.risk.id), risk));
    if (lower.length === 0) return [];
    const known = new Map(digestsOf(base.measurements.values()));
    return lower.flatMap((risk) => {
      const own = digestsOf(measuredFor(head, risk.risk)).filter(([path, digest]) => known.get(path) !== digest);
      if (own.length === 0) return [];
      const paths = [...new Set(own.map(([path]) => path))].sort().join(", ");
      return [
        `${id}/${risk.risk.id} is lower than before by evidence that is new or changed in this very change: ${paths}.`,
      ];
    });
  });
}

/** Whether the level that counts fell although the risk by its nature did not. */
function isLower(before: JudgedRisk | undefined, after: JudgedRisk): boolean {
  const now = after.rating.effective;
  const natural = after.rating.inherent;
  const was = before === undefined ? natural : before.rating.effective;
  if (now === null || natural === null || was === null) return false;
  const criteria = before?.criteria ?? after.criteria;
  const rank = rankLevel(after.criteria, now.worst);
  return rank < rankLevel(after.criteria, natural.worst) && rank < rankLevel(criteria, was.worst);
}

/** The files that were measured, each with its digest. */
const digestsOf = (measured: Iterable<Measurement>): readonly (readonly [path: string, digest: string])[] =>
  [...measured].flatMap(({ at, digest }) => (digest === null ? [] : [[at.path, digest] as const]));

const measuredFor = ({ measurements }: SystemRecord, { id, treatment }: Risk): readonly Measurement[] =>
  (treatment?.controls ?? []).flatMap((control) =>
    (control.evidence ?? []).flatMap((_, index) => measurements.get(evidenceKey(id, control.id, index)) ?? []),
  );
