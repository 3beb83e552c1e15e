import { type Document, isList, isMap, type Value, type ValuePath, valueAt } from "../../domain/document.ts";
import type { CardMetric } from "../../domain/model-card.ts";

/**
 * The numbers of a front matter's `model-index`. A metric that has both a type and a name is listed under each, so that
 * evidence may ask for either.
 */
export function modelIndexMetrics(document: Document): readonly CardMetric[] {
  const metrics: CardMetric[] = [];
  for (const model of itemsAt(document.value, ["model-index"])) {
    for (const result of itemsAt(document.value, [...model, "results"])) {
      for (const metric of itemsAt(document.value, [...result, "metrics"]))
        metrics.push(...metricsAt(document, result, metric));
    }
  }
  return metrics;
}

/** The paths of a list's items; none where there is no list. */
function itemsAt(root: Value, path: ValuePath): readonly ValuePath[] {
  const list = valueAt(root, path);
  return isList(list) ? list.map((_, index) => [...path, index]) : [];
}

function metricsAt(document: Document, result: ValuePath, path: ValuePath): readonly CardMetric[] {
  const metric = valueAt(document.value, path);
  if (!isMap(metric)) return [];
  const value = numberOf(valueAt(metric, ["value"]));
  if (value === null) return [];
  const dataset = valueAt(document.value, [...result, "dataset"]);
  const about = {
    value,
    ...optional("dataset", textAt(dataset, "name") ?? textAt(dataset, "type")),
    ...optional("slice", textAt(dataset, "split") ?? textAt(dataset, "config")),
    at: document.locate([...path, "value"]),
  };
  const names = new Set([textAt(metric, "type"), textAt(metric, "name")]);
  return [...names].filter((name) => name !== undefined).map((name) => ({ name, ...about }));
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

function textAt(value: Value | undefined, key: string): string | undefined {
  const text = valueAt(value, [key]);
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

/** A number, also where it was quoted; anything else (a range, a list, a percent sign) is no single number. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  if (!/^[-+]?\d{1,15}(?:\.\d{1,20})?(?:e[-+]?\d{1,3})?$/iu.test(text)) return null;
  return Number(text);
}
