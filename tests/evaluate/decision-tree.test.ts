import { expect, test } from "vitest";
import type { DecisionNode } from "../../src/domain/decision.ts";
import { isMap, type Value, type ValueMap } from "../../src/domain/document.ts";
import { decisionTree } from "../../src/evaluate/decision-tree.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { decisionLines } from "../../src/render/decision.ts";
import { finished } from "../../src/render/escape.ts";
import { layoutOf, lines } from "../../src/render/text/layout.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const whole = subjectOf(lenderRisk);

/** The tree as a terminal shows it; each fact of these subjects stands at 1:1. */
function drawn(value: Value, subject = whole): string {
  const tree = decisionTree(conditionOf(value), subject, contextOf());
  const layout = layoutOf({ colour: false, width: 100 });
  return finished(lines(decisionLines(tree, { label: "", labelWidth: 0, decided: true }, layout)));
}

const withRisk = (changes: ValueMap): ValueMap => {
  const risk = lenderRisk["risk"];
  return { ...lenderRisk, risk: { ...(isMap(risk) ? risk : {}), ...changes } };
};

const controls = { var: "risk.treatment.controls" };
const present = (...paths: readonly string[]): Value => ({ present: paths });

test("what decides ends the asking, and what stands behind it is there as not asked", () => {
  expect(drawn([present("risk.owner", "risk.treatment.plan"), { overdue: ["risk.review-by"] }])).toBe(
    `✘ fails: all of these hold
├─ ✘ fails: risk.owner and risk.treatment.plan are present
│     risk.owner is present, risk.treatment.plan is a placeholder (TBD)
│     risk.owner = @alice (ai-risk.yml:1:1)
│     risk.treatment.plan = TBD (ai-risk.yml:1:1)
└─ · not asked: risk.review-by is past`,
  );
  expect(
    drawn({
      or: [present("risk.tracker"), { above: ["risk.effective.level", "criteria.appetite"] }, { var: "risk.treated" }],
    }),
  ).toBe(
    `✔ holds: one of these holds
├─ ✘ fails: risk.tracker is present
│     risk.tracker is absent
│     risk.tracker = absent (ai-risk.yml:1:1)
├─ ✔ holds: risk.effective.level is above criteria.appetite
│     risk.effective.level = high (computed from ai-risk.yml:1:1)
│     criteria.appetite = medium (ai-risk.yml:1:1)
└─ · not asked: risk.treated is true`,
  );
});

test("a list of one is what it holds", () => {
  expect(drawn([{ or: [{ and: [present("risk.owner")] }] }])).toBe(
    "✔ holds: risk.owner is present\n   risk.owner = @alice (ai-risk.yml:1:1)",
  );
});

test("not turns what it holds round", () => {
  expect(drawn({ "!": [{ in: [{ var: "risk.treatment.status" }, ["implemented", "verified"]] }] })).toBe(
    `✔ holds: this does not hold
└─ ✘ fails: risk.treatment.status is one of implemented, verified
      risk.treatment.status = planned (ai-risk.yml:1:1)`,
  );
});

test("if shows the branch that it took and the one that it did not", () => {
  const asked = (first: Value): Value => ({ if: [first, present("risk.owner"), present("risk.tracker")] });
  expect(drawn(asked({ var: "risk.decided" }))).toBe(
    `✔ holds: the first decides which of the others has to hold
├─ ✔ holds: if risk.decided is true
│     risk.decided = true (computed from ai-risk.yml:1:1)
├─ ✔ holds: then risk.owner is present
│     risk.owner = @alice (ai-risk.yml:1:1)
└─ · not asked: otherwise risk.tracker is present`,
  );
  expect(drawn(asked({ ">": [{ var: "risk.losses" }, 0] }))).toBe(
    `✘ fails: the first decides which of the others has to hold
├─ ✘ fails: if risk.losses is more than 0
│     risk.losses = 0 (ai-risk.yml:1:1)
├─ · not asked: then risk.owner is present
└─ ✘ fails: otherwise risk.tracker is present
      risk.tracker is absent
      risk.tracker = absent (ai-risk.yml:1:1)`,
  );
});

test("the items of a list are asked by name until one decides", () => {
  expect(drawn({ all: [controls, { and: [{ var: "proven" }] }] })).toBe(
    `✘ fails: risk.treatment.controls has items, and this holds for each
│  risk.treatment.controls = reweighing, sampling, appeal (ai-risk.yml:1:1)
├─ ✔ holds: [reweighing] proven is true
│     risk.treatment.controls[reweighing].proven = true (ai-risk.yml:1:1)
├─ ✘ fails: [sampling] proven is true
│     risk.treatment.controls[sampling].proven = false (ai-risk.yml:1:1)
└─ · not asked: [appeal] proven is true`,
  );
  expect(drawn({ none: [controls, { and: [{ "==": [{ var: "role" }, "key"] }, { "!": [{ var: "proven" }] }] }] })).toBe(
    `✘ fails: this holds for no item of risk.treatment.controls
│  risk.treatment.controls = reweighing, sampling, appeal (ai-risk.yml:1:1)
├─ ✘ fails: [reweighing] all of these hold
│  ├─ ✔ holds: role is key
│  │     risk.treatment.controls[reweighing].role = key (ai-risk.yml:1:1)
│  └─ ✘ fails: this does not hold
│     └─ ✔ holds: proven is true
│           risk.treatment.controls[reweighing].proven = true (ai-risk.yml:1:1)
├─ ✘ fails: [sampling] all of these hold
│  ├─ ✘ fails: role is key
│  │     risk.treatment.controls[sampling].role = supporting (ai-risk.yml:1:1)
│  └─ · not asked: this does not hold
│     └─ · not asked: proven is true
└─ ✔ holds: [appeal] all of these hold
   ├─ ✔ holds: role is key
   │     risk.treatment.controls[appeal].role = key (ai-risk.yml:1:1)
   └─ ✔ holds: this does not hold
      └─ ✘ fails: proven is true
            risk.treatment.controls[appeal].proven = false (ai-risk.yml:1:1)`,
  );
  expect(drawn({ some: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "fairness"] }] })).toBe(
    `✔ holds: this holds for some item of risk.objectives
│  risk.objectives = fairness (ai-risk.yml:1:1)
└─ ✔ holds: [#1] the item is fairness
      risk.objectives[#1] = fairness (ai-risk.yml:1:1)`,
  );
});

test("nothing is true of all items of an empty list", () => {
  const bare = subjectOf(withRisk({ objectives: [] }));
  const asked = (name: string): Value => ({ [name]: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "safety"] }] });
  expect(drawn(asked("all"), bare)).toBe(
    `✘ fails: risk.objectives has items, and this holds for each
   the list has no items
   risk.objectives = an empty list (ai-risk.yml:1:1)`,
  );
  expect(drawn(asked("none"), bare).split("\n")[0]).toBe("✔ holds: this holds for no item of risk.objectives");
});

test("of a long list those that did not decide are counted", () => {
  const objectives = [
    ...Array.from({ length: 24 }, () => "fairness"),
    "safety",
    ...Array.from({ length: 12 }, () => "privacy"),
  ];
  const subject = subjectOf(withRisk({ objectives }));
  const shown = drawn({ all: [{ var: "risk.objectives" }, { "==": [{ var: "" }, "fairness"] }] }, subject).split("\n");
  expect(shown.filter((line) => /^[├└]/.test(line))).toEqual([
    ...Array.from({ length: 9 }, (_, index) => `├─ ✔ holds: [#${index + 1}] the item is fairness`),
    "├─ ✔ holds: 15 more items",
    "├─ ✘ fails: [#25] the item is fairness",
    "└─ · not asked: 12 more items",
  ]);
});

test("what cannot be decided ends everything, and says why", () => {
  expect(drawn([{ matches: ["risk.tracker", "parameters.tracker"] }, present("risk.owner")])).toBe(
    `? undecided: all of these hold
├─ ? undecided: risk.tracker matches parameters.tracker (^ACME-[0-9]+$)
│     risk.tracker is not stated
│     risk.tracker = absent (ai-risk.yml:1:1)
└─ · not asked: risk.owner is present`,
  );
  const cut = subjectOf(withRisk({ inherent: {} }), { cut: ["risk.inherent.level"] });
  expect(drawn({ "!": [{ above: ["risk.inherent.level", "criteria.tolerance"] }] }, cut)).toBe(
    `? undecided: this does not hold
└─ ? undecided: risk.inherent.level is above criteria.tolerance
      risk.inherent.level was not read; reading has already reported it
      risk.inherent.level = absent (ai-risk.yml:1:1)
      criteria.tolerance = high (ai-risk.yml:1:1)`,
  );
  expect(drawn({ some: [{ var: "risk.links" }, { "==": [{ var: "" }, "iso-42001:A.7.4"] }] }, subjectOf({}))).toBe(
    `? undecided: this holds for some item of risk.links
│  risk.links is not stated
│  risk.links = absent (ai-risk.yml:1:1)
└─ · not asked: the item is iso-42001:A.7.4`,
  );
});

test("a calculation is named as it is written, with every value in it", () => {
  expect(
    drawn({
      "<=": [{ "+": [{ var: "risk.incidents" }, { var: "risk.losses" }] }, { var: "parameters.most-incidents" }],
    }),
  ).toBe(
    `✘ fails: risk.incidents + risk.losses is at most parameters.most-incidents (3)
   risk.incidents = 4 (ai-risk.yml:1:1)
   risk.losses = 0 (ai-risk.yml:1:1)`,
  );
});

test("a computed fact tells its reason and the lines it rests on", () => {
  const reasoned = {
    ...subjectOf(lenderRisk, { reasons: { "risk.treated": "it is high, and its plan says nothing" } }),
    locate: (path: readonly (string | number)[]) => ({
      ...placeOf(path),
      start: { line: 10 + path.join("").length, column: 5 },
    }),
  };
  expect(drawn({ var: "risk.treated" }, reasoned)).toBe(
    `✘ fails: risk.treated is true
   risk.treated = false (computed from ai-risk.yml:22:5, :27:5, :29:5, :30:5, :31:5; it is high, and
   its plan says nothing)`,
  );
  const review = { "==": [{ var: "gate" }, "release"] };
  expect(drawn(review)).toBe(
    `✘ fails: gate is release
   gate = pull-request (the gate of the review)`,
  );
});

test("the tree says what the decision says", () => {
  const kinds: Readonly<Record<DecisionNode["outcome"], string>> = {
    holds: "held",
    fails: "failed",
    undecided: "undecided",
    "not-asked": "",
  };
  const asked: readonly Value[] = [
    true,
    false,
    { if: [{ var: "risk.treated" }, { matches: ["risk.tracker", "A"] }, { known: ["risk.links"] }] },
    { unique: ["risk.treatment.controls", "id"] },
    { covers: ["risk.objectives", ["fairness", "privacy"]] },
    { count: ["risk.links", 1] },
    { absent: ["risk.tracker", "risk.links"] },
    { before: ["today", "risk.review-by"] },
    { within: ["risk.review-by", "30d", "risk.identified"] },
    { "at-most": ["risk.inherent.level", "criteria.appetite"] },
    { "!=": [{ var: "risk.incidents" }, { "/": [1, { var: "risk.losses" }] }] },
    { all: [controls, { some: [{ var: "evidence" }, { ">": [{ var: "age" }, 1] }] }] },
  ];
  for (const value of asked) {
    const condition = conditionOf(value);
    const { outcome } = decisionTree(condition, whole, contextOf());
    expect(kinds[outcome], JSON.stringify(value)).toBe(decide(condition, whole, contextOf()).kind);
  }
});
