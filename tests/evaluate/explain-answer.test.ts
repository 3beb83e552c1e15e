import { expect, test } from "vitest";
import type { DecisionOutcome } from "../../src/domain/decision.ts";
import { explainAnswer } from "../../src/evaluate/explain-answer.ts";
import { judge } from "../../src/review.ts";
import { shippedScenes } from "../examples/shipped-scenes.ts";

/** What the two trees of an answer come to. */
function outcomeOf(when: DecisionOutcome, require: DecisionOutcome): string {
  if (when === "fails") return "not-applicable";
  if (when === "undecided" || require === "undecided") return "undecided";
  return require === "holds" ? "met" : "not-met";
}

test("the trees of every shipped example come to the answer that the review gives", { timeout: 120_000 }, async () => {
  const answers = new Set<string>();
  for await (const { rule, example, input } of shippedScenes()) {
    const known = new Set(input.catalogue.map(({ id }) => id));
    for (const answer of judge(input).head.flatMap((one) => one.answers)) {
      const { when, require } = explainAnswer(answer, { today: input.today, known: (id) => known.has(id) });
      const undecided = answer.outcome === "unclear" || answer.finding?.explanation.length === 0;
      const expected = undecided ? "undecided" : answer.outcome;
      expect(outcomeOf(when.outcome, require.outcome), `${rule.id}: ${example.why}`).toBe(expected);
      answers.add(expected);
    }
  }
  expect([...answers].sort()).toEqual(["met", "not-applicable", "not-met"]);
});
