import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { operatorsByName } from "../../src/operators/index.ts";
import { hostile } from "./hostile-conditions.ts";
import { faultsOf, lenderFacts, printCondition, read } from "./lender-facts.ts";

test("a condition is read as a tree whose parts say where they stand", () => {
  const { condition, faults } = read([
    { var: "risk.treated" },
    {
      or: [
        { "!": { var: "risk.decided" } },
        { "<": [{ var: "risk.incidents" }, { var: "parameters.most-incidents" }] },
      ],
    },
    { within: ["risk.review-by", "parameters.review-time", "today"] },
  ]);
  expect(faults).toEqual([]);
  expect(condition).toEqual({
    kind: "and",
    part: "require",
    of: [
      { kind: "fact", part: "require[0]", path: ["risk", "treated"] },
      {
        kind: "or",
        part: "require[1]",
        of: [
          {
            kind: "not",
            part: "require[1].or[0]",
            of: { kind: "fact", part: "require[1].or[0].!", path: ["risk", "decided"] },
          },
          {
            kind: "compare",
            part: "require[1].or[1]",
            operator: "<",
            left: { kind: "path", path: ["risk", "incidents"], type: { kind: "number", description: "" } },
            right: { kind: "literal", value: 3, parameter: "parameters.most-incidents" },
          },
        ],
      },
      {
        kind: "operator",
        part: "require[2]",
        operator: operatorsByName.get("within"),
        args: [
          { kind: "path", path: ["risk", "review-by"], type: { kind: "date", description: "" } },
          { kind: "literal", value: "30d", parameter: "parameters.review-time" },
          { kind: "path", path: ["today"], type: { kind: "date", description: "" } },
        ],
      },
    ],
  });
});

const controls = { var: "risk.treatment.controls" };

test.each<[string, Value]>([
  ["a boolean fact", { var: "risk.treated" }],
  ["var with its path in a list", { var: ["risk.treated"] }],
  ["not, both ways", { and: [{ "!": { var: "risk.treated" } }, { "!": [{ var: "risk.treated" }] }] }],
  ["if with three conditions", { if: [{ var: "risk.treated" }, true, { present: ["risk.owner"] }] }],
  ["a word of the schema", { "==": [{ var: "risk.treatment.status" }, "verified"] }],
  ["a date and a day", { "!=": [{ var: "risk.identified" }, "2026-10-20"] }],
  ["two texts of one kind", { "==": [{ var: "risk.owner" }, { var: "system.owner" }] }],
  ["a boolean and a literal", { "==": [{ var: "risk.treated" }, true] }],
  ["a calculation", { "<=": [{ "/": [{ "+": [1, { var: "risk.losses" }, 2] }, 3] }, { "*": [2, 2] }] }],
  ["a word in a literal list", { in: [{ var: "risk.treatment.status" }, ["implemented", "verified"]] }],
  ["a word in a list of the schema", { in: ["retain", { var: "risk.treatment.options" }] }],
  ["a parameter in a literal list", { in: [{ var: "risk.tracker" }, ["none", { var: "parameters.tracker" }]] }],
  ["a fact in a list parameter", { in: [{ var: "risk.title" }, { var: "parameters.objectives" }] }],
  ["items by relative paths", { all: [controls, { and: [{ var: "proven" }, { present: ["owner"] }] }] }],
  ["scalar items", { none: [{ var: "risk.treatment.options" }, { "==": [{ var: "" }, "retain"] }] }],
  ["lists within items", { some: [controls, { some: [{ var: "evidence" }, { "<": [{ var: "age" }, 90] }] }] }],
  ["levels by rank", { above: ["risk.inherent.level", "criteria.appetite"] }],
  ["a free key, present only", { present: ["risk.x-lender", "risk.x-lender.branch", "risk.inherent.likelihood"] }],
  ["a pattern by parameter", { matches: ["risk.tracker", "parameters.tracker"] }],
  ["words of the list's items", { covers: ["system.kinds", ["generative", "agentic"]] }],
  ["unique by key and without", { and: [{ unique: ["risk.treatment.controls", "id"] }, { unique: ["system.kinds"] }] }],
  ["a count and a catalogue", { and: [{ count: ["risk.links", 2] }, { known: ["risk.links"] }] }],
])("%s is read", (_, value) => {
  expect(faultsOf(value)).toEqual([]);
});

describe("what could open the gate is refused", () => {
  test.each<[string, Value, string]>([
    [
      "the prototype, walked by var",
      { var: "risk.__proto__.treated" },
      "require/var names the unknown fact `risk.__proto__.treated`",
    ],
    ["a constructor's name as a fact", { present: ["constructor"] }, "require/present/0 names the unknown fact"],
    ["a constructor's name as an operator", { constructor: [1] }, "require/constructor names the unknown operator"],
    ["toString as an operator", { toString: [] }, "require/toString names the unknown operator"],
    ["toString as a parameter", { "==": [{ var: "parameters.toString" }, 1] }, "names the unknown parameter"],
    ["log, which always gives its argument", { log: true }, "require/log names the unknown operator `log`"],
    ["a dotted operator name", { "present.test": ["risk.owner"] }, "names the unknown operator `present.test`"],
    [
      "a stray second key",
      { present: ["risk.owner"], absent: ["risk.owner"] },
      "require has 2 keys, and a condition has one",
    ],
    ["no key", {}, "require is empty"],
    ["no conditions at all", [], "require has no list of conditions"],
    ["an and over nothing", { and: [] }, "require/and has no list of conditions"],
    ["an or that is no list", { or: { var: "risk.treated" } }, "require/or has no list of conditions"],
    ["a text, which is always true", "risk.treated", "require is no condition. Write `{ var: risk.treated }`"],
    ["a number, which is always true", 1, "require is no condition"],
    ["null", null, "require is no condition"],
    ["a list within a list", [[{ var: "risk.treated" }]], "require/0 is no condition"],
    ["the truth of a text", { var: "risk.owner" }, "require/var is a text, neither true nor false"],
    ["the truth of a list", { "!": { var: "risk.links" } }, "require/!/var is a list, neither true nor false"],
    ["the truth of a number", { and: [{ "+": [1, 2] }] }, "require/and/0/+ calculates by `+`"],
    ["the truth of a parameter", { var: "parameters.most-incidents" }, "is a number, neither true nor false"],
    ["memory doubled by reduce", { reduce: [[1], { cat: ["a", "a"] }, ""] }, "names the unknown operator `reduce`"],
    ["cat", { "==": [{ cat: ["a", "b"] }, "ab"] }, "require/==/0 uses `cat` where a value is needed"],
    ["map", { map: [{ var: "risk.links" }, true] }, "names the unknown operator `map`"],
    ["filter", { "!": { filter: [{ var: "risk.links" }, true] } }, "names the unknown operator `filter`"],
    ["missing", { "!": { missing: ["risk.owner"] } }, "names the unknown operator `missing`"],
    ["missing_some", { missing_some: [1, ["risk.owner"]] }, "names the unknown operator `missing_some`"],
    ["merge", { in: ["a", { merge: [["a"]] }] }, "require/in/1 uses `merge` where a value is needed"],
    ["substr", { "==": [{ substr: ["abc", 1] }, "bc"] }, "uses `substr` where a value is needed"],
    ["min", { "<": [{ min: [1, 2] }, 3] }, "uses `min` where a value is needed"],
    ["method", { method: ["a", "at", [0]] }, "names the unknown operator `method`"],
    ["loose equality by name", { "===": [1, 1] }, "names the unknown operator `===`. Use `==`"],
    ["double not", { "!!": [{ var: "risk.owner" }] }, "names the unknown operator `!!`"],
    ["a default that stands for what is missing", { var: ["risk.treated", true] }, "require/var is no literal path"],
    ["a computed path", { var: { if: [true, "risk.treated", "risk.decided"] } }, "require/var is no literal path"],
    ["a path by number", { var: 0 }, "require/var is no literal path"],
    ["the whole data", { var: "" }, "require/var holds an empty path"],
    ["an index into a list", { present: ["risk.links.0"] }, "looks into the list `risk.links`"],
    ["a misspelt fact", { present: ["risk.ownr"] }, "names the unknown fact `risk.ownr`. Did you mean `risk.owner`?"],
    ["a misspelt operator", { presnt: ["risk.owner"] }, "names the unknown operator `presnt`. Did you mean `present`?"],
    [
      "a word that no status is",
      { "!=": [{ var: "risk.treatment.status" }, "verfied"] },
      "names the unknown word `verfied`. Did you mean `verified`?",
    ],
    ["a word that no option is", { in: ["retian", { var: "risk.treatment.options" }] }, "Did you mean `retain`?"],
    ["a word that no kind is", { covers: ["system.kinds", ["agentc"]] }, "Did you mean `agentic`?"],
    ["values of two types", { "!=": [{ var: "risk.incidents" }, "3"] }, 'has the text "3" where a number is needed'],
    ["two literals of two types", { "==": [1, "1"] }, "compares number with text"],
    ["nothing", { "==": [{ var: "risk.owner" }, null] }, "require/==/1 is no single value"],
    ["a list against a text", { "!=": [{ var: "risk.links" }, "a"] }, "compares list with text"],
    ["a day that no calendar has", { "==": [{ var: "risk.identified" }, "2026-02-30"] }, "where a date is needed"],
    ["dates by <", { "<": [{ var: "risk.identified" }, { var: "today" }] }, "Compare dates by `before`"],
    ["texts by <", { "<": [{ var: "risk.id" }, 3] }, "is a text where a number is needed"],
    ["three numbers", { "<": [1, { var: "risk.incidents" }, 3] }, "require/< has 3 arguments, and takes 2"],
    ["one number", { ">": [1] }, "require/> has 1 argument, and takes 2"],
    ["durations by spelling", { "==": [{ var: "risk.grace" }, "30d"] }, "compares durations by their spelling"],
    ["a duration in a list", { in: [{ var: "risk.grace" }, ["30d"]] }, "compares durations by their spelling"],
    ["a free key in a list", { in: [{ var: "risk.x-lender" }, ["a"]] }, "compares any with text"],
    [
      "a parameter that is no word of the fact",
      { "==": [{ var: "risk.treatment.status" }, { var: "parameters.tracker" }] },
      "names the unknown word `^ACME-[0-9]+$`",
    ],
    [
      "a parameter list without a word of the fact",
      { in: [{ var: "gate" }, { var: "parameters.objectives" }] },
      "unknown word `fairness`",
    ],
    [
      "a parameter of another type than the fact",
      { "==": [{ var: "risk.id" }, { var: "parameters.most-incidents" }] },
      "where a text is needed",
    ],
    ["a level with a literal", { "==": [{ var: "risk.inherent.level" }, "high"] }, "compares a level with something"],
    ["a level in a list", { in: [{ var: "risk.inherent.level" }, ["high"]] }, "compares a level with something"],
    ["a level's word as a limit", { above: ["risk.inherent.level", "medium"] }, "names the unknown fact `medium`"],
    ["a fact's name as a text", { "==": ["risk.owner", "@alice"] }, "`risk.owner`, which is the name of a fact"],
    ["a fact's name of one word", { "==": ["gate", "release"] }, "`gate`, which is the name of a fact"],
    ["a fact's name among words", { in: ["gate", ["release", "monitor"]] }, "`gate`, which is the name of a fact"],
    ["a fact's name as a number", { ">": ["risk.incidents", 2] }, "`risk.incidents`, which is the name of a fact"],
    ["a level above a text", { above: ["risk.inherent.level", "risk.title"] }, "a text, where a level is needed"],
    ["a text within a text", { in: ["a", { var: "risk.title" }] }, "require/in looks into a text"],
    ["a list of nothing", { in: [{ var: "risk.id" }, []] }, "require/in/1 is an empty list"],
    ["a list of two types", { in: [{ var: "risk.incidents" }, [1, "2"]] }, "mixes types or facts in a list"],
    ["none over no list", { none: [{ var: "risk.owner" }, true] }, "require/none/0 is a text, no list of facts"],
    ["none over an unknown list", { none: [{ var: "risk.waivers" }, true] }, "names the unknown fact `risk.waivers`"],
    ["all over a literal", { all: [[1, 2], true] }, "require/all/0 is no list of facts"],
    [
      "some over a parameter",
      { some: [{ var: "parameters.objectives" }, true] },
      "require/some/0 is a list, no list of facts",
    ],
    ["a whole path inside an item", { all: [controls, { var: "risk.treated" }] }, "are relative to the item"],
    ["if without otherwise", { if: [{ var: "risk.treated" }, true] }, "require/if has 2 arguments, and takes 3"],
    ["if by values", { if: [{ var: "risk.treated" }, "yes", "no"] }, "require/if/1 is no condition"],
    ["a calculation on a text", { "<": [{ "+": [1, { var: "risk.id" }] }, 3] }, "is a text where a number is needed"],
    ["a sum of one", { "<": [{ "+": ["3"] }, 3] }, "require/</0/+ has 1 argument"],
    ["three to subtract", { "<": [{ "-": [3, 2, 1] }, 3] }, "require/</0/- has 3 arguments"],
    [
      "an operator of ours without a list",
      { present: "risk.owner" },
      "has no list of arguments. Write `present: [fact, …]`",
    ],
    ["present of nothing", { present: [] }, "require/present has 0 arguments"],
    ["one level", { above: ["risk.inherent.level"] }, "require/above has 1 argument"],
    ["a path by var in an operator of ours", { present: [{ var: "risk.owner" }] }, "require/present/0 is no path"],
    ["a path where a literal stands", { within: ["risk.review-by", "today", "today"] }, "where a duration is needed"],
    ["a computed literal", { count: ["risk.links", { "+": [1, 1] }] }, "require/count/1 is computed where a literal"],
    ["a parameter where a path stands", { overdue: ["parameters.review-time"] }, "names the unknown fact"],
    ["a parameter of another type", { count: ["risk.links", "parameters.review-time"] }, "takes a duration parameter"],
    [
      "a parameter by bare name",
      { "<": [{ var: "risk.incidents" }, "parameters.most-incidents"] },
      "Write `{ var: parameters",
    ],
    ["a misspelt parameter", { matches: ["risk.tracker", "parameters.traker"] }, "Did you mean `parameters.tracker`?"],
    ["a count of none", { count: ["risk.links", 0] }, "require/count/1 is not a whole number from 1"],
    ["covering nothing", { covers: ["risk.links", []] }, "require/covers/1 has an empty list"],
    ["a pattern that is none", { matches: ["risk.tracker", "("] }, "is no pattern that can be used"],
    ["unique maps without a key", { unique: ["risk.treatment.controls"] }, "needs a key"],
    [
      "unique by a key that none has",
      { unique: ["risk.treatment.controls", "ids"] },
      "has no items with a single value ids",
    ],
    ["a free key compared", { "==": [{ var: "risk.x-lender" }, 1] }, "compares any with number"],
  ])("%s", (_, value, message) => {
    const { condition } = read(value);
    expect(condition).toBeNull();
    expect(faultsOf(value).join("\n")).toContain(message);
  });

  test("nesting, parts and texts beyond the budget", () => {
    let deep: Value = { var: "risk.treated" };
    for (let i = 0; i < 5_000; i++) deep = { "!": deep };
    const wide: Value = Array.from({ length: 2_000 }, () => ({ var: "risk.treated" }));
    const long: Value = { "==": [{ var: "risk.id" }, "x".repeat(65_537)] };
    expect([deep, wide, long].map((value) => faultsOf(value)[0])).toEqual([
      "require is nested more than 64 deep. Split the condition into several rules.",
      "require has more than 2000 parts. Split the condition into several rules.",
      "require/==/1 has a text of more than 65536 units. Split the condition into several rules.",
    ]);
  });
});

test("every fault of a condition is told, each at its place", () => {
  expect(
    faultsOf([{ present: ["risk.ownr", "risk.titel"] }, { or: [{ var: "risk.owner" }, { abov: [] }] }, true]),
  ).toEqual([
    "require/0/present/0 names the unknown fact `risk.ownr`. Did you mean `risk.owner`?",
    "require/0/present/1 names the unknown fact `risk.titel`. Did you mean `risk.title`?",
    "require/1/or/0/var is a text, neither true nor false. Compare it (`==`, `in`, `above`, …), or ask whether it is `present`.",
    "require/1/or/1/abov names the unknown operator `abov`. Did you mean `above`?",
  ]);
});

test("arbitrary JSON is read or refused, never both, and never throws", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const { condition, faults } = read(value);
      expect(condition === null).toBe(faults.length > 0);
      for (const fault of faults) expect(fault.message).not.toBe("");
    }),
    { seed: 23894, numRuns: 5_000 },
  );
}, 30_000);

test("a condition printed and read again is the same condition", () => {
  let readable = 0;
  fc.assert(
    fc.property(hostile, (value) => {
      const { condition } = read(value, lenderFacts);
      if (condition === null) return;
      readable += 1;
      const printed = printCondition(condition);
      const again = read(printed).condition;
      expect(again === null ? null : printCondition(again)).toEqual(printed);
    }),
    { seed: 42, numRuns: 5_000 },
  );
  expect(readable).toBeGreaterThan(20);
}, 30_000);
