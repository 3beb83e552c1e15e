import { type Cursor, NoYaml } from "./yaml-cursor.ts";
import { nextContent } from "./yaml-lines.ts";

/** So many faults are told of one text; what follows is mostly their echo. */
export const shownFaults = 20;

/**
 * Notes what was no YAML in a block, and moves on to the line behind it that is no deeper than the block, so that faults
 * further down are told too. Throws again where nothing more is to be told.
 */
export function goOn(
  cursor: Cursor,
  block: { readonly column: number; readonly depth: number },
  thrown: unknown,
): void {
  if (!(thrown instanceof NoYaml) || thrown.reason.rule !== undefined || cursor.faults.includes(thrown.reason))
    throw thrown;
  cursor.faults.push(thrown.reason);
  if (cursor.faults.length >= shownFaults) throw thrown;
  cursor.depth = block.depth;
  cursor.flowLevel = 0;
  let from = Math.max(thrown.reason.start, cursor.lineStart);
  do {
    const lineFeedAt = cursor.text.indexOf("\n", from);
    nextContent(cursor, lineFeedAt + 1);
    from = cursor.at;
  } while (cursor.indent > block.column);
}
