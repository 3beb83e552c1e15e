import type { Document, Value, ValueMap } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { type Cell, type Row, rowsOf, scanRow } from "./csv-row.ts";
import type { Range } from "./places.ts";
import { clip, isForbiddenKey, type Unreadable, unreadable } from "./refusal.ts";
import { type Source, sourceOf, textFaults } from "./text.ts";

/**
 * Reads CSV (RFC 4180, with LF too) as a list of mappings by heading, with the place of every cell. Rows are as wide as
 * the heading, headings stand once, and blank lines may only end the file. Never throws.
 */
export const readCsv = (path: string, text: string): Reading<Document> => readSeparated(path, text, ",");

/** The same with tabs between cells. */
export const readTsv = (path: string, text: string): Reading<Document> => readSeparated(path, text, "\t");

function readSeparated(path: string, text: string, separator: string): Reading<Document> {
  const source = sourceOf(path, text);
  const faults = textFaults(source);
  if (faults.length > 0) return { value: null, faults };
  const table = tableOf(source, separator);
  return "what" in table ? unreadable(source, [table]) : { value: documentOf(source, table), faults: [] };
}

/** Rows at most, and cells (security: bounded work). */
const mostRows = 100_000;
const mostCells = 1_000_000;

interface Table {
  readonly separator: string;
  readonly headings: readonly string[];
  readonly value: readonly ValueMap[];
  /** Where each row begins. */
  readonly starts: readonly number[];
}

function tableOf({ text }: Source, separator: string): Table | Unreadable {
  let headings: readonly string[] | undefined;
  const value: ValueMap[] = [];
  const starts: number[] = [];
  for (const row of rowsOf(text, separator)) {
    if ("what" in row) return row;
    if (headings === undefined) {
      const flaw = headingFlaw(row.cells);
      if (flaw !== null) return flaw;
      headings = row.cells.map((cell) => cell.text);
    } else if (row.cells.length !== headings.length) return ragged(row, headings.length);
    else if (value.length >= mostRows || value.length * headings.length > mostCells) return tooLong(row);
    else {
      value.push(mappingOf(headings, row.cells));
      starts.push(row.start);
    }
  }
  return headings === undefined ? noHeading : { separator, headings, value, starts };
}

const tooLong = ({ start }: Row): Unreadable => ({
  rule: "limit-reached",
  start,
  end: start,
  what: `this is more than ${mostRows} rows, or ${mostCells} cells`,
  fix: "Write what is to be measured into a smaller file.",
});

const noHeading: Unreadable = {
  start: 0,
  end: 0,
  what: "there is no row of headings",
  fix: "Write the names of the columns in the first row.",
};

function headingFlaw(cells: readonly Cell[]): Unreadable | null {
  const met = new Set<string>();
  for (const { text, start, end } of cells) {
    if (isForbiddenKey(text))
      return { start, end, what: `the heading ${text} is not allowed`, fix: "Rename the column." };
    if (met.has(text))
      return { start, end, what: `the heading ${clip(text)} stands here a second time`, fix: "Rename one of them." };
    met.add(text);
  }
  return null;
}

const ragged = ({ start, cells }: Row, width: number): Unreadable => ({
  start,
  end: cells.at(-1)?.end ?? start,
  what: `the row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the heading ${width}`,
  fix: "Write as many cells as there are headings, and quote a cell that holds a separator.",
});

const mappingOf = (headings: readonly string[], cells: readonly Cell[]): ValueMap =>
  Object.fromEntries(headings.map((heading, column) => [heading, cellValue(cells[column]?.text ?? "")]));

/** A cell's value: a number only where all of it is a decimal number that keeps its digits. */
export function cellValue(text: string): Value {
  if (!/^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/u.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : text;
}

function documentOf(source: Source, table: Table): Document {
  const locate: Document["locate"] = ([row, heading]) => {
    const { start, end } = rangeOf(source, table, { row, heading });
    return source.locate(start, end);
  };
  return { path: source.path, value: table.value, locate };
}

/** The cell, else the first line of the row, else of the file. */
function rangeOf(
  source: Source,
  { separator, headings, starts }: Table,
  { row, heading }: { readonly row: string | number | undefined; readonly heading: string | number | undefined },
): Range {
  const start = typeof row === "number" ? starts[row] : undefined;
  if (start === undefined) return source.line(1);
  const scanned = scanRow(source.text, start, separator);
  const column = typeof heading === "string" ? headings.indexOf(heading) : -1;
  const cell = "what" in scanned ? undefined : scanned.cells[column];
  return cell ?? source.line(source.lineOf(start));
}
