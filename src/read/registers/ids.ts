import { textOf, type ValueMap } from "../../domain/document.ts";
import { readTables } from "../tables/index.ts";
import { cellValue } from "./cell-value.ts";
import { mappingOf } from "./mapping.ts";

/**
 * Ids of the risks that a register of another day held, as the mapping of today makes them: those of the column of ids,
 * else every cell. Of Markdown every cell counts, since there are many such days to look at.
 */
export function idsInRegister(path: string, bytes: Uint8Array, written: ValueMap): ReadonlySet<string> {
  const mapping = mappingOf(written);
  const text = new TextDecoder().decode(bytes);
  const cells = /\.(?:csv|tsv)$/iu.test(path) ? cellsOfIds(path, text, mapping.columns.get("id")) : barredCells(text);
  return new Set(cells.flatMap((cell) => [cell.trim(), textOf(cellValue("id", cell, mapping))]));
}

function cellsOfIds(path: string, text: string, heading: string | undefined): readonly string[] {
  const tables = readTables(path, text)?.value?.tables ?? [];
  return tables.flatMap(({ headings, rows }) => {
    const column = headings.findIndex((one) => one.text.trim() === heading);
    const cells = rows.flatMap((row) => (column < 0 ? row.cells : row.cells.slice(column, column + 1)));
    return cells.map((cell) => cell.text);
  });
}

/** What stands between the bars of Markdown's tables, links and emphasis taken off. */
const barredCells = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => (line.includes("|") ? line.split("|").map(plainWords) : []));

const plainWords = (cell: string): string =>
  cell
    .trim()
    .replace(/^[*_`[]{1,4}/u, "")
    .replace(/\].*$/u, "")
    .replace(/[*_`]{1,4}$/u, "");
