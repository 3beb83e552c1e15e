import { isList, isMap, type Value } from "./document.ts";

/** Cuts a text to so many UTF-16 units, an ellipsis included, and never through a surrogate pair. */
export function capped(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, units - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A value as a reader is shown it, on one line; `words` where there is none. */
export function inWords(value: Value | undefined, words = "absent"): string {
  if (value === undefined || value === null) return words;
  if (isList(value)) return value.length === 0 ? "an empty list" : listInWords(value);
  if (isMap(value)) return Object.keys(value).length === 0 ? "an empty map" : mapInWords(value);
  if (typeof value !== "string") return String(value);
  const line = value.slice(0, 1_000).replace(/\s+/g, " ").trim();
  return line === "" ? "empty" : capped(line, 200);
}

const listInWords = (list: readonly Value[]): string =>
  capped(list.slice(0, 50).map(itemInWords).join(", ") + (list.length > 50 ? ", …" : ""), 200);

/** An item of a list: of a map its id. */
export const itemInWords = (item: Value): string => inWords(isMap(item) ? (item["id"] ?? "a map") : item);

const mapInWords = (map: Readonly<Record<string, Value>>): string =>
  `a map of ${capped(Object.keys(map).join(", "), 200)}`;
