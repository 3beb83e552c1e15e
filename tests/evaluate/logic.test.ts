import fc from "fast-check";
import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { explain } from "../../src/evaluate/logic-explain.ts";
import { hostile } from "../read/hostile-conditions.ts";
import { read } from "../read/lender-facts.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const about = (value: Value, subject = subjectOf(lenderRisk)) => decide(conditionOf(value), subject, contextOf());

const outcome = (value: Value, subject = subjectOf(lenderRisk)): string => {
  const decision = about(value, subject);
  return decision.kind === "undecided" ? `undecided: ${decision.why}` : decision.kind;
};

/** The words of a failed condition's parts. */
const words = (value: Value): readonly string[] => {
  const decision = about(value);
  return decision.kind === "failed" ? decision.parts.map((part) => part.words) : [decision.kind];
};

const withRisk = (changes: ValueMap): ValueMap => {
  const risk = lenderRisk["risk"] as ValueMap;
  return { ...lenderRisk, risk: { ...risk, ...changes } };
};

const treated = { var: "risk.treated" };
const decided = { var: "risk.decided" };
const controls = { var: "risk.treatment.controls" };

test("a failed condition tells every failed part with its words, its values and its place", () => {
  expect(
    about([treated, decided, { present: ["risk.treatment.options", "risk.tracker", "risk.treatment.plan"] }]),
  ).toEqual({
    kind: "failed",
    parts: [
      {
        part: "require[0]",
        operator: "var",
        words: "risk.treated is false",
        values: { "risk.treated": false },
        at: placeOf(["risk", "treated"]),
      },
      {
        part: "require[2].present[1]",
        operator: "present",
        words: "risk.tracker is absent",
        values: { "risk.tracker": null },
        at: placeOf(["risk", "tracker"]),
      },
      {
        part: "require[2].present[2]",
        operator: "present",
        words: "risk.treatment.plan is a placeholder (TBD)",
        values: { "risk.treatment.plan": "TBD" },
        at: placeOf(["risk", "treatment", "plan"]),
      },
    ],
  });
});

test("a condition that holds needs no explanation, and has one for who asks", () => {
  const condition = conditionOf({ or: [treated, { above: ["risk.inherent.level", "criteria.appetite"] }] });
  expect(decide(condition, subjectOf(lenderRisk), contextOf())).toEqual({ kind: "held", parts: [] });
  expect(explain(condition, subjectOf(lenderRisk), contextOf()).map((part) => part.words)).toEqual([
    "risk.inherent.level is high, above criteria.appetite (medium)",
  ]);
});

test("the reason of a computed fact stands for it", () => {
  const subject = subjectOf(lenderRisk, { reasons: { "risk.treated": "the plan has no due date" } });
  const decision = about(treated, subject);
  expect(decision.kind === "failed" && decision.parts[0]?.words).toBe("the plan has no due date");
});

test.each<[string, Value, readonly string[]]>([
  ["an and tells all that failed", { and: [treated, decided, false] }, ["risk.treated is false", "it never holds"]],
  [
    "an or tells all alternatives",
    { or: [treated, { overdue: ["risk.identified"] }, { "==": [{ var: "risk.treatment.status" }, "verified"] }] },
    ["held"],
  ],
  [
    "an or whose alternatives all failed",
    { or: [treated, { "==": [{ var: "risk.treatment.status" }, "verified"] }] },
    ["risk.treated is false", "risk.treatment.status is planned, not verified"],
  ],
  [
    "a not tells what held",
    { "!": { and: [decided, { overdue: ["risk.review-by"] }] } },
    ["risk.decided is true", "risk.review-by is 2026-11-10, past on 2026-11-21"],
  ],
  [
    "an if tells the branch it took",
    { if: [decided, treated, { present: ["risk.tracker"] }] },
    ["risk.treated is false"],
  ],
  [
    "all tells the items that failed",
    { all: [controls, { or: [{ var: "proven" }, { present: ["owner"] }] }] },
    [
      "risk.treatment.controls[sampling].proven is false",
      "risk.treatment.controls[sampling].owner is absent",
      "risk.treatment.controls[appeal].proven is false",
      "risk.treatment.controls[appeal].owner is absent",
    ],
  ],
  [
    "none tells the items that held",
    { none: [controls, { "==": [{ var: "role" }, "key"] }] },
    ["risk.treatment.controls[reweighing].role is key", "risk.treatment.controls[appeal].role is key"],
  ],
  [
    "some tells what each item lacks",
    { some: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "privacy"] }] },
    ["risk.objectives[#1] is fairness, not privacy"],
  ],
  ["nothing is true of all of nothing", { all: [{ var: "risk.links" }, true] }, ["risk.links has no items"]],
  [
    "a number and a parameter",
    { "<=": [{ var: "risk.incidents" }, { var: "parameters.most-incidents" }] },
    ["risk.incidents is 4, not at most parameters.most-incidents (3)"],
  ],
  [
    "a calculation",
    { ">": [{ "+": [{ var: "risk.incidents" }, 1] }, 5] },
    ["risk.incidents + 1 is 5, not more than 5"],
  ],
  [
    "a difference that is asked for",
    { "!=": [{ var: "risk.treatment.status" }, "planned"] },
    ["risk.treatment.status is planned"],
  ],
  [
    "two facts that differ",
    { "==": [{ var: "risk.owner" }, { var: "system.owner" }] },
    ["risk.owner is @alice, not the same as system.owner (@acme/credit-risk)"],
  ],
  [
    "a word that is not listed",
    { in: [{ var: "risk.treatment.status" }, ["implemented", "verified"]] },
    ["risk.treatment.status is planned, not one of implemented, verified"],
  ],
  [
    "a list without a word",
    { in: ["retain", { var: "risk.treatment.options" }] },
    ["retain is not one of risk.treatment.options (change-likelihood)"],
  ],
])("%s", (_, value, expected) => {
  expect(words(value)).toEqual(expected.length === 1 && expected[0] === "held" ? ["held"] : expected);
});

test.each<[string, Value, string]>([
  ["a missing boolean is not false", { "!": { var: "risk.missing-one" } }, ""],
  [
    "not of what cannot be decided",
    { "!": { above: ["risk.residual.level", "criteria.appetite"] } },
    "risk.residual.level is not stated",
  ],
  [
    "none over a list that is missing",
    { none: [{ var: "risk.treatment.controls" }, { var: "proven" }] },
    "risk.treatment.controls is not stated",
  ],
  ["all over a list that is missing", { all: [controls, true] }, "risk.treatment.controls is not stated"],
  ["some over a list that is missing", { some: [controls, true] }, "risk.treatment.controls is not stated"],
  [
    "a missing value that differs from every other",
    { "!=": [{ var: "risk.treatment.status" }, "planned"] },
    "risk.treatment.status is not stated",
  ],
  [
    "a missing list that holds nothing",
    { "!": { in: ["retain", { var: "risk.treatment.options" }] } },
    "risk.treatment.options is not stated",
  ],
  ["a missing number below every limit", { "<": [{ var: "risk.incidents" }, 3] }, "risk.incidents is not stated"],
  [
    "an alternative that cannot be decided before one that holds",
    { or: [{ overdue: ["risk.treatment.due"] }, true] },
    "risk.treatment.due is not stated",
  ],
  [
    "a condition of if that cannot be decided",
    { if: [{ overdue: ["risk.treatment.due"] }, true, true] },
    "risk.treatment.due is not stated",
  ],
  [
    "an item that cannot be decided",
    { none: [{ var: "system.kinds" }, { "<": [{ "/": [1, 0] }, 1] }] },
    "1 / 0 is no finite number",
  ],
  ["a division by zero", { "<": [{ "/": [1, { var: "risk.losses" }] }, 5] }, "1 / 0 is no finite number"],
  [
    "zero by zero",
    { "!=": [{ "/": [{ var: "risk.losses" }, { var: "risk.losses" }] }, 1] },
    "0 / 0 is no finite number",
  ],
  ["a sum beyond all numbers", { ">": [{ "*": [1e308, 10] }, 1] }, "1e+308 * 10 is no finite number"],
  [
    "a level that is none of the criteria",
    { "at-most": ["risk.effective.level", "criteria.tolerance"] },
    "risk.effective.level is severe, which is no level of the criteria",
  ],
])("undecided: %s", (name, value, why) => {
  if (why === "") return expect(() => conditionOf(value)).toThrow("unknown fact");
  const bare = { ...withRisk({ treatment: {}, losses: 0, effective: { level: "severe" } }) };
  const risk = Object.fromEntries(Object.entries(bare["risk"] as ValueMap).filter(([key]) => key !== "incidents"));
  const subject = subjectOf({ ...bare, risk });
  expect([name, outcome(value, subject)]).toEqual([name, `undecided: ${why}`]);
});

test("evaluation goes left to right and stops where JsonLogic stops", () => {
  const unknown = { overdue: ["risk.treatment.due"] };
  expect([
    outcome({ or: [decided, unknown] }),
    outcome({ and: [treated, unknown] }),
    outcome({ and: [unknown, treated] }),
    outcome({ if: [decided, true, unknown] }),
    outcome({ some: [controls, { or: [{ var: "proven" }, { "<": [{ "/": [1, 0] }, 1] }] }] }),
    outcome({ all: [controls, { and: [{ var: "proven" }, { "==": [{ var: "role" }, "key"] }] }] }),
  ]).toEqual(["held", "failed", "undecided: risk.treatment.due is not stated", "held", "held", "failed"]);
});

test("values of another type than their schema says decide nothing", () => {
  const odd = withRisk({ treated: "yes", incidents: "4", objectives: "fairness", title: ["a"], owner: 7, links: null });
  const asked: Value[] = [
    treated,
    { "<": [{ var: "risk.incidents" }, 5] },
    { "==": [{ var: "risk.owner" }, "@alice"] },
    { "==": [{ var: "risk.title" }, "a"] },
    { in: ["fairness", { var: "risk.objectives" }] },
    { some: [{ var: "risk.objectives" }, true] },
    { none: [{ var: "risk.links" }, true] },
    { matches: ["risk.title", "a"] },
  ];
  expect(asked.map((value) => outcome(value, subjectOf(odd)).split(":")[0])).toEqual(asked.map(() => "undecided"));
});

test("what reading has cut out is undecided and already told of, also for operators that take what is missing", () => {
  const cut = subjectOf(withRisk({ owner: null, treatment: { controls: [], plan: "TBD" } }), {
    cut: ["risk.owner", "risk.treatment.controls.0", "risk.treatment.due"],
  });
  const faulty = (value: Value) => {
    const decision = about(value, cut);
    return decision.kind === "undecided" ? [decision.why, decision.faulty, decision.at.excerpt] : decision.kind;
  };
  expect([
    faulty({ present: ["risk.owner"] }),
    faulty({ absent: ["risk.owner"] }),
    faulty({ count: ["risk.treatment.controls", 1] }),
    faulty({ none: [controls, { var: "proven" }] }),
    faulty({ overdue: ["risk.treatment.due"] }),
    faulty({ overdue: ["risk.review-by"] }),
    faulty({ above: ["risk.residual.level", "criteria.appetite"] }),
  ]).toEqual([
    ["risk.owner was not read", true, "risk.owner"],
    ["risk.owner was not read", true, "risk.owner"],
    ["risk.treatment.controls was not read", true, "risk.treatment.controls"],
    ["risk.treatment.controls was not read", true, "risk.treatment.controls"],
    ["risk.treatment.due was not read", true, "risk.treatment.due"],
    "held",
    ["risk.residual.level is not stated", false, "risk.residual.level"],
  ]);
});

test("a decision that takes too many steps is undecided", () => {
  const many = Array.from({ length: 300 }, () => "fairness");
  const square = { all: [{ var: "risk.objectives" }, { in: [{ var: "" }, ["fairness"]] }] };
  expect(outcome(square, subjectOf(withRisk({ objectives: many })))).toBe("held");
  const huge = Array.from({ length: 60_000 }, () => "fairness");
  expect(outcome(square, subjectOf(withRisk({ objectives: huge })))).toBe("undecided: it takes more than 100000 steps");
});

test("an explanation that grows too long says so", () => {
  const many = Array.from({ length: 18_000 }, () => "privacy");
  const condition = conditionOf({ some: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "safety"] }] });
  const parts = explain(condition, subjectOf(withRisk({ objectives: many })), contextOf());
  expect(parts.at(-1)?.words).toBe("further parts are not listed");
  expect(parts.length).toBeGreaterThan(1);
});

test("the clock hears of every date that the decision looked at, and of none that only the explanation did", () => {
  const days = (value: Value): readonly string[] => {
    const context = contextOf();
    decide(conditionOf(value), subjectOf(lenderRisk), context);
    return context.changes;
  };
  expect(days([{ overdue: ["risk.review-by"] }, { before: ["today", "risk.identified"] }])).toEqual([
    "2026-11-11",
    "2026-10-20",
  ]);
  expect(days([treated, { overdue: ["risk.review-by"] }])).toEqual([]);
});

test("facts are own properties only", () => {
  const inherited = Object.create({ treated: true }) as ValueMap;
  expect(outcome(treated, subjectOf({ ...lenderRisk, risk: inherited }))).toBe("undecided: risk.treated is not stated");
});

test("whatever can be read can be decided about any data, and what failed has parts", () => {
  let decided = 0;
  fc.assert(
    fc.property(hostile, fc.jsonValue(), fc.jsonValue(), (value, risk, owner) => {
      const { condition } = read(value);
      if (condition === null) return;
      decided += 1;
      for (const odd of [risk as Value, { owner: owner as Value, treated: false, inherent: { level: "high" } }]) {
        const decision = decide(condition, subjectOf({ ...lenderRisk, risk: odd }), contextOf());
        if (decision.kind === "failed") expect(decision.parts.length).toBeGreaterThan(0);
      }
    }),
    { seed: 23894, numRuns: 5_000 },
  );
  expect(decided).toBeGreaterThan(100);
}, 30_000);
