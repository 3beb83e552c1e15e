import { type Document, isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../../domain/document.ts";
import type { CardMetric } from "../../domain/model-card.ts";
import { type KeyNames, plainKey } from "./key-names.ts";
import { isMeasure, isMetricWord, isSliceWord } from "./measure-names.ts";
import { numberOf } from "./model-index.ts";

const nameKeys = ["metric", "type", "name", "measure", "metric_name", "metric_type", "benchmark"];
const valueKeys = ["value", "score", "result", "metric_value"];
const datasetKeys = ["dataset", "data", "dataset_name", "benchmark", "task", "test_set"];
const sliceKeys = ["slice", "group", "subgroup", "split", "subset", "segment"];

// Numbers about a measurement that are not what was measured.
const about =
  /^(?:(?:decision )?thresholds?|(?:lower|upper)(?: bound)?|confidence.*|ci .*|n|support|count|(?:sample|test) size|n?um .*|samples?|std.*|seed|year|version|rank|order|index|id)$/u;

interface Spot {
  readonly path: ValuePath;
  readonly home: boolean;
  /** Keys since the evaluation began; `null` outside of it. */
  readonly since: readonly string[] | null;
}

interface Walk {
  readonly document: Document;
  readonly keys: KeyNames;
  readonly metrics: CardMetric[];
}

/**
 * The numbers under keys about evaluation: items that name a measure and its value, and maps from measures, data sets
 * and groups to numbers. A number whose key is no measure counts only under a key such as `metrics`.
 */
export function keyMetrics(document: Document, keys: KeyNames): readonly CardMetric[] {
  const walk: Walk = { document, keys, metrics: [] };
  visit(walk, document.value, { path: [], home: true, since: null });
  return walk.metrics;
}

function visit(walk: Walk, value: Value, spot: Spot): void {
  if (isList(value)) {
    for (const [index, item] of value.entries()) visit(walk, item, { ...spot, path: [...spot.path, index] });
  } else if (isMap(value)) {
    const said = spot.since === null ? null : saidBy(value);
    if (said !== null) add(walk, said, [...spot.path, said.key]);
    else for (const [key, inner] of Object.entries(value)) visitMember(walk, key, { value: inner, spot });
  }
}

function visitMember(
  { document, keys, metrics }: Walk,
  key: string,
  { value, spot }: { value: Value; spot: Spot },
): void {
  const { home, since } = spot;
  const path = [...spot.path, key];
  if (since !== null && about.test(plainKey(key))) return;
  const begins = since === null && keys.sections(key, home).includes("evaluation");
  const number = since === null ? null : numberOf(value);
  if (since !== null && number !== null) {
    const named = nameFor([...since, key]);
    if (named !== null) metrics.push({ ...named, value: number, at: document.locate(path) });
    return;
  }
  const next = begins ? [key] : since === null ? null : [...since, key];
  visit({ document, keys, metrics }, value, { path, home: home && keys.isHome(key), since: next });
}

interface Said {
  readonly name: string;
  readonly value: number;
  readonly key: string;
  readonly dataset?: string;
  readonly slice?: string;
}

/** A map that says one measure: `{ type: auc, value: 0.81, slice: women }`. */
function saidBy(map: ValueMap): Said | null {
  const key = valueKeys.find((one) => numberOf(own(map, one)) !== null);
  const name = textAmong(map, nameKeys);
  const value = key === undefined ? null : numberOf(own(map, key));
  if (key === undefined || value === null || name === undefined) return null;
  const dataset = textAmong(map, datasetKeys);
  const slice = textAmong(map, sliceKeys);
  return {
    name,
    value,
    key,
    ...(dataset === undefined || dataset === name ? {} : { dataset }),
    ...(slice === undefined ? {} : { slice }),
  };
}

function add({ document, metrics }: Walk, { key: _, ...said }: Said, path: ValuePath): void {
  metrics.push({ ...said, at: document.locate(path) });
}

/** A text, or the name of what a map describes. */
function textAmong(map: ValueMap, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = own(map, key);
    const text = isMap(value) ? own(value, "name") : value;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return undefined;
}

const listsMeasures = (plain: string): boolean => isMetricWord(plain) || /(?:^| )(?:metrics|benchmarks)$/u.test(plain);

/** What a number at the end of a chain of keys measures: `results`, `holdout`, `auc`, `women`. */
function nameFor(chain: readonly string[]): Pick<CardMetric, "name" | "dataset" | "slice"> | null {
  const at = chain.findLastIndex((key) => isMeasure(plainKey(key)));
  const name = at > 0 ? chain[at] : undefined;
  if (name === undefined) {
    const last = chain.at(-1);
    return last !== undefined && chain.slice(0, -1).some((key) => listsMeasures(plainKey(key))) ? { name: last } : null;
  }
  const middle = chain.slice(1, at).filter((key) => !listsMeasures(plainKey(key)));
  const by = middle.findIndex((key) => isSliceWord(plainKey(key)));
  const behind = chain.slice(at + 1).filter((key) => !isSliceWord(plainKey(key)) && !valueKeys.includes(key));
  const dataset = (by < 0 ? middle : middle.slice(0, by)).join(" / ");
  const slice = [...(by < 0 ? [] : middle.slice(by + 1)), ...behind].join(" / ");
  return { name, ...(dataset === "" ? {} : { dataset }), ...(slice === "" ? {} : { slice }) };
}
