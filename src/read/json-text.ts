import type { Places } from "./places.ts";
import type { Refusal, Unreadable } from "./refusal.ts";

/** Where the scanner stands; `failure` is set once, and everything stops. */
export interface Scan {
  readonly text: string;
  /** Whether `NaN` and the infinities may stand where a number may. */
  readonly looseNumbers: boolean;
  at: number;
  failure: Unreadable | null;
  readonly refusals: Refusal[];
  readonly places: Places;
  /** Of the string read last: its text, where it holds an escape. */
  unescaped: string | undefined;
  /** The path of the value being read, as far as `depth`, and of list items their number as written, from 1. */
  readonly path: (string | number)[];
  readonly items: number[];
  depth: number;
}

export const failureAt = (scan: Scan, what: string): Unreadable => ({
  start: scan.at,
  end: Math.min(scan.at + 1, scan.text.length),
  what: `this is no JSON: ${what}`,
  fix: "Correct the JSON here.",
});

export function fail(scan: Scan, what: string): undefined {
  const found = scan.at < scan.text.length ? what : `${what}, but the text ends here`;
  scan.failure ??= failureAt(scan, found);
  return undefined;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The text that a sticky expression takes where the scanner stands; the scanner moves behind it. */
function take(scan: Scan, expression: RegExp): string {
  expression.lastIndex = scan.at;
  const taken = expression.exec(scan.text)?.[0] ?? "";
  scan.at += taken.length;
  return taken;
}

/** The number literal where the scanner stands; empty where there is none. */
export const takeNumber = (scan: Scan): string => take(scan, number);

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Moves over white space; gives the character that follows, 0 at the end. */
export function skipSpace(scan: Scan): number {
  const { text } = scan;
  let { at } = scan;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  scan.at = at;
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The text of a string literal; the scanner stands at its opening quote. */
export function scanString(scan: Scan): string | undefined {
  const { text, at: start } = scan;
  scan.unescaped = undefined;
  let at = start + 1;
  for (;;) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code === 0x22 || code < 0x20) break;
    if (code === 0x5c) {
      scan.at = at;
      if (take(scan, escaped) === "") break;
      scan.unescaped = "";
      at = scan.at;
    } else at += 1;
  }
  scan.at = at;
  if (text[at] !== '"') return fail(scan, "a string is not closed, or holds what a string may not");
  scan.at = at + 1;
  if (scan.unescaped === undefined) return text.slice(start + 1, at);
  scan.unescaped = String(JSON.parse(text.slice(start, scan.at)));
  return scan.unescaped;
}
