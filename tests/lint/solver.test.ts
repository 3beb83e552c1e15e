import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/domain/condition.ts";
import { isMap, type Value } from "../../src/domain/document.ts";
import { startOfFile } from "../../src/domain/location.ts";
import type { OperatorContext } from "../../src/domain/operator.ts";
import type { Rule } from "../../src/domain/policy.ts";
import { type Subject, stillClock } from "../../src/domain/subject.ts";
import { startRun } from "../../src/evaluate/logic-run.ts";
import { attempt } from "../../src/evaluate/logic-truth.ts";
import { budget, coveredBy, outcomesOf } from "../../src/lint/solver/reach.ts";
import { arbitraryCondition, arbitraryFacts } from "./arbitrary-conditions.ts";

const subjectOf = (facts: Value): Subject => ({
  kind: "system",
  id: "system:loans",
  facts: isMap(facts) ? facts : {},
  locate: () => startOfFile("ai-risk.yml"),
  faulty: () => false,
  reason: () => undefined,
});

function said(condition: Condition, facts: Value): boolean | null {
  const subject = subjectOf(facts);
  const today = String(subject.facts["today"]);
  const context: OperatorContext = { clock: stillClock(today), levels: ["low", "medium", "high"], known: () => true };
  return attempt(condition, startRun(subject, context));
}

const manyFacts = fc.array(arbitraryFacts, { minLength: 30, maxLength: 30 });

describe("what the solver is sure of", () => {
  test("is so, whatever the facts are", () => {
    const sure = { never: 0, always: 0 };
    fc.assert(
      fc.property(arbitraryCondition, manyFacts, (condition, all) => {
        const { holds, fails } = outcomesOf(condition);
        if (!holds) sure.never += 1;
        if (!fails) sure.always += 1;
        const possible = [null, ...(holds ? [true] : []), ...(fails ? [false] : [])];
        const met = possible.length === 3 ? [] : all.filter((facts) => !possible.includes(said(condition, facts)));
        expect(met, JSON.stringify(condition)).toEqual([]);
      }),
      { seed: 23894, numRuns: 1_500 },
    );
    // Otherwise nothing was shown.
    expect(Math.min(sure.never, sure.always)).toBeGreaterThan(100);
  });

  test("is so of two rules as well", () => {
    let sure = 0;
    fc.assert(
      fc.property(relatedRules, manyFacts, ([rule, other], all) => {
        if (!coveredBy(rule, budget())(other)) return;
        sure += 1;
        const missed = all.find((facts) => finds(rule, facts) && !finds(other, facts));
        expect(missed, JSON.stringify([rule, other])).toBe(undefined);
      }),
      { seed: 23894, numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(50);
  });
});

const ruleOf = (when: Condition, require: Condition): Rule => ({
  id: "risk-owned",
  title: "A risk has an owner",
  rationale: "",
  clauses: [],
  levels: { "pull-request": "block", release: "block", monitor: "block" },
  for: "system",
  when,
  require,
  at: ["system"],
  message: "Nobody owns it.",
  fix: "Write `owner:`.",
  grade: "declared",
  examples: { pass: [], fail: [] },
});

/** Whether a rule finds something: it applies and is not met, or one of both cannot be decided. */
function finds({ when, require }: Rule, facts: Value): boolean {
  const applies = said(when, facts);
  return applies === null || (applies && said(require, facts) !== true);
}

const both = (kind: "and" | "or", ...of: readonly Condition[]): Condition => ({ kind, part: "", of });

/** Pairs of rules of which one often asks more than the other. */
const relatedRules = fc
  .tuple(arbitraryCondition, arbitraryCondition, arbitraryCondition, fc.nat(5))
  .map(([when, require, more, shape]): readonly [Rule, Rule] => {
    const rule = ruleOf(when, require);
    if (shape === 0) return [rule, ruleOf(when, both("and", require, more))];
    if (shape === 1) return [rule, ruleOf(when, both("and", more, require))];
    if (shape === 2) return [ruleOf(both("and", when, more), require), rule];
    if (shape === 3) return [ruleOf(when, both("or", require, more)), rule];
    return shape === 4 ? [rule, ruleOf(both("or", when, more), require)] : [rule, ruleOf(more, require)];
  });
