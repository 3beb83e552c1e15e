import type { Document, Value } from "../domain/document.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { readResultsJson } from "./json.ts";
import { parsePlainJson } from "./json-plain.ts";
import { type Unreadable, unreadable } from "./refusal.ts";
import { type Source, sourceOf, textFaults } from "./text.ts";

/** Lines that are no JSON, as many as are told. */
const mostFaults = 20;

/** Values at most (security: bounded work). */
const mostValues = 200_000;

/**
 * Reads JSON Lines as a list, one value a line that is not blank; each line is read as results are. A line that is no
 * JSON, as where a run was cut off, leaves no value at all. Never throws.
 */
export function readJsonLines(path: string, text: string): Reading<Document> {
  const source = sourceOf(path, text);
  const unfit = textFaults(source);
  if (unfit.length > 0) return { value: null, faults: unfit };
  const items: Value[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  let whole = true;
  for (let start = 0, number = 1; start < source.text.length && faults.length < mostFaults; number += 1) {
    const newline = source.text.indexOf("\n", start);
    const end = newline < 0 ? source.text.length : newline;
    const line = withoutEnd(source.text.slice(start, end));
    if (line.startsWith("\uFEFF")) return unreadable(source, [strayMark(start)]);
    start = end + 1;
    if (line === "") continue;
    if (items.length >= mostValues) return unreadable(source, [tooLong(end)]);
    const read = readLine(source, line, { number, index: items.length });
    faults.push(...read.faults);
    whole &&= read.value !== undefined;
    items.push(read.value ?? null);
    lines.push(number);
  }
  return { value: whole && faults.length < mostFaults ? documentOf(source, items, lines) : null, faults };
}

const tooLong = (start: number): Unreadable => ({
  rule: "limit-reached",
  start,
  end: start,
  what: `this is more than ${mostValues} values`,
  fix: "Write what is to be measured into a smaller file.",
});

/** A line without the spaces and the carriage return at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && " \t\r".includes(line[end - 1] ?? "x")) end -= 1;
  return line.slice(0, end);
}

const strayMark = (start: number): Unreadable => ({
  start,
  end: start + 1,
  what: "a byte order mark stands within the text",
  fix: "Remove it.",
});

interface Spot {
  readonly number: number;
  readonly index: number;
}

interface Line {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}

function readLine({ path }: Source, line: string, { number, index }: Spot): Line {
  // Half a character only comes about by an escape.
  const plain = line.includes("\\u") ? undefined : parsePlainJson(line);
  if (plain !== undefined) return { value: plain, faults: [] };
  const { value, faults } = readResultsJson(path, line);
  const moved = faults.map((fault) => ({
    ...fault,
    message: fault.message.replace(/^Line 1 of /u, `Line ${number} of `),
    place: String(number),
    cut: fault.cut === null ? null : [index, ...fault.cut],
    at: onLine(fault.at, number),
  }));
  return { value: value?.value, faults: moved };
}

const onLine = (at: Location, line: number): Location => ({
  ...at,
  start: { ...at.start, line },
  end: { ...at.end, line },
});

function documentOf(source: Source, value: readonly Value[], lines: readonly number[]): Document {
  const locate: Document["locate"] = ([index, ...path], part) => {
    const number = typeof index === "number" ? lines[index] : undefined;
    const { start, end } = source.line(number ?? 1);
    const line = number === undefined ? null : readResultsJson(source.path, source.text.slice(start, end)).value;
    return line === null || number === undefined ? source.locate(start, end) : onLine(line.locate(path, part), number);
  };
  return { path: source.path, value, locate };
}
