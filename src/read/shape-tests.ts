import { parseDay } from "../domain/day.ts";
import { isList, isMap, type Value, type ValueMap } from "../domain/document.ts";

type Test = (value: Value) => boolean;

/** Keywords that ask about one value alone, each from its limit to its test; what they do not ask about passes. */
export const shapeTests: Readonly<Record<string, (limit: unknown) => Test>> = {
  type: (types) => oneOfTypes([types].flat().map(String)),
  maximum: (limit) => ofNumber((number) => number <= Number(limit)),
  minimum: (limit) => ofNumber((number) => number >= Number(limit)),
  // Lengths count UTF-16 units.
  maxLength: (limit) => ofText((text) => text.length <= Number(limit)),
  minLength: (limit) => ofText((text) => text.length >= Number(limit)),
  pattern: (source) => matching(String(source)),
  format: (name) => ofText((text) => name !== "date" || parseDay(text) !== null),
  const: (only) => (value) => value === only,
  enum: (words) => among(isList(words as Value) ? (words as readonly Value[]) : []),
  maxItems: (limit) => ofList((list) => list.length <= Number(limit)),
  minItems: (limit) => ofList((list) => list.length >= Number(limit)),
  uniqueItems: () => ofList((list) => new Set(list.filter(isText)).size === list.filter(isText).length),
  maxProperties: (limit) => ofMap((map) => Object.keys(map).length <= Number(limit)),
  minProperties: (limit) => ofMap((map) => Object.keys(map).length >= Number(limit)),
};

const isText = (value: Value): value is string => typeof value === "string";

const ofNumber =
  (test: (number: number) => boolean): Test =>
  (value) =>
    typeof value !== "number" || !Number.isFinite(value) || test(value);

const ofText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    !isText(value) || test(value);

const ofList =
  (test: (list: readonly Value[]) => boolean): Test =>
  (value) =>
    !isList(value) || test(value);

const ofMap =
  (test: (map: ValueMap) => boolean): Test =>
  (value) =>
    !isMap(value) || test(value);

/** The pattern is one of our own schemas. */
function matching(source: string): Test {
  const pattern = new RegExp(source, "u");
  return ofText((text) => pattern.test(text));
}

function among(words: readonly Value[]): Test {
  const known = new Set(words);
  return (value) => known.has(value);
}

const types: Readonly<Record<string, Test>> = {
  string: isText,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  array: isList,
  object: isMap,
  null: (value) => value === null,
};

function oneOfTypes(names: readonly string[]): Test {
  const tests = names.flatMap((name) => types[name] ?? []);
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return (value) => tests.some((test) => test(value));
}
