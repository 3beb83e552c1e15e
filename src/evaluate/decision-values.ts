import { computedFrom, isAssumed, isComputed } from "../domain/computed-from.ts";
import type { DecisionValue } from "../domain/decision.ts";
import { isList, type Value, valueAt } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { FactPath, Subject } from "../domain/subject.ts";
import { capped, inWords } from "../domain/words.ts";
import { factAt, nameOf, type Run, wholePath } from "./logic-run.ts";

/** The facts at these paths, each with where it stands; a computed one with the reason and what it rests on. */
export const valuesOf = (paths: readonly FactPath[], run: Run): readonly DecisionValue[] =>
  paths.map((path) => valueAtPath(path, run));

function valueAtPath(path: FactPath, run: Run): DecisionValue {
  const { subject } = run;
  const whole = wholePath(run, path);
  const given = unwritten(whole, subject);
  const value = shown(factAt(run, path));
  return {
    name: nameOf(run, path),
    value,
    at: given === null ? subject.locate(whole) : null,
    reason: subject.reason(whole) ?? given ?? "",
    restsOn: value !== null && isComputed(whole) ? placesUnder(whole, run) : [],
  };
}

/** Where a value comes from that no file states; `null` where one does, or where there is no value. */
function unwritten(whole: FactPath, subject: Subject): string | null {
  const [name, part] = whole;
  if (name === "today" || name === "gate") return `the ${name === "today" ? "day" : "gate"} of the review`;
  if (name === "criteria") return isDefaulted(part, subject) ? "the documented default" : null;
  if (!isAssumed(whole)) return null;
  const same = sameStart(subject.locate(whole), subject.locate(whole.slice(0, -1)));
  return same ? "taken for granted where nothing is written" : null;
}

function isDefaulted(part: string | number | undefined, { facts }: Subject): boolean {
  const defaulted = valueAt(facts, ["criteria", "defaulted"]);
  const of = part === "lowest" || part === "highest" ? "levels" : String(part);
  return isList(defaulted) && defaulted.includes(of);
}

const sameStart = (a: Location, b: Location): boolean =>
  a.path === b.path && a.start.line === b.start.line && a.start.column === b.start.column;

/** Where that stands from which a fact was computed: each line once, from the top. */
function placesUnder(whole: FactPath, { subject }: Run): readonly Location[] {
  const there = computedFrom(whole).filter((path) => hasValue(valueAt(subject.facts, path)));
  const byLine = new Map(there.map((path) => subject.locate(path)).map((at) => [`${at.path}:${at.start.line}`, at]));
  return [...byLine.values()].sort((a, b) => a.start.line - b.start.line);
}

const hasValue = (value: Value | undefined): boolean => value !== undefined && value !== null;

/** Small values as found; large ones in words. */
function shown(value: Value | undefined): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return capped(value, 1_000);
  if (typeof value !== "object") return value;
  const small = isList(value) && value.length <= 20 && value.every((item) => typeof item !== "object");
  return small ? value : inWords(value);
}
