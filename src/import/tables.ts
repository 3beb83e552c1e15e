import type { Reading } from "../domain/integrity.ts";
import { csvTables } from "../read/tables/csv-tables.ts";
import { markdownTables } from "../read/tables/markdown-tables.ts";
import type { FoundTable, TableFile } from "../read/tables/table.ts";
import { tooMany } from "./limits.ts";
import type { FoundList, FoundRegister, RegisterSource } from "./register.ts";
import { nothingFound } from "./register.ts";

type ReadTables = (path: string, text: string) => Reading<TableFile>;

/** The tables of a file as lists of rows. */
function registerIn(reading: Reading<TableFile>): Reading<FoundRegister> {
  const { value: file, faults } = reading;
  if (file === null) return { value: null, faults };
  const rows = file.tables.flatMap((table) => table.rows);
  const cells = rows.reduce((count, row) => count + row.cells.length, 0);
  const many = tooMany(file.path, rows.length, cells);
  if (many !== null) return { value: null, faults: [many] };
  return { value: { ...nothingFound, lists: file.tables.map((table) => listOf(table, file)) }, faults };
}

function listOf({ title, headings, rows }: FoundTable, file: TableFile): FoundList {
  const [first] = headings;
  return {
    title,
    headings: headings.map(({ text }) => text.trim()),
    at: file.locate(first ?? { start: 0, end: 0 }),
    rows: rows.map((row) => ({
      at: file.locate(row),
      cells: row.cells.map((cell, column) => ({
        heading: headings[column]?.text.trim() ?? "",
        column,
        value: cell.text,
        at: file.locate(cell),
      })),
    })),
  };
}

const readsBy =
  (read: ReadTables): RegisterSource["read"] =>
  ({ path, text }) =>
    registerIn(read(path, text));

/** One table a file, with `,`, `;` or tabs between the cells. */
export const csvRegister: RegisterSource = {
  name: "csv",
  summary: "A table of separated values, one risk a row.",
  recognises: ({ path }) => /\.(?:csv|tsv)$/iu.test(path),
  read: readsBy(csvTables),
};

/** Every table of a Markdown file that ranks or treats something that it names. */
export const markdownRegister: RegisterSource = {
  name: "markdown-tables",
  summary: "The tables of a Markdown file, one risk a row.",
  recognises: ({ path, text }) =>
    /\.(?:md|markdown)$/iu.test(path) && (markdownTables(path, text).value?.tables.length ?? 0) > 0,
  read: readsBy(markdownTables),
};
