import type { Fault } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";

/** More than this is no register that people keep. */
const mostRows = 20_000;
const mostCells = 1_000_000;
const mostColumns = 500;

/** Why a file with a table of so many columns is not imported; `null` where it is. */
export function tooWide(path: string, columns: number): Fault | null {
  return columns <= mostColumns ? null : limit(path, `${columns} columns; at most ${mostColumns}`);
}

/** Why a file of so many rows and cells is not imported; `null` where it is. */
export function tooMany(path: string, rows: number, cells: number): Fault | null {
  if (rows <= mostRows && cells <= mostCells) return null;
  const what = rows > mostRows ? `${rows} rows; at most ${mostRows}` : `${cells} cells; at most ${mostCells}`;
  return limit(path, what);
}

const limit = (path: string, what: string): Fault => ({
  rule: "limit-reached",
  message: `${path} has ${what} are imported.`,
  fix: "Import it in parts.",
  place: "1",
  cut: null,
  at: startOfFile(path),
});
