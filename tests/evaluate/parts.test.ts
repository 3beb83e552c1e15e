import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { Location } from "../../src/domain/location.ts";
import type { FactPath } from "../../src/domain/subject.ts";
import { valuesOf } from "../../src/evaluate/decision-values.ts";
import { explain } from "../../src/evaluate/logic-explain.ts";
import { startRun } from "../../src/evaluate/logic-run.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const withRisk = (changes: ValueMap): ValueMap => ({ ...lenderRisk, risk: changes });

const partsOf = (value: Value, subject = subjectOf(lenderRisk)) =>
  explain(conditionOf(value), subject, contextOf()).map(({ part, operator, words, values, at }) => ({
    part,
    operator,
    words,
    values,
    at: at.excerpt,
  }));

test("a part tells its place in the rule, its values, and where the first of them stands", () => {
  expect(
    partsOf({ or: [{ "<": [{ var: "risk.incidents" }, 3] }, { present: ["risk.tracker", "risk.owner"] }, false] }),
  ).toEqual([
    {
      part: "require.or[0]",
      operator: "<",
      words: "risk.incidents is 4, not less than 3",
      values: { "risk.incidents": 4 },
      at: "risk.incidents",
    },
    {
      part: "require.or[1].present[0]",
      operator: "present",
      words: "risk.tracker is absent",
      values: { "risk.tracker": null },
      at: "risk.tracker",
    },
    { part: "require.or[2]", operator: "constant", words: "it never holds", values: {}, at: "risk" },
  ]);
  expect(partsOf({ "!": true })).toEqual([
    { part: "require.!", operator: "constant", words: "it always holds", values: {}, at: "risk" },
  ]);
  expect(partsOf({ present: ["risk.tracker"] }).map(({ part }) => part)).toEqual(["require"]);
});

test("a computed fact that an operator asks of tells its reason, each reason once", () => {
  const told = subjectOf(lenderRisk, {
    reasons: { "risk.effective.level": "likely and major", "criteria.appetite": "likely and major" },
  });
  const asked: Value = { "at-most": ["risk.effective.level", "criteria.appetite"] };
  expect(partsOf(asked, told).map(({ words }) => words)).toEqual([
    "risk.effective.level is high, above criteria.appetite (medium) (likely and major)",
  ]);
  const both = subjectOf(lenderRisk, {
    reasons: { "risk.effective.level": "likely and major", "criteria.appetite": "the board's" },
  });
  expect(partsOf(asked, both)[0]?.words).toBe(
    "risk.effective.level is high, above criteria.appetite (medium) (likely and major; the board's)",
  );
});

test.each([
  ["x".repeat(1_001), `${"x".repeat(999)}…`],
  [7, 7],
  [null, null],
  [undefined, null],
  [Array(20).fill("fairness"), Array(20).fill("fairness")],
  [["fairness", null], "fairness, absent"],
  [[["fairness"]], "fairness"],
])("a value that is shown is small: %j", (value, shown) => {
  const subject = subjectOf(withRisk(value === undefined ? {} : { links: value, treated: false }));
  const run = startRun(subject, contextOf());
  expect(valuesOf([["risk", "links"]], run).map((one) => one.value)).toEqual([shown]);
  const parts = explain(conditionOf({ and: [{ absent: ["risk.links"] }, false] }), subject, contextOf());
  expect(parts.flatMap(({ values }) => ("risk.links" in values ? [values["risk.links"]] : []))).toEqual(
    value === null || value === undefined ? [] : [shown],
  );
});

test("a long list is told in words, not as it is", () => {
  const subject = subjectOf(withRisk({ links: Array(21).fill("iso-42001:A.7.4") }));
  const [shown] = valuesOf([["risk", "links"]], startRun(subject, contextOf()));
  expect(typeof shown?.value).toBe("string");
  const [part] = explain(conditionOf({ absent: ["risk.links"] }), subject, contextOf());
  expect(part?.values["risk.links"]).toBe(shown?.value);
});

/** Every fact on a line of its own but `status`, which is taken for granted where its risk begins. */
const onLines = {
  ...subjectOf({
    ...lenderRisk,
    criteria: { appetite: "medium", lowest: "low", highest: "critical", defaulted: ["appetite", "levels"] },
    risk: { status: "open", treated: true, identified: "2026-10-20", "first-held": "2026-10-20" },
  }),
  locate: (path: readonly (string | number)[]) => ({
    ...placeOf(path),
    start: { line: path.at(-1) === "status" ? 4 : 3 + path.length, column: 5 },
  }),
};

const originOf = (...path: string[]) => {
  const [value] = valuesOf([path], startRun(onLines, contextOf()));
  return {
    reason: value?.reason,
    at: value?.at?.excerpt ?? null,
    restsOn: value?.restsOn.map(({ excerpt }) => excerpt),
  };
};

test("where a value comes from: a file, the review, a default, what is taken for granted, other facts", () => {
  expect(originOf("risk", "identified")).toEqual({ reason: "", at: "risk.identified", restsOn: [] });
  expect(originOf("today")).toEqual({ reason: "the day of the review", at: null, restsOn: [] });
  expect(originOf("gate")).toEqual({ reason: "the gate of the review", at: null, restsOn: [] });
  const standard = { reason: "the documented default", at: null, restsOn: [] };
  expect(["appetite", "lowest", "highest"].map((part) => originOf("criteria", part))).toEqual([
    standard,
    standard,
    standard,
  ]);
  expect(originOf("criteria", "tolerance")).toEqual({ reason: "", at: "criteria.tolerance", restsOn: [] });
  expect(originOf("risk", "status")).toEqual({
    reason: "taken for granted where nothing is written",
    at: null,
    restsOn: [],
  });
  expect(originOf("risk", "first-held")).toEqual({ reason: "", at: "risk.first-held", restsOn: ["risk.identified"] });
  expect(originOf("risk", "review-by")).toEqual({ reason: "", at: "risk.review-by", restsOn: [] });
});

test.each<[string, Partial<Location>, boolean]>([
  ["where the risk begins", {}, true],
  ["on another line", { start: { line: 5, column: 5 } }, false],
  ["on the line on which the risk begins", { start: { line: 4, column: 20 } }, false],
  ["in another file", { path: "risks.yml" }, false],
])("a status %s is taken for granted: %s", (_, changes, granted) => {
  const begins = { ...placeOf(["risk"]), start: { line: 4, column: 5 } };
  const subject = {
    ...subjectOf({ ...lenderRisk, risk: { status: "open" } }),
    locate: (path: FactPath) => (path.length === 1 ? begins : { ...begins, ...changes }),
  };
  const [value] = valuesOf([["risk", "status"]], startRun(subject, contextOf()));
  expect(value?.at).toEqual(granted ? null : { ...begins, ...changes });
});

test("a computed fact rests on nothing that is only named, and one without a value on nothing", () => {
  const about = (risk: ValueMap) => ({ ...onLines, facts: { risk } });
  const restsOn = (risk: ValueMap) =>
    valuesOf([["risk", "first-held"]], startRun(about(risk), contextOf()))[0]?.restsOn.map(({ excerpt }) => excerpt);
  expect([
    restsOn({ "first-held": "2026-10-20", identified: "2026-10-20" }),
    restsOn({ "first-held": "2026-10-20", identified: null }),
    restsOn({ "first-held": null, identified: "2026-10-20" }),
  ]).toEqual([["risk.identified"], [], []]);
});

test("a part whose fact says nothing shows nothing", () => {
  const subject = subjectOf(withRisk({ tracker: null, owner: "" }));
  const parts = explain(conditionOf({ present: ["risk.tracker", "risk.owner"] }), subject, contextOf());
  expect(parts.map(({ values }) => values)).toEqual([{ "risk.tracker": null }, { "risk.owner": "" }]);
});

test("of the ids of a list only those are told that the catalogue does not know", () => {
  const subject = subjectOf(withRisk({ links: ["iso-42001:A.7.4", "air:AIR-9999"] }));
  const parts = explain(conditionOf({ known: ["risk.links"] }), subject, contextOf());
  expect(parts.map(({ words }) => words)).toEqual(["risk.links: air:AIR-9999 is not in the catalogue"]);
});

test("parts that cannot be decided have no share, and those of an item stand in the item", () => {
  const bare = subjectOf(withRisk({ treatment: { status: "planned", controls: [{ id: "appeal", proven: false }] } }));
  const asked: Value = { and: [{ var: "risk.treated" }, { overdue: ["risk.treatment.due"] }] };
  const parts = explain(conditionOf(asked), subjectOf(withRisk({ treated: false })), contextOf());
  expect(parts.map(({ words }) => words)).toEqual(["risk.treated is false"]);
  expect(partsOf({ in: [{ var: "risk.treatment.status" }, ["verified"]] }, bare)).toEqual([
    {
      part: "require",
      operator: "in",
      words: "risk.treatment.status is planned, not one of verified",
      values: { "risk.treatment.status": "planned" },
      at: "risk.treatment.status",
    },
  ]);
  expect(partsOf({ some: [{ var: "risk.treatment.controls" }, { var: "proven" }] }, bare)).toEqual([
    {
      part: "require.some[1]",
      operator: "var",
      words: "risk.treatment.controls[appeal].proven is false",
      values: { "risk.treatment.controls[appeal].proven": false },
      at: "risk.treatment.controls.0.proven",
    },
  ]);
});
