import { isList, isMap, own, type Value } from "../domain/document.ts";
import { evidenceName } from "../domain/evidence-item.ts";
import { idOf } from "../domain/id-path.ts";

/** A list's items; none where there is no list. */
export const listOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

/** What tells a list's items apart: their id, else what they name, else all they say. */
export function itemName(item: Value): string {
  if (!isMap(item)) return String(item);
  const named = idOf(item) ?? own(item, "use") ?? own(item, "name");
  if (typeof named === "string") return named;
  const evidence = evidenceName(item);
  return evidence === "nothing" ? JSON.stringify(item) : evidence;
}

/** Whether two values say the same, whatever the order of their keys. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** Whether two pieces of plain data are the same to the last byte of their text, the order of keys included. */
export function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => identical(item, b[index]));
  if (!isRecord(a) || !isRecord(b) || Array.isArray(b)) return false;
  const others = Object.keys(b);
  const keys = Object.keys(a);
  return keys.length === others.length && keys.every((key, at) => key === others[at] && identical(a[key], b[key]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
