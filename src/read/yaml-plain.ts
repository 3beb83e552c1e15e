import type { Scalar } from "../domain/document.ts";
import {
  blockKinds,
  closeBrace,
  closeBracket,
  colon,
  flowKinds,
  isBlank,
  isFlowMark,
  isLineEnd,
  isWhite,
  kind,
  lineFeed,
  minus,
  question,
} from "./yaml-characters.ts";
import { type Codes, type Cursor, fail, failControl } from "./yaml-cursor.ts";
import { endLine, restOf, skipWhite } from "./yaml-lines.ts";
import { plainValue } from "./yaml-scalar.ts";

/** Where a plain scalar stops on its line: at the line's end, a colon that ends a key, a comment or a mark of flow. */
export function plainStop(codes: Codes, from: number, kinds: Uint8Array): number {
  let at = from;
  while (kinds[codes[at] ?? 0] === kind.text || !stopsAt(codes, at, kinds)) at += 1;
  return at;
}

function stopsAt(codes: Codes, at: number, kinds: Uint8Array): boolean {
  switch (kinds[codes[at] ?? 0]) {
    case kind.colon: {
      const next = codes[at + 1] ?? 0;
      return isBlank(next) || (kinds === flowKinds && isFlowMark(next));
    }
    case kind.hash:
      return isBlank(codes[at - 1] ?? 0);
    case kind.control:
      return failControl(at);
    default:
      return true;
  }
}

/** The end of a token that stops at an offset: before the white space there. */
export function trimmedEnd(text: string, start: number, stop: number): number {
  let end = stop;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Reads a plain scalar of a block, which goes on over lines deeper than `above`; moves to the content behind it. */
export function readPlain(cursor: Cursor, above: number): Scalar | undefined {
  const { text, at: start } = cursor;
  let end = takeBlockLine(cursor, start);
  endLine(cursor);
  if (cursor.indent > above && !cursor.commented) {
    let value = text.slice(start, end);
    while (cursor.indent > above && !cursor.commented) {
      value += foldedBreaks(text, end, cursor.at);
      skipWhite(cursor);
      const from = cursor.at;
      end = takeBlockLine(cursor, start);
      value += text.slice(from, end);
      endLine(cursor);
    }
    cursor.places.add(start, end);
    return value;
  }
  const value = plainValue(cursor, start, end);
  if (value !== undefined) cursor.places.add(start, end);
  return value;
}

/** Takes a line of the plain scalar that begins at an offset; gives its end. */
function takeBlockLine(cursor: Cursor, start: number): number {
  const { text, codes, at } = cursor;
  const stop = plainStop(codes, at, blockKinds);
  if (codes[stop] === colon) failColon(cursor, start);
  const end = trimmedEnd(text, at, stop);
  cursor.at = stop;
  cursor.last = end;
  return end;
}

function failColon({ text, at }: Cursor, start: number): never {
  // A text that begins its line was meant as a key, most likely; what follows a key on its line was meant as a value.
  if (start < at && /^[ -]*$/u.test(text.slice(text.lastIndexOf("\n", start) + 1, start))) {
    const what = "this line has no colon, and the text goes on in a line with one";
    return fail({ start, end: restOf(text, start) }, what, "Write `key: value`, or quote the text.");
  }
  const what = "a value holds a colon before a space, as if it were a key";
  const fix = "Quote the value, or write the key on a line of its own, indented as the keys beside it.";
  return fail({ start: at, end: restOf(text, at) }, what, fix);
}

/** What the line breaks between two offsets fold to: a space, or one line break less than there are. */
export function foldedBreaks(text: string, from: number, to: number): string {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === lineFeed) breaks += 1;
  return breaks === 1 ? " " : "\n".repeat(Math.max(0, breaks - 1));
}

/** Takes a plain scalar within a flow collection, over lines too; stands behind it. */
export function takeFlowPlain(cursor: Cursor, above: number): void {
  const { text, codes } = cursor;
  cursor.tokenStart = cursor.at;
  cursor.tokenText = null;
  cursor.tokenPlain = true;
  let from = cursor.at;
  for (;;) {
    const stop = plainStop(codes, from, flowKinds);
    cursor.tokenEnd = trimmedEnd(text, from, stop);
    cursor.last = cursor.tokenEnd;
    if (cursor.tokenText !== null) cursor.tokenText += text.slice(from, cursor.tokenEnd);
    cursor.at = stop;
    if (!isLineEnd(text.charCodeAt(stop))) return;
    const code = nextFlowLine(cursor, above);
    if (cursor.commented || !goesOn(text, code, cursor.at)) return;
    cursor.tokenText ??= text.slice(cursor.tokenStart, cursor.tokenEnd);
    cursor.tokenText += foldedBreaks(text, cursor.tokenEnd, cursor.at);
    from = cursor.at;
  }
}

/** Ends a line within a flow collection; gives the character that the next content begins with. */
export function nextFlowLine(cursor: Cursor, above: number): number {
  endLine(cursor);
  const { indent, flowStart, text } = cursor;
  const code = indent < 0 ? 0 : skipWhite(cursor);
  // Strictly, the closing mark stands deeper too; people write it below the key, and no reader takes it otherwise.
  const closes = cursor.flowLevel === 1 && indent === above && (code === closeBracket || code === closeBrace);
  if (indent < 0 || (indent <= above && !closes)) {
    const what = `a ${text.charAt(flowStart)} opens here and is not closed before a line that stands no deeper`;
    fail(
      { start: flowStart, end: restOf(text, flowStart) },
      what,
      "Close it, and indent its lines deeper than its key.",
    );
  }
  return code;
}

/** Whether a plain scalar in a flow collection goes on with a character at the start of a line. */
function goesOn(text: string, code: number, at: number): boolean {
  if (isFlowMark(code)) return false;
  const next = text.charCodeAt(at + 1);
  return code !== colon || !(isBlank(next) || isFlowMark(next));
}

const marks = new Set(Array.from(",[]{}#&*!|>'\"%@`", (mark) => mark.charCodeAt(0)));

const letters = new Uint8Array(0x10000);
for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
  letters[letter.charCodeAt(0)] = 1;

/** Whether a plain scalar begins at an offset. */
export function beginsPlain(codes: Codes, at: number, kinds: Uint8Array): boolean {
  const code = codes[at] ?? 0;
  if (letters[code] === 1) return true;
  if (code === minus || code === question || code === colon) {
    const next = codes[at + 1] ?? 0;
    return !isBlank(next) && !(kinds === flowKinds && isFlowMark(next));
  }
  return code !== 0 && !isBlank(code) && !marks.has(code);
}

/** Says why no value can begin where the cursor stands. */
export function failStart({ text, at }: Cursor): never {
  const range = { start: at, end: restOf(text, at) };
  const first = text.charAt(at);
  if (first === "\t") return fail(range, "a tab stands where only spaces may indent", "Indent with spaces.");
  if ("-?:".includes(first)) {
    const what = `a ${first} stands where no list or map can begin`;
    return fail(range, what, "Begin it on a line of its own, indented deeper; or quote the text.");
  }
  return fail(range, `a value cannot begin with ${first}`, "Put the text in quotes.");
}

/** Says that a line is indented as nothing above it. */
export function failIndent(cursor: Cursor): never {
  const { text, at } = cursor;
  const what = "this line stands deeper than the lines that it belongs to";
  return fail({ start: at, end: restOf(text, at) }, what, "Indent it as the keys or items beside it.");
}
