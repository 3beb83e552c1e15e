import type { Value } from "../domain/document.ts";
import { isForbiddenKey, maxDepth } from "./refusal.ts";

/**
 * The value of a JSON text that holds nothing to refuse, by `JSON.parse`; `undefined` where the text is no JSON, or where
 * only the scanner can tell: a key may stand twice or reach a prototype, a number may lose digits, or it is too deep.
 */
export function parsePlainJson(text: string): Value | undefined {
  const written = countMembers(text);
  if (written < 0) return undefined;
  try {
    const value: Value = JSON.parse(text);
    return countPlain(value) === written ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys a JSON text writes: its colons outside of strings; -1 where collections stand too deep. */
function countMembers(text: string): number {
  let colons = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = closingQuote(text, at);
    else if (code === 0x3a) colons += 1;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxDepth) return -1;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return colons;
}

function closingQuote(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

/** How many keys a value has, where all of them and all numbers may stay; not a number where one may not. */
function countPlain(value: Value): number {
  if (typeof value === "number") {
    return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value)) ? 0 : Number.NaN;
  }
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countPlain(item);
    return count;
  }
  for (const [key, part] of Object.entries(value)) count += isForbiddenKey(key) ? Number.NaN : 1 + countPlain(part);
  return count;
}
