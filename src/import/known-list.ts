import type { Unmapped } from "../domain/imported.ts";
import type { RegisterField } from "../domain/register-words.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { Mapping } from "./mapping.ts";
import { textIn } from "./open.ts";
import type { FoundList } from "./register.ts";
import { withProse } from "./rows.ts";
import { shellWord } from "./scale.ts";

/** A list of rows with what its columns are taken for. */
export interface KnownList {
  readonly list: FoundList;
  readonly columns: readonly Column[];
}

export const withColumns = (list: FoundList, mapping: Mapping): KnownList => ({
  list,
  columns: withProse(list, columnsOf(list.headings, mapping.columns)),
});

const ranks: readonly RegisterField[] = ["likelihood", "consequence", "rating", "score", "residual-rating"];
const treats: readonly RegisterField[] = ["option", "plan"];

/**
 * A register names risks, and ranks or treats them; or its format says so itself. Texts that are described and rated,
 * and have no name of their own, may be the parts of one risk.
 */
export function isRegister({ list, columns }: KnownList): boolean {
  const has = (fields: readonly RegisterField[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  if (list.rows.some(({ cells }) => cells.some(({ field }) => field !== undefined))) return true;
  if (has(["title"])) return has([...ranks, ...treats]);
  return has(["event"]) && has(["id", "likelihood"]) && has([...ranks, ...treats]);
}

/** Columns that nothing of ours is taken from, and tables that are no register. */
export function columnsTold({ list, columns }: KnownList, isOne: boolean): readonly Unmapped[] {
  const told = { at: list.at, risk: null };
  if (!isOne) {
    const original = list.headings.join(" | ");
    return [
      { ...told, what: list.title ?? "table", original, why: "the table names no risks and ranks none", fix: null },
    ];
  }
  const counts = filledIn(list);
  return columns.flatMap((column, index) => {
    const count = counts.get(index) ?? 0;
    if (column.field !== null || (count === 0 && column.why === null)) return [];
    const why = column.why ?? "no field of ours means this, or not for certain";
    const fix = `--column ${column.meant ?? "FIELD"}=${shellWord(`#${index + 1}`)}`;
    const filled = `${count} ${count === 1 ? "cell" : "cells"}`;
    return [{ ...told, what: "column", original: column.heading, why: `${why} (${filled})`, fix }];
  });
}

/** How many cells under each heading say something. */
function filledIn(list: FoundList): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of list.rows)
    for (const cell of row.cells) if (textIn(cell) !== "") counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return counts;
}
