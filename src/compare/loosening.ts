import { isList, isMap, own, type Value, type ValuePath } from "../domain/document.ts";
import type { Criteria } from "../domain/level.ts";
import type { LoosenedBy, Loosening, LooseningTree } from "../domain/loosening.ts";
import { loosens } from "./directions.ts";
import { itemName, listOf, same } from "./items.ts";

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

/** The step to where it begins to show: the first thing that was added, the first row of a grid that changed. */
function arrival(by: LoosenedBy, before: Value | undefined, after: Value | undefined): ValuePath {
  if (by === "changed" && isList(before) && isList(after)) {
    const row = after.findIndex((item, index) => isList(item) && !same(item, before[index]));
    return row < 0 ? [] : [row];
  }
  if (by !== "added") return [];
  if (isMap(after)) {
    const old = before;
    return isMap(old)
      ? Object.keys(after)
          .filter((key) => !Object.hasOwn(old, key))
          .slice(0, 1)
      : [];
  }
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

function itemsOf(tree: LooseningTree, before: readonly Value[], after: readonly Value[]): readonly Child[] {
  const later = laterSelves(before, after);
  return before.map((item, at) => {
    const index = later[at];
    const from = ({ place, path }: Walked): Walked => ({
      place: `${place}[${itemName(item)}]`,
      path: index === undefined ? path : [...path, index],
    });
    return { tree, before: item, after: index === undefined ? undefined : after[index], from };
  });
}

/** Where each item stands afterwards. Of several with one name, such as two records, those that stayed are told first. */
function laterSelves(before: readonly Value[], after: readonly Value[]): readonly (number | undefined)[] {
  const free = new Map<string, number[]>();
  for (const [index, item] of after.entries()) {
    const twins = free.get(itemName(item));
    if (twins === undefined) free.set(itemName(item), [index]);
    else twins.push(index);
  }
  const take = (item: Value, isMeant: (index: number) => boolean): number | undefined => {
    const twins = free.get(itemName(item)) ?? [];
    const at = twins.findIndex(isMeant);
    return at < 0 ? undefined : twins.splice(at, 1)[0];
  };
  const stayed = before.map((item) => take(item, (index) => same(item, after[index])));
  return before.map((item, at) => stayed[at] ?? take(item, () => true));
}
