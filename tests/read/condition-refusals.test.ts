import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { faultsOf } from "./lender-facts.ts";

const owner: Value = { var: "risk.owner" };

test.each<[Value, string]>([
  [{ "===": [owner, "@alice"] }, "Use `==`, which compares values of one type."],
  [{ "!==": [owner, "@alice"] }, "Use `!=`, which compares values of one type."],
  [{ "!!": [owner] }, "Use `present`, or the boolean itself."],
  [{ "?:": [true, true, true] }, "Use `if`."],
  [{ missing: ["risk.owner"] }, "Use `absent`."],
  [{ missing_some: [1, ["risk.owner"]] }, "Use `count` or `or` with `present`."],
  [{ filter: [] }, "Use `some`, `all` or `none`."],
  [{ map: [] }, "Use `some`, `all` or `none`."],
  [{ reduce: [] }, "Use `some`, `all`, `none` or `count`."],
  [{ "+": [1, 2] }, "Compare the number, as in `<: [a, b]`."],
])("what JsonLogic has and a rule has not is told with what to write: %j", (value, fix) => {
  const faults = faultsOf(value);
  expect([faults.length, faults[0]?.endsWith(fix)]).toEqual([1, true]);
});

test.each<[Value, string]>([
  [{ unique: [] }, "has 0 arguments, and takes 1 or 2. Write `unique: [list, key?]`."],
  [{ unique: ["risk.links", "id", "x"] }, "has 3 arguments, and takes 1 or 2. Write `unique: [list, key?]`."],
  [{ before: ["today"] }, "has 1 argument, and takes 2. Write `before: [date, other]`."],
  [{ present: [] }, "has 0 arguments, and takes 1 or more. Write `present: [fact, …]`."],
  [{ present: "risk.owner" }, "has no list of arguments. Write `present: [fact, …]`."],
])("how many arguments an operator takes: %j", (value, words) => {
  expect(faultsOf(value)).toEqual([`require/${Object.keys(value as object)[0]} ${words}`]);
});

test("a word for a level is told as one, unless it is nearly a fact", () => {
  const fixes = ["high", "critera"].map((word) => faultsOf({ above: ["risk.inherent.level", word] })[0]);
  expect(fixes.map((fix) => fix?.split(". ")[1])).toEqual([
    "No rule names a level by its word, for each organization has its own: take `criteria.appetite`, `criteria.tolerance`, `criteria.lowest` or `criteria.highest`.",
    "Did you mean `criteria`?",
  ]);
});

const long = (units: number): string => "a".repeat(units);

test.each<[string, Value, boolean]>([
  ["a text as long as it may be", { "==": [owner, long(65_536)] }, true],
  ["a longer text", { "==": [owner, long(65_537)] }, false],
  ["a key as long as it may be", { [long(65_536)]: true }, true],
  ["a longer key", { [long(65_537)]: true }, false],
])("%s", (_, value, isRead) => {
  expect(faultsOf(value).some((fault) => fault.includes("has a text of more than 65536 units"))).toBe(!isRead);
});
