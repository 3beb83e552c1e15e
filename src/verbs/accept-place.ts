import { isMap, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { RiskTarget } from "./accept-target.ts";

interface Put {
  readonly path: ValuePath;
  readonly value: ValueMap;
}

/** Where a decision about a risk is written, and what: as deep as the manifest has something to write it into. */
export function placeOfDecision({ record, risk, index }: RiskTarget, within: readonly string[], value: ValueMap): Put {
  const { register } = record.manifest;
  if (register === undefined) return { path: ["risks", index, ...within], value };
  // A table has no column for it, so it stands with what else the manifest says of the risk.
  const whole = ["also", risk.id, ...within];
  let there = 0;
  while (there < whole.length - 1 && isMap(valueAt(register.mapping, whole.slice(0, there + 1)))) there += 1;
  const missing = whole.slice(there + 1);
  return {
    path: ["risks", ...whole.slice(0, there + 1)],
    value: missing.reduceRight<ValueMap>((inner, key) => ({ [key]: inner }), value),
  };
}
