import type { StatedControl, StatedEvidence } from "../domain/applicability.ts";
import { isMap, own, textOf, type Value, type ValueMap, valueAt } from "../domain/document.ts";
import { evidenceKey, evidenceKind, evidenceNames } from "../domain/evidence-item.ts";
import type { Control, Risk } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { isInPlace } from "./linked-facts.ts";
import { idsOf, linksOf } from "./linked-ids.ts";
import { controlProven } from "./rating.ts";
import { mapsAt } from "./system-facts.ts";

/** The controls of all risks by each catalogue item that they link to, with their evidence as it is judged today. */
export function statedControls(record: SystemRecord, clock: Clock): readonly (readonly [string, StatedControl])[] {
  return mapsAt(record.manifest.document.value, ["risks"]).flatMap(([index, written]) => {
    const risk = record.manifest.risks[index];
    if (risk === undefined) return [];
    return (risk.treatment?.controls ?? []).flatMap((control, at) => {
      const place = ["risks", index, "treatment", "controls", at];
      const writtenControl = valueAt(record.manifest.document.value, place);
      if (!isMap(writtenControl)) return [];
      const stated = statedControl({ record, clock, risk, written }, control, writtenControl);
      const one = { ...stated, at: record.manifest.document.locate(place) };
      return idsOf(record, linksOf(writtenControl)).map((id) => [id, one] as const);
    });
  });
}

interface ControlScope {
  readonly record: SystemRecord;
  readonly clock: Clock;
  readonly risk: Risk;
  readonly written: ValueMap;
}

function statedControl(scope: ControlScope, control: Control, written: ValueMap): Omit<StatedControl, "at"> {
  const { record, clock, risk } = scope;
  const proof = controlProven(record, risk, { control, clock });
  return {
    id: control.id,
    title: control.title ?? "",
    risk: { id: risk.id, title: risk.title ?? "", isOpen: risk.status !== "closed" },
    isInPlace: isInPlace(scope.written, written),
    owner: control.owner ?? "",
    isProven: proof.holds && proof.unmeasured.length === 0,
    isLapsed: control.expires !== undefined && clock.today > control.expires,
    evidence: statedEvidence(scope, control),
  };
}

function statedEvidence({ record, clock, risk }: ControlScope, control: Control): readonly StatedEvidence[] {
  const items = control.evidence ?? [];
  const names = evidenceNames(items);
  return items.map((item, index) => {
    const name = names[index] ?? "";
    if (evidenceKind(item) === "record")
      return { name, outcome: "stated", words: recordWords(item["record"] as Value | undefined) };
    const measured = record.measurements.get(evidenceKey(risk.id, control.id, index));
    if (measured === undefined) return { name, outcome: "inconclusive", words: "it is not measured" };
    const { outcome, words } = ageMeasurement(item, measured, clock);
    return { name, outcome, words };
  });
}

/** What a person's record says: `2026-10-30 @tobias: Decided thirty-one refusals again.` */
function recordWords(record: Value | undefined): string {
  if (!isMap(record)) return "";
  const text = (key: string): string => textOf(own(record, key));
  return `${text("when")} ${text("who")}: ${text("what")}`;
}

/** Whether something that was to show a control at work does not, or the control's time is over. */
export const isDoubtful = ({ isLapsed, evidence }: StatedControl): boolean =>
  isLapsed || evidence.some(({ outcome }) => outcome === "failing" || outcome === "inconclusive");
