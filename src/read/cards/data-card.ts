import type { Reading } from "../../domain/integrity.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import { sectionsOf } from "./claim.ts";
import type { CardContent, CardFile } from "./format.ts";
import { keyClaims } from "./key-claims.ts";
import { keyMetrics } from "./key-metrics.ts";
import { keyNames } from "./key-names.ts";
import { modelIndexMetrics } from "./model-index.ts";

/** Reads a card whose keys name its sections; `extra` are keys that a format gives a meaning of its own. */
export function readDataCard(
  format: string,
  { path, data }: CardFile,
  extra: Readonly<Record<string, CardSectionName>> = {},
): Reading<CardContent> {
  if (data === null) return { value: null, faults: [] };
  const keys = keyNames(extra);
  const { claims, faults } = keyClaims(data, keys);
  const metrics = [...modelIndexMetrics(data), ...keyMetrics(data, keys)];
  return { value: { path, format, sections: sectionsOf(claims, data.locate([])), metrics }, faults };
}
