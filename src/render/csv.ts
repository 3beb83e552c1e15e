import { formulaStart } from "../domain/register-cells.ts";
import { capped } from "../domain/words.ts";
import { terminalSafe } from "./escape.ts";

/** As much as a cell of the common spreadsheets holds, the sign before a formula included. */
const longest = 32_000;

/** One cell as RFC 4180 quotes it: what a spreadsheet would reckon gets an apostrophe in front, so that it is shown. */
function cell(plain: string): string {
  const line = capped(terminalSafe(plain), longest);
  const shown = formulaStart.test(plain) || formulaStart.test(line) ? `'${line}` : line;
  return quotedCell(shown);
}

const quotedCell = (shown: string): string => `"${shown.replaceAll('"', '""')}"`;

/** A table as comma-separated values: every cell is quoted and stands on one line. */
export const csvText = (rows: readonly (readonly string[])[]): string => linesOf(rows, cell);

/** A table whose cells are in the notation of the risk register already (`domain/register-cells.ts`): none is cut. */
export const registerCsvText = (rows: readonly (readonly string[])[]): string => linesOf(rows, quotedCell);

const linesOf = (rows: readonly (readonly string[])[], written: (cell: string) => string): string =>
  rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
