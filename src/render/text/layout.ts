import { isPlainAscii, latePattern } from "../../domain/late-pattern.ts";
import { joined, type Style, styled, type TerminalText, term, terminalSafe } from "../escape.ts";

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; texts are wrapped to it, never cut. */
  readonly width: number;
}

/** How a text report is set: lines of terminal text, painted or not, as wide as asked. */
export interface Layout {
  readonly width: number;
  /** A word as a badge: reversed where there is colour. */
  badge(word: string, style: Style): TerminalText;
  paint(text: TerminalText, ...styles: readonly Style[]): TerminalText;
  /** Lines of words behind a label, the following ones indented as far. */
  labelled(
    label: TerminalText,
    labelWidth: number,
    words: string,
    ...styles: readonly Style[]
  ): readonly TerminalText[];
}

const narrowest = 40;

export function layoutOf(options: TextOptions): Layout {
  const width = Math.max(narrowest, Math.floor(options.width) || narrowest);
  const paint: Layout["paint"] = (text, ...styles) =>
    options.colour && styles.length > 0 ? styled(text, ...styles) : text;
  return {
    width,
    paint,
    badge: (word, style) => (options.colour ? styled(term` ${word} `, style, "reverse", "bold") : term`${word}`),
    labelled: (label, labelWidth, words, ...styles) =>
      wrap(words, width - labelWidth).map((line, index) =>
        index === 0
          ? term`${label}${paint(term`${line}`, ...styles)}`
          : term`${blank(labelWidth)}${paint(term`${line}`, ...styles)}`,
      ),
  };
}

export const blank = (columns: number): TerminalText => term`${" ".repeat(Math.max(0, columns))}`;

export const lines = (parts: readonly TerminalText[]): TerminalText => joined("terminal", parts, "\n");

const wide = latePattern(
  "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}",
  "u",
);
const combining = latePattern("\\p{Mark}", "u");
/** Western letters, dashes, arrows and the signs of a report: told without the patterns of all scripts. */
const narrow = /[ -\u02FF\u2000-\u20CF\u2100-\u2319\u2400-\u25FC\u270C-\u2727]/;

/** Columns that a tame text takes in a terminal: wide letters two, combining marks none. */
export function columnsOf(text: string): number {
  if (isPlainAscii(text)) return text.length;
  let columns = 0;
  for (const sign of text) columns += signColumns(sign);
  return columns;
}

function signColumns(sign: string): number {
  if (narrow.test(sign)) return 1;
  if (combining().test(sign)) return 0;
  return wide().test(sign) ? 2 : 1;
}

/** Text in lines of at most so many columns, broken between words where it can; no line starts a runner's command. */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(8, columns);
  const rows: string[] = [];
  let row = "";
  for (const word of terminalSafe(text)
    .split(" ")
    .flatMap((part) => broken(part, room))) {
    if (word === "") continue;
    if (row !== "" && columnsOf(row) + 1 + columnsOf(word) > room) {
      rows.push(row);
      row = "";
    }
    row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].map((line) => line.replace(/^:(?=:)/, "\u2236"));
}

/** A word in pieces that fit; most words are one. */
function broken(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (columnsOf(piece) + signColumns(sign) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
