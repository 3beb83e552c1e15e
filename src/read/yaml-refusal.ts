import type { ValuePath } from "../domain/document.ts";
import type { Range } from "./places.ts";
import type { Cursor } from "./yaml-cursor.ts";

/** Why a place is not taken. */
export interface Reason extends Range {
  readonly what: string;
  readonly fix: string;
}

/** Cuts the node being read out of the value; a list item is cut from its list. */
export function refuse(cursor: Cursor, reason: Reason): undefined {
  const path = cursor.path.slice(0, cursor.depth);
  const item = cursor.items[cursor.depth - 1];
  const cut = typeof path.at(-1) === "number" && item !== undefined ? { cut: path.slice(0, -1), item } : { cut: path };
  cursor.refusals.push({ rule: "unreadable", ...reason, ...cut });
  cursor.places.noKey();
  return undefined;
}

/** Refuses something of the collection being read, which stays. */
export function refuseHere(cursor: Cursor, reason: Reason): undefined {
  const cut: ValuePath = cursor.path.slice(0, cursor.depth - 1);
  cursor.refusals.push({ rule: "unreadable", ...reason, cut });
  return undefined;
}

/** Forgets what was read since, and why parts of it were refused. */
export function discard(cursor: Cursor, since: { readonly rows: number; readonly refusals: number }): void {
  cursor.places.rollBack(since.rows);
  cursor.refusals.length = since.refusals;
}

/** What there is now, for `discard`. */
export const sinceNow = ({ places, refusals }: Cursor): { readonly rows: number; readonly refusals: number } => ({
  rows: places.length,
  refusals: refusals.length,
});
