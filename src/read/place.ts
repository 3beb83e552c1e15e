import type { Document, Value, ValuePath } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { Source } from "./text.ts";

/** Offsets in a text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a value and its parts stand; built beside the value, one place for each part. */
export interface Place extends Range {
  /** The key, where the value is a map's member. */
  readonly key?: Range;
  readonly parts?: ReadonlyMap<string, Place> | readonly Place[];
}

/** A value as read, with its place. */
export interface Placed {
  readonly value: Value;
  readonly place: Place;
}

/** Makes the document of a placed value; positions are computed when asked for. */
export function documentOf(source: Source, { value, place }: Placed): Document {
  const locate = (path: ValuePath, part: "key" | "value" = "value"): Location => {
    const found = follow(place, path);
    const key = found.place.key;
    const range = part === "key" && found.whole && key !== undefined ? key : headOf(source, found.place, found.isRoot);
    return source.locate(range.start, range.end);
  };
  return { path: source.path, value, locate };
}

/** The place at a path, or its nearest ancestor. */
function follow(root: Place, path: ValuePath): { place: Place; whole: boolean; isRoot: boolean } {
  let place = root;
  for (const step of path) {
    const next = partOf(place, step);
    if (next === undefined) return { place, whole: false, isRoot: place === root };
    place = next;
  }
  return { place, whole: true, isRoot: place === root };
}

function partOf({ parts }: Place, step: string | number): Place | undefined {
  if (parts instanceof Map) return typeof step === "string" ? parts.get(step) : undefined;
  return Array.isArray(parts) && typeof step === "number" ? parts[step] : undefined;
}

/** What of a value is shown: all of a scalar, the key of a collection (or of nothing), a list item's first line. */
function headOf(source: Source, place: Place, isRoot: boolean): Range {
  const scalar = place.parts === undefined && place.end > place.start;
  if (scalar) return place;
  if (place.key !== undefined) return place.key;
  if (isRoot) return source.line(1);
  const line = source.line(source.lineOf(place.start));
  return { start: place.start, end: Math.max(place.start, Math.min(place.end, line.end)) };
}
