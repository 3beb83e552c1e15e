import { parseDay } from "../domain/day.ts";
import type { Unmapped } from "../domain/imported.ts";
import type { Location } from "../domain/location.ts";
import { isPlaceholder } from "../domain/placeholder.ts";
import { comment, member, type Part } from "./draft.ts";
import type { FoundCell } from "./register.ts";
import { quoted } from "./write.ts";

/** Parts of a risk, and what of it could not be said. */
export interface Made {
  readonly parts: readonly Part[];
  readonly unmapped: readonly Omit<Unmapped, "risk">[];
}

export const nothing: Made = { parts: [], unmapped: [] };

export const together = (made: readonly Made[]): Made => ({
  parts: made.flatMap(({ parts }) => parts),
  unmapped: made.flatMap(({ unmapped }) => unmapped),
});

/** What a cell says, as one text. */
export const textIn = (cell: FoundCell | undefined): string => {
  if (cell === undefined) return "";
  const text = typeof cell.value === "string" ? cell.value : cell.value.join("\n");
  return text.replaceAll("\r\n", "\n").trim();
};

/** A place that has no cell of its own. */
export const cellAt = (heading: string, at: Location): FoundCell => ({ heading, value: "", column: -1, at });

/** A field that stays open: a comment with what the file says, and a line of the list. */
export function open(key: string, cell: FoundCell, { why, fix }: { why: string; fix: string | null }): Made {
  const original = textIn(cell);
  const said = original === "" ? "" : `${quoted(original.slice(0, 300))}: `;
  return {
    parts: [comment(`${key}: open. ${said}${why} (line ${cell.at.start.line}).`)],
    unmapped: [{ at: cell.at, what: cell.heading, original, why, fix }],
  };
}

/** A text of ours in which anything may stand. */
export function textPart(key: string, cell: FoundCell | undefined): Made {
  const text = textIn(cell);
  if (cell === undefined || text === "") return nothing;
  if (isPlaceholder(text)) return open(key, cell, { why: "it says nothing yet", fix: null });
  return { parts: [member(key, text)], unmapped: [] };
}

/** A day; anything that is no single day stays open. */
export function dayPart(key: string, cell: FoundCell | undefined): Made {
  const text = textIn(cell);
  if (cell === undefined || text === "") return nothing;
  const day = parseDay(/^\d{4}-\d\d-\d\d(?=$|T)/.exec(text)?.[0] ?? "");
  if (day === null) return open(key, cell, { why: "it is no day such as 2026-11-21", fix: null });
  return { parts: [member(key, day)], unmapped: [] };
}
