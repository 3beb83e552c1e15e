import type { Value, ValuePath } from "../domain/document.ts";
import { fail, failureAt, number, type Scan, scanString, skipSpace, take } from "./json-text.ts";
import type { Place, Placed, Range } from "./place.ts";
import { clip, isForbiddenKey, maxDepth, type Refusal, refusedNumber, type Unreadable } from "./refusal.ts";

interface Spot {
  readonly path: ValuePath;
  readonly key?: Range;
  /** The number of a list item as written, from 1; its index counts only the items that were taken before it. */
  readonly item?: number;
}

type Scanned =
  | { readonly placed: Placed | "cut"; readonly refusals: readonly Refusal[] }
  | { readonly placed: null; readonly failure: Unreadable };

/** Scans one JSON text into a value and its places. */
export function scanJson(text: string): Scanned {
  const scan: Scan = { text, at: 0, failure: null, refusals: [] };
  const placed = scanValue(scan, { path: [] });
  skipSpace(scan);
  if (placed !== null && scan.at < text.length) fail(scan, "something follows the end of the value");
  if (placed === null || scan.failure !== null) return { placed: null, failure: scan.failure ?? failureAt(scan, "") };
  return { placed, refusals: scan.refusals };
}

function scanValue(scan: Scan, spot: Spot): Placed | "cut" | null {
  skipSpace(scan);
  const next = scan.text[scan.at];
  if (next === "{" || next === "[") {
    if (spot.path.length >= maxDepth) return tooDeep(scan);
    return next === "{" ? scanMap(scan, spot) : scanList(scan, spot);
  }
  const start = scan.at;
  if (next === '"') {
    const text = scanString(scan);
    return text === null ? null : { value: text, place: placeOf(spot, start, scan.at) };
  }
  return scanWord(scan, spot);
}

function tooDeep(scan: Scan): null {
  scan.failure ??= {
    rule: "limit-reached",
    start: scan.at,
    end: scan.at + 1,
    what: `collections stand more than ${maxDepth} deep`,
    fix: "Write the document flatter.",
  };
  return null;
}

const placeOf = ({ key }: Spot, start: number, end: number): Place =>
  key === undefined ? { start, end } : { start, end, key };

const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function scanWord(scan: Scan, spot: Spot): Placed | "cut" | null {
  const start = scan.at;
  for (const [word, value] of words) {
    if (!scan.text.startsWith(word, start)) continue;
    scan.at += word.length;
    return { value, place: placeOf(spot, start, scan.at) };
  }
  const written = take(scan, number);
  if (written === "") return fail(scan, "a value was expected");
  const value = Number(written);
  const reason = refusedNumber(value, written);
  if (reason === null) return { value, place: placeOf(spot, start, scan.at) };
  return refuse(scan, spot, { start, end: scan.at, ...reason });
}

function refuse(
  { refusals }: Scan,
  { path, item }: Spot,
  reason: Range & { readonly what: string; readonly fix: string },
): "cut" {
  const cut = item === undefined ? { cut: path } : { cut: path.slice(0, -1), item };
  refusals.push({ rule: "unreadable", ...reason, ...cut });
  return "cut";
}

function scanList(scan: Scan, spot: Spot): Placed | null {
  const start = scan.at;
  const value: Value[] = [];
  const parts: Place[] = [];
  let number = 0;
  const item = (): boolean => {
    number += 1;
    const built = scanValue(scan, { path: [...spot.path, value.length], item: number });
    if (built === null) return false;
    if (built !== "cut") {
      value.push(built.value);
      parts.push(built.place);
    }
    return true;
  };
  if (!scanItems(scan, "]", item)) return null;
  return { value, place: { ...placeOf(spot, start, scan.at), parts } };
}

/** Items between commas up to the closing mark; false where the scan failed. */
function scanItems(scan: Scan, close: "]" | "}", item: () => boolean): boolean {
  scan.at += 1;
  skipSpace(scan);
  if (scan.text[scan.at] === close) {
    scan.at += 1;
    return true;
  }
  while (item()) {
    skipSpace(scan);
    const next = scan.text[scan.at];
    if (next !== "," && next !== close) return fail(scan, `a comma or ${close} was expected`) !== null;
    scan.at += 1;
    if (next === close) return true;
  }
  return false;
}

function scanMap(scan: Scan, spot: Spot): Placed | null {
  const start = scan.at;
  const value: Record<string, Value> = {};
  const parts = new Map<string, Place>();
  const keys = new Map<string, "once" | "refused">();
  const member = (): boolean => {
    const key = scanKey(scan);
    if (key === null) return false;
    const path = [...spot.path, key.name];
    const built = scanValue(scan, { path, key: key.range });
    if (built === null) return false;
    if (!takeKey(scan, keys, { ...key, path })) {
      delete value[key.name];
      parts.delete(key.name);
    } else if (built !== "cut") {
      value[key.name] = built.value;
      parts.set(key.name, built.place);
    }
    return true;
  };
  if (!scanItems(scan, "}", member)) return null;
  return { value, place: { ...placeOf(spot, start, scan.at), parts } };
}

/** Whether a key may stay: it reaches no prototype and stands here once. */
function takeKey(scan: Scan, keys: Map<string, "once" | "refused">, key: Key & { path: ValuePath }): boolean {
  const seen = keys.get(key.name);
  const reason = refusedKey(key.name, seen !== undefined);
  keys.set(key.name, reason === null ? "once" : "refused");
  if (reason !== null && seen !== "refused") refuse(scan, { path: key.path }, { ...key.range, ...reason });
  return reason === null;
}

function refusedKey(name: string, seen: boolean): { what: string; fix: string } | null {
  if (isForbiddenKey(name)) return { what: `the key ${name} is not allowed`, fix: "Rename the key." };
  if (!seen) return null;
  return { what: `the key ${clip(name)} stands here a second time`, fix: "Keep one of them." };
}

interface Key {
  readonly name: string;
  readonly range: Range;
}

function scanKey(scan: Scan): Key | null {
  skipSpace(scan);
  if (scan.text[scan.at] !== '"') return fail(scan, "a key in double quotes was expected");
  const start = scan.at;
  const name = scanString(scan);
  if (name === null) return null;
  const range = { start, end: scan.at };
  skipSpace(scan);
  if (scan.text[scan.at] !== ":") return fail(scan, "a colon was expected after the key");
  scan.at += 1;
  return { name, range };
}
