import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { refuseHalfCharacters } from "./half-characters.ts";
import { parsePlainJson } from "./json-plain.ts";
import { scanJson } from "./json-scan.ts";
import { documentOf } from "./place.ts";
import { Places } from "./places.ts";
import { readingOf, unreadable } from "./refusal.ts";
import { sourceOf, textFaults } from "./text.ts";

/**
 * Reads JSON (RFC 8259, as strictly as `JSON.parse`) with the place of every value. Beyond the grammar it refuses keys
 * that stand twice, keys that reach a prototype, numbers that would change, and depth over 64. Never throws.
 */
export const readJson = (path: string, text: string): Reading<Document> => readJsonBy(path, text, false);

/**
 * Reads JSON as programs write results: `NaN` and the infinities stand for what they are, numbers that nothing can be
 * held to, so that all else in the file can be measured.
 */
export const readResultsJson = (path: string, text: string): Reading<Document> => readJsonBy(path, text, true);

function readJsonBy(path: string, text: string, looseNumbers: boolean): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  if (faults.length > 0) return { value: null, faults };
  const value = parsePlainJson(source.text);
  if (value !== undefined) {
    const document = documentOf(source, { value, places: once(() => placesOf(source.text)) });
    return refuseHalfCharacters(source, { value: document, faults });
  }
  const scan = scanJson(source.text, looseNumbers);
  if ("failure" in scan) return unreadable(source, [scan.failure]);
  const { places } = scan;
  const placed = scan.value === "cut" ? scan.value : { value: scan.value, places: () => places };
  return refuseHalfCharacters(source, readingOf(source, placed, scan.refusals));
}

function placesOf(text: string): Places {
  const scan = scanJson(text);
  return "failure" in scan ? new Places("") : scan.places;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
