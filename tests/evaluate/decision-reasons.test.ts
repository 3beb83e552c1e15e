import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { decisionReasons } from "../../src/evaluate/decision-reasons.ts";
import { decisionTree } from "../../src/evaluate/decision-tree.ts";
import { conditionOf, contextOf, lenderRisk, subjectOf } from "./lender.ts";

const reasons = (value: Value): readonly string[] =>
  decisionReasons(decisionTree(conditionOf(value), subjectOf(lenderRisk), contextOf()));

const owned = { present: ["risk.owner"] };
const ticketed = { present: ["risk.tracker"] };

test.each<readonly [string, Value, readonly string[]]>([
  [
    "each part of an `and` that holds",
    [owned, { absent: ["risk.tracker"] }],
    ["risk.owner is present (risk.owner is @alice)", "risk.tracker is absent"],
  ],
  ["the part of an `and` that fails", [owned, ticketed, { absent: ["risk.owner"] }], ["risk.tracker is absent"]],
  ["the part of an `or` that holds", { or: [ticketed, owned] }, ["risk.owner is present (risk.owner is @alice)"]],
  [
    "all parts of an `or` that fails",
    { or: [ticketed, { absent: ["risk.owner"] }] },
    ["risk.tracker is absent", "risk.owner is present"],
  ],
  ["what a `not` turns around", { "!": ticketed }, ["risk.tracker is absent"]],
  [
    "both parts of an `if` that were asked",
    { if: [ticketed, owned, { absent: ["risk.owner"] }] },
    ["risk.tracker is absent", "risk.owner is present"],
  ],
  ["a fact that is true or not", { "!": { var: "risk.treated" } }, ["risk.treated is false"]],
  [
    "a value that is compared",
    { "==": [{ var: "risk.owner" }, "@bob"] },
    ["not: risk.owner is @bob (risk.owner is @alice)"],
  ],
])("what decided is told: %s", (_, condition, told) => {
  expect(reasons(condition)).toEqual(told);
});

test("of a long list the first items are told", () => {
  const links = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => `air:AIR-${letter}`);
  const risk = { ...(lenderRisk["risk"] as ValueMap), links };
  const condition = conditionOf({ in: ["air:AIR-031", { var: "risk.links" }] });
  expect(decisionReasons(decisionTree(condition, subjectOf({ ...lenderRisk, risk }), contextOf()))).toEqual([
    "not: air:AIR-031 is in risk.links (risk.links is air:AIR-a, air:AIR-b, air:AIR-c, air:AIR-d, air:AIR-e and 2 more)",
  ]);
});
