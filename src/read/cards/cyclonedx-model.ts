import {
  type Document,
  isList,
  isMap,
  own,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../../domain/document.ts";
import type { CardMetric, CardSectionName } from "../../domain/model-card.ts";
import type { Claim } from "./claim.ts";
import { listedMetric } from "./listed-metric.ts";
import type { ModelClaims } from "./models.ts";
import { propertySections } from "./property-names.ts";
import { wordsOfValue } from "./value-words.ts";

/** A component of a bill of materials, and where it stands. */
export interface Component {
  readonly path: ValuePath;
  readonly value: ValueMap;
}

/** What a component says under which keys; `modelCard` itself holds the rest. */
const ofComponent: Readonly<Record<string, CardSectionName>> = {
  name: "identity",
  description: "identity",
  supplier: "owners",
  manufacturer: "owners",
  authors: "owners",
  author: "owners",
  publisher: "owners",
  licenses: "licence",
  version: "version",
};

const ofConsiderations: Readonly<Record<string, CardSectionName>> = {
  users: "intended-use",
  useCases: "intended-use",
  technicalLimitations: "limitations",
  performanceTradeoffs: "limitations",
  ethicalConsiderations: "limitations",
  fairnessAssessments: "limitations",
  environmentalConsiderations: "environment",
};

/** Keys that say nothing to a reader: marks, pictures and texts in letters, and how they are written. */
const silent: ReadonlySet<string> = new Set(["bom-ref", "image", "acknowledgement", "text"]);

const isSilent = (key: string): boolean => silent.has(key);

/** The claims and metrics of one component that has a `modelCard`. */
export function cyclonedxModel(
  document: Document,
  { path, value }: Component,
  marked: ReadonlyMap<string, Component>,
): ModelClaims {
  const claims: Claim[] = [];
  const add = (section: CardSectionName, steps: ValuePath, text: string): void => {
    claims.push({ section, text, at: document.locate([...path, ...steps], "key") });
  };
  const addKeys = (names: Readonly<Record<string, CardSectionName>>, steps: ValuePath): void => {
    for (const [key, section] of Object.entries(names)) {
      const said = valueAt(value, [...steps, key]);
      if (said !== undefined) add(section, [...steps, key], wordsOfValue(said, isSilent));
    }
  };
  addKeys(ofComponent, []);
  addKeys(ofConsiderations, considerations);
  const datasets = valueAt(value, trainedOn);
  if (datasets !== undefined) add("training-data", trainedOn, wordsOfDatasets(datasets, marked));
  const analysis = valueAt(value, measured);
  if (analysis !== undefined) add("evaluation", measured, wordsOfAnalysis(analysis));
  for (const steps of [["properties"], ["modelCard", "properties"]]) {
    for (const { section, text, index } of propertySections(valueAt(value, steps)))
      add(section, [...steps, index, "name"], text);
  }
  const name = own(value, "name");
  return {
    name: typeof name === "string" ? name : "",
    at: document.locate(path),
    claims,
    metrics: metricsOf(document, path),
  };
}

const considerations = ["modelCard", "considerations"];
const trainedOn = ["modelCard", "modelParameters", "datasets"];
const measured = ["modelCard", "quantitativeAnalysis"];

/** Data sets stand in the card, or are components that it refers to: what is referred to and not there says nothing. */
function wordsOfDatasets(datasets: Value, marked: ReadonlyMap<string, Component>): string {
  if (!isList(datasets)) return wordsOfValue(datasets, isSilent);
  const texts = datasets.map((dataset) => {
    const ref = isMap(dataset) ? own(dataset, "ref") : undefined;
    if (typeof ref !== "string") return wordsOfValue(dataset, isSilentOfData);
    // A component of another bill.
    return ref.startsWith("urn:cdx:") ? ref : wordsOfComponent(marked.get(ref)?.value ?? {});
  });
  return texts.filter((text) => text !== "").join("\n");
}

const isSilentOfData = (key: string): boolean => isSilent(key) || key === "type" || key === "classification";

function wordsOfComponent(component: ValueMap): string {
  const texts = ["name", "version", "description", "data"].map((key) => own(component, key) ?? null);
  return texts
    .map((value) => wordsOfValue(value, isSilentOfData))
    .filter((text) => text !== "")
    .join("; ");
}

/** A measure without a value is a name, and shows no evaluation. */
function wordsOfAnalysis(analysis: Value): string {
  const metrics = valueAt(analysis, ["performanceMetrics"]);
  const valued = isList(metrics)
    ? metrics.filter((metric) => wordsOfValue(valueAt(metric, ["value"]) ?? null) !== "")
    : [];
  const graphics = valueAt(analysis, ["graphics"]) ?? null;
  return [wordsOfValue(valued), wordsOfValue(graphics, isSilent)].filter((text) => text !== "").join("\n");
}

function metricsOf(document: Document, component: ValuePath): readonly CardMetric[] {
  const path = [...component, ...measured, "performanceMetrics"];
  const metrics = valueAt(document.value, path);
  if (!isList(metrics)) return [];
  return metrics.flatMap((_, index) => listedMetric(document, [...path, index]) ?? []);
}
