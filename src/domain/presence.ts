import { isList, isMap, type Value } from "./document.ts";
import { isPlaceholder } from "./placeholder.ts";

/**
 * Whether a value says something: it is there, no placeholder, and, if a collection, holds something that is present.
 * `false` and `0` are present.
 */
export function isPresent(value: Value | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return !isPlaceholder(value);
  if (isList(value)) return value.some(isPresent);
  if (isMap(value)) return Object.values(value).some(isPresent);
  return true;
}
