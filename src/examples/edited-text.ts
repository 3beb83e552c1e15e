import {
  type Document,
  isList,
  isMap,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import { readDocument } from "../read/document.ts";
import { resolvedPath, setValues } from "./set-values.ts";

/**
 * The text of a YAML document with values put in by id path, every other line as it was written; `null` where that
 * cannot be done line by line. What comes of it is read again, so that it is the changed value or nothing.
 */
export function editedText(path: string, text: string, changes: ValueMap): string | null {
  let edited: string | null = text;
  for (const [place, change] of Object.entries(changes)) {
    const document = edited === null ? null : readDocument(path, edited).value;
    if (edited === null || document === null) return null;
    edited = changedText(document, edited, { path: resolvedPath(document.value, place), change });
  }
  const before = readDocument(path, text).value;
  const after = edited === null ? null : readDocument(path, edited).value;
  if (before === null || after === null) return null;
  return JSON.stringify(after.value) === JSON.stringify(setValues(before.value, changes)) ? edited : null;
}

interface Change {
  readonly path: ValuePath;
  readonly change: Value;
}

function changedText(document: Document, text: string, { path, change }: Change): string | null {
  const lines = text.split("\n");
  const whole = memberAt(document, lines, path);
  if (whole !== null) {
    const rest = lines.slice(whole.end);
    if (change === null && whole.opensItem) return null;
    const own = change === null ? [] : [`${whole.lead}${JSON.stringify(change)}`];
    return [...lines.slice(0, whole.start), ...own, ...rest].join("\n");
  }
  const holder = path.slice(0, -1);
  const around = memberAt(document, lines, holder);
  const held = valueAt(document.value, holder);
  const column = columnOfFirst(document, lines, holder);
  const end = holder.length === 0 ? lastLine(lines) : around?.end;
  if (isMap(held) && column !== null && end !== undefined && change !== null) {
    const added = `${" ".repeat(column)}${String(path.at(-1))}: ${JSON.stringify(change)}`;
    return [...lines.slice(0, end), added, ...lines.slice(end)].join("\n");
  }
  if (holder.length === 0) return null;
  const place = path.at(-1) ?? "";
  return changedText(document, text, { path: holder, change: withMember(held, place, change) });
}

function withMember(holder: Value | undefined, step: string | number, change: Value): Value {
  if (isList(holder)) {
    if (change === null) return holder.filter((_, index) => index !== step);
    return holder.map((item, index) => (index === step ? change : item));
  }
  const others = isMap(holder) ? Object.entries(holder).filter(([key]) => key !== step) : [];
  return Object.fromEntries(change === null ? others : [...others, [String(step), change]]);
}

/** The lines that a key, or an item of a list, takes; `end` is exclusive. */
interface Member {
  readonly start: number;
  readonly end: number;
  /** What stands before its value: indentation, dash, key. */
  readonly lead: string;
  /** Whether it is the first key of a list item, whose dash it shares. */
  readonly opensItem: boolean;
}

/** A member that has its lines for itself; `null` where it shares them, or is not there. */
function memberAt(document: Document, lines: readonly string[], path: ValuePath): Member | null {
  const step = path.at(-1);
  if (step === undefined || valueAt(document.value, path) === undefined) return null;
  const { start: at } = document.locate(path, typeof step === "string" ? "key" : "value");
  const line = lines[at.line - 1] ?? "";
  const [, spaces = "", dashes = ""] = /^( *)((?:- +)*)/.exec(line) ?? [];
  const head = spaces.length + dashes.length;
  const key = typeof step === "string" ? `${step}: ` : "";
  const starts = typeof step === "string" ? line.slice(head).startsWith(`${step}:`) : dashes !== "";
  if (!starts) return null;
  const column = typeof step === "string" ? head : spaces.length;
  return {
    start: at.line - 1,
    end: endOf(lines, at.line, { column, isKey: typeof step === "string" }),
    lead: `${line.slice(0, head)}${key}`,
    opensItem: typeof step === "string" && dashes !== "",
  };
}

/** The first line that stands no further in than what began; dashes below a key may stand as far out as it does. */
function endOf(lines: readonly string[], from: number, { column, isKey }: { column: number; isKey: boolean }): number {
  const outside = lines.findIndex((line, index) => {
    if (index < from || line.trim() === "") return false;
    const indentation = line.length - line.trimStart().length;
    return indentation < column || (indentation === column && !(isKey && line.startsWith("- ", column)));
  });
  return outside < 0 ? lastLine(lines) : outside;
}

const lastLine = (lines: readonly string[]): number => lines.findLastIndex((line) => line.trim() !== "") + 1;

/** The column at which the keys of a map stand, each on its own line; `null` where they do not. */
function columnOfFirst(document: Document, lines: readonly string[], path: ValuePath): number | null {
  const held = valueAt(document.value, path);
  const [first] = isMap(held) ? Object.keys(held) : [];
  if (first === undefined) return null;
  const member = memberAt(document, lines, [...path, first]);
  return member === null ? null : member.lead.length - first.length - 2;
}
