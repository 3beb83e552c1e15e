import { isList, isMap, own, type Value } from "../domain/document.ts";
import { capped, inWords } from "../domain/words.ts";
import { itemName } from "./items.ts";

/**
 * What was and what is, in words: of two maps only the keys that differ, of a map that is gone its keys, of lists what
 * their items are called.
 */
export function changeInWords(before: Value | undefined, after: Value | undefined): string {
  if (isMap(before) && after === undefined) return `${capped(Object.keys(before).join(", "), 160)} → nothing`;
  if (isGrid(before) && isGrid(after)) return rowsInWords(before, after);
  if (!isMap(before) || !isMap(after)) {
    const [old, now] = [shown(before), shown(after)];
    // Items of one name that differ in what they say.
    return old === now ? `${whole(before)} → ${whole(after)}` : `${old} → ${now}`;
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = keys.flatMap((key) => {
    const [old, now] = [own(before, key), own(after, key)];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [`${key} ${shown(old)} → ${shown(now)}`];
  });
  return capped(changes.join(", "), 200);
}

const whole = (value: Value | undefined): string => capped(JSON.stringify(value) ?? "nothing", 160);

const isGrid = (value: Value | undefined): value is readonly (readonly Value[])[] =>
  isList(value) && value.length > 0 && value.every(isList);

function rowsInWords(before: readonly Value[], after: readonly Value[]): string {
  const rows = [...Array(Math.max(before.length, after.length)).keys()].flatMap((row) => {
    const [old, now] = [before[row], after[row]];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [`row ${row + 1} ${shown(old)} → ${shown(now)}`];
  });
  return capped(rows.join("; "), 300);
}

function shown(value: Value | undefined): string {
  if (isMap(value)) return capped(pairs(value), 160);
  if (isList(value) && value.length > 0) return capped(value.slice(0, 50).map(itemName).join(", "), 160);
  const words = inWords(value, "nothing");
  return typeof value === "string" && /\s/.test(value) ? `"${capped(words, 120)}"` : capped(words, 120);
}

const pairs = (map: Readonly<Record<string, Value>>): string =>
  Object.entries(map)
    .slice(0, 20)
    .map(([key, value]) => `${key} ${inWords(value)}`)
    .join(", ");
