import { clip } from "./refusal.ts";
import { ampersand, asterisk, exclamation, isBlank, isFlowMark } from "./yaml-characters.ts";
import { type Cursor, fail } from "./yaml-cursor.ts";
import { skipWhite } from "./yaml-lines.ts";
import type { Reason } from "./yaml-refusal.ts";

/** Whether an anchor or a tag begins with a character. */
export const isProperty = (code: number): boolean => code === ampersand || code === exclamation;

/** Takes an anchor and a tag, or one of them; gives why they are refused, and stands before what they belong to. */
export function takeProperties(cursor: Cursor): Reason {
  let anchor: Reason | null = null;
  let tag: Reason | null = null;
  for (;;) {
    const code = skipWhite(cursor);
    if (code === ampersand && anchor === null) anchor = takeAnchor(cursor);
    else if (code === exclamation && tag === null) tag = takeTag(cursor);
    else break;
  }
  const reason = anchor ?? tag;
  const { at } = cursor;
  if (reason === null || isProperty(cursor.text.charCodeAt(at))) {
    return fail({ start: at, end: at + 1 }, "a value has one anchor and one tag at most", "Remove them.");
  }
  return reason;
}

function takeAnchor(cursor: Cursor): Reason {
  const { start, end } = takeName(cursor);
  const name = clip(cursor.text.slice(start + 1, end));
  const fix = "Write the value out wherever it is used; anchors and aliases are not read.";
  return { start, end, what: `the anchor &${name} is not taken`, fix };
}

function takeTag(cursor: Cursor): Reason {
  const range = takeName(cursor);
  return { ...range, what: "a YAML tag is not taken", fix: "Remove the tag; quote the value where it is text." };
}

/** Takes an alias; gives why it is refused. */
export function takeAlias(cursor: Cursor): Reason {
  const { start, end } = takeName(cursor);
  const name = clip(cursor.text.slice(start + 1, end));
  return { start, end, what: `the alias *${name} is not taken`, fix: "Write the value out." };
}

export const isAlias = (code: number): boolean => code === asterisk;

/** Takes a mark and the name behind it, up to white space or, in a flow collection, its marks. */
function takeName(cursor: Cursor): { readonly start: number; readonly end: number } {
  const { text, at: start } = cursor;
  let at = start + 1;
  while (!isBlank(text.charCodeAt(at)) && !(cursor.flowLevel > 0 && isFlowMark(text.charCodeAt(at)))) at += 1;
  cursor.at = at;
  cursor.last = at;
  return { start, end: at };
}
