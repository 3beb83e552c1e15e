import { type Document, isList, isMap, own, type Value, type ValueMap, type ValuePath } from "../../domain/document.ts";
import { type Claim, sectionsOf } from "./claim.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { keyClaims } from "./key-claims.ts";
import { keyMetrics } from "./key-metrics.ts";
import { keyNames, plainKey } from "./key-names.ts";
import { wordsOfValue } from "./value-words.ts";

const name = "model-card-toolkit";

const parts = ["model parameters", "quantitative analysis", "considerations"];

/** The toolkit's cards: `model_details` and at least one of its other parts, or of these the version of its schema. */
function recognises({ data }: CardFile): boolean {
  if (data === null || !isMap(data.value)) return false;
  const entries = Object.entries(data.value).map(([key, value]) => [plainKey(key), value] as const);
  const maps = new Set(entries.flatMap(([key, value]) => (isMap(value) ? [key] : [])));
  const others = parts.filter((part) => maps.has(part)).length;
  return maps.has("model details") && others >= (entries.some(([key]) => key === "schema version") ? 1 : 2);
}

/** `users` are those whom the model is meant for. */
const keys = keyNames({ users: "intended-use" });

export const modelCardToolkit: CardFormat = {
  name,
  summary: "JSON of the Model Card Toolkit",
  recognises,
  read({ path, data }) {
    if (data === null) return { value: null, faults: [] };
    const { claims, faults } = keyClaims(data, keys);
    // What stands under `model_parameters` is about how the model is built; of this its `data` alone are data.
    const others = claims.filter(({ section }) => section !== "training-data" && section !== "evaluation");
    const sections = sectionsOf([...others, ...dataClaims(data), ...analysisClaims(data)], data.locate([]));
    return { value: { path, format: name, sections, metrics: keyMetrics(data, keys) }, faults };
  },
};

/** A member by its name in whatever spelling: `model_parameters`, `modelParameters`. */
function memberPath(root: Value, names: readonly string[]): { readonly path: ValuePath; readonly value: Value } | null {
  const path: string[] = [];
  let here: Value = root;
  for (const wanted of names) {
    if (!isMap(here)) return null;
    const key = Object.keys(here).find((one) => plainKey(one) === wanted);
    if (key === undefined) return null;
    path.push(key);
    here = own(here, key) ?? null;
  }
  return { path, value: here };
}

/** Version 0.0.1 has `data: { train, eval }`, 0.0.2 a list of data sets, of which some are there to test the model. */
function dataClaims(document: Document): readonly Claim[] {
  const found = memberPath(document.value, ["model parameters", "data"]);
  if (found === null) return [];
  const { path, value } = found;
  const trained = isList(value)
    ? value.filter((item) => !isForTests(item))
    : isMap(value)
      ? withoutTests(value)
      : value;
  return [{ section: "training-data", text: wordsOfValue(trained, isSilent), at: document.locate(path, "key") }];
}

const withoutTests = (map: ValueMap): Value =>
  Object.entries(map).flatMap(([key, data]) => (tests.test(plainKey(key)) ? [] : [data]));

const tests = /^(?!.*\btrain)(?:.* )?(?:eval|evaluation|test|testing|validation|holdout)(?: .*)?$/u;

function isForTests(item: Value): boolean {
  const title = isMap(item) ? own(item, "name") : undefined;
  return typeof title === "string" && tests.test(plainKey(title));
}

/** Pictures in letters, and where files stand. */
const isSilent = (key: string): boolean => key === "image";

/** A measure without a value is a name, and shows no evaluation. */
function analysisClaims(document: Document): readonly Claim[] {
  const found = memberPath(document.value, ["quantitative analysis"]);
  if (found === null) return [];
  const metrics = memberPath(found.value, ["performance metrics"])?.value ?? null;
  const valued = isList(metrics) ? metrics.filter((metric) => wordsOfValue(valueIn(metric)) !== "") : metrics;
  const graphics = memberPath(found.value, ["graphics"])?.value ?? null;
  const text = [wordsOfValue(valued), wordsOfValue(graphics, isSilent)].filter((words) => words !== "").join("\n");
  return [{ section: "evaluation", text, at: document.locate(found.path, "key") }];
}

const valueIn = (metric: Value): Value => (isMap(metric) ? (own(metric, "value") ?? null) : metric);
