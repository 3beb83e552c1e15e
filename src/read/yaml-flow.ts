import type { Value } from "../domain/document.ts";
import {
  closeBrace,
  closeBracket,
  colon,
  doubleQuote,
  flowKinds,
  openBrace,
  openBracket,
  singleQuote,
} from "./yaml-characters.ts";
import { type Cursor, enter } from "./yaml-cursor.ts";
import { skipWhite } from "./yaml-lines.ts";
import { claim, closeMap, type Members, openMap, put, refuseUnnamed } from "./yaml-members.ts";
import {
  closeAt,
  emptyAt,
  failLongKey,
  isColon,
  isExplicit,
  isPartEnd,
  longestKey,
  nextPart,
  skipFlow,
  takeEmptyKey,
} from "./yaml-parts.ts";
import { beginsPlain, failStart, takeFlowPlain } from "./yaml-plain.ts";
import { isAlias, isProperty, takeAlias, takeProperties } from "./yaml-properties.ts";
import { takeQuoted } from "./yaml-quoted.ts";
import { discard, refuse, sinceNow } from "./yaml-refusal.ts";
import { addPlain, nameOfToken } from "./yaml-scalar.ts";

/** Reads the flow collection that begins where the cursor stands; stands behind it. */
export function readFlow(cursor: Cursor, above: number): Value {
  if (cursor.flowLevel === 0) cursor.flowStart = cursor.at;
  cursor.flowLevel += 1;
  const value = cursor.text.charCodeAt(cursor.at) === openBracket ? readList(cursor, above) : readMap(cursor, above);
  cursor.flowLevel -= 1;
  return value;
}

function readList(cursor: Cursor, above: number): Value {
  enter(cursor);
  const row = cursor.places.add(cursor.at, cursor.at);
  const value: Value[] = [];
  let number = 0;
  cursor.at += 1;
  let code = skipFlow(cursor, above);
  while (code !== closeBracket) {
    number += 1;
    cursor.path[cursor.depth - 1] = value.length;
    cursor.items[cursor.depth - 1] = number;
    const item = readItem(cursor, above);
    if (item !== undefined) value.push(item);
    code = nextPart(cursor, closeBracket, above);
  }
  closeAt(cursor);
  cursor.places.close(row, cursor.at);
  cursor.depth -= 1;
  return value;
}

function readMap(cursor: Cursor, above: number): Value {
  const members = openMap(cursor, cursor.at);
  cursor.at += 1;
  let code = skipFlow(cursor, above);
  while (code !== closeBrace) {
    readMember(cursor, members, above);
    code = nextPart(cursor, closeBrace, above);
  }
  closeAt(cursor);
  return closeMap(cursor, members, cursor.at);
}

const isScalarStart = (code: number): boolean =>
  !(code === openBracket || code === openBrace || isProperty(code) || isAlias(code));

/** Reads an item of a list, which may be a map of one key without braces. */
function readItem(cursor: Cursor, above: number): Value | undefined {
  const { at: start, lineStart } = cursor;
  if (isExplicit(cursor) || isColon(cursor)) {
    const members = openMap(cursor, start);
    readMember(cursor, members, above);
    return closeMap(cursor, members, cursor.last);
  }
  const since = sinceNow(cursor);
  const code = cursor.text.charCodeAt(start);
  const item = readNode(cursor, above);
  if (cursor.lineStart !== lineStart || skipWhite(cursor) !== colon) return item;
  if (cursor.at - start > longestKey) failLongKey(cursor, start);
  const end = cursor.last;
  discard(cursor, since);
  const members = openMap(cursor, start);
  const name = isScalarStart(code) ? nameOfToken(cursor) : refuseUnnamed(cursor, start, end);
  cursor.at += 1;
  putValue(cursor, { members, name }, above);
  return closeMap(cursor, members, cursor.last);
}

function readMember(cursor: Cursor, members: Members, above: number): void {
  const name = isExplicit(cursor) ? readExplicitKey(cursor, above) : readKey(cursor, above);
  const behind = cursor.last;
  const hasValue = skipFlow(cursor, above) === colon;
  if (hasValue) cursor.at += 1;
  putValue(cursor, { members, name }, hasValue ? above : { none: behind });
}

function readExplicitKey(cursor: Cursor, above: number): string | undefined {
  cursor.at += 1;
  return isPartEnd(skipFlow(cursor, above)) ? takeEmptyKey(cursor) : readKey(cursor, above);
}

/** Takes a key; `undefined` where it is refused for what it is. */
function readKey(cursor: Cursor, above: number): string | undefined {
  const { text, at: start } = cursor;
  const code = text.charCodeAt(start);
  if (code === doubleQuote || code === singleQuote) {
    takeQuoted(cursor, above);
    return nameOfToken(cursor);
  }
  if (beginsPlain(cursor.codes, start, flowKinds)) {
    takeFlowPlain(cursor, above);
    return nameOfToken(cursor);
  }
  if (isColon(cursor)) return takeEmptyKey(cursor);
  const since = sinceNow(cursor);
  cursor.path[cursor.depth - 1] = "";
  readNode(cursor, above);
  discard(cursor, since);
  return refuseUnnamed(cursor, start, cursor.last);
}

interface Member {
  readonly members: Members;
  readonly name: string | undefined;
}

/** Puts the value that comes next, or one that is not written, to its key; drops it where the key is refused. */
function putValue(cursor: Cursor, { members, name }: Member, value: number | { readonly none: number }): void {
  const kept = name !== undefined && claim(cursor, members, name);
  const rows = cursor.places.length;
  const refusals = cursor.refusals.length;
  const read = typeof value === "number" ? readValue(cursor, value) : emptyAt(cursor, value.none);
  if (kept) put(members, name, read);
  else discard(cursor, { rows, refusals });
}

/** Reads the value behind a colon. */
function readValue(cursor: Cursor, above: number): Value | undefined {
  const behind = cursor.at;
  const code = skipFlow(cursor, above);
  return isPartEnd(code) ? emptyAt(cursor, behind) : readNode(cursor, above);
}

/** Reads a node within a flow collection; stands behind it. */
function readNode(cursor: Cursor, above: number): Value | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code === openBracket || code === openBrace) return readFlow(cursor, above);
  if (code === doubleQuote || code === singleQuote) {
    const value = takeQuoted(cursor, above);
    cursor.places.add(at, cursor.tokenEnd);
    return value;
  }
  if (isProperty(code)) return readMarked(cursor, above);
  if (isAlias(code)) return refuse(cursor, takeAlias(cursor));
  if (!beginsPlain(cursor.codes, at, flowKinds)) return failStart(cursor);
  takeFlowPlain(cursor, above);
  return addPlain(cursor);
}

/** Refuses a node with an anchor or a tag. */
function readMarked(cursor: Cursor, above: number): undefined {
  const since = sinceNow(cursor);
  const reason = takeProperties(cursor);
  const code = skipFlow(cursor, above);
  if (!isPartEnd(code) && !isColon(cursor)) readNode(cursor, above);
  discard(cursor, since);
  return refuse(cursor, reason);
}
