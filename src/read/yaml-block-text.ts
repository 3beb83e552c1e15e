import {
  carriageReturn,
  greater,
  isDigit,
  isLineEnd,
  isWhite,
  minus,
  plus,
  space,
  tab,
  zero,
} from "./yaml-characters.ts";
import { type Cursor, fail } from "./yaml-cursor.ts";
import { commentEnd, endOfLine, isDocumentMark, nextContent, restOf } from "./yaml-lines.ts";
import { trimmedEnd } from "./yaml-plain.ts";

/** What stands behind `|` or `>`. */
interface Header {
  /** The column of the text, where it is told; else that of its first line. */
  readonly column: number | null;
  readonly chomping: number;
  /** The start of the first line. */
  readonly from: number;
}

/** Takes a block scalar at its `|` or `>`, whose lines are deeper than `above`; moves to the content behind it. */
export function takeBlockText(cursor: Cursor, above: number): string {
  const { text, at: start } = cursor;
  const folded = text.charCodeAt(start) === greater;
  const { chomping, column, from } = takeHeader(cursor, above);
  const lines = takeLines(cursor, from, column ?? firstColumn(text, from, above));
  if (chomping === plus && cursor.isUnended && endsInSpaces(text)) failEnd(cursor, start);
  let content = lines.length;
  while (content > 0 && lines[content - 1] === "") content -= 1;
  cursor.tokenStart = start;
  cursor.tokenEnd = cursor.last;
  if (content > 0 && column !== null && (above < 0 || lines.every((line) => line.trim() === "")))
    failColumn(cursor, start);
  if (content === 0) return chomping === plus ? "\n".repeat(lines.length) : "";
  const value = folded ? fold(lines.slice(0, content)) : lines.slice(0, content).join("\n");
  if (chomping === minus) return value;
  return value + (chomping === plus ? "\n".repeat(1 + lines.length - content) : "\n");
}

const endsInSpaces = (text: string): boolean =>
  /^[ \t]+$/u.test(text.slice(text.lastIndexOf("\n", text.length - 2) + 1, -1));

function failEnd({ text }: Cursor, start: number): never {
  const what = "a text that keeps its empty lines ends in spaces, which readers of YAML take in different ways";
  return fail({ start, end: restOf(text, start) }, what, "End the file with a line break.");
}

function failColumn({ text }: Cursor, start: number): never {
  const what = "the digit here says how far a text is indented, which readers of YAML take in different ways";
  return fail({ start, end: restOf(text, start) }, what, "Remove the digit.");
}

function takeHeader(cursor: Cursor, above: number): Header {
  const { text } = cursor;
  let at = cursor.at + 1;
  let chomping = 0;
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if ((code === plus || code === minus) && chomping === 0) chomping = code;
    else if (isDigit(code) && code > zero && depth === 0) depth = code - zero;
    else break;
    at += 1;
  }
  cursor.at = at;
  cursor.last = at;
  return { column: depth > 0 ? Math.max(0, above) + depth : null, chomping, from: endOfLine(cursor) + 1 };
}

/** The column of the first line that is not empty; beyond every line where there is none deep enough. */
function firstColumn(text: string, from: number, above: number): number {
  let widest = 0;
  for (let lineStart = from; lineStart < text.length; ) {
    let at = lineStart;
    while (text.charCodeAt(at) === space) at += 1;
    const column = at - lineStart;
    if (!isLineEnd(text.charCodeAt(at))) return contentColumn(text, at, { column, above, widest });
    widest = Math.max(widest, column);
    lineStart = text.indexOf("\n", at) + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function contentColumn(
  text: string,
  at: number,
  { column, above, widest }: { column: number; above: number; widest: number },
): number {
  if (column <= above || (column === 0 && isDocumentMark(text, at))) return Number.POSITIVE_INFINITY;
  if (widest > column) {
    const what = "an empty line before this text has more spaces than the text is indented by";
    fail({ start: at, end: restOf(text, at) }, what, "Remove the spaces of the empty lines above.");
  }
  return column;
}

/** The lines of a block scalar without their indentation, the empty ones at its end too. */
function takeLines(cursor: Cursor, from: number, column: number): readonly string[] {
  const { text } = cursor;
  const lines: string[] = [];
  let lineStart = from;
  while (lineStart < text.length) {
    const at = indented(text, lineStart, column);
    if (at < 0 || (cursor.isUnended && isSpacesToEnd(text, at))) break;
    const lineFeedAt = commentEnd(text, at);
    const isReturned = lineFeedAt > at && text.charCodeAt(lineFeedAt - 1) === carriageReturn;
    const line = text.slice(at, isReturned ? lineFeedAt - 1 : lineFeedAt);
    lines.push(line);
    const visible = trimmedEnd(text, at, at + line.length);
    if (visible > at) cursor.last = visible;
    lineStart = lineFeedAt + 1;
  }
  cursor.commented = false;
  nextContent(cursor, lineStart);
  return lines;
}

/** Whether nothing but the line feed that was put behind the text follows. */
const isSpacesToEnd = (text: string, at: number): boolean => at === text.length - 1;

/** Where a line begins behind its indentation; -1 where it stands no deeper than what the text belongs to. */
function indented(text: string, lineStart: number, column: number): number {
  let at = lineStart;
  while (at - lineStart < column && text.charCodeAt(at) === space) at += 1;
  if (isLineEnd(text.charCodeAt(at))) return at;
  if (at - lineStart >= column) return isDocumentMark(text, lineStart) ? -1 : at;
  if (text.charCodeAt(at) === tab)
    fail({ start: at, end: at + 1 }, "a tab stands where only spaces may indent", "Indent with spaces.");
  return -1;
}

/** Folds lines: a line break between two lines of text is a space, unless one of them begins with white space. */
function fold(lines: readonly string[]): string {
  let value = "";
  let empty = 0;
  let before: "nothing" | "text" | "deeper" = "nothing";
  for (const line of lines) {
    if (line === "") {
      empty += 1;
      continue;
    }
    const here = isWhite(line.charCodeAt(0)) ? "deeper" : "text";
    if (before === "nothing") value += "\n".repeat(empty);
    else if (before === "deeper" || here === "deeper") value += "\n".repeat(empty + 1);
    else value += empty === 0 ? " " : "\n".repeat(empty);
    value += line;
    before = here;
    empty = 0;
  }
  return value;
}
