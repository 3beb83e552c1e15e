import type { ValueMap } from "../domain/document.ts";
import { withoutAbsent } from "../domain/document.ts";
import { evidenceKind, evidenceNames } from "../domain/evidence-item.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { JudgedRisk } from "./risk-facts.ts";

interface KeyMeasurement {
  readonly item: EvidenceItem;
  /** Its name among those of the risk. */
  readonly name: string;
}

/** What the key controls of a risk rest on and measures something: a file that is there or a word given does not. */
const keyMeasurements = ({ risk }: JudgedRisk): readonly KeyMeasurement[] =>
  (risk.treatment?.controls ?? [])
    .filter(({ role }) => role === "key")
    .flatMap(({ id, evidence = [] }) => {
      const names = evidenceNames(evidence);
      return evidence.map((item, index) => ({ item, name: `${id}/${names[index]}` }));
    })
    .filter(({ item }) => evidenceKind(item) !== "file" && evidenceKind(item) !== "record");

/** Whether something measured carries a risk's key controls, and what of it may grow old without anybody noticing. */
export function measuredFacts(judged: JudgedRisk): ValueMap {
  const all = keyMeasurements(judged);
  const ageless = all.filter(({ item }) => item["max-age"] === undefined).map(({ name }) => name);
  return withoutAbsent({
    measured: all.some(({ name }) => ["passing", "lapsing"].includes(judged.evidence[name] ?? "")),
    "ageless-evidence": ageless.length === 0 ? undefined : ageless,
  });
}
