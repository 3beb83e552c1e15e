import type { Value } from "../domain/document.ts";
import { takeBlockText } from "./yaml-block-text.ts";
import {
  bar,
  blockKinds,
  colon,
  doubleQuote,
  greater,
  hash,
  isLineEnd,
  minus,
  openBrace,
  openBracket,
  question,
  singleQuote,
  tab,
} from "./yaml-characters.ts";
import { type Cursor, enter } from "./yaml-cursor.ts";
import { readFlow } from "./yaml-flow.ts";
import { isKeyAhead, isMark, takeExplicitKey, takeKey } from "./yaml-key.ts";
import { endLine, skipWhite } from "./yaml-lines.ts";
import { claim, closeMap, type Members, openMap, put } from "./yaml-members.ts";
import { emptyAt } from "./yaml-parts.ts";
import { beginsPlain, failIndent, failStart, plainStop, readPlain } from "./yaml-plain.ts";
import { isAlias, isProperty, takeAlias, takeProperties } from "./yaml-properties.ts";
import { takeQuoted } from "./yaml-quoted.ts";
import { goOn } from "./yaml-recovery.ts";
import { discard, refuse, sinceNow } from "./yaml-refusal.ts";

/**
 * Reads the node that begins where the cursor stands, deeper than a column; moves to the content behind it. `undefined`
 * where the node is refused.
 */
export function readBlock(cursor: Cursor, above: number, isOfMap = false): Value | undefined {
  if (cursor.codes[cursor.at] === tab) skipTabs(cursor, above);
  const { text, codes, at, lineStart } = cursor;
  if (isMark(text, at, minus)) return readList(cursor, at - lineStart);
  const isMap = beginsPlain(codes, at, blockKinds)
    ? codes[plainStop(codes, at, blockKinds)] === colon
    : isKeyAhead(cursor, at);
  return isMap ? readMap(cursor, at - lineStart) : readInline(cursor, above, isOfMap);
}

/** Tabs may stand before a value, but they indent no list or map, nor a text that is the whole document. */
function skipTabs(cursor: Cursor, above: number): void {
  const { text, at } = cursor;
  skipWhite(cursor);
  const isValue = above >= 0 || "[{".includes(text.charAt(cursor.at));
  if (isValue && !isMark(text, cursor.at, minus) && !isKeyAhead(cursor, cursor.at)) return;
  cursor.at = at;
  failStart(cursor);
}

function readMap(cursor: Cursor, column: number): Value {
  const members = openMap(cursor, cursor.at);
  const block = { column, depth: cursor.depth };
  cursor.indent = column;
  while (cursor.indent >= column) {
    try {
      readMembers(cursor, members, column);
    } catch (thrown) {
      goOn(cursor, block, thrown);
    }
  }
  return closeMap(cursor, members, cursor.last);
}

function readMembers(cursor: Cursor, members: Members, column: number): void {
  while (cursor.indent === column) {
    if (isMark(cursor.text, cursor.at, question)) {
      readExplicit(cursor, members, column);
      continue;
    }
    const name = takeKey(cursor, column);
    if (name !== undefined && claim(cursor, members, name)) put(members, name, readValue(cursor, column));
    else skipValue(cursor, column);
  }
  if (cursor.indent > column) failIndent(cursor);
}

function skipValue(cursor: Cursor, column: number): void {
  const since = sinceNow(cursor);
  readValue(cursor, column);
  discard(cursor, since);
}

function readExplicit(cursor: Cursor, members: Members, column: number): void {
  const name = takeExplicitKey(cursor, () => readBehind(cursor, column, true));
  const kept = name !== undefined && claim(cursor, members, name);
  const since = sinceNow(cursor);
  const hasValue = cursor.indent === column && isMark(cursor.text, cursor.at, colon);
  const value = hasValue ? readBehind(cursor, column, true) : emptyAt(cursor, cursor.last);
  if (kept) put(members, name, value);
  else discard(cursor, since);
}

function readList(cursor: Cursor, column: number): Value {
  const value: Value[] = [];
  enter(cursor);
  const row = cursor.places.add(cursor.at, cursor.at);
  const block = { column, depth: cursor.depth };
  cursor.indent = column;
  let number = 0;
  while (cursor.indent === column && isMark(cursor.text, cursor.at, minus)) {
    number += 1;
    cursor.path[cursor.depth - 1] = value.length;
    cursor.items[cursor.depth - 1] = number;
    try {
      const item = readBehind(cursor, column, false);
      if (item !== undefined) value.push(item);
      if (cursor.indent > column) failIndent(cursor);
    } catch (thrown) {
      goOn(cursor, block, thrown);
    }
  }
  cursor.places.close(row, cursor.last);
  cursor.depth -= 1;
  return value;
}

/** Reads what stands behind `-`, `?` or the `:` of its own line: a list or map may begin on the same line. */
function readBehind(cursor: Cursor, column: number, isOfMap: boolean): Value | undefined {
  cursor.at += 1;
  const { text, at } = cursor;
  cursor.last = at;
  const code = skipWhite(cursor);
  if (isLineEnd(code) || code === hash) return readBelow(cursor, column, isOfMap);
  const tabAt = text.slice(at, cursor.at).indexOf("\t");
  if (tabAt >= 0) {
    cursor.at = at + tabAt;
    skipTabs(cursor, column);
  }
  return readBlock(cursor, column);
}

/** Reads the node on the lines below, where there is one; the list of a map's member may stand as deep as its key. */
function readBelow(cursor: Cursor, column: number, isOfMap: boolean): Value | undefined {
  const { at, last } = cursor;
  endLine(cursor);
  if (cursor.indent > column) return readBlock(cursor, column, isOfMap);
  if (isOfMap && cursor.indent === column && isMark(cursor.text, cursor.at, minus)) return readList(cursor, column);
  emptyAt(cursor, at);
  cursor.last = last;
  return null;
}

/** Reads the value behind the colon of a key. */
function readValue(cursor: Cursor, column: number): Value | undefined {
  const code = skipWhite(cursor);
  return isLineEnd(code) || code === hash ? readBelow(cursor, column, true) : readInline(cursor, column, true);
}

/** Reads a node that is no block list or map, or begins one below: the value on the line of its key. */
export function readInline(cursor: Cursor, above: number, isOfMap = false): Value | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (beginsPlain(cursor.codes, at, blockKinds)) return readPlain(cursor, above);
  if (isProperty(code)) return readMarked(cursor, above, isOfMap);
  if (isAlias(code)) {
    const reason = takeAlias(cursor);
    endLine(cursor);
    return refuse(cursor, reason);
  }
  if (code === bar || code === greater) {
    const value = takeBlockText(cursor, above);
    cursor.places.add(at, cursor.tokenEnd);
    return value;
  }
  if (code !== doubleQuote && code !== singleQuote && code !== openBracket && code !== openBrace) failStart(cursor);
  return readClosed(cursor, above);
}

/** Reads what has a closing mark: a quoted scalar or a flow collection. */
function readClosed(cursor: Cursor, above: number): Value {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code === openBracket || code === openBrace) {
    const value = readFlow(cursor, above);
    endLine(cursor);
    return value;
  }
  const value = takeQuoted(cursor, above);
  cursor.places.add(at, cursor.tokenEnd);
  endLine(cursor);
  return value;
}

/** Refuses a node with an anchor or a tag. */
function readMarked(cursor: Cursor, above: number, isOfMap: boolean): undefined {
  const reason = takeProperties(cursor);
  const since = sinceNow(cursor);
  const code = skipWhite(cursor);
  if (isLineEnd(code) || code === hash) readBelow(cursor, above, isOfMap);
  else readInline(cursor, above);
  discard(cursor, since);
  return refuse(cursor, reason);
}
