import {
  doubleQuote,
  doubleQuotedKinds,
  isLineEnd,
  isWhite,
  kind,
  singleQuote,
  singleQuotedKinds,
  space,
} from "./yaml-characters.ts";
import { type Cursor, fail, failControl } from "./yaml-cursor.ts";
import { isDocumentMark, restOf } from "./yaml-lines.ts";
import { foldedBreaks, trimmedEnd } from "./yaml-plain.ts";
import { textBetween } from "./yaml-scalar.ts";

/** Takes a quoted scalar, over lines deeper than `above` too; gives its text and stands behind its closing quote. */
export function takeQuoted(cursor: Cursor, above: number): string {
  const { codes, at: start } = cursor;
  const kinds = codes[start] === doubleQuote ? doubleQuotedKinds : singleQuotedKinds;
  let at = start + 1;
  while (kinds[codes[at] ?? 0] === kind.text) at += 1;
  cursor.tokenStart = start;
  cursor.tokenText = null;
  cursor.tokenPlain = false;
  const closed = kinds[codes[at] ?? 0] === kind.quote;
  if (closed && !(kinds === singleQuotedKinds && codes[at + 1] === singleQuote)) {
    return close(cursor, at, textBetween(cursor, start + 1, at));
  }
  return takePieces(cursor, kinds, above);
}

function close(cursor: Cursor, quote: number, value: string): string {
  cursor.at = quote + 1;
  cursor.tokenEnd = quote + 1;
  cursor.last = quote + 1;
  return value;
}

/** Takes a quoted scalar with escapes or line breaks, piece by piece. */
function takePieces(cursor: Cursor, kinds: Uint8Array, above: number): string {
  const { text } = cursor;
  const piece: Piece = { from: cursor.at + 1, at: cursor.at + 1, value: "" };
  while (!endsAt(text, piece, kinds)) {
    const mark = kinds[text.charCodeAt(piece.at)];
    if (mark === kind.lineEnd) takeBreak(cursor, piece, above);
    else if (mark === kind.quote) add(piece, text.slice(piece.from, piece.at + 1), piece.at + 2);
    else if (isLineEnd(text.charCodeAt(piece.at + 1))) takeEscapedBreak(cursor, piece, above);
    else takeEscape(text, piece);
  }
  const value = piece.value + text.slice(piece.from, piece.at);
  cursor.tokenText = value;
  return close(cursor, piece.at, value);
}

/** What was taken of a quoted scalar, and where the text begins and stands that was not. */
interface Piece {
  value: string;
  from: number;
  at: number;
}

function add(piece: Piece, value: string, next: number): void {
  piece.value += value;
  piece.from = next;
  piece.at = next;
}

/** Runs to the next mark; whether it closes the scalar. */
function endsAt(text: string, piece: Piece, kinds: Uint8Array): boolean {
  let { at } = piece;
  while (kinds[text.charCodeAt(at)] === kind.text) at += 1;
  piece.at = at;
  const mark = kinds[text.charCodeAt(at)];
  if (mark === kind.control) failControl(at);
  return mark === kind.quote && (kinds === doubleQuotedKinds || text.charCodeAt(at + 1) !== singleQuote);
}

function takeBreak(cursor: Cursor, piece: Piece, above: number): void {
  const { text } = cursor;
  const end = trimmedEnd(text, piece.from, piece.at);
  let next = nextLine(cursor, piece.at, above);
  while (isLineEnd(text.charCodeAt(next))) next = nextLine(cursor, next, above);
  add(piece, text.slice(piece.from, end) + foldedBreaks(text, end, next), next);
}

function takeEscapedBreak(cursor: Cursor, piece: Piece, above: number): void {
  const { text } = cursor;
  const next = nextLine(cursor, piece.at, above);
  if (isLineEnd(text.charCodeAt(next))) {
    const what = "an empty line follows a line break that is escaped, which readers of YAML take in different ways";
    fail({ start: piece.at, end: piece.at + 1 }, what, "Remove the empty line, or write \\n in the text.");
  }
  add(piece, text.slice(piece.from, piece.at), next);
}

/** Where a quoted scalar goes on in the line behind an offset. */
function nextLine(cursor: Cursor, from: number, above: number): number {
  const { text } = cursor;
  const lineStart = text.indexOf("\n", from) + 1;
  let at = lineStart;
  while (text.charCodeAt(at) === space) at += 1;
  const column = at - lineStart;
  while (isWhite(text.charCodeAt(at))) at += 1;
  const shallow = column <= above && !isLineEnd(text.charCodeAt(at));
  if (shallow || at >= text.length || isDocumentMark(text, lineStart)) {
    const quote = { start: cursor.tokenStart, end: restOf(text, cursor.tokenStart) };
    const what = "a quote opens here and is not closed before a line that stands no deeper";
    fail(quote, what, "Close the quote; within a quoted text, indent every line deeper than its key.");
  }
  cursor.lineStart = lineStart;
  return at;
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function takeEscape(text: string, piece: Piece): void {
  const { from, at } = piece;
  const letter = text.charAt(at + 1);
  if (Object.hasOwn(escapes, letter)) {
    add(piece, text.slice(from, at) + escapes[letter], at + 2);
    return;
  }
  const length = Object.hasOwn(hexDigits, letter) ? (hexDigits[letter] ?? 0) : 0;
  const digits = text.slice(at + 2, at + 2 + length);
  const code = /^[\da-f]+$/iu.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
  if (!(code <= 0x10ffff)) {
    const what = "a backslash in double quotes begins an escape that YAML does not know";
    fail({ start: at, end: at + 2 }, what, "Write \\\\ for a backslash, or use single quotes.");
  }
  add(piece, text.slice(from, at) + String.fromCodePoint(code), at + 2 + length);
}
