import type { Day } from "../domain/day.ts";
import type { Estimate, Level } from "../domain/level.ts";
import type { RatedEstimate, ReportRisk, ReportSystem } from "../domain/report.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { stillClock } from "../domain/subject.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { reportEvidence } from "./report-evidence.ts";

/** The register as it stands at head, every risk with its three levels. */
export function reportSystems(
  records: readonly SystemRecord[],
  sides: ComparedSides,
  today: Day,
): readonly ReportSystem[] {
  const clock = stillClock(today);
  return records.map((record) => {
    const { system, path, criteria } = record.manifest;
    return {
      id: system.id,
      name: system.name ?? system.id,
      path,
      owner: system.owner ?? null,
      lifecycleStage: system["lifecycle-stage"] ?? null,
      defaulted: criteria.defaulted,
      risks: sides
        .judged(record)
        .all()
        .map((judged) => reportRisk(judged, reportEvidence(record, judged, clock))),
    };
  });
}

function reportRisk(judged: JudgedRisk, evidence: ReportRisk["evidence"]): ReportRisk {
  const { risk, rating, treated, aboveAppetite } = judged;
  const { treatment } = risk;
  return {
    id: risk.id,
    title: risk.title ?? risk.id,
    owner: risk.owner ?? null,
    status: risk.status ?? "open",
    state: judged.state,
    inherent: rated(risk.inherent, rating.inherent),
    residual: rated(risk.residual, rating.residual),
    effective: { level: rating.effective?.worst ?? null, because: rating.because },
    treated: treated.holds,
    // A closed risk is not held any more.
    aboveAppetite: aboveAppetite && risk.status !== "closed",
    ...acceptancePart(judged),
    treatment:
      treatment === undefined
        ? null
        : { options: treatment.options ?? [], status: treatment.status ?? null, due: treatment.due ?? null },
    evidence,
  };
}

function acceptancePart({ risk, accepted, selfAccepted }: JudgedRisk): Pick<ReportRisk, "acceptance"> {
  const { by, expires, record } = risk.acceptance ?? {};
  if (!accepted.holds || by === undefined || expires === undefined) return {};
  const as = record !== undefined ? "attested" : selfAccepted ? "self-accepted" : "accepted";
  return { acceptance: { as, by, until: expires } };
}

const rated = (estimate: Estimate | undefined, level: Level | null): RatedEstimate | null =>
  estimate === undefined
    ? null
    : {
        likelihood: estimate.likelihood ?? null,
        consequence: estimate.consequence ?? null,
        level: level?.worst ?? null,
      };
