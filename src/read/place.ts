import type { Document, Value, ValuePath } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { Places, Range } from "./places.ts";
import type { Source } from "./text.ts";

/** A value as read, and where its nodes stand; the places may be found when first asked for. */
export interface Placed {
  readonly value: Value;
  readonly places: () => Places;
}

/** Makes the document of a placed value; positions are computed when asked for. */
export function documentOf(source: Source, { value, places }: Placed): Document {
  const locate = (path: ValuePath, part: "key" | "value" = "value"): Location => {
    const table = places();
    const { row, whole } = follow(table, path);
    const key = part === "key" && whole ? table.keyRange(row) : null;
    const { start, end } = key ?? headOf(source, table, row);
    return source.locate(start, end);
  };
  return { path: source.path, value, locate };
}

/** The row of a path, or of its nearest ancestor. */
function follow(places: Places, path: ValuePath): { row: number; whole: boolean } {
  let row = 0;
  for (const step of path) {
    const next = places.part(row, step);
    if (next === undefined) return { row, whole: false };
    row = next;
  }
  return { row, whole: true };
}

/** What of a node is shown: all of a scalar, the key of a collection (or of nothing), a list item's first line. */
function headOf(source: Source, places: Places, row: number): Range {
  const { start, end } = places.range(row);
  if (!places.isCollection(row) && end > start) return { start, end };
  const key = places.keyRange(row);
  if (key !== null) return key;
  if (row === 0) return source.line(1);
  const line = source.line(source.lineOf(start));
  return { start, end: Math.max(start, Math.min(end, line.end)) };
}
