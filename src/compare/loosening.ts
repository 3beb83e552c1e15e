import { parseDuration } from "../domain/day.ts";
import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { evidenceName } from "../domain/evidence-item.ts";
import { idOf } from "../domain/id-path.ts";
import { type Criteria, dimensions } from "../domain/level.ts";
import type { LoosenedBy, Loosening, LooseningScale, LooseningTree } from "../domain/loosening.ts";

/** Base and head of what is compared, with the criteria that rank its words on either side. */
export interface Comparison {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly criteria: { readonly before: Criteria | null; readonly after: Criteria | null };
}

/** Where a walk stands: by id for people, by index at head for `locate`. */
export interface Walked {
  readonly place: string;
  readonly path: ValuePath;
}

/** Every place of a document that became less strict, as its schema declares; `from` names where the walk begins. */
export function looseningsOf(
  tree: LooseningTree,
  compared: Comparison,
  from: Walked = { place: "", path: [] },
): readonly Loosening[] {
  const { criteria } = compared;
  const before = compared.before ?? tree.default;
  const after = compared.after ?? tree.default;
  // A word whose rank moved because its scale did is a loosening of the scale alone.
  if (same(before, after)) return [];
  const by = (tree.by ?? []).find((direction) =>
    loosens[direction](before, after, { scale: tree.scale ?? "number", criteria }),
  );
  if (by !== undefined) return [{ ...from, path: [...from.path, ...arrival(by, before, after)], by, before, after }];
  const found: Loosening[] = [];
  for (const child of childrenOf(tree, before, after)) {
    const inner = { before: child.before, after: child.after, criteria };
    found.push(...looseningsOf(child.tree, inner, child.from(from)));
  }
  return found;
}

/** The step to the first thing that was added; nowhere for any other loosening. */
function arrival(by: LoosenedBy, before: Value | undefined, after: Value | undefined): ValuePath {
  if (by !== "added") return [];
  if (isMap(after))
    return Object.keys(after)
      .filter((key) => !isMap(before) || !Object.hasOwn(before, key))
      .slice(0, 1);
  const known = new Set(listOf(before).map(itemName));
  const index = listOf(after).findIndex((item) => !known.has(itemName(item)));
  return index < 0 ? [] : [index];
}

interface Child {
  readonly tree: LooseningTree;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  from(parent: Walked): Walked;
}

function childrenOf(tree: LooseningTree, before: Value | undefined, after: Value | undefined): readonly Child[] {
  if (isList(before) || isList(after))
    return tree.items === undefined ? [] : itemsOf(tree.items, listOf(before), listOf(after));
  const old = isMap(before) ? before : {};
  const now = isMap(after) ? after : {};
  return [...new Set([...Object.keys(old), ...Object.keys(now), ...defaultedKeys(tree)])].flatMap((key) => {
    const child = treeFor(tree, key);
    if (child === undefined || (child.unless ?? []).some((sibling) => Object.hasOwn(old, sibling))) return [];
    const from = ({ place, path }: Walked): Walked => ({
      place: place === "" ? key : `${place}.${key}`,
      path: [...path, key],
    });
    return [{ tree: child, before: own(old, key), after: own(now, key), from }];
  });
}

const treeFor = (tree: LooseningTree, key: string): LooseningTree | undefined =>
  tree.fields !== undefined && Object.hasOwn(tree.fields, key) ? tree.fields[key] : tree.values;

const defaultedKeys = (tree: LooseningTree): readonly string[] =>
  Object.entries(tree.fields ?? {}).flatMap(([key, child]) => (child.default === undefined ? [] : [key]));

const own = (map: ValueMap, key: string): Value | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);

const listOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

function itemsOf(tree: LooseningTree, before: readonly Value[], after: readonly Value[]): readonly Child[] {
  const now = new Map(after.map((item, index) => [itemName(item), { item, index }]));
  return before.map((item) => {
    const key = itemName(item);
    const found = now.get(key);
    const from = ({ place, path }: Walked): Walked => ({
      place: `${place}[${key}]`,
      path: found === undefined ? path : [...path, found.index],
    });
    return { tree, before: item, after: found?.item, from };
  });
}

/** What tells a list's items apart: their id, else what they name, else all they say. */
export function itemName(item: Value): string {
  if (!isMap(item)) return String(item);
  const named = idOf(item) ?? own(item, "use") ?? own(item, "name");
  if (typeof named === "string") return named;
  const evidence = evidenceName(item);
  return evidence === "nothing" ? JSON.stringify(item) : evidence;
}

interface Ranking {
  readonly scale: LooseningScale;
  readonly criteria: Comparison["criteria"];
}
type Test = (before: Value | undefined, after: Value | undefined, ranking: Ranking) => boolean;

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: Value | undefined): Value | undefined => {
  if (isList(value)) return value.map((item) => sorted(item) ?? null);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(own(value, key)) ?? null]),
  );
};

const gone: Test = (before, after) => before !== undefined && after === undefined;

const loosens: Readonly<Record<LoosenedBy, Test>> = {
  removed: gone,
  changed: (before, after) => before !== undefined && !same(before, after),
  later: (before, after, ranking) =>
    gone(before, after, ranking) || (typeof before === "string" && typeof after === "string" && after > before),
  narrowed: (before, after) => {
    const names = new Set(listOf(after).map(itemName));
    return isList(before) && listOf(before).some((item) => !names.has(itemName(item)));
  },
  added: (before, after) => {
    const names = new Set(isMap(before) ? Object.keys(before) : listOf(before).map(itemName));
    const now = isMap(after) ? Object.keys(after) : listOf(after).map(itemName);
    return now.some((name) => !names.has(name)) || (before === undefined && after !== undefined && now.length === 0);
  },
  reordered: (before, after) => {
    const now = listOf(after).map(itemName);
    const kept = listOf(before)
      .map(itemName)
      .filter((name) => now.includes(name));
    return kept.some((name, i) => i > 0 && now.indexOf(kept[i - 1] ?? "") > now.indexOf(name));
  },
  lowered: (before, after, ranking) => moved([before, after], ranking, (from, to) => to < from),
  raised: (before, after, ranking) => moved([before, after], ranking, (from, to) => to > from),
};

type Ranked = (from: number, to: number) => boolean;
type Change = readonly [before: Value | undefined, after: Value | undefined];

/** Compares ranks, dimension by dimension; what is gone, or can no longer be ranked, counts as moved. */
function moved([before, after]: Change, ranking: Ranking, looser: Ranked): boolean {
  if (before === undefined) return false;
  if (after === undefined) return true;
  const keys = isMap(before) || isMap(after) ? ratedKeys(before, after) : [null];
  return keys.some((key) => {
    const from = rankOf(pick(before, key), ranking.scale, ranking.criteria.before);
    if (from === null) return false;
    const to = rankOf(pick(after, key), ranking.scale, ranking.criteria.after);
    return to === null || looser(from, to);
  });
}

const ratedKeys = (before: Value, after: Value): readonly string[] =>
  isMap(before)
    ? Object.keys(before).flatMap((key) => (key === "default" ? dimensions : [key]))
    : isMap(after)
      ? dimensions
      : [];

const pick = (value: Value, key: string | null): Value | undefined =>
  key === null || !isMap(value) ? value : (own(value, key) ?? own(value, "default"));

function rankOf(value: Value | undefined, scale: LooseningScale, criteria: Criteria | null): number | null {
  if (typeof scale !== "string") return rankIn(scale, value);
  if (scale === "number") return typeof value === "number" ? value : null;
  if (scale === "duration") return typeof value === "string" ? parseDuration(value) : null;
  if (criteria === null) return null;
  if (scale !== "level" && typeof value === "number") return value - 1;
  return rankIn(scale === "level" ? criteria.levels : criteria[scale], value);
}

function rankIn(words: readonly string[], value: Value | undefined): number | null {
  const rank = typeof value === "string" || typeof value === "boolean" ? words.indexOf(String(value)) : -1;
  return rank < 0 ? null : rank;
}
