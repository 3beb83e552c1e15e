import type { Location } from "../../src/domain/location.ts";

/** Offsets of a text as lines and columns, counted anew: the slow way, which nothing of the product has a part in. */
export interface Lines {
  place(start: number, end: number): string;
  /** The offset at which the line of an offset ends. */
  endOfLine(offset: number): number;
}

export function linesOf(text: string): Lines {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const mark = (offset: number): string => `${lineOf(offset) + 1}:${offset - (starts[lineOf(offset)] ?? 0) + 1}`;
  return {
    place: (start, end) => `${mark(start)}-${mark(end)}`,
    endOfLine: (offset) => {
      const end = text.indexOf("\n", offset);
      const stop = end < 0 ? text.length : end;
      return text[stop - 1] === "\r" && stop > offset ? stop - 1 : stop;
    },
  };
}

export const placeIn = ({ start, end }: Pick<Location, "start" | "end">): string =>
  `${start.line}:${start.column}-${end.line}:${end.column}`;

/** Why a location does not lie in a file's text (without its byte order mark); `null` where it does, and shows the line that stands there. */
export function strayIn(text: string, { start, end, excerpt }: Location): string | null {
  const lines = text.split("\n");
  const told = placeIn({ start, end });
  const lengthOf = (line: number): number => (lines[line - 1] ?? "").length + 1;
  if (start.line < 1 || end.line > lines.length) return `${told} of ${lines.length} lines`;
  if (end.line < start.line || (end.line === start.line && end.column < start.column)) return `${told} ends early`;
  if (start.column < 1 || start.column > lengthOf(start.line)) return `${told} begins beyond its line`;
  if (end.column < 1 || end.column > lengthOf(end.line)) return `${told} ends beyond its line`;
  return (lines[start.line - 1] ?? "").startsWith(excerpt) ? null : `${told} shows ${JSON.stringify(excerpt)}`;
}
