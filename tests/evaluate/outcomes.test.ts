import { expect, test } from "vitest";
import type { Condition } from "../../src/domain/condition.ts";
import type { Value } from "../../src/domain/document.ts";
import { noteOutcomes, type SeenOutcomes } from "../../src/evaluate/coverage.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { conditionOf, contextOf, lenderRisk, subjectOf } from "./lender.ts";

const subject = subjectOf(lenderRisk);

const whenOf = (value: Value): Condition => ({ ...conditionOf(value), part: "when" });

/** The parts that were asked, and how each came out; the decision itself stands first. */
function seen(require: Value, when: Value = true): readonly string[] {
  const outcomes: SeenOutcomes = new Map();
  const condition = conditionOf(require);
  noteOutcomes({ when: whenOf(when), require: condition }, { subject, context: contextOf() }, outcomes);
  const { kind } = decide(condition, subject, contextOf());
  const asked = [...outcomes].filter(([part]) => part !== "when");
  return [kind, ...asked.map(([part, found]) => `${part} ${[...found].join("|")}`).sort()];
}

const key: Value = { "==": [{ var: "role" }, "key"] };
const proven: Value = { var: "proven" };
const controls = (name: string, each: Value): Value => ({ [name]: [{ var: "risk.treatment.controls" }, each] });
const unknown: Value = { overdue: ["risk.treatment.due"] };
const links = (name: string): Value => ({ [name]: [{ var: "risk.links" }, true] });

test.each<[Value, readonly string[]]>([
  [controls("some", proven), ["held", "require.some[1] true", "require true"]],
  [
    controls("some", { "!": key }),
    ["held", "require.some[1].! true|false", "require.some[1] false|true", "require true"],
  ],
  [controls("all", proven), ["failed", "require.all[1] true|false", "require false"]],
  [controls("all", { present: ["id"] }), ["held", "require.all[1] true", "require true"]],
  [controls("none", proven), ["failed", "require.none[1] true", "require false"]],
  [controls("none", { present: ["evidence"] }), ["held", "require.none[1] false", "require true"]],
  [links("all"), ["failed", "require false"]],
  [links("some"), ["failed", "require false"]],
  [links("none"), ["held", "require true"]],
  [controls("all", { some: [{ var: "evidence" }, true] }), ["undecided"]],
  [controls("none", { some: [{ var: "evidence" }, true] }), ["undecided"]],
  [{ "!": unknown }, ["undecided"]],
  [{ "!": { var: "risk.treated" } }, ["held", "require.! false", "require true"]],
  [{ if: [unknown, true, false] }, ["undecided"]],
  [{ if: [{ var: "risk.treated" }, true, unknown] }, ["undecided", "require.if[0] false"]],
  [
    { if: [{ var: "risk.decided" }, false, unknown] },
    ["failed", "require.if[0] true", "require.if[1] false", "require false"],
  ],
])("of %j are seen %j", (require, expected) => {
  expect(seen(require)).toEqual([expected[0], ...expected.slice(1).sort()]);
});

test("of a rule that does not apply, or of which nobody knows whether it does, the require is not asked", () => {
  expect([seen(true, { var: "risk.treated" }), seen(true, unknown), seen(true, { var: "risk.decided" })]).toEqual([
    ["held"],
    ["held"],
    ["held", "require true"],
  ]);
});

test("a condition that takes too many steps leaves what was seen before", () => {
  const many = Array.from({ length: 60_000 }, () => "fairness");
  const huge = subjectOf({ ...lenderRisk, risk: { objectives: many, decided: true } });
  const outcomes: SeenOutcomes = new Map();
  const each: Value = { in: [{ var: "" }, ["fairness"]] };
  const require = conditionOf({ and: [{ var: "risk.decided" }, { all: [{ var: "risk.objectives" }, each] }] });
  noteOutcomes({ when: whenOf(true), require }, { subject: huge, context: contextOf() }, outcomes);
  expect([...outcomes.keys()]).toEqual(["when", "require.and[0]"]);
});
