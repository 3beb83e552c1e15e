import { areasSuggestedBy } from "../domain/ai-act-areas.ts";
import { parseDuration } from "../domain/day.ts";
import { textsIn, type ValueMap, valueAt } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { nilEntries } from "./nil-entries.ts";

/** What of the EU AI Act nobody has spoken of yet, and how long logs are kept. */
export function actExtent(record: SystemRecord, points: readonly string[]): ValueMap {
  const root = record.manifest.document.value;
  const kept = valueAt(root, ["system", "logging", "kept"]);
  const days = typeof kept === "string" ? parseDuration(kept) : null;
  const open = areasOpen(record, points);
  return {
    ...(open.length === 0 ? {} : { "areas-open": open }),
    ...(days === null ? {} : { "logs-kept-days": days }),
  };
}

/** Areas of Annex III that the sectors suggest, of which no point is named and none is said, with a reason, not to apply. */
function areasOpen(record: SystemRecord, points: readonly string[]): readonly string[] {
  const sectors = textsIn(valueAt(record.manifest.document.value, ["system", "context", "sectors"])) ?? [];
  const ruledOut = nilEntries(record).flatMap(({ id, reasoned }) => (reasoned ? [id] : []));
  const isSpokenOf = (area: string): boolean =>
    points.some((point) => point.replace(/\(.*$/u, "") === area) ||
    ruledOut.some((id) => id === `eu-ai-act:Annex III ${area}` || id.startsWith(`eu-ai-act:Annex III ${area}(`));
  const areas = [...new Set(sectors.flatMap(areasSuggestedBy))].sort();
  return areas.filter((area) => !isSpokenOf(area)).map((area) => `Annex III ${area}`);
}
