import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { decide } from "../../src/evaluate/logic.ts";
import { explain } from "../../src/evaluate/logic-explain.ts";
import { cutOut, startRun } from "../../src/evaluate/logic-run.ts";
import { conditionOf, contextOf, lenderRisk, placeOf, subjectOf } from "./lender.ts";

const losses = { var: "risk.losses" };
const incidents = { var: "risk.incidents" };
const owner = { var: "risk.owner" };

const subject = subjectOf({ ...lenderRisk, risk: { losses: 6, incidents: 3, owner: "@alice", treated: true } });

/** What is decided, and in which words, also where it holds. */
const told = (value: Value): string => {
  const condition = conditionOf(value);
  const decision = decide(condition, subject, contextOf());
  const [part] = explain(condition, subject, contextOf());
  return decision.kind === "undecided" ? `undecided: ${decision.why}` : `${decision.kind}: ${part?.words}`;
};

test.each<[Value, string]>([
  [{ "<": [losses, 7] }, "held: risk.losses is 6, less than 7"],
  [{ "<": [losses, 6] }, "failed: risk.losses is 6, not less than 6"],
  [{ "<=": [losses, 6] }, "held: risk.losses is 6, at most 6"],
  [{ "<=": [losses, 5] }, "failed: risk.losses is 6, not at most 5"],
  [{ ">": [losses, 5] }, "held: risk.losses is 6, more than 5"],
  [{ ">": [losses, 6] }, "failed: risk.losses is 6, not more than 6"],
  [{ ">=": [losses, 6] }, "held: risk.losses is 6, at least 6"],
  [{ ">=": [losses, 7] }, "failed: risk.losses is 6, not at least 7"],
  [{ "==": [losses, 6] }, "held: risk.losses is 6"],
  [{ "==": [losses, 5] }, "failed: risk.losses is 6, not 5"],
  [{ "!=": [losses, 5] }, "held: risk.losses is 6, not 5"],
  [{ "!=": [losses, 6] }, "failed: risk.losses is 6"],
  [{ "==": [losses, incidents] }, "failed: risk.losses is 6, not the same as risk.incidents (3)"],
  [{ "!=": [losses, incidents] }, "held: risk.losses is 6, not the same as risk.incidents (3)"],
  [{ "==": [6, losses] }, "held: 6 is the same as risk.losses (6)"],
  [
    { "==": [incidents, { var: "parameters.most-incidents" }] },
    "held: risk.incidents is 3, the same as parameters.most-incidents (3)",
  ],
  [{ in: [owner, ["@alice", "@bob"]] }, "held: risk.owner is @alice, one of @alice, @bob"],
  [{ "==": [{ "+": [losses, incidents, 1] }, 10] }, "held: risk.losses + risk.incidents + 1 is 10"],
  [{ "==": [{ "-": [losses, incidents] }, 3] }, "held: risk.losses - risk.incidents is 3"],
  [{ "==": [{ "*": [losses, incidents] }, 18] }, "held: risk.losses * risk.incidents is 18"],
  [{ "==": [{ "/": [losses, incidents] }, 2] }, "held: risk.losses / risk.incidents is 2"],
  [{ "==": [1, 1] }, "held: 1 is the same as 1"],
])("%j", (value, words) => {
  expect(told(value)).toBe(words);
});

const odd: ValueMap = {
  treated: "yes",
  losses: "4",
  objectives: "fairness",
  title: ["a"],
  owner: 7,
  links: null,
  identified: 20261020,
  "review-by": null,
  incidents: {},
};

test.each<[Value, string, string]>([
  [{ var: "risk.treated" }, "risk.treated is neither true nor false", "risk.treated"],
  [{ var: "risk.decided" }, "risk.decided is not stated", "risk.decided"],
  [{ "<": [losses, 5] }, "risk.losses is no number", "risk.losses"],
  [{ "==": [{ "+": [incidents, 1] }, 5] }, "risk.incidents is no number", "risk.incidents"],
  [{ "==": [owner, "@alice"] }, "risk.owner is of another type", "risk.owner"],
  [{ "==": ["@alice", owner] }, "@alice is of another type", "risk.owner"],
  [{ "==": [{ var: "risk.title" }, "a"] }, "risk.title is no single value", "risk.title"],
  [{ in: ["fairness", { var: "risk.objectives" }] }, "risk.objectives is no list", "risk.objectives"],
  [{ some: [{ var: "risk.objectives" }, true] }, "risk.objectives is no list", "risk.objectives"],
  [{ none: [{ var: "risk.links" }, true] }, "risk.links is not stated", "risk.links"],
  [{ matches: ["risk.title", "a"] }, "risk.title is no text", "risk.title"],
  [{ above: ["criteria.appetite", "risk.inherent.level"] }, "risk.inherent.level is not stated", "risk.inherent.level"],
  [{ before: ["today", "risk.identified"] }, "risk.identified is no text", "today"],
  [{ before: ["risk.review-by", "today"] }, "risk.review-by is not stated", "risk.review-by"],
])("a value of another type decides nothing: %j", (value, why, place) => {
  const decision = decide(conditionOf(value), subjectOf({ ...lenderRisk, risk: odd }), contextOf());
  expect(decision).toEqual({ kind: "undecided", why, faulty: false, at: placeOf(place.split(".")) });
});

test("one faulty operand makes the whole one of which reading has told", () => {
  const cut = subjectOf(
    { ...lenderRisk, risk: { losses: "4", incidents: "3", identified: "soon" } },
    { cut: ["risk.incidents", "risk.identified"] },
  );
  const faulty = (value: Value): unknown => {
    const decision = decide(conditionOf(value), cut, contextOf());
    return decision.kind === "undecided" && [decision.why, decision.faulty];
  };
  expect([
    faulty({ "<": [incidents, 5] }),
    faulty({ "<": [losses, 5] }),
    faulty({ "==": [owner, "@alice"] }),
    faulty({ within: ["today", "30d", "risk.identified"] }),
  ]).toEqual([
    ["risk.incidents is no number", true],
    ["risk.losses is no number", false],
    ["risk.owner is not stated", false],
    ["risk.identified is no date", true],
  ]);
});

test("a decision ends at the first fact among what cannot be decided on, else at its subject", () => {
  const bare = subjectOf({
    ...lenderRisk,
    risk: { losses: 0, incidents: 3, identified: "2026-10-20", "review-by": null },
  });
  const place = (value: Value): unknown => {
    const decision = decide(conditionOf(value), bare, contextOf());
    return decision.kind === "undecided" && [decision.why, decision.at.excerpt];
  };
  expect([
    place({ "<": [{ "/": [1, losses] }, 5] }),
    place({ "<": [{ "/": [1, 0] }, 5] }),
    place({ before: ["risk.identified", "risk.review-by"] }),
    place({ var: "risk.treated" }),
  ]).toEqual([
    ["1 / 0 is no finite number", "risk.losses"],
    ["1 / 0 is no finite number", "risk"],
    ["risk.review-by is not stated", "risk.review-by"],
    ["risk.treated is not stated", "risk.treated"],
  ]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, "5", true, null])("%j is no number to compare", (value) => {
  const given = subjectOf({ ...lenderRisk, risk: { losses: value } });
  const why = value === null ? "risk.losses is not stated" : "risk.losses is no number";
  expect(decide(conditionOf({ "<": [losses, 7] }), given, contextOf())).toMatchObject({ kind: "undecided", why });
});

test("a fact that is null is one that is not stated", () => {
  const given = subjectOf({ ...lenderRisk, risk: { treated: null } });
  const why = "risk.treated is not stated";
  expect(decide(conditionOf({ var: "risk.treated" }), given, contextOf())).toMatchObject({ kind: "undecided", why });
});

test.each<[Value, boolean]>([
  [null, true],
  [[], true],
  [{}, true],
  ["", false],
  [0, false],
  [false, false],
  ["@alice", false],
  [["fairness"], false],
  [{ status: "planned" }, false],
])("where reading cut something out of %j, nothing may be left of it: %j", (left, cut) => {
  const run = startRun(subjectOf({ risk: { treatment: left } }, { cut: ["risk.treatment.plan"] }), contextOf());
  expect(cutOut(run, ["risk", "treatment"])).toBe(cut);
});
