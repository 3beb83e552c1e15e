import type { Document } from "../../domain/document.ts";
import type { Reading } from "../../domain/integrity.ts";
import type { CardMetric, CardSectionName } from "../../domain/model-card.ts";
import { sectionsOf } from "./claim.ts";
import type { CardContent, CardFile } from "./format.ts";
import { keyClaims } from "./key-claims.ts";
import { keyMetrics } from "./key-metrics.ts";
import { type SeveralModels, severalModels } from "./key-models.ts";
import { type KeyNames, keyNames } from "./key-names.ts";
import { modelIndexMetrics } from "./model-index.ts";
import { cardOfModels } from "./models.ts";

/** Reads a card whose keys name its sections; `extra` are keys that a format gives a meaning of its own. */
export function readDataCard(
  format: string,
  { path, data }: CardFile,
  extra: Readonly<Record<string, CardSectionName>> = {},
): Reading<CardContent> {
  if (data === null) return { value: null, faults: [] };
  const keys = keyNames(extra);
  const metrics = [...modelIndexMetrics(data), ...keyMetrics(data, keys)];
  const several = severalModels(data, keys);
  if (several !== null) return severalOf({ path, format, data, keys }, several, metrics);
  const { claims, faults } = keyClaims(data, keys);
  return { value: { path, format, sections: sectionsOf(claims, data.locate([])), metrics }, faults };
}

interface DataFile {
  readonly path: string;
  readonly format: string;
  readonly data: Document;
  readonly keys: KeyNames;
}

/** What stands beside the models is said of each of them. */
function severalOf(
  { path, format, data, keys }: DataFile,
  { key, places }: SeveralModels,
  metrics: readonly CardMetric[],
): Reading<CardContent> {
  const common = keyClaims(data, keys, { without: key });
  const read = places.map((place) => ({ ...place, ...keyClaims(data, keys, { path: place.path }) }));
  const models = read.map((model) => ({
    name: model.name,
    at: data.locate(model.path),
    claims: [...model.claims, ...common.claims],
    metrics: [],
  }));
  const faults = [...common.faults, ...read.flatMap((model) => model.faults)];
  return { value: { ...cardOfModels(path, format, models), metrics }, faults };
}
