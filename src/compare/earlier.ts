import type { Risk } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Earlier } from "../judge/material.ts";
import type { MovedRisks } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";

/** Says what a system at head (`null`), or a risk of it, was at base; a risk that moved was in another system. */
export function earlierOf(
  record: SystemRecord,
  base: SystemRecord | null | undefined,
  moved: MovedRisks,
): (risk: Risk | null) => Earlier | undefined {
  const moves = moved.arrivedIn(record);
  return (risk) => {
    const from = (risk === null ? undefined : moves.get(risk.id)) ?? base ?? undefined;
    if (from === undefined) return undefined;
    const index = risk === null ? undefined : indexOfRisk(from.manifest, risk.id);
    return { record: from, risk: index === undefined ? undefined : from.manifest.risks[index] };
  };
}
