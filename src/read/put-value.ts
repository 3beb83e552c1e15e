import { isMap, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { isSame, type Put, withValue } from "./changed-value.ts";
import { scanJson } from "./json-scan.ts";
import type { Places } from "./places.ts";
import { blockMember, flowMember, flowText, type Style } from "./written-value.ts";
import { scanYaml } from "./yaml-document.ts";

/**
 * The text of a document with a member of a map written or replaced, every other character as it was: comments, order,
 * line ends and indentation. `null` where that cannot be done: what comes of it is read again, and is the document with
 * exactly this change, or nothing.
 */
export function putValue(name: string, text: string, put: Put): string | null {
  const mark = /^\uFEFF*/u.exec(text)?.[0] ?? "";
  const plain = text.slice(mark.length);
  const before = scanned(name, plain);
  if (before === null) return null;
  const edited = putIn({ name, text: plain, ...before }, put);
  const after = edited === null ? null : scanned(name, edited);
  if (edited === null || after === null) return null;
  return isSame(after.value, withValue(before.value, put)) ? `${mark}${edited}` : null;
}

interface Read {
  readonly value: Value;
  readonly places: Places;
}

interface Text extends Read {
  readonly name: string;
  readonly text: string;
}

function scanned(name: string, text: string): Read | null {
  const scan = /\.json$/iu.test(name) ? scanJson(text) : scanYaml(text, 0);
  if ("failure" in scan || "faults" in scan || scan.refusals.length > 0) return null;
  const { value, places } = scan;
  return value === undefined || value === "cut" ? null : { value, places };
}

const again = ({ name }: Text, text: string): Text | null => {
  const read = scanned(name, text);
  return read === null ? null : { name, text, ...read };
};

function putIn(at: Text, { path, value }: Put): string | null {
  const [holder, key] = [path.slice(0, -1), path.at(-1)];
  const map = rowOf(at.places, holder);
  if (map === undefined || typeof key !== "string" || !isMap(valueAt(at.value, holder))) return null;
  const row = at.places.part(map, key);
  if (row === undefined) return inserted(at, { holder, map, key, value });
  const old = valueAt(at.value, path);
  if (isSame(old, value)) return at.text;
  const stays = isMap(old) && isMap(value) && Object.keys(old).every((name) => Object.hasOwn(value, name));
  if (isMap(old) && isMap(value) && (stays || !isFlow(at, row))) return mergedIn(at, { path, old, value });
  return replaced(at, { row, key, value });
}

/** Member by member, so that what is said about one that stays is kept. */
function mergedIn(at: Text, { path, old, value }: Put & { readonly old: ValueMap; readonly value: ValueMap }) {
  let here: Text | null = at;
  for (const [key, item] of Object.entries(value)) {
    const text: string | null = here === null ? null : putIn(here, { path: [...path, key], value: item });
    here = text === null || here === null ? null : again(here, text);
  }
  for (const key of Object.keys(old)) {
    if (Object.hasOwn(value, key) || here === null) continue;
    const text = withoutMember(here, [...path, key]);
    here = text === null ? null : again(here, text);
  }
  return here?.text ?? null;
}

/** A member of a block goes with the lines that it has for itself. */
function withoutMember(at: Text, path: ValuePath): string | null {
  const row = rowOf(at.places, path);
  const key = row === undefined ? null : at.places.keyRange(row);
  if (row === undefined || key === null) return null;
  const start = lineStart(at.text, key.start);
  if (at.text.slice(start, key.start).trim() !== "") return null;
  return at.text.slice(0, start) + at.text.slice(lineAfter(at.text, endOf(at, row)));
}

function replaced(
  at: Text,
  { row, key, value }: { readonly row: number; readonly key: string; readonly value: Value },
): string | null {
  const range = at.places.keyRange(row);
  if (range === null) return null;
  const { text } = at;
  const style = styleOf(at, range.start);
  const isInside = styleAround(at, range.start) !== "block";
  const isScalar = typeof value !== "object" || value === null;
  const { start } = at.places.range(row);
  const end = endOf(at, row);
  if (isInside || isScalar) {
    const written = isInside ? flowText(value, style) : blockMember(key, value, style).slice(key.length + 2);
    return start < range.end ? null : text.slice(0, start) + written + text.slice(end);
  }
  return text.slice(0, range.start) + blockMember(key, value, style) + text.slice(end);
}

interface Insertion {
  readonly holder: ValuePath;
  readonly map: number;
  readonly key: string;
  readonly value: Value;
}

function inserted(at: Text, { holder, map, key, value }: Insertion): string | null {
  const held = valueAt(at.value, holder);
  const names = isMap(held) ? Object.keys(held) : [];
  const rows = names.map((name) => at.places.part(map, name)).filter((row) => row !== undefined);
  const first = Math.min(...rows.map((row) => at.places.keyRange(row)?.start ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(first)) return null;
  const last = rows.reduce((end, row) => Math.max(end, endOf(at, row)), 0);
  const style = styleOf(at, first);
  const { text } = at;
  if (isFlow(at, map)) return insertedInFlow(text, last, { style, member: flowMember(key, value, style) });
  const line = lineAfter(text, last);
  const member = `${" ".repeat(style.column)}${blockMember(key, value, style)}`;
  return text[line - 1] === "\n"
    ? `${text.slice(0, line)}${member}${style.eol}${text.slice(line)}`
    : `${text}${style.eol}${member}`;
}

/** Behind the last member; where each has a line of its own, so does what comes. */
function insertedInFlow(text: string, last: number, { style, member }: { style: Style; member: string }): string {
  const comma = /^\s*,/.exec(text.slice(last, last + 1_000))?.[0];
  const at = last + (comma?.length ?? 0);
  const before = comma === undefined ? "," : "";
  const lead = style.isSpread
    ? `${style.eol}${" ".repeat(style.column)}`
    : style.isJson && !/[:,] /.test(text)
      ? ""
      : " ";
  return `${text.slice(0, at)}${before}${lead}${member}${text.slice(at)}`;
}

/** How the document is written around a key. */
function styleOf({ text, places, name, value }: Text, key: number): Style {
  const column = key - lineStart(text, key);
  const lead = text.slice(lineStart(text, key), key);
  const isJson = /\.json$/iu.test(name);
  const eol = /\r\n/u.test(text) ? "\r\n" : "\n";
  return { eol, column, step: stepOf({ text, places, name, value }), isJson, isSpread: isJson && lead.trim() === "" };
}

/** How much further in the members of the first map stand that is written below its key. */
function stepOf(at: Text): number {
  if (/\.json$/iu.test(at.name)) return /^\s*\{\r?\n( {1,8})"/.exec(at.text)?.[1]?.length ?? 2;
  for (const [key, item] of isMap(at.value) ? Object.entries(at.value) : []) {
    const [inner] = isMap(item) ? Object.keys(item) : [];
    const [outer, first] = [[key], [key, inner ?? ""]].map((path) => ownLineColumn(at, path));
    if (outer === 0 && first !== undefined && first !== null && first > 0 && first <= 8) return first;
  }
  return 2;
}

/** Before which column a key stands that begins its line; `null` where none does. */
function ownLineColumn({ text, places }: Text, path: ValuePath): number | null {
  const row = rowOf(places, path);
  const key = row === undefined ? null : places.keyRange(row);
  if (key === null) return null;
  const start = lineStart(text, key.start);
  return text.slice(start, key.start).trim() === "" ? key.start - start : null;
}

/** What holds the member whose key stands at an offset. */
const styleAround = ({ text, name }: Text, key: number): "block" | "flow" =>
  /\.json$/iu.test(name) || /[{,]\s*$/u.test(text.slice(0, key)) ? "flow" : "block";

const isFlow = ({ text, places }: Text, row: number): boolean => "{[".includes(text[places.range(row).start] ?? " ");

/** Behind the last character of a node; blank lines behind it are not its own. */
function endOf({ text, places }: Text, row: number): number {
  const { start, end } = places.range(row);
  const key = places.keyRange(row)?.end ?? start;
  return Math.max(key + 1, start + text.slice(start, end).trimEnd().length);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where the next line begins. */
function lineAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

function rowOf(places: Places, path: ValuePath): number | undefined {
  let row: number | undefined = 0;
  for (const step of path) row = row === undefined ? undefined : places.part(row, step);
  return row;
}
