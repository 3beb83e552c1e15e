import type { Value } from "../domain/document.ts";
import { fail, failureAt, type Scan, scanString, skipSpace, takeNumber } from "./json-text.ts";
import { Places, type Range } from "./places.ts";
import { clip, isForbiddenKey, maxDepth, type Refusal, refusedNumber, type Unreadable } from "./refusal.ts";

type Scanned =
  | { readonly value: Value | "cut"; readonly places: Places; readonly refusals: readonly Refusal[] }
  | { readonly failure: Unreadable };

/** A value that is refused, and cut out of what holds it; `undefined` means that the text is no JSON. */
const cut = Symbol("cut");
type Read = Value | typeof cut | undefined;

const brace = 0x7b;
const bracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;

/** Scans one JSON text into a value and its places; with loose numbers, `NaN` and the infinities too are values. */
export function scanJson(text: string, looseNumbers = false): Scanned {
  const scan: Scan = {
    text,
    looseNumbers,
    at: 0,
    failure: null,
    refusals: [],
    places: new Places(text),
    unescaped: undefined,
    path: [],
    items: [],
    depth: 0,
  };
  const value = scanValue(scan);
  skipSpace(scan);
  if (value !== undefined && scan.at < text.length) fail(scan, "something follows the end of the value");
  if (value === undefined || scan.failure !== null) return { failure: scan.failure ?? failureAt(scan, "") };
  return { value: value === cut ? "cut" : value, places: scan.places, refusals: scan.refusals };
}

function scanValue(scan: Scan): Read {
  const next = skipSpace(scan);
  if (next === brace || next === bracket) {
    if (scan.depth >= maxDepth) return tooDeep(scan);
    return next === brace ? scanMap(scan) : scanList(scan);
  }
  if (next !== quote) return scanWord(scan);
  const start = scan.at;
  const text = scanString(scan);
  if (text !== undefined) scan.places.add(start, scan.at);
  return text;
}

function tooDeep(scan: Scan): undefined {
  scan.failure ??= {
    rule: "limit-reached",
    start: scan.at,
    end: scan.at + 1,
    what: `collections stand more than ${maxDepth} deep`,
    fix: "Write the document flatter.",
  };
}

const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

const looseWords: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...words,
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

function scanWord(scan: Scan): Read {
  const start = scan.at;
  for (const [word, value] of scan.looseNumbers ? looseWords : words) {
    if (!scan.text.startsWith(word, start)) continue;
    scan.at += word.length;
    scan.places.add(start, scan.at);
    return value;
  }
  const written = takeNumber(scan);
  if (written === "") return fail(scan, "a value was expected");
  const value = Number(written);
  const reason = refusedNumber(value, written);
  if (reason !== null) return refuse(scan, { start, end: scan.at, ...reason });
  scan.places.add(start, scan.at);
  return value;
}

/** Cuts the value being read; a list item is cut from its list. */
function refuse(scan: Scan, reason: Range & { readonly what: string; readonly fix: string }): typeof cut {
  const path = scan.path.slice(0, scan.depth);
  const item = scan.items[scan.depth - 1];
  const place =
    typeof path.at(-1) === "number" && item !== undefined ? { cut: path.slice(0, -1), item } : { cut: path };
  scan.refusals.push({ rule: "unreadable", ...reason, ...place });
  scan.places.noKey();
  return cut;
}

function scanList(scan: Scan): Read {
  const row = scan.places.add(scan.at, scan.at);
  const value: Value[] = [];
  let number = 0;
  scan.depth += 1;
  for (let more = opens(scan, closeBracket); more; more = goesOn(scan, closeBracket)) {
    number += 1;
    scan.path[scan.depth - 1] = value.length;
    scan.items[scan.depth - 1] = number;
    const item = scanValue(scan);
    if (item === undefined) return undefined;
    if (item !== cut) value.push(item);
  }
  return closed(scan, row, value);
}

/** Moves into a collection; false where it is empty, and the scanner behind it. */
function opens(scan: Scan, close: number): boolean {
  scan.at += 1;
  if (skipSpace(scan) !== close) return true;
  scan.at += 1;
  return false;
}

/** Moves behind a comma; false behind the closing mark, and where neither stands. */
function goesOn(scan: Scan, close: number): boolean {
  const next = skipSpace(scan);
  if (next !== comma && next !== close) fail(scan, `a comma or ${String.fromCharCode(close)} was expected`);
  else scan.at += 1;
  return next === comma;
}

function closed(scan: Scan, row: number, value: Value): Read {
  scan.depth -= 1;
  scan.places.close(row, scan.at);
  return scan.failure === null ? value : undefined;
}

function scanMap(scan: Scan): Read {
  const row = scan.places.add(scan.at, scan.at);
  const map: Members = { value: {}, cut: new Set(), refused: new Set() };
  scan.depth += 1;
  for (let more = opens(scan, closeBrace); more; more = goesOn(scan, closeBrace)) {
    if (!scanMember(scan, map)) return undefined;
  }
  const value = closed(scan, row, map.value);
  if (map.refused.size > 0) scan.places.drop(row, map.refused);
  return value;
}

interface Members {
  readonly value: Record<string, Value>;
  readonly cut: Set<string>;
  readonly refused: Set<string>;
}

/** Scans a key and its value; false where the scan failed. */
function scanMember(scan: Scan, map: Members): boolean {
  const start = skipSpace(scan) === quote ? scan.at : -1;
  const name = start < 0 ? fail(scan, "a key in double quotes was expected") : scanString(scan);
  if (name === undefined) return false;
  const range = { start, end: scan.at };
  scan.places.key(start, scan.at, scan.unescaped);
  if (skipSpace(scan) !== colon) return fail(scan, "a colon was expected after the key") !== undefined;
  scan.at += 1;
  scan.path[scan.depth - 1] = name;
  const rows = scan.places.length;
  const read = scanValue(scan);
  if (read === undefined) return false;
  const reason = refusedKey(map, name);
  if (reason === null) {
    if (read === cut) map.cut.add(name);
    else map.value[name] = read;
    return true;
  }
  scan.places.rollBack(rows);
  if (!map.refused.has(name)) {
    scan.path[scan.depth - 1] = name;
    refuse(scan, { ...range, ...reason });
  }
  map.refused.add(name);
  delete map.value[name];
  return true;
}

/** Why a key may not stay: it reaches a prototype, or stands here again. */
function refusedKey({ value, cut: gone, refused }: Members, name: string): { what: string; fix: string } | null {
  if (isForbiddenKey(name)) return { what: `the key ${name} is not allowed`, fix: "Rename the key." };
  if (!Object.hasOwn(value, name) && !gone.has(name) && !refused.has(name)) return null;
  return { what: `the key ${clip(name)} stands here a second time`, fix: "Keep one of them." };
}
