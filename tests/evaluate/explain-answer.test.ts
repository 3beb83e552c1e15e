import { expect, test } from "vitest";
import type { DecisionOutcome } from "../../src/domain/decision.ts";
import type { ValueMap } from "../../src/domain/document.ts";
import { assessSubject } from "../../src/evaluate/assess.ts";
import { explainAnswer } from "../../src/evaluate/explain-answer.ts";
import { judge } from "../../src/review.ts";
import { shippedScenes } from "../examples/shipped-scenes.ts";
import { lenderRisk, subjectOf } from "./lender.ts";
import { wardPolicy } from "./ward.ts";

/** What the two trees of an answer come to. */
function outcomeOf(when: DecisionOutcome, require: DecisionOutcome): string {
  if (when === "fails") return "not-applicable";
  if (when === "undecided" || require === "undecided") return "undecided";
  return require === "holds" ? "met" : "not-met";
}

test("the trees of every shipped example come to the answer that the review gives", { timeout: 120_000 }, async () => {
  const answers = new Set<string>();
  for await (const { rule, example, input } of shippedScenes()) {
    for (const answer of judge(input).head.flatMap((one) => one.answers)) {
      const { when, require } = explainAnswer(answer, { today: input.today, known: (id) => input.known(id) });
      const undecided = answer.outcome === "unclear" || answer.finding?.explanation.length === 0;
      const expected = undecided ? "undecided" : answer.outcome;
      expect(outcomeOf(when.outcome, require.outcome), `${rule.id}: ${example.why}`).toBe(expected);
      answers.add(expected);
    }
  }
  expect([...answers].sort()).toEqual(["met", "not-applicable", "not-met"]);
});

/** A rule of a ward about the lender's risk, of which nobody knows whether it is owned. */
function explained(rule: ValueMap) {
  const ref = {
    kind: "risk",
    id: "risk:retail-credit-scoring/CR-001",
    risk: null,
    build: () => subjectOf({ ...lenderRisk, risk: { treated: false, links: null } }),
  } as const;
  const today = "2026-11-21";
  const scope = {
    policies: [wardPolicy([{ id: "owned", ...rule }])],
    gate: "release",
    today,
    known: () => true,
  } as const;
  const { answers } = assessSubject(ref, scope);
  return answers.map((answer) => {
    const { outcome, when, require, at } = explainAnswer(answer, scope);
    return { outcome, when: when.outcome, require: require.outcome, at: at.excerpt };
  });
}

test.each<[string, ValueMap, unknown]>([
  [
    "a rule that does not apply is not asked, and stands where its annotation would",
    { when: { var: "risk.treated" } },
    { outcome: "not-applicable", when: "fails", require: "not-asked", at: "risk" },
  ],
  ["a rule that is not met", {}, { outcome: "not-met", when: "holds", require: "fails", at: "risk" }],
  [
    "what cannot be decided stands where the fact would",
    { require: { known: ["risk.links"] } },
    { outcome: "not-met", when: "holds", require: "undecided", at: "risk.links" },
  ],
])("%s", (_, rule, answer) => {
  expect(explained(rule)).toEqual([answer]);
});
