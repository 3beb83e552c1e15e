import { evidenceKey, evidenceNames } from "../domain/evidence-item.ts";
import { dimensionsAbove } from "../domain/level.ts";
import type { Ground, ReleasedEvidence, ReleasedRisk } from "../domain/release.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";

/** How every open risk stands at a release, and what it rests on. */
export const releasedRisks = (records: readonly SystemRecord[], sides: ComparedSides): readonly ReleasedRisk[] =>
  records.flatMap((record) =>
    sides
      .judged(record)
      .all()
      .filter(({ risk }) => risk.status !== "closed")
      .map((judged) => releasedRisk(record, judged)),
  );

function releasedRisk(record: SystemRecord, judged: JudgedRisk): ReleasedRisk {
  const { risk, treatedForRelease } = judged;
  const system = record.manifest.system.id;
  const ground = groundOf(judged);
  const until = ground === "acceptance" ? (risk.acceptance?.expires ?? null) : null;
  return {
    system,
    risk: risk.id,
    ground,
    until,
    because: treatedForRelease.because,
    evidence: evidenceOf(record, judged),
  };
}

const evidenceOf = ({ measurements }: SystemRecord, { risk, evidence }: JudgedRisk): readonly ReleasedEvidence[] =>
  (risk.treatment?.controls ?? []).flatMap((control) => {
    const items = control.evidence ?? [];
    return evidenceNames(items).map((item, index) => {
      const name = `${control.id}/${item}`;
      const digest = measurements.get(evidenceKey(risk.id, control.id, index))?.digest ?? null;
      return { name, outcome: evidence[name] ?? "inconclusive", digest };
    });
  });

function groundOf({ treatedForRelease, aboveAppetite, rating, criteria }: JudgedRisk): Ground | null {
  if (!treatedForRelease.holds) return null;
  if (aboveAppetite) return "acceptance";
  const { inherent } = rating;
  const hadToBeEarned = inherent !== null && dimensionsAbove(inherent, criteria.appetite, criteria).length > 0;
  return hadToBeEarned ? "evidence" : "appetite";
}
