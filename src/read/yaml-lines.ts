import {
  carriageReturn,
  commentKinds,
  dot,
  hash,
  isBlank,
  isWhite,
  kind,
  lineFeed,
  minus,
  space,
} from "./yaml-characters.ts";
import { type Cursor, fail, failControl } from "./yaml-cursor.ts";

/** Moves over white space on a line; gives the character that follows. */
export function skipWhite(cursor: Cursor): number {
  const { codes } = cursor;
  let { at } = cursor;
  let code = codes[at] ?? 0;
  while (isWhite(code)) {
    at += 1;
    code = codes[at] ?? 0;
  }
  cursor.at = at;
  return code;
}

/** The line feed that ends the line of a comment. */
export function commentEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) !== lineFeed) {
    if (commentKinds[text.charCodeAt(at)] === kind.control) failControl(at);
    at += 1;
  }
  return at;
}

/** Ends a line behind a token, where only white space and a comment may follow; moves to the next content. */
export function endLine(cursor: Cursor): void {
  cursor.commented = false;
  const { codes, at } = cursor;
  nextContent(cursor, (codes[at] === lineFeed ? at : endOfLine(cursor)) + 1);
}

/** The line feed of a line on which only white space and a comment may follow. */
export function endOfLine(cursor: Cursor): number {
  const { text } = cursor;
  const before = cursor.at;
  const code = skipWhite(cursor);
  const { at } = cursor;
  if (code === lineFeed) return at;
  if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) return at + 1;
  if (code === hash) {
    const start = at;
    if (start === before && !isBlank(text.charCodeAt(start - 1))) {
      fail(
        { start, end: start + 1 },
        "a comment needs a space before its #",
        "Put a space before it, or quote the text.",
      );
    }
    cursor.commented = true;
    return commentEnd(text, start);
  }
  return fail({ start: at, end: restOf(text, at) }, "something follows the end of the value on its line");
}

/** The end of a line's visible text. */
export function restOf(text: string, from: number): number {
  let end = text.indexOf("\n", from);
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return Math.max(end, from + 1);
}

/** Moves to the first content from the start of a line on: over empty lines and comments. */
export function nextContent(cursor: Cursor, from: number): void {
  const { codes } = cursor;
  let lineStart = from;
  for (;;) {
    let at = lineStart;
    while (codes[at] === space) at += 1;
    const next = (codes[at] ?? 0) > hash ? -1 : emptyLine(cursor, at);
    if (next < 0) {
      stand(cursor, lineStart, at);
      return;
    }
    lineStart = next;
  }
}

/** The start of the line behind an empty line or a comment; -1 where content stands. */
function emptyLine(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let at = from;
  while (isWhite(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  if (code === lineFeed) return at + 1;
  if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) return at + 2;
  if (code !== hash) return -1;
  cursor.commented = true;
  return commentEnd(text, at) + 1;
}

function stand(cursor: Cursor, lineStart: number, at: number): void {
  cursor.lineStart = lineStart;
  cursor.at = at;
  const ended = at >= cursor.text.length || (at === lineStart && isDocumentMark(cursor.text, at));
  cursor.indent = ended ? -1 : at - lineStart;
}

/** Whether `---` or `...` stands at the start of a line, alone or before white space. */
export function isDocumentMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== minus && code !== dot) return false;
  if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
  return isBlank(text.charCodeAt(at + 3));
}
