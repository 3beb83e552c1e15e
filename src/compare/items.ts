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
export const same = (a: Value | undefined, b: Value | undefined): boolean =>
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
