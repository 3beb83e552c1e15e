import type { Estimate, Level } from "../domain/level.ts";
import type { RatedEstimate, ReportRisk, ReportSystem } from "../domain/report.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";

/** The register as it stands at head, every risk with its three levels. */
export function reportSystems(records: readonly SystemRecord[], sides: ComparedSides): readonly ReportSystem[] {
  return records.map((record) => {
    const { system, path, criteria } = record.manifest;
    return {
      id: system.id,
      name: system.name ?? system.id,
      path,
      owner: system.owner ?? null,
      lifecycleStage: system["lifecycle-stage"] ?? null,
      defaulted: criteria.defaulted,
      risks: sides.judged(record).all().map(reportRisk),
    };
  });
}

function reportRisk(judged: JudgedRisk): ReportRisk {
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
    treatment:
      treatment === undefined
        ? null
        : { options: treatment.options ?? [], status: treatment.status ?? null, due: treatment.due ?? null },
  };
}

const rated = (estimate: Estimate | undefined, level: Level | null): RatedEstimate | null =>
  estimate === undefined
    ? null
    : {
        likelihood: estimate.likelihood ?? null,
        consequence: estimate.consequence ?? null,
        level: level?.worst ?? null,
      };
