import { isMap, own, type Value, type ValueMap } from "../../domain/document.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import type { CardFile } from "./format.ts";
import { severalModels } from "./key-models.ts";
import { keyNames, plainKey } from "./key-names.ts";
import { sectionsWithin } from "./section-names.ts";
import { foreignKind } from "./unread.ts";

// A key that says itself that the file is about a model, or is a card.
const naming =
  /^(?:model cards?(?: .*)?|modelcard|card type|model (?:details|identity|information|overview|summary))$/u;

const deepest = 3;

type Sections = ReadonlySet<CardSectionName>;

/**
 * Whether keys make a file a card: one names the card or the model's details, or one names a use, or they name limits
 * beside another section or a model, or it lists models that do. A file that has nothing but a name, a licence and a version is none: that is how
 * software packages look. Nor is one that has but words of any configuration (`data`, `metrics`, `environment`).
 */
export function hasCardKeys({ data }: CardFile): boolean {
  if (data === null || !isMap(data.value) || foreignKind(data.value) !== null) return false;
  const root = textKeys(data.value).map(([key]) => plainKey(key));
  if (root.some((key) => naming.test(key)) || isModelSchema(own(data.value, "$schema"))) return true;
  if (severalModels(data, keyNames()) !== null) return true;
  const certain = sectionsIn(data.value, (key) => sectionsWithin(plainKey(key)), deepest);
  if (certain.has("intended-use") || certain.has("out-of-scope-use")) return true;
  const keys = keyNames();
  const any = sectionsIn(data.value, (key) => keys.sections(key, true), 1);
  const others = count(new Set([...certain, ...any]), ["intended-use", "training-data", "evaluation", "environment"]);
  if (certain.has("limitations")) return others > 0 || root.includes("model name");
  return (
    others + count(any, ["out-of-scope-use", "limitations"]) >= 3 && count(any, ["intended-use", "limitations"]) > 0
  );
}

const count = (found: Sections, names: readonly CardSectionName[]): number =>
  names.filter((name) => found.has(name)).length;

/** Catalogues of models say in `$schema` what they describe. */
const isModelSchema = (schema: Value | undefined): boolean =>
  typeof schema === "string" && /\/model(?:[._-]?card)?\.schema\.json$/iu.test(schema);

/** A yes or no is a flag, not a section. */
const textKeys = (map: ValueMap): readonly [string, Value][] =>
  Object.entries(map).filter(([, value]) => typeof value !== "boolean");

function sectionsIn(value: Value, named: (key: string) => readonly CardSectionName[], depth: number): Sections {
  const found = new Set<CardSectionName>();
  if (depth === 0 || !isMap(value)) return found;
  for (const [key, inner] of textKeys(value)) {
    for (const name of [...named(key), ...sectionsIn(inner, named, depth - 1)]) found.add(name);
  }
  return found;
}
