import { type Document, isList, isMap, type Value, type ValuePath } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { Source } from "./text.ts";

/** An escape of half a character: UTF-8 text cannot hold one, so it only comes about by being written as `\ud800`. */
const escaped = /\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]/u;
const half = /[\uD800-\uDFFF]/u;

/** Refuses a document in which an escape leaves half a character: nothing that is printed or digested may hold one. */
export function refuseHalfCharacters(source: Source, reading: Reading<Document>): Reading<Document> {
  const { value: document, faults } = reading;
  if (document === null || !escaped.test(source.text)) return reading;
  const at = firstHalf(document, document.value, []);
  if (at === null) return reading;
  const line = at.start.line;
  const fault = {
    rule: "unreadable",
    message: `Line ${line} of ${document.path}: an escape leaves half a character, which is no text.`,
    fix: "Write the character itself, or both halves of its escape.",
    place: String(line),
    cut: null,
    at,
  } as const;
  return { value: null, faults: [...faults.map((one) => ({ ...one, cut: null })), fault] };
}

function firstHalf(document: Document, value: Value, path: ValuePath): Location | null {
  if (typeof value === "string") return half.test(value) ? document.locate(path) : null;
  const parts = isList(value) ? [...value.entries()] : isMap(value) ? Object.entries(value) : [];
  for (const [step, part] of parts) {
    const inside = [...path, step];
    if (typeof step === "string" && half.test(step)) return document.locate(inside, "key");
    const found = firstHalf(document, part, inside);
    if (found !== null) return found;
  }
  return null;
}
