import type { Day } from "../domain/day.ts";
import { evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { idsOf } from "./linked-ids.ts";

/** What a control links to whose evidence comes from attacks on purpose. */
const attacked = "nist-ai-rmf:MEASURE 2.7";

/** The newest day of a measurement that such a control rests on and that passes; a file that is there or a word given is none. */
export function redTeamedOn(record: SystemRecord): Day | undefined {
  const { manifest, measurements } = record;
  const days = manifest.risks.flatMap(({ id, treatment }) =>
    (treatment?.controls ?? [])
      .filter(({ links }) => idsOf(record, links ?? []).includes(attacked))
      .flatMap((control) =>
        (control.evidence ?? []).flatMap((item, index) => {
          if (["file", "record"].includes(evidenceKind(item))) return [];
          const measured = measurements.get(evidenceKey(id, control.id, index));
          return measured?.outcome === "passing" && typeof measured.since === "object" ? [measured.since.day] : [];
        }),
      ),
  );
  return days.sort().at(-1);
}
