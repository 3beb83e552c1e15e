import type { Day } from "../domain/day.ts";
import type { ExplanationPart } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import { stillClock } from "../domain/subject.ts";
import { type AssessScope, contextFor, type RuleAnswer } from "./assess.ts";
import { decide } from "./logic.ts";
import { explain } from "./logic-explain.ts";

/** Why a rule says what it says of a subject. */
export interface ExplainedAnswer extends RuleAnswer {
  /** What made the requirement hold or fail, or what kept the rule from applying. */
  readonly parts: readonly ExplanationPart[];
  /** Why it could not be decided; `null` where it was. */
  readonly undecided: string | null;
  /** Where the subject stands, or the place on which the decision rests. */
  readonly at: Location;
}

/** Asks again, this time for the reasons. */
export function explainAnswer(answer: RuleAnswer, scope: Pick<AssessScope, "known"> & { today: Day }): ExplainedAnswer {
  const { rule, ref, outcome, finding } = answer;
  const clock = stillClock(scope.today);
  const subject = ref.build(clock);
  const context = contextFor(subject, clock, scope);
  const told = (parts: readonly ExplanationPart[]): ExplainedAnswer => ({
    ...answer,
    parts,
    undecided: null,
    at: subject.locate(rule.at),
  });
  if (finding !== null && finding.explanation.length > 0) return told(finding.explanation);
  if (outcome === "met") return told(explain(rule.require, subject, context));
  const when = decide(rule.when, subject, context);
  const decision = when.kind === "held" ? decide(rule.require, subject, context) : when;
  if (decision.kind !== "undecided") return told(decision.parts);
  return { ...told([]), undecided: decision.why, at: decision.at };
}
