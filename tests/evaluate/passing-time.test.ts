import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { conditionOf, contextOf, subjectOf } from "./lender.ts";

const description = "";
const number: FactType = { kind: "number", description };
const date: FactType = { kind: "date", description };
const text: FactType = { kind: "text", description };
const facts: Readonly<Record<string, FactType>> = {
  today: date,
  evidence: { kind: "map", description, fields: { age: number, size: number, due: date, by: text } },
};

const age = { var: "evidence.age" };
const size = { var: "evidence.size" };
const today = { var: "today" };
const due = { var: "evidence.due" };

const evidence = { age: 80, size: 30, due: "2026-12-01", by: "@alice" };

/** The days on which a comparison of a lender's evidence says that it may come out otherwise. */
function daysOf(value: Value, changes: ValueMap = {}): readonly string[] {
  const context = contextOf();
  decide(conditionOf(value, facts), subjectOf({ today: "2026-11-21", evidence: { ...evidence, ...changes } }), context);
  return context.changes;
}

test.each<[string, Value, readonly string[]]>([
  ["an age below a limit reaches it, and exceeds it", { "<": [age, 90] }, ["2026-12-01", "2026-12-02"]],
  ["the same, turned round", { ">": [90, age] }, ["2026-12-01", "2026-12-02"]],
  ["an age at its limit exceeds it tomorrow", { "<=": [age, 80] }, ["2026-11-22"]],
  ["an age beyond its limit stays there", { "<=": [age, 70] }, []],
  ["an age that has to be just so", { "==": [age, 81] }, ["2026-11-22", "2026-11-23"]],
  ["a limit between two days", { "<": [age, 80.5] }, ["2026-11-22"]],
  ["a limit that nobody lives to see", { "<": [age, 36_581] }, []],
  ["the last limit that somebody may", { "<": [age, 36_580] }, ["2126-10-28"]],
  ["two ages grow alike", { "<": [age, { "+": [age, 10] }] }, []],
  ["what does not grow", { "<": [size, 90] }, []],
  ["a date that today becomes", { "==": [today, due] }, ["2026-12-01", "2026-12-02"]],
  ["a date that becomes today", { "!=": [due, today] }, ["2026-12-01", "2026-12-02"]],
  ["a date among others", { in: [today, ["2026-11-23", "2026-11-20"]] }, ["2026-11-23", "2026-11-24"]],
  ["an age among numbers", { in: [age, [90, 70, 81]] }, ["2026-12-01", "2026-12-02", "2026-11-22", "2026-11-23"]],
  ["a sum with an age", { "<": [{ "+": [age, size] }, 120] }, ["2026-12-01", "2026-12-02"]],
  ["twice the age", { "<": [{ "+": [age, age] }, 180] }, ["2026-12-01", "2026-12-02"]],
  ["a limit that an age is taken from", { ">": [{ "-": [100, age] }, 10] }, ["2026-12-01", "2026-12-02"]],
  ["an age less some days", { "<": [{ "-": [age, size] }, 60] }, ["2026-12-01", "2026-12-02"]],
  ["a multiple of an age", { "<": [{ "*": [2, age] }, 180] }, ["2026-12-01", "2026-12-02"]],
  ["a multiple with several factors", { "<": [{ "*": [age, 2, 5] }, 900] }, ["2026-12-01", "2026-12-02"]],
  ["an age in tens of days", { "<": [{ "/": [age, 10] }, 9] }, ["2026-12-01", "2026-12-02"]],
  ["an age by an age grows as it likes", { "<": [{ "*": [age, age] }, 7_000] }, ["2026-11-22"]],
  ["a share of an age as well", { "<": [{ "/": [900, age] }, 11] }, ["2026-11-22"]],
])("%s", (_, value, days) => {
  expect(daysOf(value)).toEqual(days);
});

test.each<[string, Value, ValueMap]>([
  ["no day is due", { "==": [today, due] }, { due: "soon" }],
  ["today is none", { "==": [due, today] }, { due: "" }],
  ["an age is no number", { "<": [age, 90] }, { age: "old" }],
  ["an age is not to be had", { "<": [age, 90] }, { age: null }],
])("where %s, no day is told", (_, value, changes) => {
  expect(daysOf(value, changes)).toEqual([]);
});
