import { isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../../domain/document.ts";
import type { CardMetric, CardSectionName } from "../../domain/model-card.ts";
import type { Claim } from "./claim.ts";
import { numberOf } from "./model-index.ts";
import type { ModelClaims } from "./models.ts";
import { type Element, type Graph, idOf, idsIn, type Related } from "./spdx-graph.ts";
import { wordsOfValue } from "./value-words.ts";

/** What an `AIPackage` says under which property; a profile may stand in front of it. */
const ofPackage: readonly (readonly [CardSectionName, string, string])[] = [
  ["identity", "", "name"],
  ["identity", "", "summary"],
  ["identity", "", "description"],
  ["identity", "", "comment"],
  ["version", "software", "packageVersion"],
  ["intended-use", "ai", "informationAboutApplication"],
  ["intended-use", "ai", "domain"],
  ["limitations", "ai", "limitation"],
  ["training-data", "ai", "informationAboutTraining"],
  ["training-data", "ai", "modelDataPreprocessing"],
  ["evaluation", "ai", "metric"],
  ["environment", "ai", "energyConsumption"],
  ["owners", "", "suppliedBy"],
  ["owners", "", "originatedBy"],
];

/** Relationships by which a package has what other elements say. */
const ofRelationships: Readonly<Record<string, CardSectionName>> = {
  trainedOn: "training-data",
  hasDeclaredLicense: "licence",
  hasConcludedLicense: "licence",
};

/** The claims and metrics of one `AIPackage`. */
export function spdxModel(graph: Graph, { path, value }: Element): ModelClaims {
  const { document } = graph;
  const claims: Claim[] = [];
  for (const [section, profile, property] of ofPackage) {
    const key = keyOf(value, profile, property);
    if (key === null) continue;
    const text = wordsOf(graph, own(value, key) ?? null, section);
    claims.push({ section, text, at: document.locate([...path, key], "key") });
  }
  for (const [kind, section] of Object.entries(ofRelationships)) {
    for (const related of graph.related(idOf(value), kind))
      claims.push({ section, text: wordsOfRelated(related), at: document.locate(related.path, "key") });
  }
  const name = own(value, "name");
  return {
    name: typeof name === "string" ? name : "",
    at: document.locate(path),
    claims,
    metrics: metricsOf(graph, value, path),
  };
}

/** Which of the ways to write a property an element has. */
function keyOf(element: ValueMap, profile: string, property: string): string | null {
  const ways = profile === "" ? [property] : [`${profile}_${property}`, `${profile}:${property}`, property];
  return ways.find((way) => Object.hasOwn(element, way)) ?? null;
}

/** Agents and amounts of energy may stand elsewhere in the graph. */
function wordsOf(graph: Graph, value: Value, section: CardSectionName): string {
  if (section === "evaluation") return wordsOfMetrics(value);
  if (section !== "owners" && section !== "environment") return wordsOfValue(value, isSilent);
  const ids = idsIn(value);
  if (ids.length === 0) return wordsOfValue(value, isSilent);
  return ids.map((id) => wordsOfRelated({ id, element: graph.elementOf(id), path: [] })).join(", ");
}

const isSilent = (key: string): boolean =>
  key === "type" || key === "@type" || key === "spdxId" || key === "creationInfo";

/** What an element is called or says; the id of one that is not in the document, or has no name. */
function wordsOfRelated({ id, element }: Related): string {
  if (/\/(?:NoAssertion|None)(?:License|Element)?$/iu.test(id)) return "";
  const keys = element === null ? [] : telling.flatMap((key) => keyOf(element, key[0], key[1]) ?? []);
  const words = keys.map((key) => wordsOfValue(element?.[key] ?? null, isSilent)).filter((text) => text !== "");
  return keys.length === 0 && !isBlank(id) ? id : words.join("; ");
}

const isBlank = (id: string): boolean => id.startsWith("_:");

const telling: readonly (readonly [string, string])[] = [
  ["", "name"],
  ["", "comment"],
  ["simplelicensing", "licenseExpression"],
  ["simplelicensing", "licenseText"],
  ["ai", "trainingEnergyConsumption"],
  ["ai", "finetuningEnergyConsumption"],
  ["ai", "inferenceEnergyConsumption"],
];

/** Entries `{ key, value }`; one without a value is the name of a measure. */
const entriesIn = (value: Value | undefined): readonly (readonly [number, string, Value])[] =>
  (isList(value) ? value : []).flatMap((entry, index) => {
    const key = isMap(entry) ? own(entry, "key") : undefined;
    return isMap(entry) && typeof key === "string" ? [[index, key, own(entry, "value") ?? null] as const] : [];
  });

const wordsOfMetrics = (value: Value): string =>
  entriesIn(value)
    .map(([, key, said]) => [key, wordsOfValue(said)] as const)
    .filter(([, said]) => said !== "")
    .map(([key, said]) => `${key}: ${said}`)
    .join("\n");

function metricsOf(graph: Graph, model: ValueMap, path: ValuePath): readonly CardMetric[] {
  const key = keyOf(model, "ai", "metric");
  if (key === null) return [];
  // Numbers are of a data set where the model was tested on one alone.
  const [tested, ...others] = graph.related(idOf(model), "testedOn");
  const about = tested === undefined || others.length > 0 ? {} : { dataset: nameOf(tested) };
  return entriesIn(own(model, key)).flatMap(([index, name, said]) => {
    const value = numberOf(said);
    const at = graph.document.locate([...path, key, index, "value"]);
    return value === null ? [] : [{ name, value, ...about, at }];
  });
}

function nameOf({ id, element }: Related): string {
  const name = element === null ? undefined : own(element, "name");
  return typeof name === "string" ? name : id;
}
