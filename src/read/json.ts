import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { scanJson } from "./json-scan.ts";
import { readingOf, unreadable } from "./refusal.ts";
import { sourceOf, textFaults } from "./text.ts";

/**
 * Reads JSON (RFC 8259, as strictly as `JSON.parse`) with the place of every value. Beyond the grammar it refuses keys
 * that stand twice, keys that reach a prototype, numbers that would change, and depth over 64. Never throws.
 */
export function readJson(path: string, text: string): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  if (faults.length > 0) return { value: null, faults };
  const scan = scanJson(source.text);
  if (scan.placed === null) return unreadable(source, [scan.failure]);
  return readingOf(source, scan.placed, scan.refusals);
}
