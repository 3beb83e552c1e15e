import { isList, valueAt } from "../domain/document.ts";
import type { ExplanationPart } from "../domain/finding.ts";
import type { Subject } from "../domain/subject.ts";
import { capped, inWords, itemInWords } from "../domain/words.ts";

const longestValue = 200;
const mostParts = 10;

/**
 * Fills `{fact.path}`, `{because}` and `{missing}` into a rule's message or fix. What is put in is plain text on one
 * line, at most 200 units each (renderers escape), of a list each of its first ten items; a fact that is not there reads
 * "not stated".
 */
export function fillMessage(template: string, subject: Subject, parts: readonly ExplanationPart[]): string {
  return template.replace(/\{([^{}\s]+)\}/g, (_, name: string) => {
    if (name === "because") return becauseInWords(parts);
    if (name === "missing") return missingInWords(parts);
    const value = valueAt(subject.facts, name.split("."));
    if (isList(value) && value.length > 0) return counted(value.map(itemInWords), ", ");
    return capped(inWords(value, "not stated"), longestValue);
  });
}

function becauseInWords(parts: readonly ExplanationPart[]): string {
  if (parts.length === 0) return "it is required";
  return counted(
    parts.map((part) => part.words),
    "; ",
  );
}

function missingInWords(parts: readonly ExplanationPart[]): string {
  const paths = parts.filter((part) => part.operator === "present").flatMap((part) => Object.keys(part.values));
  return paths.length === 0 ? "nothing" : counted([...new Set(paths)], ", ");
}

function counted(all: readonly string[], separator: string): string {
  const shown = all.slice(0, mostParts).map((words) => capped(words.replace(/\s+/g, " "), longestValue));
  const more = all.length - shown.length;
  return more > 0 ? `${shown.join(separator)} and ${more} more` : shown.join(separator);
}
