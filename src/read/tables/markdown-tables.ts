import type { Reading } from "../../domain/integrity.ts";
import { readMarkdown, type Section, type Table } from "../markdown.ts";
import { wordsOf } from "../markdown-words.ts";
import type { FoundTable, TableFile, TableRow } from "./table.ts";

/** Reads the tables of a Markdown file, each under its heading. Never throws. */
export function markdownTables(path: string, text: string): Reading<TableFile> {
  const { value, faults } = readMarkdown(path, text);
  if (value === null) return { value: null, faults };
  return { value: { path, tables: tablesIn(value.root), locate: (range) => value.locate(range) }, faults };
}

/** A section's own tables stand before those of the sections within it. */
const tablesIn = (section: Section): readonly FoundTable[] => [
  ...section.tables.flatMap((table) => tableOf(table, section.title) ?? []),
  ...section.within.flatMap(tablesIn),
];

function tableOf(table: Table, title: string): FoundTable | null {
  const [head, ...rows] = table.map(rowOf);
  return head === undefined ? null : { title: title === "" ? null : title, headings: head.cells, rows };
}

function rowOf(cells: Table[number]): TableRow {
  const read = cells.map(({ raw, start, end }) => ({ text: wordsOf(raw), start, end }));
  return { cells: read, start: read[0]?.start ?? 0, end: read.at(-1)?.end ?? 0 };
}
