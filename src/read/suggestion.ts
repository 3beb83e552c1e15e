import { type Document, isList, isMap, type Value, type ValueMap } from "../domain/document.ts";
import type { Correction, Fault, Suggestion } from "../domain/integrity.ts";
import { latePattern } from "../domain/late-pattern.ts";
import { sourceOf } from "./text.ts";

/** What reading a whole file gives, its syntax and its shape. */
export interface WholeReading {
  readonly document: Document | null;
  readonly faults: readonly Fault[];
}

/** Each is tried by reading the file again: so many of one file, and none of a larger one. */
const mostTried = 20;
const mostUnits = 256 * 1024;

/**
 * Faults with the edits that mend them. An edit is only suggested once it has been tried: the file read again has this
 * one fault less and no other, and its value is the same but for the place that was corrected.
 */
export function withSuggestions(
  text: string,
  { document, faults }: WholeReading,
  read: (text: string) => WholeReading,
): readonly Fault[] {
  if (document === null || text.length > mostUnits) return faults;
  const contested = contestedKeys(faults);
  let left = mostTried;
  return faults.map((fault) => {
    const isOpen =
      fault.correction !== undefined && fault.at.path === document.path && !contested.has(keyMeant(fault.correction));
    const edit = !isOpen || left === 0 ? null : editOf(text, fault, fault.correction);
    if (edit === null || fault.correction === undefined) return fault;
    left -= 1;
    const after = read(edit.text);
    const meant = JSON.stringify(corrected(document.value, fault.correction));
    const isMended =
      JSON.stringify(after.document?.value) === meant &&
      isSame(without(faults, fault), moved(after.faults, fault, edit));
    return isMended ? { ...fault, suggestion: edit.suggestion } : fault;
  });
}

/** A key by what it is meant to be, in the map that holds it; words that mean the same may stand side by side. */
const keyMeant = ({ path, part, to }: Correction): string =>
  JSON.stringify(part === "key" && to !== null ? [path.slice(0, -1), to] : path);

/** Keys that several were meant to be: which of them was, nobody can tell. */
function contestedKeys(faults: readonly Fault[]): ReadonlySet<string> {
  const meant = faults.flatMap(({ correction }) => (correction === undefined ? [] : [keyMeant(correction)]));
  return new Set(meant.filter((key, index) => meant.indexOf(key) !== index));
}

interface Edit {
  /** The whole file as it then reads. */
  readonly text: string;
  readonly suggestion: Suggestion;
}

function editOf(raw: string, { at }: Fault, { to }: Correction): Edit | null {
  if (at.start.line !== at.end.line || at.end.column <= at.start.column) return null;
  const { text, line } = sourceOf(at.path, raw);
  const { start, end } = line(at.start.line);
  const [from, until] = [start + at.start.column - 1, start + at.end.column - 1];
  if (to === null) return removal(text, { start, end: line(at.start.line + 1).start }, from);
  const written = replacement(text.slice(from, until), to);
  const whole = text.slice(start, from) + written + text.slice(until, end);
  if (!isPlain(whole)) return null;
  return { text: text.slice(0, start) + whole + text.slice(end), suggestion: { text: written, line: whole } };
}

/** Of a line that holds nothing but a key and its value; what people say of it in a comment is theirs to remove. */
function removal(text: string, { start, end }: { start: number; end: number }, key: number): Edit | null {
  const whole = text.slice(start, end);
  if (!whole.endsWith("\n") || text.slice(start, key).trim() !== "" || /\s#/.test(whole)) return null;
  return { text: text.slice(0, start) + text.slice(end), suggestion: { text: "", line: null } };
}

/** In the quotes that stand there; what is no text has none. */
function replacement(written: string, to: string | boolean): string {
  const quote = /^(["']).*\1$/s.exec(written)?.[1] ?? "";
  return typeof to === "string" ? `${quote}${to}${quote}` : String(to);
}

const longestLine = 1_000;
const unseen = latePattern("(?!\\t)[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Format}\\p{Default_Ignorable_Code_Point}]", "u");

/** Whether a person sees all of a line: what cannot be seen is not suggested to anybody. */
const isPlain = (line: string): boolean => line.length <= longestLine && !unseen().test(line);

/** A value with a place in it corrected. */
function corrected(value: Value, { path, part, to }: Correction): Value {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  const inner = { path: rest, part, to };
  if (isList(value)) return value.map((item, index) => (index === step ? corrected(item, inner) : item));
  if (!isMap(value)) return value;
  const isLast = rest.length === 0 && part === "key";
  return isLast ? withKey(value, String(step), to) : within(value, String(step), inner);
}

const within = (map: ValueMap, key: string, inner: Correction): ValueMap =>
  Object.fromEntries(Object.entries(map).map(([name, item]) => [name, name === key ? corrected(item, inner) : item]));

const withKey = (map: ValueMap, key: string, to: Correction["to"]): ValueMap =>
  Object.fromEntries(
    Object.entries(map).flatMap(([name, item]) => {
      if (name !== key) return [[name, item] as const];
      return to === null ? [] : [[String(to), item] as const];
    }),
  );

/** What tells faults of one file apart. */
const nameOf = ({ rule, cut, place }: Fault, line: number): string => JSON.stringify([rule, cut ?? place, line]);

const without = (faults: readonly Fault[], fault: Fault): readonly string[] =>
  faults.filter((one) => one !== fault).map((one) => nameOf(one, one.at.start.line));

/** Faults on the lines on which they stood before a line went. */
const moved = (faults: readonly Fault[], { at }: Fault, { suggestion }: Edit): readonly string[] =>
  faults.map((one) => {
    const { line } = one.at.start;
    return nameOf(one, suggestion.line === null && line >= at.start.line ? line + 1 : line);
  });

const isSame = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && JSON.stringify(before.toSorted()) === JSON.stringify(after.toSorted());
