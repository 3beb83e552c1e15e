import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { refuseHalfCharacters } from "./half-characters.ts";
import type { Range } from "./places.ts";
import { readingOf, type Unreadable, unreadable } from "./refusal.ts";
import { type Source, sourceOf, textFaults } from "./text.ts";
import { scanYaml } from "./yaml-document.ts";

/**
 * Reads YAML 1.2 (core schema) as plain data: one document, unique text keys, no anchors, aliases, tags, merge keys or
 * directives. Never throws: what is refused is a fault at its place.
 */
export function readYaml(path: string, text: string): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  return faults.length > 0 ? { value: null, faults } : readYamlPart(source, { start: 0, end: source.text.length });
}

/** Reads the YAML in a part of a text (front matter), with places in the whole text. */
export function readYamlPart(source: Source, { start, end }: Range): Reading<Document> {
  const scanned = scanYaml(source.text.slice(0, end), start);
  if ("faults" in scanned) return unreadable(source, oneALine(source, scanned.faults));
  const { value, places, refusals } = scanned;
  const placed = value === undefined ? ("cut" as const) : { value, places: () => places };
  return refuseHalfCharacters(source, readingOf(source, placed, refusals));
}

/** Faults in order, one a line: what follows the first on a line is its echo. */
function oneALine(source: Source, faults: readonly Unreadable[]): readonly Unreadable[] {
  const byLine = new Map<number, Unreadable>();
  for (const fault of [...faults].sort((a, b) => a.start - b.start)) {
    const line = source.lineOf(fault.start);
    if (!byLine.has(line)) byLine.set(line, ofAssistant(source, fault) ?? fault);
  }
  return [...byLine.values()];
}

/** The mark of a citation that a chat assistant left, where one stands on the line of a fault. */
function ofAssistant(source: Source, fault: Unreadable): Unreadable | null {
  const { start, end } = source.line(source.lineOf(fault.start));
  if (fault.rule !== undefined) return null;
  if (!/:contentReference\[|\boaicite:|\[cite: ?\d/u.test(source.text.slice(start, end))) return null;
  const what = "a chat assistant's citation mark was left here, which is no YAML";
  return { start, end, what, fix: "Delete the mark (`:contentReference[…]`, `[cite: …]`) and check the sentence." };
}
