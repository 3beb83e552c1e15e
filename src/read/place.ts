import type { Document, TextPiece, Value, ValuePath } from "../domain/document.ts";
import type { Places, Range } from "./places.ts";
import type { Source } from "./text.ts";

/** A value as read, and where its nodes stand; the places may be found when first asked for. */
export interface Placed {
  readonly value: Value;
  readonly places: () => Places;
}

/** Makes the document of a placed value; positions are computed when asked for. */
export function documentOf(source: Source, { value, places }: Placed): Document {
  const locate: Document["locate"] = (path, part = "value") => {
    const table = places();
    const { row, whole } = follow(table, path);
    const exact = whole ? partRange(part, { source, places: table, row }) : null;
    const { start, end } = exact ?? headOf(source, table, row);
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

interface Node {
  readonly source: Source;
  readonly places: Places;
  readonly row: number;
}

/** The range of a node's key, or of a piece of its text; `null` where that is not to be seen. */
function partRange(part: "key" | "value" | TextPiece, { source, places, row }: Node): Range | null {
  if (part === "key") return places.keyRange(row);
  if (part === "value" || places.isCollection(row)) return null;
  return pieceRange(source.text, places.range(row), part);
}

/** A text that is written over several lines may break a piece: then its first word shows where it is. */
function pieceRange(text: string, { start, end }: Range, { text: piece, before }: TextPiece): Range | null {
  const word = /^\S+/u.exec(piece)?.[0] ?? piece;
  for (const wanted of new Set([piece, word])) {
    let at = text.indexOf(wanted, start);
    for (let skipped = 0; skipped < before && at >= 0 && at < end; skipped += 1) {
      at = text.indexOf(wanted, at + wanted.length);
    }
    if (wanted !== "" && at >= 0 && at + wanted.length <= end) return { start: at, end: at + wanted.length };
  }
  return null;
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
