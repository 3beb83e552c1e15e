import type { ValuePath } from "../domain/document.ts";
import type { Range } from "./places.ts";
import { scanKey, skipBlank, skipScalar } from "./toml-text.ts";

export interface TomlPlace {
  readonly key: Range | null;
  readonly value: Range | null;
}

/** A walk through a text for one path: the nearest place found so far, and how much of the path it holds. */
interface Search {
  readonly text: string;
  readonly wanted: ValuePath;
  held: number;
  place: TomlPlace;
}

/**
 * Where a path, or its nearest ancestor, stands in a TOML text that has been read: the range of a scalar, the key or the
 * header of a collection. The text is walked once; nothing is kept, for few places are ever asked for.
 */
export function placeInToml(text: string, wanted: ValuePath): TomlPlace {
  const search: Search = { text, wanted, held: 0, place: { key: null, value: null } };
  /** How many tables each list of tables has so far, by path. */
  const counts = new Map<string, number>();
  let table: ValuePath = [];
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    if (text[at] === "[") {
      const header = headerAt(text, at);
      table = tableOf(header, counts);
      at = header.end;
      meet(search, table, { key: header, value: header });
    } else at = member(search, table, at);
  }
  return search.place;
}

interface Header extends Range {
  readonly keys: readonly string[];
  readonly isList: boolean;
}

function headerAt(text: string, start: number): Header {
  const isList = text[start + 1] === "[";
  const { keys, end } = scanKey(text, start + (isList ? 2 : 1));
  return { keys, isList, start, end: end + (isList ? 2 : 1) };
}

/** The path that a header opens: where a list of tables stands on the way, its last table. */
function tableOf({ keys, isList }: Header, counts: Map<string, number>): ValuePath {
  const path: (string | number)[] = [];
  for (const [index, key] of keys.entries()) {
    path.push(key);
    const name = JSON.stringify(path);
    const isNew = isList && index === keys.length - 1;
    const count = (counts.get(name) ?? 0) + (isNew ? 1 : 0);
    if (isNew) counts.set(name, count);
    if (count > 0) path.push(count - 1);
  }
  return path;
}

/** A key with its value; gives where they end. */
function member(search: Search, table: ValuePath, start: number): number {
  const { keys, end } = scanKey(search.text, start);
  const path = [...table, ...keys];
  const from = skipBlank(search.text, end + 1);
  return valueAt(search, path, { from, key: { start, end: start + search.text.slice(start, end).trimEnd().length } });
}

/** A value, looked into where the path leads through it; gives where it ends. */
function valueAt(
  search: Search,
  path: ValuePath,
  { from, key }: { readonly from: number; readonly key: Range | null },
): number {
  const { text } = search;
  const opening = text[from];
  if (opening !== "[" && opening !== "{") {
    const end = skipScalar(text, from);
    meet(search, path, { key, value: { start: from, end } });
    return end;
  }
  meet(search, path, { key, value: key ?? { start: from, end: from + 1 } });
  let at = skipBlank(text, from + 1);
  for (let index = 0; at < text.length && text[at] !== "]" && text[at] !== "}"; index += 1) {
    at = opening === "[" ? valueAt(search, [...path, index], { from: at, key: null }) : member(search, path, at);
    at = skipBlank(text, at);
    if (text[at] === ",") at = skipBlank(text, at + 1);
  }
  return at + 1;
}

/** Keeps the place of a path that holds more of the wanted one than any before. */
function meet(search: Search, path: ValuePath, place: TomlPlace): void {
  const { wanted } = search;
  let held = 0;
  while (held < path.length && path[held] === wanted[held]) held += 1;
  if (held <= search.held || (held < path.length && held < wanted.length)) return;
  search.held = held;
  // A table that is never opened itself stands where its first part does.
  search.place = held < path.length ? { ...place, value: place.key ?? place.value } : place;
}
