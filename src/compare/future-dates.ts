import { type Day, parseDay } from "../domain/day.ts";
import { type Document, isList, isMap, own, type Value, type ValuePath } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { LooseningTree } from "../domain/loosening.ts";
import { integrityFinding } from "./integrity.ts";

/** Facts that are dated after today: the schema says which dates tell of the past. */
export function futureDates(document: Document, tree: LooseningTree, today: Day): readonly Finding[] {
  return datesIn(document.value, tree).flatMap(({ path, day }) => {
    if (day <= today) return [];
    const place = formatIdPath(document.value, path);
    return integrityFinding("future-date", {
      subject: `file:${document.path}#${place}`,
      message: `\`${place}\` is ${day}, which is after today (${today}); a fact cannot lie in the future.`,
      fix: "Write the day on which it happened, or leave it out until it has.",
      at: document.locate(path),
    });
  });
}

interface DatedPlace {
  readonly path: ValuePath;
  readonly day: Day;
}

function datesIn(value: Value, tree: LooseningTree): readonly DatedPlace[] {
  const found: DatedPlace[] = [];
  const path: (string | number)[] = [];
  const look = (here: Value, of: LooseningTree): void => {
    const day = of.past === true && typeof here === "string" ? parseDay(here) : null;
    if (day !== null) found.push({ path: [...path], day });
    for (const [key, part] of partsOf(here)) {
      const inner = datedTree(typeof key === "number" ? of.items : (own(of.fields ?? {}, key) ?? of.values));
      if (inner === null) continue;
      path.push(key);
      look(part, inner);
      path.pop();
    }
  };
  look(value, tree);
  return found;
}

const partsOf = (value: Value): Iterable<readonly [string | number, Value]> =>
  isList(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];

// Few parts of a manifest hold such dates; the others need not be walked through for each risk.
const dated = new WeakMap<LooseningTree, boolean>();

/** The part of a schema, where some date below tells of the past. */
function datedTree(tree: LooseningTree | undefined): LooseningTree | null {
  if (tree === undefined) return null;
  const known = dated.get(tree) ?? tellsOfPast(tree);
  dated.set(tree, known);
  return known ? tree : null;
}

const tellsOfPast = (tree: LooseningTree): boolean =>
  tree.past === true ||
  [tree.items, tree.values, ...Object.values(tree.fields ?? {})].some((child) => datedTree(child) !== null);
