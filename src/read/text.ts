import type { Fault, Reading } from "../domain/integrity.ts";
import { type Location, startOfFile } from "../domain/location.ts";

const excerptUnits = 200;

/** A text with its line index: offsets (UTF-16 units, no byte order mark) become lines and columns from 1. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
  /** The range of a line's text, its end-of-line marks left out. */
  line(number: number): { readonly start: number; readonly end: number };
  locate(start: number, end: number): Location;
}

/** Decodes a file strictly as UTF-8; `unreadable` where it is no text, with the line. */
export function readText(path: string, bytes: Uint8Array): Reading<string> {
  try {
    const source = sourceOf(path, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const faults = textFaults(source);
    return { value: faults.length > 0 ? null : source.text, faults };
  } catch {
    return { value: null, faults: [invalidUtf8(path, bytes)] };
  }
}

function invalidUtf8(path: string, bytes: Uint8Array): Fault {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const line = utf16 ? 1 : firstInvalidLine(bytes);
  const at = { ...startOfFile(path), start: { line, column: 1 }, end: { line, column: 1 } };
  const message = utf16
    ? `${path} is UTF-16, not UTF-8.`
    : `${path} is no UTF-8 text: line ${line} holds bytes that are no character.`;
  return { rule: "unreadable", message, fix: "Save the file as UTF-8.", place: String(line), cut: null, at };
}

function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}

/** What makes a text unfit for every format: NUL, and a carriage return that ends no line. */
export function textFaults(source: Source): readonly Fault[] {
  const nul = source.text.indexOf("\0");
  const lone = loneReturn(source.text);
  const faults: Fault[] = [];
  if (nul >= 0)
    faults.push(unfit(source, nul, { what: "a NUL character", fix: "Remove it, or save the file as UTF-8 text." }));
  if (lone >= 0) {
    faults.push(
      unfit(source, lone, { what: "a carriage return without a line feed", fix: "End lines with LF or CRLF." }),
    );
  }
  return faults;
}

function loneReturn(text: string): number {
  let at = text.indexOf("\r");
  while (at >= 0 && text.charCodeAt(at + 1) === 0x0a) at = text.indexOf("\r", at + 1);
  return at;
}

function unfit(source: Source, offset: number, { what, fix }: { what: string; fix: string }): Fault {
  const line = source.lineOf(offset);
  const at = source.locate(offset, offset + 1);
  return {
    rule: "unreadable",
    message: `Line ${line} of ${source.path} holds ${what}.`,
    fix,
    place: String(line),
    cut: null,
    at,
  };
}

/** Indexes a text; byte order marks are dropped, so that columns are those an editor shows. Again is no more. */
export function sourceOf(path: string, raw: string): Source {
  const text = raw.replace(/^\uFEFF+/u, "");
  let starts: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => {
    starts ??= indexLines(text);
    return starts;
  };
  const line = (number: number) => {
    const start = lineStarts()[number - 1] ?? text.length;
    const next = lineStarts()[number];
    const end = next === undefined ? text.length : next - 1;
    return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
  };
  const lineOf = (offset: number) => countUpTo(lineStarts(), offset);
  const positionOf = (offset: number) => {
    const number = lineOf(offset);
    return { line: number, column: offset - line(number).start + 1 };
  };
  const locate = (start: number, end: number): Location => {
    const { start: from, end: to } = line(lineOf(start));
    return { path, start: positionOf(start), end: positionOf(end), excerpt: clip(text.slice(from, to)) };
  };
  return { path, text, lineOf, line, locate };
}

function indexLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At most 200 units, never half a character. */
function clip(text: string): string {
  if (text.length <= excerptUnits) return text;
  const high = text.charCodeAt(excerptUnits - 1);
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? excerptUnits - 1 : excerptUnits);
}
