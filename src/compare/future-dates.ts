import { type Day, parseDay } from "../domain/day.ts";
import { type Document, isList, isMap, type Value, type ValuePath } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { LooseningTree } from "../domain/loosening.ts";
import { integrityFinding } from "./integrity.ts";

/** Facts that are dated after today: the schema says which dates tell of the past. */
export function futureDates(document: Document, tree: LooseningTree, today: Day): readonly Finding[] {
  return datesIn(document.value, tree, []).flatMap(({ path, day }) => {
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

function datesIn(value: Value, tree: LooseningTree, path: ValuePath): readonly DatedPlace[] {
  if (tree.past === true && typeof value === "string") {
    const day = parseDay(value);
    return day === null ? [] : [{ path, day }];
  }
  if (isList(value)) {
    const { items } = tree;
    return items === undefined ? [] : value.flatMap((item, index) => datesIn(item, items, [...path, index]));
  }
  if (!isMap(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const child = tree.fields !== undefined && Object.hasOwn(tree.fields, key) ? tree.fields[key] : tree.values;
    const inner = value[key];
    return child === undefined || inner === undefined ? [] : datesIn(inner, child, [...path, key]);
  });
}
