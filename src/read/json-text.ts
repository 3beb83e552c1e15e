import type { Refusal, Unreadable } from "./refusal.ts";

/** Where the scanner stands; `failure` is set once, and everything stops. */
export interface Scan {
  readonly text: string;
  at: number;
  failure: Unreadable | null;
  readonly refusals: Refusal[];
}

export const failureAt = (scan: Scan, what: string): Unreadable => ({
  start: scan.at,
  end: Math.min(scan.at + 1, scan.text.length),
  what: `this is no JSON: ${what}`,
  fix: "Correct the JSON here.",
});

export function fail(scan: Scan, what: string): null {
  const found = scan.at < scan.text.length ? what : `${what}, but the text ends here`;
  scan.failure ??= failureAt(scan, found);
  return null;
}

const space = /[ \t\n\r]*/y;
export const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Everything from the space up, but the quote and the backslash: control characters may not stand in a string.
const plainRun = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The text that a sticky expression takes where the scanner stands; the scanner moves behind it. */
export function take(scan: Scan, expression: RegExp): string {
  expression.lastIndex = scan.at;
  const taken = expression.exec(scan.text)?.[0] ?? "";
  scan.at += taken.length;
  return taken;
}

export const skipSpace = (scan: Scan): string => take(scan, space);

/** The text of a string literal; the scanner stands at its opening quote. */
export function scanString(scan: Scan): string | null {
  const start = scan.at;
  scan.at += 1;
  const body = scanStringBody(scan);
  if (scan.text[scan.at] !== '"') return fail(scan, "a string is not closed, or holds what a string may not");
  scan.at += 1;
  return body.includes("\\") ? String(JSON.parse(scan.text.slice(start, scan.at))) : body;
}

function scanStringBody(scan: Scan): string {
  const start = scan.at;
  do take(scan, plainRun);
  while (take(scan, escaped) !== "");
  return scan.text.slice(start, scan.at);
}
