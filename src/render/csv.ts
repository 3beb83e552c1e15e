import { capped } from "../domain/words.ts";
import { terminalSafe } from "./escape.ts";

/** What a spreadsheet takes for the beginning of a formula, in full width too, once white space is gone. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** As much as a cell of the common spreadsheets holds, the sign before a formula included. */
const longest = 32_000;

/** One cell as RFC 4180 quotes it: what a spreadsheet would reckon gets an apostrophe in front, so that it is shown. */
function cell(plain: string): string {
  const line = capped(terminalSafe(plain), longest);
  const shown = formula.test(plain) || formula.test(line) ? `'${line}` : line;
  return `"${shown.replaceAll('"', '""')}"`;
}

/** A table as comma-separated values: every cell is quoted and stands on one line. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
