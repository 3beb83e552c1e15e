import { textOf, type ValueMap } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { ComputedHeading } from "../domain/register-columns.ts";
import type { TableCell, TableFile, TableRow } from "../read/tables/table.ts";
import { cellFault } from "./cell-fault.ts";
import { readOwnCell } from "./own-cells.ts";
import type { OwnColumn } from "./own-columns.ts";
import { type Part, putTogether } from "./put-together.ts";

/** What the gate computed when the table was written, as the cell shows it now. */
export interface ShownLevel {
  readonly heading: ComputedHeading;
  readonly text: string;
  readonly at: Location;
}

/** One row: the system it belongs to, the risk that it holds, and what it shows of what is computed. */
export interface OwnRow {
  readonly system: string;
  readonly risk: ValueMap;
  readonly shown: readonly ShownLevel[];
  readonly at: Location;
  readonly faults: readonly Fault[];
}

/** Reads one row; a row of empty cells is none. Whatever cannot be read is a fault of its cell. */
export function readOwnRow(table: TableFile, columns: readonly OwnColumn[], row: TableRow): OwnRow | null {
  const cells = [...row.cells.entries()].flatMap(([index, cell]): readonly ReadCell[] =>
    cell.text.trim() === "" ? [] : [readCell(table, columns[index] ?? { is: "unknown" }, cell)],
  );
  if (cells.length === 0) return null;
  const { value: risk, clashes } = putTogether(cells.flatMap((one) => ("part" in one ? [one.part] : [])));
  const faults = [
    ...cells.flatMap((one) => ("fault" in one ? [one.fault] : [])),
    ...clashes.map(({ path, from }) => cellFault(table, from, said(path.join(".")))),
  ];
  const system = cells.map((one) => ("system" in one ? one.system : "")).join("");
  if (faults.length === 0 && (system === "" || textOf(risk["id"]) === "")) faults.push(cellFault(table, row, nameless));
  const shown = cells.flatMap((one) => ("shown" in one ? [one.shown] : []));
  return { system, risk, shown, at: table.locate(row), faults };
}

type ReadCell =
  | { readonly system: string }
  | { readonly part: Part<TableCell> }
  | { readonly shown: ShownLevel }
  | { readonly fault: Fault };

function readCell(table: TableFile, column: OwnColumn, cell: TableCell): ReadCell {
  const text = cell.text.trim();
  if (column.is === "unknown") return { fault: cellFault(table, cell, unheaded) };
  if (column.is === "computed") return { shown: { heading: column.heading, text, at: table.locate(cell) } };
  const read = readOwnCell(text, column.is === "system" ? "text" : column.kind);
  if ("what" in read) return { fault: cellFault(table, cell, { rule: "wrong-shape", ...read }) };
  return column.is === "system"
    ? { system: textOf(read.value) }
    : { part: { path: column.path, value: read.value, from: cell } };
}

const unheaded = {
  rule: "unknown-key",
  what: "the cell stands under no heading",
  fix: "Take it out, or give its column a heading that begins with `x-`.",
} as const;

const nameless = {
  rule: "wrong-shape",
  what: "the row does not say which risk it is",
  fix: "Write the system's id under `system`, and the risk's under `id`.",
} as const;

const said = (path: string) => ({
  rule: "wrong-shape" as const,
  what: `\`${path}\` is said here, and otherwise in another column`,
  fix: "Keep one of the two; a likelihood is one value or one for each dimension.",
});
