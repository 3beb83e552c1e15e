import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { noteOutcomes, type SeenOutcomes } from "../../src/evaluate/coverage.ts";
import { decisionTree } from "../../src/evaluate/decision-tree.ts";
import { answerTo } from "../../src/evaluate/logic.ts";
import { explain } from "../../src/evaluate/logic-explain.ts";
import { type Run, Stuck, startRun } from "../../src/evaluate/logic-run.ts";
import { attempt, holds, testOf } from "../../src/evaluate/logic-truth.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const withRisk = (changes: ValueMap): ValueMap => ({ ...lenderRisk, risk: changes });
const objectivesOf = (count: number) =>
  subjectOf(withRisk({ objectives: Array(count).fill("fairness"), treated: false }));

const objectives = { var: "risk.objectives" };
const fair: Value = { in: [{ var: "" }, ["fairness"]] };
const overdue: Value = { overdue: ["risk.review-by"] };

const withLeft = (left: number): Run => ({ ...startRun(subjectOf(lenderRisk), contextOf()), budget: { left } });

test.each<[number, string, Value]>([
  [1, "a constant", true],
  [1, "a fact", { var: "risk.decided" }],
  [2, "a not and its part", { "!": { var: "risk.decided" } }],
  [3, "an and and its parts", { and: [true, { var: "risk.decided" }] }],
  [2, "an or up to the part that holds", { or: [true, { var: "risk.decided" }] }],
  [3, "an if and the branch it takes", { if: [true, { var: "risk.decided" }, { and: [true, true] }] }],
  [3, "an equality and its operands", { "==": [{ var: "risk.incidents" }, 4] }],
  [3, "an order and its operands", { "<": [{ var: "risk.incidents" }, 4] }],
  [5, "a calculation and its operands", { "<": [{ "+": [{ var: "risk.incidents" }, 1] }, 4] }],
  [6, "a search and each item of its list", { in: [{ var: "risk.owner" }, ["@alice", "@bob", "@carol"]] }],
  [
    11,
    "a quantifier, its list, each item and what is asked of it",
    { all: [{ var: "risk.treatment.controls" }, { and: [true] }] },
  ],
  [2, "an operator and its argument", overdue],
  [5, "an operator and each item of its arguments", { covers: ["risk.objectives", ["fairness"]] }],
  [4, "an operator and each of several arguments", { present: ["risk.owner", "risk.id", "risk.treatment.plan"] }],
])("%i steps: %s", (steps, _, value) => {
  const condition = conditionOf(value);
  const run = withLeft(1_000);
  holds(condition, run);
  expect(1_000 - run.budget.left).toBe(steps);
  expect(attempt(condition, withLeft(steps))).not.toBeNull();
  expect(() => holds(condition, withLeft(steps - 1))).toThrow("it takes more than 100000 steps");
});

test("a decision that takes too many steps is no fault that reading has told of, and stands at its subject", () => {
  const run = startRun(objectivesOf(60_000), contextOf());
  const stuck = answerTo(testOf(conditionOf({ all: [objectives, fair] })), run);
  expect(stuck instanceof Stuck && { ...stuck }).toEqual({
    name: "Stuck",
    faulty: false,
    exhausted: true,
    at: placeOf(["risk"]),
  });
});

test("each rule about a subject may take as many steps as the first", () => {
  const run = startRun(objectivesOf(15_000), contextOf());
  const condition = testOf(conditionOf({ all: [objectives, fair] }));
  expect([1, 2, 3].map(() => answerTo(condition, run))).toEqual([true, true, true]);
});

test("an explanation that ends before a part which takes too long says so", () => {
  const condition = conditionOf({ and: [{ var: "risk.treated" }, { all: [objectives, fair] }] });
  const parts = explain(condition, objectivesOf(60_000), contextOf());
  expect(parts.map(({ words }) => words)).toEqual(["risk.treated is false", "further parts are not listed"]);
});

/** An operator that breaks, which none of ours may: that is no answer, so it must not be taken for one. */
test("what breaks while a condition is decided is not taken for an answer", () => {
  const written = conditionOf(overdue);
  if (written.kind !== "operator") throw new Error("The condition is no operator.");
  const test = (): boolean => {
    throw new RangeError("The hospital's clock stands still.");
  };
  const condition = { ...written, operator: { ...written.operator, test } };
  const subject = subjectOf(lenderRisk);
  const context = contextOf();
  const run = startRun(subject, context);
  const seen: SeenOutcomes = new Map();
  const rule = { when: conditionOf(true), require: condition };
  const asked = [
    () => holds(condition, run),
    () => attempt(condition, run),
    () => answerTo(testOf(condition), run),
    () => explain(condition, subject, context),
    () => decisionTree(condition, subject, context),
    () => noteOutcomes(rule, { subject, context }, seen),
  ];
  for (const ask of asked) expect(ask).toThrow("The hospital's clock stands still.");
});
