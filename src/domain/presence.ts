import { isList, isMap, type Value } from "./document.ts";
import { isPlaceholder, openingWord } from "./placeholder.ts";
import { opensResidue, withoutResidue } from "./residue.ts";

/**
 * Whether a value says something: it is there, no placeholder and no residue alone, and, if a collection, holds
 * something that is present. `false` and `0` are present.
 */
export function isPresent(value: Value | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return says(value);
  if (isList(value)) return value.some(isPresent);
  if (isMap(value)) return Object.values(value).some(isPresent);
  return true;
}

/** Whether a text says something beyond what a template or a chat assistant left. */
export function says(text: string): boolean {
  const word = openingWord(text);
  if (word !== null && !opensResidue(word)) return true;
  if (isPlaceholder(text)) return false;
  const written = withoutResidue(text);
  return written === text || !isPlaceholder(written);
}
