import type { Range } from "./places.ts";
import type { Unreadable } from "./refusal.ts";

/** A cell: its text without quotes, and the range with them. */
export interface Cell extends Range {
  readonly text: string;
}

export interface Row {
  readonly start: number;
  readonly cells: readonly Cell[];
  /** Where the next row begins. */
  readonly next: number;
}

/** The rows of a separated text; the first that is none ends them. Blank lines at the end are no rows. */
export function* rowsOf(text: string, separator: string): Generator<Row | Unreadable> {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  for (let start = 0; start < end; ) {
    const row = scanRow(text, start, separator);
    yield row;
    if ("what" in row) return;
    start = row.next;
  }
}

/** One row from where it begins; a quoted cell may go over several lines. */
export function scanRow(text: string, start: number, separator: string): Row | Unreadable {
  const cells: Cell[] = [];
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if ("what" in cell) return cell;
    cells.push(cell);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    const lineEnd = endOfLine(text, at);
    if (lineEnd === 0 && at < text.length) return behindQuote(at);
    return { start, cells, next: at + lineEnd };
  }
}

/** How long the end of a line is that stands here; 0 where none does. */
function endOfLine(text: string, at: number): number {
  if (text[at] === "\n") return 1;
  return text[at] === "\r" && text[at + 1] === "\n" ? 2 : 0;
}

function plainCell(text: string, start: number, separator: string): Cell | Unreadable {
  let end = start;
  for (; end < text.length && text[end] !== separator && endOfLine(text, end) === 0; end += 1) {
    if (text[end] === '"') {
      const what = "a quote stands within a cell that is not quoted";
      return { start: end, end: end + 1, what, fix: "Quote the whole cell, and write the quote in it twice." };
    }
  }
  return { start, end, text: text.slice(start, end) };
}

function quotedCell(text: string, start: number): Cell | Unreadable {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      const what = "a quoted cell is not closed";
      return { start, end: start + 1, what, fix: 'Close it with `"`, and write a quote within it twice.' };
    }
    if (text[quote + 1] !== '"')
      return { start, end: quote + 1, text: text.slice(start + 1, quote).replaceAll('""', '"') };
    from = quote + 2;
  }
}

const behindQuote = (at: number): Unreadable => ({
  start: at,
  end: at + 1,
  what: "something follows the closing quote of a cell",
  fix: "Write a quote within a quoted cell twice.",
});
