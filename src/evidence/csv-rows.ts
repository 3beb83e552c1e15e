import { type Document, isList, isMap, own, type Value, type ValueMap } from "../domain/document.ts";
import type { CsvSpec } from "../domain/manifest.ts";
import { cellValue } from "../read/csv.ts";
import { show } from "./weigh.ts";

/** A row that an item asks for, and its number in the file, from 0. */
export interface TakenRow {
  readonly index: number;
  readonly row: ValueMap;
}

/** The rows of a CSV that an item takes, or in words why there are none. */
export function takenRows(document: Document, spec: CsvSpec): readonly TakenRow[] | string {
  const rows = isList(document.value) ? document.value.filter(isMap) : [];
  const [first] = rows;
  if (first === undefined) return `${document.path} holds no rows`;
  const { column, where = {} } = spec;
  const asked = [column, ...Object.keys(where), ...[spec.samples, spec.stderr, spec.low, spec.high]];
  const strange = asked.find((name) => name !== undefined && !Object.hasOwn(first, name));
  if (strange !== undefined) return `${document.path} has no column ${strange}; it has ${columnsOf(first)}`;
  const taken = rows.flatMap((row, index) =>
    Object.entries(where).every(([name, wanted]) => isSame(own(row, name), wanted)) ? [{ row, index }] : [],
  );
  if (taken.length === 0) return `no row of ${document.path} has ${whereWords(where)}`;
  return taken;
}

/** A cell that holds a number is compared as a number, however it is written. */
const isSame = (cell: Value | undefined, wanted: string | number): boolean =>
  cell === wanted || cell === cellValue(String(wanted));

const whereWords = (where: NonNullable<CsvSpec["where"]>): string =>
  Object.entries(where)
    .map(([name, wanted]) => `${name} ${wanted}`)
    .join(" and ");

/** The headings in words; of very many the first. */
function columnsOf(row: ValueMap): string {
  const all = Object.keys(row);
  const told = all.slice(0, 12).map(inFewWords).join(", ");
  return all.length > 12 ? `${told} and ${all.length - 12} more` : told;
}

/** What a row is called: its line, and its first cell where that is another one than what is measured. */
export function rowName(document: Document, { row, index }: TakenRow, column: string): string {
  const { line } = document.locate([index]).start;
  const [first] = Object.entries(row);
  if (first === undefined || first[0] === column || first[1] === "") return `line ${line}`;
  return `line ${line}, ${inFewWords(first[0])} ${inFewWords(first[1])}`;
}

const inFewWords = (value: Value): string => show(value).replace(/\s+/gu, " ");
