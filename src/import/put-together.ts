import { isMap, own, type Value, type ValueMap } from "../domain/document.ts";

/** A value by its path within a risk, with where it was read. */
export interface Part<Place> {
  readonly path: readonly string[];
  readonly value: Value;
  readonly from: Place;
}

/** Parts of which both would stand at one place. */
export interface Clash<Place> {
  readonly path: readonly string[];
  readonly from: Place;
}

/** One map of many parts, keys in the order in which they come; of two parts for one place the first is kept. */
export function putTogether<Place>(parts: readonly Part<Place>[]): {
  readonly value: ValueMap;
  readonly clashes: readonly Clash<Place>[];
} {
  const clashes: Clash<Place>[] = [];
  let value: ValueMap = {};
  for (const { path, value: held, from } of parts) {
    const clashed = (at: readonly string[]): void => void clashes.push({ path: at, from });
    value = merged(value, nested(path, held), { at: [], clashed });
  }
  return { value, clashes };
}

const nested = (path: readonly string[], value: Value): ValueMap => {
  const [first, ...others] = path;
  if (first === undefined) return isMap(value) ? value : {};
  return { [first]: others.length === 0 ? value : nested(others, value) };
};

interface Merging {
  readonly at: readonly string[];
  clashed(at: readonly string[]): void;
}

function merged(one: ValueMap, other: ValueMap, { at, clashed }: Merging): ValueMap {
  const all: Record<string, Value> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const there = own(one, key);
    const here = [...at, key];
    if (there === undefined) all[key] = value;
    else if (isMap(there) && isMap(value)) all[key] = merged(there, value, { at: here, clashed });
    else clashed(here);
  }
  return all;
}
