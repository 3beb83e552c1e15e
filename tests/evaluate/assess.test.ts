import { expect, test } from "vitest";
import type { ValueMap } from "../../src/domain/document.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { kindsAsked } from "../../src/evaluate/asked-rules.ts";
import { type AssessScope, assessSubject } from "../../src/evaluate/assess.ts";
import { assessAll, findingsIn } from "../../src/evaluate/assess-all.ts";
import type { SubjectRef } from "../../src/judge/subjects.ts";
import { lenderRisk, placeOf, subjectOf } from "./lender.ts";
import { wardPolicy } from "./ward.ts";

const treated: ValueMap = { id: "treated" };
const overdue: ValueMap = { id: "in-time", require: { "!": { overdue: ["risk.review-by"] } } };
const known: ValueMap = { id: "linked", require: { known: ["risk.links"] }, level: "warn" };

/** The lender's risk, as a rule's subject; `facts` of its own where some are given. */
const refOf = (facts: ValueMap = {}, cut: string[] = []): SubjectRef => ({
  kind: "risk",
  id: "risk:retail-credit-scoring/CR-001",
  risk: "retail-credit-scoring/CR-001",
  build: () => subjectOf({ ...lenderRisk, risk: { ...(lenderRisk["risk"] as ValueMap), ...facts } }, { cut }),
});

const scopeOf = (...policies: readonly Policy[]): AssessScope => ({
  policies,
  gate: "pull-request",
  today: "2026-11-21",
  known: (id) => id === "iso-42001:A.7.4",
});

const saidOf = (policy: Policy, ref = refOf()) =>
  assessSubject(ref, scopeOf(policy)).answers.map(({ rule, outcome, finding }) => [
    rule.id,
    outcome,
    finding && `${finding.level}: ${finding.message}`,
  ]);

test("a rule is met, not met, does not apply, or nobody can tell", () => {
  const when: ValueMap = { id: "when-treated", when: { var: "risk.treated" } };
  expect(saidOf(wardPolicy([treated, when, known]), refOf({ links: ["iso-42001:A.7.4"] }))).toEqual([
    ["treated", "not-met", "block: Risk CR-001 is not treated: risk.treated is false."],
    ["when-treated", "not-applicable", null],
    ["linked", "met", null],
  ]);
  expect(saidOf(wardPolicy([known]), refOf({ links: ["air:AIR-9999"] }))).toEqual([
    ["linked", "not-met", "warn: Risk CR-001 is not treated: risk.links: air:AIR-9999 is not in the catalogue."],
  ]);
});

test("what cannot be decided blocks, whatever the rule's level, unless reading has told of it", () => {
  const policy = wardPolicy([{ ...known, title: "Risks are linked" }]);
  const { answers } = assessSubject(refOf({ links: null }), scopeOf(policy));
  expect(answers.map(({ outcome, finding }) => ({ outcome, finding }))).toEqual([
    {
      outcome: "not-met",
      finding: {
        rule: "ward/linked",
        subject: "risk:retail-credit-scoring/CR-001",
        clauses: ["iso-23894:6.5"],
        level: "block",
        message:
          "Risks are linked: this cannot be decided for risk:retail-credit-scoring/CR-001, because risk.links is not stated.",
        fix: "State what is missing, or let the policy say with `present` what is to be done without it.",
        at: placeOf(["risk", "links"]),
        explanation: [],
      },
    },
  ]);
  expect(saidOf(policy, refOf({ links: null }, ["risk.links"]))).toEqual([["linked", "unclear", null]]);
  const when = wardPolicy([{ id: "linked", when: { known: ["risk.links"] } }]);
  expect(saidOf(when, refOf({ links: null })).map(([, outcome]) => outcome)).toEqual(["not-met"]);
  // What is required may hold: whether the rule applies at all is what nobody can tell.
  expect(saidOf(when, refOf({ links: null, treated: true }))).toEqual([
    [
      "linked",
      "not-met",
      "block: Risks of the ward are treated: this cannot be decided for risk:retail-credit-scoring/CR-001, because risk.links is not stated.",
    ],
  ]);
  expect(saidOf(when, refOf({ links: null, treated: true }, ["risk.links"]))).toEqual([["linked", "unclear", null]]);
});

test("what is to be done is told of the subject", () => {
  const policy = wardPolicy([{ id: "treated", fix: "Treat {risk.id}." }]);
  expect(assessSubject(refOf(), scopeOf(policy)).answers.map(({ finding }) => finding?.fix)).toEqual(["Treat CR-001."]);
});

test("levels are ranked by the criteria of the subject", () => {
  const policy = wardPolicy([{ id: "within", require: { "at-most": ["risk.effective.level", "criteria.appetite"] } }]);
  const ref = refOf();
  const bare = { ...ref, build: () => subjectOf({ ...lenderRisk, criteria: { appetite: "medium" } }) };
  expect([saidOf(policy, ref)[0]?.[2], saidOf(policy, bare)[0]?.[2]]).toEqual([
    "block: Risk CR-001 is not treated: risk.effective.level is high, above criteria.appetite (medium).",
    "block: Risks of the ward are treated: this cannot be decided for risk:retail-credit-scoring/CR-001, because risk.effective.level is high, which is no level of the criteria.",
  ]);
});

test("a rule that is off is not asked, and no subject of which no rule asks", () => {
  const policy = wardPolicy([
    { id: "off", level: "off" },
    { ...treated, level: { "pull-request": "off", release: "block" } },
  ]);
  expect(saidOf(policy)).toEqual([]);
  const at = (gate: "pull-request" | "release") => [...kindsAsked({ policies: [policy], gate })];
  expect([at("pull-request"), at("release")]).toEqual([[], ["risk"]]);
  const unbuilt = { ...refOf(), kind: "card" as const, build: () => expect.unreachable("nobody asks of it") };
  expect(assessSubject(unbuilt, scopeOf(wardPolicy([treated])))).toEqual({ ref: unbuilt, answers: [], mayChange: [] });
});

test("the days on which an answer may change are those to come, sorted and each once", () => {
  const due = (id: string, path: string): ValueMap => ({ ...overdue, id, require: { "!": { overdue: [path] } } });
  const policy = wardPolicy([
    due("reviewed", "risk.review-by"),
    due("treated", "risk.treat-by"),
    due("decided", "risk.decide-by"),
    due("again", "risk.treat-by"),
  ]);
  const ref = refOf({ "review-by": "2026-11-20", "treat-by": "2027-01-31", "decide-by": "2026-11-30" });
  expect(assessSubject(ref, scopeOf(policy)).mayChange).toEqual(["2026-12-01", "2027-02-01"]);
});

test.each([
  ["2026-11-20", "block", []],
  ["2026-11-21", "block", []],
  ["2026-11-22", "warn", ["2026-11-22"]],
])("a policy that is enforced from %s: %s", (enforceFrom, level, mayChange) => {
  const { answers, mayChange: days } = assessSubject(refOf(), scopeOf(wardPolicy([treated], { enforceFrom })));
  expect([answers[0]?.finding?.level, days]).toEqual([level, mayChange]);
  const mild = assessSubject(refOf(), scopeOf(wardPolicy([{ ...treated, level: "warn" }], { enforceFrom })));
  expect([mild.answers[0]?.finding?.level, mild.mayChange]).toEqual(["warn", []]);
});

test("of many subjects those are noted that fail or may change, and all are counted", () => {
  const policy = wardPolicy([treated, overdue]);
  const fine = refOf({ treated: true, "review-by": "2026-11-01" });
  const failing = refOf({ "review-by": "2020-01-01" });
  const changing = refOf({ treated: true, "review-by": "2026-12-01" });
  const cut = refOf({ treated: null, "review-by": null }, ["risk.treated", "risk.review-by"]);
  const all = assessAll([fine, failing, changing, cut, failing], scopeOf(policy));
  expect(all.noted.map(({ ref, findings, due }) => [ref, findings.length, due.map(({ day }) => day)])).toEqual([
    [fine, 1, []],
    [failing, 2, []],
    [changing, 0, ["2026-12-02"]],
    [failing, 2, []],
  ]);
  expect(all.tallies.map(({ asked, counts, findings }) => [asked.name, counts, findings.length])).toEqual([
    ["ward/treated", { met: 2, "not-met": 2, "not-applicable": 0, unclear: 1 }, 2],
    ["ward/in-time", { met: 1, "not-met": 3, "not-applicable": 0, unclear: 1 }, 3],
  ]);
  expect(findingsIn(all).map(({ rule }) => rule)).toEqual([
    "ward/in-time",
    "ward/treated",
    "ward/in-time",
    "ward/treated",
    "ward/in-time",
  ]);
});

test("only some rules are asked where some are named", () => {
  const scope = scopeOf(wardPolicy([treated, overdue]));
  const [first] = assessAll([refOf()], scope).tallies;
  if (first === undefined) throw new Error("No rule was asked.");
  const again = assessAll([refOf()], { ...scope, only: new Set([first.asked]) });
  expect(again.tallies.map(({ asked }) => asked.name)).toEqual(["ward/treated"]);
  expect(assessAll([refOf()], { ...scope, only: null }).tallies).toHaveLength(2);
});
