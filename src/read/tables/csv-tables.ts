import type { Reading } from "../../domain/integrity.ts";
import { rowsOf, scanRow } from "../csv-row.ts";
import { unreadable } from "../refusal.ts";
import { sourceOf, textFaults } from "../text.ts";
import type { TableFile, TableRow } from "./table.ts";

/** Reads CSV as one table; the separator is that of `,`, `;` and tab which parts the headings most. Never throws. */
export function csvTables(path: string, text: string): Reading<TableFile> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  if (faults.length > 0) return { value: null, faults };
  const rows: TableRow[] = [];
  for (const row of rowsOf(source.text, separatorOf(source.text))) {
    if ("what" in row) return { value: null, faults: unreadable(source, [row]).faults };
    rows.push({ cells: row.cells, start: row.start, end: row.cells.at(-1)?.end ?? row.start });
  }
  const [headings, ...rest] = rows;
  const tables = headings === undefined ? [] : [{ title: null, headings: headings.cells, rows: rest }];
  return { value: { path, tables, locate: ({ start, end }) => source.locate(start, end) }, faults: [] };
}

function separatorOf(text: string): string {
  const width = (separator: string): number => {
    const row = scanRow(text, 0, separator);
    return "what" in row ? 0 : row.cells.length;
  };
  return [",", ";", "\t"].reduce((best, other) => (width(other) > width(best) ? other : best));
}
