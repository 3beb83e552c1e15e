import type { Day } from "../domain/day.ts";
import type { DecisionNode } from "../domain/decision.ts";
import type { Location } from "../domain/location.ts";
import { stillClock } from "../domain/subject.ts";
import { type AssessScope, contextFor, type RuleAnswer } from "./assess.ts";
import { bindingDay } from "./binding-day.ts";
import { conditionTree } from "./condition-tree.ts";
import { decisionTree } from "./decision-tree.ts";

/** Why a rule says what it says of a subject. */
export interface ExplainedAnswer extends RuleAnswer {
  readonly when: DecisionNode;
  /** Not asked where the rule does not apply. */
  readonly require: DecisionNode;
  /** The day from which the rule has its level for this subject; `null` where it names none. */
  readonly bindsFrom: Day | null;
  /** Where the rule's annotation stands, or would stand. */
  readonly at: Location;
}

/** Asks again, this time for the reasons. */
export function explainAnswer(answer: RuleAnswer, scope: Pick<AssessScope, "known"> & { today: Day }): ExplainedAnswer {
  const { rule, ref, finding } = answer;
  const clock = stillClock(scope.today);
  const subject = ref.build(clock);
  const context = contextFor(subject, clock, scope);
  const when = decisionTree(rule.when, subject, context);
  const require = when.outcome === "holds" ? decisionTree(rule.require, subject, context) : conditionTree(rule.require);
  return { ...answer, when, require, bindsFrom: bindingDay(rule, subject), at: finding?.at ?? subject.locate(rule.at) };
}
