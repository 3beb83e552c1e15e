import fc from "fast-check";
import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import type { ExplanationPart } from "../../src/domain/finding.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { fillMessage } from "../../src/evaluate/message.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const subject = subjectOf(lenderRisk);

const partsOf = (value: Value): readonly ExplanationPart[] => {
  const decision = decide(conditionOf(value), subject, contextOf());
  return decision.kind === "failed" ? decision.parts : [];
};

const part = (words: string): ExplanationPart => ({
  part: "require[0]",
  operator: "var",
  words,
  values: {},
  at: placeOf([]),
});

test("a message tells the facts, why the rule is not met, and what is missing", () => {
  const parts = partsOf([{ var: "risk.treated" }, { present: ["risk.owner", "risk.tracker", "risk.treatment.due"] }]);
  expect([
    fillMessage("Risk {risk.id} is {risk.inherent.level}, above {criteria.appetite}: {because}.", subject, parts),
    fillMessage("Add {missing}.", subject, parts),
  ]).toEqual([
    "Risk CR-001 is high, above medium: risk.treated is false; risk.tracker is absent; risk.treatment.due is absent.",
    "Add risk.tracker, risk.treatment.due.",
  ]);
});

test("an absent fact is not stated, a list is told item by item, and other braces stay", () => {
  const template =
    "{risk.tracker} {risk.objectives} {risk.links} {risk.treated} {risk.losses} {__proto__} { by, date } {}";
  expect(fillMessage(template, subject, [])).toBe(
    "not stated fairness an empty list false 0 not stated { by, date } {}",
  );
});

test("without a failed part there is nothing missing, and it is required all the same", () => {
  expect(fillMessage("{because}: {missing}", subject, [])).toBe("it is required: nothing");
});

test("what a value says is never filled in again", () => {
  const sly = subjectOf({ ...lenderRisk, risk: { id: "{because}", title: "{risk.id} $& $1" } });
  expect(fillMessage("{risk.id}: {risk.title}", sly, [])).toBe("{because}: {risk.id} $& $1");
});

test("values and parts are one line of at most 200 units, and what is left out is counted", () => {
  const long = subjectOf({ ...lenderRisk, risk: { id: "a\nb\r\n\tc", title: "😀".repeat(150) } });
  const filled = fillMessage("{risk.id} {risk.title}", long, []);
  expect(filled).toBe(`a b c ${"😀".repeat(99)}…`);
  const parts = Array.from({ length: 13 }, (_, index) => part(`part ${index + 1}`));
  expect(fillMessage("{because}", subject, parts)).toBe(
    "part 1; part 2; part 3; part 4; part 5; part 6; part 7; part 8; part 9; part 10 and 3 more",
  );
  expect(fillMessage("{because}", subject, [part("x".repeat(300))])).toBe(`${"x".repeat(199)}…`);
  expect(fillMessage("{because}", subject, [part("two\n\n\twords")])).toBe("two words");
});

test("any value fills a message, whole and bounded", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, words) => {
      const odd = subjectOf({ ...lenderRisk, risk: { id: value as Value } });
      const filled = fillMessage("<{risk.id}|{because}>", odd, [part(words)]);
      expect(filled).toMatch(/^<.*\|.*>$/u);
      expect(filled.length).toBeLessThanOrEqual(420);
    }),
    { seed: 23894, numRuns: 2_000 },
  );
}, 30_000);
