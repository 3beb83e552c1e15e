import type { Reading } from "../../domain/integrity.ts";
import { csvTables } from "./csv-tables.ts";
import { markdownTables } from "./markdown-tables.ts";
import type { TableFile } from "./table.ts";

const readers: readonly (readonly [RegExp, (path: string, text: string) => Reading<TableFile>])[] = [
  [/\.(?:csv|tsv)$/iu, csvTables],
  [/\.(?:md|markdown)$/iu, markdownTables],
];

/** Reads the tables of a file by its ending; `null` where files of this ending hold none. */
export function readTables(path: string, text: string): Reading<TableFile> | null {
  const reader = readers.find(([ending]) => ending.test(path));
  return reader === undefined ? null : reader[1](path, text);
}
