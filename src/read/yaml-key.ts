import type { Value } from "../domain/document.ts";
import {
  blockKinds,
  closeBrace,
  closeBracket,
  colon,
  doubleQuote,
  doubleQuotedKinds,
  isBlank,
  isLineEnd,
  isWhite,
  kind,
  openBrace,
  openBracket,
  question,
  singleQuote,
  singleQuotedKinds,
} from "./yaml-characters.ts";
import { type Cursor, fail } from "./yaml-cursor.ts";
import { readFlow } from "./yaml-flow.ts";
import { restOf, skipWhite } from "./yaml-lines.ts";
import { refuseUnnamed } from "./yaml-members.ts";
import { failLongKey, longestKey, takeEmptyKey } from "./yaml-parts.ts";
import { beginsPlain, failStart, plainStop, trimmedEnd } from "./yaml-plain.ts";
import { isAlias, isProperty, takeAlias, takeProperties } from "./yaml-properties.ts";
import { takeQuoted } from "./yaml-quoted.ts";
import { discard, refuseHere, sinceNow } from "./yaml-refusal.ts";
import { nameOfToken } from "./yaml-scalar.ts";

/** Whether a mark stands at an offset: a character before white space or the end of the line. */
export const isMark = (text: string, at: number, mark: number): boolean =>
  text.charCodeAt(at) === mark && isBlank(text.charCodeAt(at + 1));

/** Whether the text at an offset begins a key, with its colon on the same line. */
export function isKeyAhead(cursor: Cursor, at: number): boolean {
  const { text, codes } = cursor;
  const code = text.charCodeAt(at);
  if (isMark(text, at, question) || isMark(text, at, colon)) return true;
  if (code === doubleQuote || code === singleQuote) return isColonBehind(text, quotedStop(text, at));
  if (code === openBracket || code === openBrace) return isColonBehind(text, bracketStop(text, at));
  if (isProperty(code) || isAlias(code)) return isKeyBehind(cursor, at);
  return beginsPlain(codes, at, blockKinds) && codes[plainStop(codes, at, blockKinds)] === colon;
}

function isColonBehind(text: string, stop: number): boolean {
  return stop > 0 && isMark(text, whiteEnd(text, stop), colon);
}

/** Whether a key follows an alias, or what stands behind an anchor and a tag, on the same line. */
function isKeyBehind(cursor: Cursor, from: number): boolean {
  const { text } = cursor;
  let at = from;
  for (let properties = 0; properties < 2 && isProperty(text.charCodeAt(at)); properties += 1) {
    at = whiteEnd(text, wordEnd(text, at));
  }
  const code = text.charCodeAt(at);
  if (isAlias(code)) return isColonBehind(text, wordEnd(text, at));
  return !isProperty(code) && !isLineEnd(code) && !isMark(text, at, question) && isKeyAhead(cursor, at);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (!isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function whiteEnd(text: string, from: number): number {
  let at = from;
  while (isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** Behind the closing quote on the same line; 0 where there is none. */
function quotedStop(text: string, start: number): number {
  const double = text.charCodeAt(start) === doubleQuote;
  const kinds = double ? doubleQuotedKinds : singleQuotedKinds;
  for (let at = start + 1; ; at += 1) {
    const mark = kinds[text.charCodeAt(at)];
    if (mark === kind.lineEnd) return 0;
    if (mark === kind.escape && !isLineEnd(text.charCodeAt(at + 1))) at += 1;
    else if (mark === kind.quote && !double && text.charCodeAt(at + 1) === singleQuote) at += 1;
    else if (mark === kind.quote) return at + 1;
  }
}

/** Behind the bracket on the same line that closes the one at an offset; 0 where there is none. */
function bracketStop(text: string, start: number): number {
  let open = 0;
  for (let at = start; !isLineEnd(text.charCodeAt(at)); at += 1) {
    const code = text.charCodeAt(at);
    if (code === openBracket || code === openBrace) open += 1;
    else if (code === closeBracket || code === closeBrace) open -= 1;
    else if (code === doubleQuote || code === singleQuote) {
      const stop = quotedStop(text, at);
      if (stop === 0) return 0;
      at = stop - 1;
    }
    if (open === 0) return at + 1;
  }
  return 0;
}

/** Takes a key of a block map and its colon; `undefined` where the key is refused for what it is. */
export function takeKey(cursor: Cursor, column: number): string | undefined {
  const { text, codes, at: start } = cursor;
  if (!beginsPlain(codes, start, blockKinds)) return takeOtherKey(cursor, column);
  const stop = plainStop(codes, start, blockKinds);
  if (codes[stop] !== colon) failKey(cursor, start);
  if (stop - start > longestKey) failLongKey(cursor, start);
  cursor.tokenStart = start;
  cursor.tokenEnd = trimmedEnd(text, start, stop);
  cursor.tokenText = null;
  cursor.tokenPlain = true;
  cursor.at = stop + 1;
  cursor.last = stop + 1;
  return nameOfToken(cursor);
}

function takeOtherKey(cursor: Cursor, column: number): string | undefined {
  const { text, at: start } = cursor;
  if (!isKeyAhead(cursor, start))
    return "\"'[{&!*".includes(text.charAt(start)) ? failKey(cursor, start) : failStart(cursor);
  const name = takeMarkedKey(cursor, column);
  if (skipWhite(cursor) !== colon) failKey(cursor, start);
  if (cursor.at - start > longestKey) failLongKey(cursor, start);
  cursor.at += 1;
  cursor.last = cursor.at;
  return name;
}

/** Takes a key that is not plain, or has an anchor or a tag; stands before its colon. */
function takeMarkedKey(cursor: Cursor, column: number): string | undefined {
  const { text, at: start } = cursor;
  const code = text.charCodeAt(start);
  if (isMark(text, start, colon)) return takeEmptyKey(cursor);
  if (code === doubleQuote || code === singleQuote) {
    takeQuoted(cursor, column);
    return nameOfToken(cursor);
  }
  if (isAlias(code)) return refuseHere(cursor, takeAlias(cursor));
  if (isProperty(code)) {
    const reason = takeProperties(cursor);
    const since = sinceNow(cursor);
    if (beginsPlain(cursor.codes, cursor.at, blockKinds)) cursor.at = plainStop(cursor.codes, cursor.at, blockKinds);
    else takeMarkedKey(cursor, column);
    discard(cursor, since);
    return refuseHere(cursor, reason);
  }
  const since = sinceNow(cursor);
  readFlow(cursor, column);
  discard(cursor, since);
  return refuseUnnamed(cursor, start, cursor.last);
}

/** Takes the key behind a question mark: a node of its own. */
export function takeExplicitKey(cursor: Cursor, read: () => Value | undefined): string | undefined {
  const since = sinceNow(cursor);
  const { depth } = cursor;
  cursor.path[depth - 1] = "";
  const value = read();
  const range = cursor.places.range(since.rows);
  const isCollection = cursor.places.isCollection(since.rows);
  const reason = value === undefined ? cursor.refusals[since.refusals] : undefined;
  discard(cursor, since);
  if (reason !== undefined) return refuseHere(cursor, reason);
  if (isCollection) return refuseUnnamed(cursor, range.start, range.end);
  cursor.tokenStart = range.start;
  cursor.tokenEnd = range.end;
  cursor.tokenPlain = typeof value !== "string";
  cursor.tokenText = typeof value === "string" ? value : null;
  return nameOfToken(cursor);
}

function failKey({ text }: Cursor, start: number): never {
  const what = "a key with its colon was expected here";
  return fail(
    { start, end: restOf(text, start) },
    what,
    "Write `key: value`, or indent the line as what it goes on from.",
  );
}
