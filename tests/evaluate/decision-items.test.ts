import { expect, test } from "vitest";
import type { DecisionNode } from "../../src/domain/decision.ts";
import { isMap, type Value, type ValueMap } from "../../src/domain/document.ts";
import { decisionTree } from "../../src/evaluate/decision-tree.ts";
import { conditionOf, contextOf, lenderRisk, subjectOf } from "./lender.ts";

const withRisk = (changes: ValueMap): ValueMap => {
  const risk = lenderRisk["risk"];
  return { ...lenderRisk, risk: { ...(isMap(risk) ? risk : {}), ...changes } };
};

const withControls = (...controls: readonly ValueMap[]): ValueMap => withRisk({ treatment: { controls } });

/** A line for each part: how deep it stands, how it came out, its label, what it asks and why. */
const drawn = ({ outcome, label, words, because, of }: DecisionNode, depth = 0): readonly string[] => [
  [`${"  ".repeat(depth)}${outcome}:`, label, words, because && `(${because})`].filter((word) => word !== "").join(" "),
  ...of.flatMap((child) => drawn(child, depth + 1)),
];

const treeOf = (value: Value, facts: ValueMap = lenderRisk): readonly string[] =>
  drawn(decisionTree(conditionOf(value), subjectOf(facts), contextOf()));

const controls = { var: "risk.treatment.controls" };

test("what holds for each item holds", () => {
  expect(treeOf({ all: [controls, { present: ["role"] }] })).toEqual([
    "holds: risk.treatment.controls has items, and this holds for each",
    "  holds: [reweighing] role is present",
    "  holds: [sampling] role is present",
    "  holds: [appeal] role is present",
  ]);
});

test("an item of which nobody knows ends the asking, also where a later one would decide", () => {
  const unknown = withControls({ id: "reweighing" }, { id: "appeal", proven: true });
  const asked = (name: string): readonly string[] => treeOf({ [name]: [controls, { var: "proven" }] }, unknown);
  const items = [
    "  undecided: [reweighing] proven is true (risk.treatment.controls[reweighing].proven is not stated)",
    "  not-asked: [appeal] proven is true",
  ];
  expect([asked("some"), asked("none")]).toEqual([
    ["undecided: this holds for some item of risk.treatment.controls", ...items],
    ["undecided: this holds for no item of risk.treatment.controls", ...items],
  ]);
});

test("of alternatives none of which holds none decides", () => {
  expect(treeOf({ or: [{ var: "risk.treated" }, { present: ["risk.tracker"] }] })).toEqual([
    "fails: one of these holds",
    "  fails: risk.treated is true",
    "  fails: risk.tracker is present (risk.tracker is absent)",
  ]);
});

test("neither branch is asked where nobody knows which", () => {
  expect(treeOf({ if: [{ var: "risk.treated" }, true, { var: "risk.decided" }] }, withRisk({ treated: null }))).toEqual(
    [
      "undecided: the first decides which of the others has to hold",
      "  undecided: if risk.treated is true (risk.treated is not stated)",
      "  not-asked: then always",
      "  not-asked: otherwise risk.decided is true",
    ],
  );
});

test("an item is named by the last of its lists, and in full where its own name has brackets", () => {
  const facts = withControls({ id: "reweighing", evidence: [{ age: 3 }, { age: 9 }] }, { id: "appeal [draft]" });
  const older: Value = { some: [{ var: "evidence" }, { ">": [{ var: "age" }, 5] }] };
  expect(treeOf({ none: [controls, older] }, facts).slice(1, 4)).toEqual([
    "  holds: [reweighing] this holds for some item of evidence",
    "    fails: [#1] age is more than 5",
    "    holds: [#2] age is more than 5",
  ]);
  expect(
    treeOf({ none: [controls, { var: "proven" }] }, withControls({ id: "appeal [draft]", proven: false })),
  ).toEqual([
    "holds: this holds for no item of risk.treatment.controls",
    "  fails: risk.treatment.controls[appeal [draft]] proven is true",
  ]);
});

/** The items of a list of which `first` are fair, one is private, and as many follow as say. */
const itemsOf = (first: number, after: number, value: Value): readonly string[] => {
  const objectives = [...Array(first).fill("fairness"), "privacy", ...Array(after).fill("safety")];
  return treeOf({ some: [{ var: "risk.objectives" }, value] }, withRisk({ objectives })).slice(1);
};

test.each([
  [9, 0, 10, undefined],
  [10, 0, 11, "  fails: 1 more item"],
  [11, 0, 11, "  fails: 2 more items"],
  [0, 9, 10, undefined],
  [0, 10, 11, undefined],
  [0, 11, 2, "  not-asked: 11 more items"],
])("of %i items that did not decide and %i that were not asked %i lines are drawn", (first, after, lines, more) => {
  const shown = itemsOf(first, after, { "==": [{ var: "" }, "privacy"] });
  expect([shown.length, shown.find((line) => line.includes(" more item"))]).toEqual([lines, more]);
  expect(shown.filter((line) => line.startsWith("  holds"))).toEqual([`  holds: [#${first + 1}] the item is privacy`]);
});

test("those that are counted stand for the part of the rule that was asked of them", () => {
  const condition = conditionOf({ some: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "privacy"] }] });
  const many = subjectOf(withRisk({ objectives: [...Array(12).fill("fairness"), ...["privacy"]] }));
  expect(decisionTree(condition, many, contextOf()).of[9]).toEqual({
    part: "require.some[1]",
    label: "",
    words: "3 more items",
    outcome: "fails",
    because: "",
    values: [],
    of: [],
  });
});
