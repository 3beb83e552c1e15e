import type { Location } from "../../domain/location.ts";
import { capped } from "../../domain/words.ts";
import { type Style, type TerminalText, term, terminalSafe } from "../escape.ts";
import { blank, columnsOf, type Layout } from "./layout.ts";

const indent = "    ";

/** The line that a location names, with its number and carets under its range; nothing where there is no text. */
export function excerptLines(at: Location, layout: Layout, style: Style): readonly TerminalText[] {
  if (at.excerpt.trim() === "") return [];
  const { before, marked, after } = parts(at);
  const number = String(at.start.line);
  const room = layout.width - indent.length - number.length - 3;
  const shift = leftOut(before, marked, room);
  const shown = `${shift > 0 ? "…" : ""}${before.slice(shift)}`;
  const gutter = (label: TerminalText) => layout.paint(term`${indent}${label} │`, "dim");
  const line = term`${gutter(term`${number}`)} ${shown}${layout.paint(term`${marked}`, "bold")}${cutTo(after, room - columnsOf(shown + marked))}`;
  const carets = "^".repeat(Math.max(1, Math.min(columnsOf(marked.trimEnd()), Math.max(1, room - columnsOf(shown)))));
  const under = term`${gutter(blank(number.length))} ${blank(columnsOf(shown))}${layout.paint(term`${carets}`, style)}`;
  return at.start.column > at.excerpt.length + 1 ? [line] : [line, under];
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The excerpt around its range, as the terminal shows it; white space before everything else is left out. It is made
 * safe as a whole and cut afterwards, so that no cut puts a runner's command together.
 */
function parts({ excerpt, start, end }: Location): Parts {
  const from = Math.max(0, start.column - 1);
  const to = end.line === start.line ? Math.max(from, end.column - 1) : excerpt.length;
  const indentation = Math.min(from, excerpt.length - excerpt.trimStart().length);
  const safe = terminalSafe(excerpt.slice(indentation));
  const place = (column: number) => terminalSafe(excerpt.slice(indentation, column)).length;
  return {
    before: safe.slice(0, place(from)),
    marked: safe.slice(place(from), place(to)),
    after: safe.slice(place(to)).trimEnd(),
  };
}

/** How much of the text before the range gives way so that the range can be seen. */
function leftOut(before: string, marked: string, room: number): number {
  const over = columnsOf(before) + Math.min(columnsOf(marked), 24) - room;
  return over <= 0 ? 0 : Math.min(before.length, over + 1);
}

const cutTo = (text: string, room: number): string =>
  columnsOf(text) <= room ? text : capped(text, Math.max(1, room));
