import type { Scalar } from "../domain/document.ts";
import { refusedNumber } from "./refusal.ts";
import { dot, isDigit, minus, nine, plus } from "./yaml-characters.ts";
import type { Codes, Cursor } from "./yaml-cursor.ts";
import { refuse } from "./yaml-refusal.ts";

/** Texts up to this length are shared: keys and words stand in a document again and again. */
const sharedLength = 24;
const slots = 4096;

/** The text between two offsets. */
export function textBetween(cursor: Cursor, start: number, end: number): string {
  const { text, codes, seen } = cursor;
  if (end - start > sharedLength) return text.slice(start, end);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  const slot = (hash ^ (hash >>> 12)) & (slots - 1);
  const known = seen[slot];
  if (known !== undefined && known.length === end - start && isAt(codes, start, known)) return known;
  const written = text.slice(start, end);
  seen[slot] = written;
  return written;
}

function isAt(codes: Codes, start: number, known: string): boolean {
  for (let at = 0; at < known.length; at += 1) {
    if (known.charCodeAt(at) !== codes[start + at]) return false;
  }
  return true;
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** Whether a plain scalar that begins so may be something else than text. */
const suspicious = new Uint8Array(0x10000);
for (const character of "~nNtTfF+-.0123456789") suspicious[character.charCodeAt(0)] = 1;

/** The value of a plain scalar on one line, by the core schema of YAML 1.2; `undefined` where its number is refused. */
export function plainValue(cursor: Cursor, start: number, end: number): Scalar | undefined {
  if (suspicious[cursor.codes[start] ?? 0] === 0) return textBetween(cursor, start, end);
  const value = unquotedValue(cursor.text, start, end);
  if (typeof value !== "number") return value === undefined ? textBetween(cursor, start, end) : value;
  const written = cursor.text.slice(start, end);
  const reason = refusedNumber(value, written);
  return reason === null ? value : refuse(cursor, { start, end, ...reason });
}

/** The value of the plain scalar taken last, with its row; `undefined` where it is refused. */
export function addPlain(cursor: Cursor): Scalar | undefined {
  const { tokenStart, tokenEnd, tokenText } = cursor;
  const value = tokenText ?? plainValue(cursor, tokenStart, tokenEnd);
  if (value !== undefined) cursor.places.add(tokenStart, tokenEnd);
  return value;
}

/** The text of the scalar taken last, as the name of a key. */
export function nameOfToken(cursor: Cursor): string {
  const { tokenStart, tokenEnd, tokenText, tokenPlain } = cursor;
  if (tokenText !== null) return tokenText;
  const quote = tokenPlain ? 0 : 1;
  return textBetween(cursor, tokenStart + quote, tokenEnd - quote);
}

/** Whether a plain scalar is text. */
export const isText = (text: string, start: number, end: number): boolean =>
  end > start && (suspicious[text.charCodeAt(start)] === 0 || unquotedValue(text, start, end) === undefined);

/** The word or number that a plain scalar is; `undefined` where it is text. */
function unquotedValue(text: string, start: number, end: number): boolean | null | number | undefined {
  const first = text.charCodeAt(start);
  if (first > nine) return end - start > 5 ? undefined : words.get(text.slice(start, end));
  if (isDecimal(text, start, end)) return Number(text.slice(start, end));
  if (isDigit(first)) return basedNumber(text, start, end);
  return end - start > 5 ? undefined : notFinite(text.slice(start, end));
}

/** A decimal number: `-12`, `.5`, `1.`, `8e-5`. Loops, for dates and ids begin with digits too. */
function isDecimal(text: string, start: number, end: number): boolean {
  const signed = isSign(text.charCodeAt(start)) ? start + 1 : start;
  let at = digitsEnd(text, signed, end);
  let digits = at - signed;
  if (at < end && text.charCodeAt(at) === dot) {
    const fraction = at + 1;
    at = digitsEnd(text, fraction, end);
    digits += at - fraction;
  }
  if (digits === 0) return false;
  return at === end || isExponent(text, at, end);
}

function isExponent(text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(start) | 0x20) !== 0x65) return false;
  const from = isSign(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
  return from < end && digitsEnd(text, from, end) === end;
}

const isSign = (code: number): boolean => code === plus || code === minus;

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function basedNumber(text: string, start: number, end: number): number | undefined {
  const mark = text[start + 1];
  if (text[start] !== "0" || (mark !== "x" && mark !== "o")) return undefined;
  const digits = text.slice(start + 2, end);
  if (mark === "x") return /^[\da-f]+$/iu.test(digits) ? Number.parseInt(digits, 16) : undefined;
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

function notFinite(written: string): number | undefined {
  if (/^(?:\.nan|\.NaN|\.NAN)$/u.test(written)) return Number.NaN;
  if (!/^[-+]?\.(?:inf|Inf|INF)$/u.test(written)) return undefined;
  return written.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
