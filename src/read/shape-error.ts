import type { ValuePath } from "../domain/document.ts";
import type { ShapeError } from "./shape-parts.ts";

/** One way in which a value misses its schema, at one place. */
export interface ShapeMiss {
  readonly error: ShapeError;
  /** The place that is wrong: a key that is unknown or missing, or a value. */
  readonly place: ValuePath;
  /** The value that the schema was asked about. */
  readonly holder: ValuePath;
}

/** What a validator met, one miss a place: the noise of choices between shapes is left out. */
export function shapeMisses(errors: readonly ShapeError[]): readonly ShapeMiss[] {
  const byPlace = new Map<string, ShapeMiss>();
  for (const error of withoutNoise(errors)) {
    const miss = { error, holder: error.path, place: error.key === null ? error.path : [...error.path, error.key] };
    const key = JSON.stringify(miss.place);
    const known = byPlace.get(key);
    if (known === undefined || weight(error) < weight(known.error)) byPlace.set(key, miss);
  }
  return [...byPlace.values()];
}

const weight = ({ keyword }: ShapeError): number => (keyword === "type" ? 0 : keyword === "oneOf" ? 2 : 1);

/**
 * A value that may have one of several shapes misses them all at once. Where one of the shapes has its type, what is
 * wrong with that one is said; else the choice as a whole.
 */
function withoutNoise(errors: readonly ShapeError[]): readonly ShapeError[] {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  const typed = new Set(choices.filter(hasTypes).map(({ instancePath }) => instancePath));
  const untyped = new Set(choices.filter((choice) => !hasTypes(choice)).map(({ instancePath }) => instancePath));
  const informative = informativePaths(errors, typed);
  const told = errors.filter((error) => {
    const { keyword, instancePath } = error;
    if (keyword === "if") return false;
    if (keyword === "oneOf" && typed.has(instancePath)) return !informative.has(instancePath);
    if (typed.has(instancePath) && isOfOtherType(error)) return false;
    return !(keyword === "required" && untyped.has(instancePath) && error.inChoice);
  });
  return told.length > 0 ? told : errors;
}

/** Whether an error comes from a shape that is for values of another type. */
const isOfOtherType = ({ keyword, parentSchema, data }: ShapeError): boolean =>
  keyword === "type" || (typeof parentSchema["type"] === "string" && !typesOf(data).includes(parentSchema["type"]));

function typesOf(data: unknown): readonly string[] {
  if (Array.isArray(data)) return ["array"];
  if (data === null) return ["null"];
  return Number.isInteger(data) ? ["integer", "number"] : [typeof data];
}

/** A choice between types, not between keys. */
const hasTypes = ({ schema }: ShapeError): boolean =>
  Array.isArray(schema) && schema.every((branch) => Object.hasOwn(branch, "type"));

/** Of the places with a choice: those where something more telling than a wrong type is known, there or below. */
function informativePaths(errors: readonly ShapeError[], choices: ReadonlySet<string>): ReadonlySet<string> {
  const telling = new Set<string>();
  for (const error of errors) {
    const { keyword, instancePath } = error;
    if (choices.has(instancePath) && keyword !== "oneOf" && !isOfOtherType(error)) telling.add(instancePath);
    let end = instancePath.lastIndexOf("/");
    while (end >= 0) {
      const above = instancePath.slice(0, end);
      if (choices.has(above)) telling.add(above);
      end = above.lastIndexOf("/");
    }
  }
  return telling;
}
