import type { Unmapped } from "../domain/imported.ts";
import type { Column } from "./columns.ts";
import { textIn } from "./open.ts";
import type { FoundCell, FoundList, FoundRow } from "./register.ts";
import { cellsByField } from "./risk.ts";
import { isProse } from "./scale.ts";
import { isTemplateText } from "./template-text.ts";

/** Rows that are risks, and what there is to tell of the others. */
export interface SortedRows {
  readonly rows: readonly FoundRow[];
  readonly unmapped: readonly Unmapped[];
}

/** Leaves out rows that say nothing; of those that read like a trial it only tells. */
export function sortRows(list: FoundList, columns: readonly Column[]): SortedRows {
  const rows: FoundRow[] = [];
  const unmapped: Unmapped[] = [];
  for (const row of list.rows) {
    const cells = cellsByField(row, columns);
    const name = cells.get("title") ?? cells.get("event");
    const said = row.cells.filter((cell) => textIn(cell) !== "");
    const why = emptyWhy(said, cells.get("id"));
    if (why !== null) unmapped.push(rowTold(row, name, why));
    else {
      rows.push(row);
      if (isTrial(textIn(name)))
        unmapped.push(rowTold(row, name, "it reads like a trial; it is kept, so delete it if it is one"));
    }
    for (const cell of said)
      if (cell.column >= list.headings.length)
        unmapped.push({
          at: cell.at,
          risk: null,
          what: "cell",
          original: textIn(cell),
          why: "it stands under no heading",
          fix: null,
        });
  }
  return { rows, unmapped };
}

/** A template's row says nothing anywhere but for its number. */
function emptyWhy(said: readonly FoundCell[], id: FoundCell | undefined): string | null {
  if (said.length === 0) return "the row is blank, so it is left out";
  const others = said.filter((cell) => cell !== id);
  const isTemplate = others.length > 0 && others.every((cell) => isTemplateText(textIn(cell)));
  return isTemplate ? "the row is that of a template, so it is left out" : null;
}

const trial = /^(?:test|testing|dummy|asdf)\b.{0,40}$|\bto test (?:the )?(?:front|back|form|import)/iu;
const isTrial = (name: string): boolean => trial.test(name.slice(0, 200));

const rowTold = (row: FoundRow, name: FoundCell | undefined, why: string): Unmapped => ({
  at: row.at,
  risk: null,
  what: "row",
  original: textIn(name),
  why,
  fix: null,
});

/** A column of impacts that holds sentences says what comes of a risk, and ranks nothing. */
export function withProse(list: FoundList, columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index) => {
    if (column.field !== "consequence") return column;
    const texts = list.rows.flatMap((row) => row.cells.filter((cell) => cell.column === index).map(textIn));
    const said = texts.filter((text) => text !== "");
    return said.length > 0 && said.every(isProse) ? { ...column, field: "outcome" } : column;
  });
}
