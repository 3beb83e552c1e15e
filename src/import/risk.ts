import type { Unmapped } from "../domain/imported.ts";
import type { RegisterField } from "../domain/register-words.ts";
import type { Column } from "./columns.ts";
import { comment, mapping as inMap, member, type Part } from "./draft.ts";
import { idFor, type KnownIds } from "./ids.ts";
import type { Mapping } from "./mapping.ts";
import { cellAt, dayPart, type Made, nothing, open, textIn, textPart } from "./open.ts";
import type { FoundCell, FoundRow, ScoredRisk } from "./register.ts";
import { rate, type Scale } from "./scale.ts";
import { isTemplateText } from "./template-text.ts";
import { treatmentOf } from "./treatment.ts";

/** A risk as the manifest gets it, with what of its row did not come along. */
export interface ImportedRisk extends ScoredRisk {
  readonly parts: readonly Part[];
  readonly unmapped: readonly Unmapped[];
}

/** What a row is read by. */
export interface RowScope {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  readonly likelihood: Scale;
  readonly consequence: Scale;
  readonly ids: KnownIds;
}

/** The cells of a row by the field that each is taken for. */
export function cellsByField(row: FoundRow, columns: readonly Column[]): ReadonlyMap<RegisterField, FoundCell> {
  const found = new Map<RegisterField, FoundCell>();
  for (const cell of row.cells) {
    const field = cell.field ?? columns[cell.column]?.field;
    if (field !== undefined && field !== null && !found.has(field)) found.set(field, cell);
  }
  return found;
}

/** Turns one row into a risk; what cannot be said in our words stays open, with the original beside it. */
export function riskOf(row: FoundRow, scope: RowScope): ImportedRisk {
  const cells = cellsByField(row, scope.columns);
  const id = idFor(textIn(cells.get("id")), scope.ids);
  const isTitled = textIn(cells.get("title")) !== "";
  const { option, status } = scope.mapping;
  const made: readonly Made[] = [
    idMade(id, cells.get("id") ?? cellAt("id", row.at)),
    titleMade(cells.get(isTitled ? "title" : "event") ?? cellAt("title", row.at)),
    isTitled ? textPart("event", cells.get("event")) : nothing,
    textPart("outcome", cells.get("outcome")),
    dayPart("identified", cells.get("identified")),
    textPart("owner", cells.get("owner")),
    estimate("inherent", row, { cells, scope }),
    estimate("residual", row, { cells, scope }),
    treatmentOf(
      {
        option: cells.get("option"),
        plan: cells.get("plan"),
        due: cells.get("due"),
        status: cells.get("status"),
        existing: cells.get("existing-controls"),
      },
      { option, status },
      id.id ?? "risk",
    ),
    textPart("tracker", cells.get("tracker")),
  ];
  return {
    id: id.id,
    parts: [comment(`${row.at.path}:${row.at.start.line}`), ...made.flatMap(({ parts }) => parts)],
    unmapped: made.flatMap(({ unmapped }) => unmapped.map((one) => ({ ...one, risk: id.id }))),
    cells,
  };
}

function idMade({ id, why }: ReturnType<typeof idFor>, cell: FoundCell): Made {
  if (id === null) return open("id", cell, { why: why ?? "", fix: null });
  if (why === null) return { parts: [member("id", id)], unmapped: [] };
  const said = { at: cell.at, what: cell.heading, original: textIn(cell), why, fix: null };
  return { parts: [member("id", id)], unmapped: [said] };
}

function titleMade(cell: FoundCell): Made {
  const text = textIn(cell).replace(/\s+/gu, " ");
  if (text === "") return open("title", cell, { why: "nothing names the risk", fix: '--column title="HEADING"' });
  if (isTemplateText(text)) return open("title", cell, { why: "it says nothing yet", fix: null });
  return { parts: [member("title", text)], unmapped: [] };
}

interface Around {
  readonly cells: ReadonlyMap<RegisterField, FoundCell>;
  readonly scope: RowScope;
}

/** Likelihood and consequence; of a residual nothing where the row says nothing. */
function estimate(key: "inherent" | "residual", row: FoundRow, { cells, scope }: Around): Made {
  const halves = (["likelihood", "consequence"] as const).map((half): Made => {
    const cell = cells.get(key === "inherent" ? half : `residual-${half}`);
    if (textIn(cell) !== "" && cell !== undefined) return rated(key, cell, { scale: scope[half], scope });
    if (key === "residual") return nothing;
    return open(`inherent.${half}`, cell ?? cellAt(half, row.at), missing(half, cell));
  });
  const parts = inMap(
    key,
    halves.flatMap((made) => made.parts),
  );
  return { parts, unmapped: halves.flatMap(({ unmapped }) => unmapped) };
}

const missing = (half: string, cell: FoundCell | undefined): { why: string; fix: string | null } =>
  cell === undefined
    ? { why: `no column ranks the ${half}`, fix: `--column ${half}="HEADING"` }
    : { why: "the cell is empty", fix: null };

function rated(key: string, cell: FoundCell, { scale, scope }: { scale: Scale; scope: RowScope }): Made {
  const range = scope.columns[cell.column]?.range ?? null;
  const found = cell.unclear === undefined ? rate(textIn(cell), scale, range) : { why: cell.unclear, fix: null };
  if ("step" in found) return { parts: [member(scale.name, found.step)], unmapped: [] };
  return open(`${key}.${scale.name}`, cell, found);
}
