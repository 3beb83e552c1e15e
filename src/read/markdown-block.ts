import type { Range } from "./places.ts";

/** A cell of a table, as written between its pipes or tags. */
export interface Cell extends Range {
  readonly raw: string;
}

/** A piece of Markdown that stands for itself; `raw` is what was written, without the marks of quotes and lists. */
export type Block =
  | (Range & { readonly kind: "heading"; readonly level: number; readonly raw: string })
  /** The caption of something folded (`<summary>`). */
  | (Range & { readonly kind: "summary"; readonly raw: string })
  | (Range & { readonly kind: "text"; readonly raw: string })
  | (Range & { readonly kind: "code"; readonly raw: string })
  | (Range & { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] });

/** The cells of a table's line; a pipe after a backslash is text. */
export function cellsOf(line: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  const from = line.search(/\S/u);
  let start = line[from] === "|" ? from + 1 : Math.max(from, 0);
  for (let at = start; at <= line.length; at += 1) {
    if (line[at] === "\\") at += 1;
    else if (at === line.length || line[at] === "|") {
      if (at < line.length || line.slice(start).trim() !== "") cells.push(cellOf(line, { start, end: at }, offset));
      start = at + 1;
    }
  }
  return cells;
}

function cellOf(line: string, { start, end }: { start: number; end: number }, offset: number): Cell {
  const raw = line.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { raw: text, start: offset + start + lead, end: offset + start + lead + text.length };
}
