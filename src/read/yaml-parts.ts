import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  hash,
  isBlank,
  isFlowMark,
  isLineEnd,
  question,
} from "./yaml-characters.ts";
import { type Cursor, fail } from "./yaml-cursor.ts";
import { restOf, skipWhite } from "./yaml-lines.ts";
import { nextFlowLine } from "./yaml-plain.ts";

export function closeAt(cursor: Cursor): void {
  cursor.at += 1;
  cursor.last = cursor.at;
}

/** Moves over white space, line breaks and comments; gives the character that follows. */
export function skipFlow(cursor: Cursor, above: number): number {
  const code = skipWhite(cursor);
  return isLineEnd(code) || code === hash ? nextFlowLine(cursor, above) : code;
}

/** Moves behind the comma after a part to the next part, or to the closing mark. */
export function nextPart(cursor: Cursor, close: number, above: number): number {
  const code = skipFlow(cursor, above);
  if (code === close) return code;
  if (code !== comma) {
    const { text, tokenStart, tokenText, tokenPlain } = cursor;
    // A key behind a plain text that goes on over lines: the comma is missing at the end of the first of them.
    const at = code === colon && tokenPlain && tokenText !== null ? tokenStart : cursor.at;
    const what = `a comma or ${String.fromCharCode(close)} was expected ${at === cursor.at ? "before" : "in"} what stands here`;
    fail({ start: at, end: restOf(text, at) }, what, "Put a comma between the parts, or quotes around the text.");
  }
  cursor.at += 1;
  return skipFlow(cursor, above);
}

/** Whether the cursor stands at the colon behind a key without text, or behind a plain one. */
export function isColon({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === colon && (isBlank(next) || isFlowMark(next));
}

export const isExplicit = ({ text, at }: Cursor): boolean =>
  text.charCodeAt(at) === question && isBlank(text.charCodeAt(at + 1));

/** Of a key that is not announced by a question mark. */
export const longestKey = 1024;

export function failLongKey({ text }: Cursor, start: number): never {
  const what = `a key is longer than ${longestKey} characters`;
  return fail({ start, end: restOf(text, start) }, what, "Shorten the key; quote a text that holds a colon.");
}

export const isPartEnd = (code: number): boolean => code === comma || code === closeBrace || code === closeBracket;

/** The key that stands before a colon alone. */
export function takeEmptyKey(cursor: Cursor): string {
  cursor.tokenStart = cursor.at;
  cursor.tokenEnd = cursor.at;
  cursor.tokenText = null;
  cursor.tokenPlain = true;
  return "";
}

/** A value that is not written. */
export function emptyAt(cursor: Cursor, at: number): null {
  cursor.places.add(at, at);
  cursor.last = at;
  return null;
}
