import type { Location } from "./location.ts";

export type Scalar = null | boolean | number | string;
export type Value = Scalar | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Keys and list indexes from the root; the empty path is the document itself. */
export type ValuePath = readonly (string | number)[];

/** A piece of a text, by its words and by how many like it stand before it. */
export interface TextPiece {
  readonly text: string;
  readonly before: number;
}

/** The piece of a text between two offsets. */
export function pieceOf(whole: string, start: number, end: number): TextPiece {
  const text = whole.slice(start, end);
  return { text, before: text === "" ? 0 : whole.slice(0, start).split(text).length - 1 };
}

/**
 * A parsed file. `locate` is total: a scalar's own range, a collection's head (its key, or a list item's first line),
 * else the nearest ancestor that exists; with `key` the key itself; with a piece where a text shows it as it is written,
 * else the whole text.
 */
export interface Document {
  readonly path: string;
  readonly value: Value;
  locate(path: ValuePath, part?: "key" | "value" | TextPiece): Location;
}

export const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A record's own value. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The texts of a list; `undefined` where there is no list. */
export const textsIn = (value: Value | undefined): readonly string[] | undefined =>
  isList(value) ? value.filter((item) => typeof item === "string") : undefined;

/** A text as it is written, a number or a yes in words; "" where there is nothing of the kind. */
export const textOf = (value: Value | undefined): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The value at a path, own properties only; `undefined` where there is none. */
export function valueAt(value: Value | undefined, path: ValuePath): Value | undefined {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    if (isList(here)) here = typeof step === "number" ? here[step] : undefined;
    else here = Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** The map at a path of a document, empty where there is none. */
export function mapAt(root: Value, path: ValuePath): ValueMap {
  const value = valueAt(root, path);
  return isMap(value) ? value : {};
}

/** Drops the keys whose value is absent: conditions tell absent from null. */
export function withoutAbsent(facts: Readonly<Record<string, Value | undefined>>): ValueMap {
  const entries: [string, Value][] = [];
  for (const key of Object.keys(facts)) {
    const value = facts[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}
