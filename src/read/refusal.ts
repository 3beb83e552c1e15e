import type { Document, Value, ValuePath } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { Fault, IntegrityRule, Reading } from "../domain/integrity.ts";
import { documentOf, type Placed } from "./place.ts";
import type { Range } from "./places.ts";
import type { Source } from "./text.ts";

/** Collections within collections, at most (security: bounded work). */
export const maxDepth = 64;

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** Something the reader does not take, and the path at which it was cut out of the value. */
export interface Refusal extends Range {
  readonly rule: IntegrityRule;
  /** A sentence without the place, which is added: `the key "owner" stands here twice`. */
  readonly what: string;
  readonly fix: string;
  /** Of a list item the list, for its other items move up. */
  readonly cut: ValuePath;
  /** The number of the list item cut, from 1. */
  readonly item?: number;
}

/** Why a text cannot be read at all. */
export interface Unreadable extends Range {
  readonly what: string;
  readonly fix: string;
  readonly rule?: IntegrityRule;
}

export const isForbiddenKey = (key: string): boolean => forbiddenKeys.has(key);

/** Why a number as written is not taken: not finite, or more digits than a number keeps; `null` where it is taken. */
export function refusedNumber(value: number, written: string): { readonly what: string; readonly fix: string } | null {
  if (!Number.isFinite(value)) {
    return { what: `${clip(written)} is no finite number`, fix: "Write a finite number, or the value as quoted text." };
  }
  if (/^[-+]?(?:\d+|0[ox][\da-f]+)$/iu.test(written) && !Number.isSafeInteger(value)) {
    return {
      what: `the integer ${clip(written)} is beyond 2^53 and would lose digits`,
      fix: "Write it as quoted text, or with fewer digits.",
    };
  }
  return null;
}

/** A word from a document, short enough for a sentence. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The reading of a document whose value was built, refused places cut out. */
export function readingOf(source: Source, placed: Placed | "cut", refusals: readonly Refusal[]): Reading<Document> {
  const sorted = [...refusals].sort((a, b) => a.start - b.start || a.end - b.end);
  if (placed === "cut") return { value: null, faults: sorted.map((refusal) => faultOf(source, refusal)) };
  const faults = sorted.map((refusal) => ({
    ...faultOf(source, refusal),
    place: placeName(placed.value, refusal) || String(source.lineOf(refusal.start)),
    cut: refusal.cut,
  }));
  return { value: documentOf(source, placed), faults };
}

/** The reading of a text that has no value. */
export const unreadable = (source: Source, reasons: readonly Unreadable[]): Reading<Document> => ({
  value: null,
  faults: reasons.map((reason) => faultOf(source, reason)),
});

const placeName = (root: Value, { cut, item }: Refusal): string =>
  formatIdPath(root, cut) + (item === undefined ? "" : `[#${item}]`);

function faultOf(source: Source, { rule, what, fix, start, end }: Unreadable): Fault {
  const line = source.lineOf(start);
  return {
    rule: rule ?? "unreadable",
    message: `Line ${line} of ${source.path}: ${what}.`,
    fix,
    place: String(line),
    cut: null,
    at: source.locate(start, end),
  };
}
