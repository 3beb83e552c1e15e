import { expect, test } from "vitest";
import type { DecisionNode } from "../../src/domain/decision.ts";
import type { Value } from "../../src/domain/document.ts";
import { conditionTree, parametersIn } from "../../src/evaluate/condition-tree.ts";
import { conditionOf } from "./lender.ts";

/** A line for each part: how deep it stands, where in the rule, its label and what it asks. */
const drawn = (node: DecisionNode, depth = 0): readonly string[] => [
  `${"  ".repeat(depth)}${node.part}: ${[node.label, node.words].join(" ").trim()}`,
  ...node.of.flatMap((child) => drawn(child, depth + 1)),
];

const owned: Value = { present: ["risk.owner"] };

test("what a condition asks, part by part", () => {
  const asked: Value = {
    and: [
      { "!=": [{ var: "risk.owner" }, "@alice"] },
      { or: [{ "<": [{ var: "risk.losses" }, 3] }, { ">=": [{ "-": [{ var: "risk.incidents" }, 1] }, 2] }] },
      { if: [{ "!": owned }, true, false] },
      { none: [{ var: "risk.objectives" }, { or: [{ "==": [{ var: "" }, "privacy"] }] }] },
      { in: ["fairness", { var: "parameters.objectives" }] },
      { in: [{ var: "risk.treatment.status" }, ["planned", "verified"]] },
    ],
  };
  expect(drawn(conditionTree(conditionOf(asked)))).toEqual([
    "require: all of these hold",
    "  require.and[0]: risk.owner is other than @alice",
    "  require.and[1]: one of these holds",
    "    require.and[1].or[0]: risk.losses is less than 3",
    "    require.and[1].or[1]: risk.incidents - 1 is at least 2",
    "  require.and[2]: the first decides which of the others has to hold",
    "    require.and[2].if[0]: if this does not hold",
    "      require.and[2].if[0].!: risk.owner is present",
    "    require.and[2].if[1]: then always",
    "    require.and[2].if[2]: otherwise never",
    "  require.and[3]: this holds for no item of risk.objectives",
    "    require.and[3].none[1].or[0]: the item is privacy",
    "  require.and[4]: fairness is in parameters.objectives (fairness)",
    "  require.and[5]: risk.treatment.status is one of planned, verified",
  ]);
  expect(conditionTree(conditionOf(owned), "then")).toEqual({
    part: "require",
    label: "then",
    words: "risk.owner is present",
    outcome: "not-asked",
    because: "",
    values: [],
    of: [],
  });
});

test("a list of one is what it holds, however deep; a list of two is not", () => {
  const wordsOf = (value: Value): string => conditionTree(conditionOf(value)).words;
  expect([wordsOf({ and: [{ or: [owned] }] }), wordsOf({ or: [owned, owned] }), wordsOf({ "!": owned })]).toEqual([
    "risk.owner is present",
    "one of these holds",
    "this does not hold",
  ]);
});

test("the parameters that a condition takes, each once and sorted", () => {
  const most: Value = { var: "parameters.most-incidents" };
  const asked: Value[] = [
    owned,
    { within: ["risk.review-by", "parameters.review-time", "today"] },
    { "<": [{ var: "risk.losses" }, { "-": [{ "*": [most, 2] }, 1] }] },
    { and: [{ matches: ["risk.tracker", "parameters.tracker"] }, { "<": [{ "+": [most, 1] }, most] }] },
    { some: [{ var: "risk.objectives" }, { "!": { in: [{ var: "" }, { var: "parameters.objectives" }] } }] },
  ];
  expect(asked.map((value) => parametersIn(conditionOf(value)))).toEqual([
    [],
    ["review-time"],
    ["most-incidents"],
    ["most-incidents", "tracker"],
    ["objectives"],
  ]);
});
