import { isMap, own, type ValueMap } from "../../domain/document.ts";
import type { Fault } from "../../domain/integrity.ts";
import type { LeftOutRow } from "../../domain/register.ts";
import { withValue } from "../changed-value.ts";
import type { FoundTable, TableCell, TableFile, TableRow } from "../tables/table.ts";
import { cellValue } from "./cell-value.ts";
import { pathOfField } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { registerFault } from "./register-fault.ts";

/** A risk as its row says it, and where each field stands. */
export interface RegisterRow {
  readonly value: ValueMap;
  /** The cell of its id, or the row's first. */
  readonly head: TableCell | undefined;
  readonly cells: ReadonlyMap<string, TableCell>;
}

interface ReadRows {
  readonly rows: readonly RegisterRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly faults: readonly Fault[];
}

/** The risks of a table. A row is only left out where the manifest says so, or where it is blank. */
export function rowsOf(
  { headings, rows }: FoundTable,
  fields: readonly (readonly string[])[],
  { mapping, file }: { readonly mapping: Mapping; readonly file: TableFile },
): ReadRows {
  const read: RegisterRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const ragged: TableRow[] = [];
  for (const row of rows) {
    const { line } = file.locate(row).start;
    if (row.cells.every(({ text }) => text.trim() === "")) {
      leftOut.push({ id: null, line });
      continue;
    }
    if (row.cells.length !== headings.length) {
      ragged.push(row);
      continue;
    }
    const one = rowOf(row, fields, mapping);
    const written = one.cells.get("id")?.text.trim() ?? "";
    if (written !== "" && mapping.skip.has(written)) leftOut.push({ id: written, line });
    else read.push(one);
  }
  return { rows: read, leftOut, faults: raggedFaults(ragged, headings.length, file) };
}

/** More faults of one kind than this help nobody: those that follow are counted. */
const mostTold = 100;

function raggedFaults(rows: readonly TableRow[], width: number, file: TableFile): readonly Fault[] {
  const told = rows.slice(0, mostTold).map((row) => raggedFault(row, width, file));
  const next = rows[mostTold];
  if (next === undefined) return told;
  const message = `${rows.length - mostTold} more rows of ${file.path} have more or fewer cells than headings.`;
  const fix = "Mend those that are told first.";
  const at = file.locate(next.cells[0] ?? next);
  return [...told, registerFault("limit-reached", { message, fix, place: "risks.from[more rows]", at })];
}

function rowOf(row: TableRow, fields: readonly (readonly string[])[], mapping: Mapping): RegisterRow {
  const cells = new Map<string, TableCell>();
  let value: ValueMap = {};
  for (const [index, cell] of row.cells.entries())
    for (const field of fields[index] ?? []) {
      cells.set(field, cell);
      const said = cellValue(field, cell.text, mapping);
      const changed = said === undefined ? value : withValue(value, { path: pathOfField(field), value: said });
      value = isMap(changed) ? changed : value;
    }
  return { value, head: cells.get("id") ?? row.cells[0], cells };
}

function raggedFault(row: TableRow, width: number, file: TableFile): Fault {
  const at = file.locate(row.cells[0] ?? row);
  const { line } = at.start;
  return registerFault("wrong-shape", {
    message: `The row on line ${line} of ${file.path} has ${row.cells.length} cells under ${width} headings.`,
    fix: "Give it a cell for each heading; a separator within a cell is quoted in CSV and written `\\|` in Markdown.",
    place: `risks.from[line ${line}]`,
    at,
  });
}

/** What a row leaves unsaid, filled up from elsewhere; what is said on both sides is given to `twice`. */
export function filledUp(
  { said, more }: { readonly said: ValueMap; readonly more: ValueMap },
  twice: (path: readonly string[]) => void,
  path: readonly string[] = [],
): ValueMap {
  const entries = Object.entries(more).flatMap(([key, value]) => {
    const there = own(said, key);
    const here = [...path, key];
    if (there === undefined) return [[key, value] as const];
    if (isMap(there) && isMap(value)) return [[key, filledUp({ said: there, more: value }, twice, here)] as const];
    twice(here);
    return [];
  });
  return { ...said, ...Object.fromEntries(entries) };
}
