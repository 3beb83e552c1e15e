import type { Fault } from "../domain/integrity.ts";
import {
  type ColumnKind,
  type ComputedHeading,
  computedHeadings,
  registerColumns,
  restHeading,
  systemHeading,
} from "../domain/register-columns.ts";
import type { TableCell, TableFile } from "../read/tables/table.ts";
import { cellFault } from "./cell-fault.ts";

/** What a column of our own table is for. */
export type OwnColumn =
  | { readonly is: "system" }
  | { readonly is: "computed"; readonly heading: ComputedHeading }
  | { readonly is: "part"; readonly path: readonly string[]; readonly kind: ColumnKind | "rest" }
  | { readonly is: "unknown" };

const known: ReadonlyMap<string, OwnColumn> = new Map<string, OwnColumn>([
  [systemHeading, { is: "system" }],
  ...computedHeadings.map((heading) => [heading, { is: "computed", heading }] as const),
  ...registerColumns.map(({ heading, path, kind }) => [heading, { is: "part", path, kind }] as const),
  [restHeading, { is: "part", path: [], kind: "rest" }],
]);

/** Headings without which a table is not what the export wrote. */
const signs = [systemHeading, "id", "title", "inherent.likelihood"];

export const isOwn = (headings: readonly TableCell[]): boolean => {
  const texts = new Set(headings.map(({ text }) => text.trim()));
  return signs.every((sign) => texts.has(sign));
};

/** The columns in their order; a heading that is not ours, or stands twice, is a fault unless it is empty or begins with `x-`. */
export function ownColumns(
  table: TableFile,
  headings: readonly TableCell[],
): {
  readonly columns: readonly OwnColumn[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const met = new Set<string>();
  const columns = headings.map((cell): OwnColumn => {
    const heading = cell.text.trim();
    if (met.has(heading) && heading !== "") faults.push(cellFault(table, cell, twice(heading)));
    met.add(heading);
    const column = columnOf(heading);
    if (column.is === "unknown" && heading !== "") faults.push(cellFault(table, cell, strange(heading)));
    return column;
  });
  return { columns, faults };
}

function columnOf(heading: string): OwnColumn {
  if (heading.startsWith("x-")) return { is: "part", path: [heading], kind: "text" };
  return known.get(heading) ?? { is: "unknown" };
}

const twice = (heading: string) => ({
  rule: "reused-id" as const,
  what: `the heading ${heading} stands here a second time`,
  fix: "Keep one of the two columns.",
});

const strange = (heading: string) => ({
  rule: "unknown-key" as const,
  what: `the register has no column ${heading}`,
  fix: "Take the column out, or begin the heading of one of your own with `x-`.",
});
