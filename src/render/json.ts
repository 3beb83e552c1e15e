import { latePattern } from "../domain/late-pattern.ts";
import type { Report } from "../domain/report.ts";

/** Keys in the order in which a reader wants them; all others follow by name. */
const documented = `
  rule id name version tool gate today simulated adoption holdsUntil rules base head policies verdict proposed outcome
  counts block warn note waived inherited findings resolved rulesFound systems system risk kind what before after because delta
  heat gateFiles waivers title why level bindsFrom effect status subject message fix suggestion clauses notes path side start line column end excerpt
  owner lifecycleStage defaulted risks source digest notice part operator words values at explanation fingerprint since deadline waiver
  likelihood consequence inherent residual effective treated aboveAppetite acceptance treatment options due evidence control value assessed grade met
  notMet`
  .trim()
  .split(/\s+/);
const rank = new Map(documented.map((key, index) => [key, index]));

function compareKeys(a: string, b: string): number {
  const first = (rank.get(a) ?? documented.length) - (rank.get(b) ?? documented.length);
  if (first !== 0) return first;
  return a < b ? -1 : 1;
}

// Maps of a report have one of a few lists of keys: each list is sorted once, up to a bound.
const sorted = new Map<string, readonly string[]>();
const mostSorted = 1_000;

function keysOf(map: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(map);
  const name = JSON.stringify(keys);
  const known = sorted.get(name);
  // A key may hold a line end itself, so that other keys come to the same name.
  if (known?.length === keys.length && known.every((key) => Object.hasOwn(map, key))) return known;
  keys.sort(compareKeys);
  if (sorted.size < mostSorted) sorted.set(name, keys);
  return keys;
}

function ordered(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRecord(value)) return value;
  return Object.fromEntries(keysOf(value).map((key) => [key, ordered(value[key])]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const unseen = latePattern("[\\u007F-\\u009F\\u2028\\u2029\\p{Format}\\p{Default_Ignorable_Code_Point}]", "gu");

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

/** The report as JSON, the same bytes for the same report. */
export const renderJson = (report: Report): string => jsonText(report);

/** Plain data as JSON: keys in one order, two spaces, a line end. */
export const jsonText = (data: unknown): string => harmlessJson(ordered(data));

/**
 * Plain data as JSON in its own order. Invisible characters, and `##[` which commands the runner of a workflow, are
 * written as JSON escapes, so that printing it anywhere is harmless.
 */
export function harmlessJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  // Most reports are plain ASCII, which is found out much faster than every kind of invisible character.
  const seen = /[^\n -~]/.test(text) ? text.replace(unseen(), escaped) : text;
  return `${seen.includes("##[") ? seen.replace(/(?<=##)\[/g, "\\u005b") : seen}\n`;
}
