import { evidenceKey, evidenceKind, evidenceNames } from "../domain/evidence-item.ts";
import type { Control, EvidenceItem } from "../domain/manifest.ts";
import type { ReportEvidence } from "../domain/report-evidence.ts";
import type { Figures, Measurement, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { ageMeasurement } from "../judge/evidence-outcome.ts";
import { isProvisional } from "../judge/provisional.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";

/** All evidence of a risk as a report has it, in the order in which it is written. */
export function reportEvidence(record: SystemRecord, judged: JudgedRisk, clock: Clock): readonly ReportEvidence[] {
  const { id, treatment } = judged.risk;
  return (treatment?.controls ?? []).flatMap((control: Control) => {
    const items = control.evidence ?? [];
    const names = evidenceNames(items);
    return items.map((item, index) => {
      const measured = record.measurements.get(evidenceKey(id, control.id, index));
      return {
        control: control.id,
        name: names[index] ?? "",
        kind: evidenceKind(item),
        from: item.from ?? "repository",
        measuredHere: measured?.unmeasured === undefined,
        ...(isProvisional(judged, control, measured) ? { provisional: true } : {}),
        ...(measured === undefined ? notMeasured : measuredParts(item, measured, clock)),
        ...(item["max-age"] === undefined ? {} : { maxAge: item["max-age"] }),
      };
    });
  });
}

const notMeasured = { outcome: "inconclusive", words: "it is not measured" } as const;

function measuredParts(item: EvidenceItem, measured: Measurement, clock: Clock) {
  const { outcome, words, age } = ageMeasurement(item, measured, clock);
  const { path, digest, since, figures } = measured;
  return {
    outcome,
    words,
    ...(path === undefined ? {} : { path }),
    ...(digest === null ? {} : { digest }),
    ...(figures === undefined ? {} : told(figures)),
    ...(typeof since === "object" ? { since: since.day } : {}),
    ...(age === null ? {} : { age }),
  };
}

/** What was measured; of what there is none nothing is said. */
const told = ({ value, better, ...figures }: Figures) => ({
  ...figures,
  ...(value === null ? {} : { value }),
  ...(better === null ? {} : { better }),
});
