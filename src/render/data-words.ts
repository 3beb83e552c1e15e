import { dimensions } from "../domain/level.ts";
import type { DeltaEntry } from "../domain/report.ts";

const deepest = 3;
const longestList = 20;

/** Plain data of any shape in a few words: `change-likelihood, due 2026-12-10`; nothing is "none". */
export function dataWords(value: unknown, depth = 0): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value !== "object") return String(value);
  if (depth >= deepest) return "…";
  const same = sameInAll(value);
  if (same !== undefined) return same;
  if (Array.isArray(value) && value.length > 0 && value.every(Array.isArray)) return `a grid of ${value.length} rows`;
  const list = Array.isArray(value)
    ? value.slice(0, longestList + 1).map((item) => dataWords(item, depth + 1))
    : Object.entries(value).map(([key, inner]) => `${key} ${dataWords(inner, depth + 1)}`);
  return listWords(list);
}

/** A level that stands in every dimension alike, as the one word that people write. */
function sameInAll(value: object): string | undefined {
  const words = dimensions.map((dimension) => partOf(value, dimension));
  const [first] = words;
  const alike = Object.keys(value).length === dimensions.length && words.every((word) => word === first);
  return alike && typeof first === "string" ? first : undefined;
}

function listWords(list: readonly string[]): string {
  if (list.length === 0) return "none";
  return list.slice(0, longestList).join(", ") + (list.length > longestList ? ", …" : "");
}

/** `low → high`, or the one word where nothing changed. */
export const fromTo = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asMap = (value: unknown): Readonly<Record<string, unknown>> | null => (isMap(value) ? value : null);

/** An own value of plain data that may be a map; `undefined` where there is none. */
export function partOf(value: unknown, key: string): unknown {
  const map = asMap(value);
  return map !== null && Object.hasOwn(map, key) ? map[key] : undefined;
}

/**
 * Before → after of a change that concerns no single risk; changed criteria name the risks whose level moved, changed
 * material the reviews that fall due.
 */
export function changeWords({ kind, before, after }: DeltaEntry): string {
  if (kind === "stale" && Array.isArray(after)) return dueWords(after);
  if (kind !== "criteria" || !Array.isArray(before) || !Array.isArray(after)) {
    return fromTo(dataWords(before), dataWords(after));
  }
  const old = new Map(before.map((row) => [partOf(row, "risk"), row]));
  const moved = after.map(
    (row) => `${dataWords(partOf(row, "risk"))} ${levelMoves(old.get(partOf(row, "risk")), row)}`,
  );
  return moved.length === 0 ? "changed, and no risk has another level by it" : listWords(moved);
}

/** The reviews that fall due; the digests that they will state stand in the finding that asks for them. */
function dueWords(due: readonly unknown[]): string {
  const names = due.map((one) => {
    const risk = partOf(one, "risk");
    return risk === null ? "the assessment of the system" : `the review of ${dataWords(risk)}`;
  });
  return `${listWords(names)} ${due.length === 1 ? "falls" : "fall"} due`;
}

/** `inherent low → high and effective low → high`: the levels that differ. */
const levelMoves = (before: unknown, after: unknown): string =>
  (["inherent", "residual", "effective"] as const)
    .map((name) => [name, dataWords(partOf(before, name)), dataWords(partOf(after, name))] as const)
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name} ${fromTo(was, is)}`)
    .join(" and ");

/** What an entry says beside its kind and its risk. */
export function entryWords(entry: DeltaEntry): string {
  const { kind, what, risk } = entry;
  if (kind === "added" || kind === "removed") return what;
  if (kind === "raised" || kind === "lowered") return levelMoves(entry.before, entry.after);
  return risk === null || kind === "loosened" || kind === "rewritten"
    ? `${what}: ${changeWords(entry)}`
    : changeWords(entry);
}

/** The evidence of a risk that shows something else now, item by item: `evals/fairness.json passing → inconclusive`. */
export function evidenceMoves({ before, after }: DeltaEntry): string {
  const names = new Set([...Object.keys(asMap(before) ?? {}), ...Object.keys(asMap(after) ?? {})]);
  const moved = [...names].filter((name) => partOf(before, name) !== partOf(after, name));
  return listWords(
    moved.map((name) => `${name} ${fromTo(dataWords(partOf(before, name)), dataWords(partOf(after, name)))}`),
  );
}

/** `expires 2026-12-31 → 2027-04-30`: of two maps the parts that differ, of anything else the whole. */
export function partMoves(before: unknown, after: unknown): string {
  const [old, now] = [asMap(before), asMap(after)];
  if (old === null || now === null) return fromTo(dataWords(before), dataWords(after));
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const moved = names.filter((name) => JSON.stringify(partOf(old, name)) !== JSON.stringify(partOf(now, name)));
  return listWords(moved.map((name) => `${name} ${partMoves(partOf(old, name), partOf(now, name))}`));
}
