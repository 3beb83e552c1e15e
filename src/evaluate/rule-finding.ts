import type { ExplanationPart, Finding, FindingLevel } from "../domain/finding.ts";
import type { OperatorContext } from "../domain/operator.ts";
import { enforcedFrom } from "../domain/policy.ts";
import type { Clock, Subject } from "../domain/subject.ts";
import type { AskedRule } from "./asked-rules.ts";
import { explain } from "./logic-explain.ts";
import type { Stuck } from "./logic-run.ts";
import { fillMessage } from "./message.ts";

/** A rule that is not met. Its words are put together for who reads them: a finding that is inherited or lies on a day
 * to come is mostly only counted. */
export function unmetFinding(asked: AskedRule, subject: Subject, context: OperatorContext): Finding {
  const { rule, name } = asked;
  let parts: readonly ExplanationPart[] | undefined;
  const explanation = (): readonly ExplanationPart[] => {
    parts ??= explain(rule.require, subject, context);
    return parts;
  };
  return {
    rule: name,
    subject: subject.id,
    clauses: rule.clauses,
    level: levelOn(asked, context.clock),
    get message() {
      return fillMessage(rule.message, subject, explanation());
    },
    get fix() {
      return fillMessage(rule.fix, subject, explanation());
    },
    get at() {
      return subject.locate(rule.at);
    },
    get explanation() {
      return explanation();
    },
  };
}

/** A rule of which nobody can say whether it is met. */
export const undecidedFinding = ({ rule, name }: AskedRule, subject: Subject, { message, at }: Stuck): Finding => ({
  rule: name,
  subject: subject.id,
  clauses: rule.clauses,
  level: "block",
  message: `${rule.title}: this cannot be decided for ${subject.id}, because ${message}.`,
  fix: "State what is missing, or let the policy say with `present` what is to be done without it.",
  at,
  explanation: [],
});

function levelOn({ policy, rule, level }: AskedRule, clock: Clock): FindingLevel {
  const from = enforcedFrom(policy, rule);
  if (from === null || level !== "block") return level;
  clock.mayChange(from);
  return clock.today >= from ? "block" : "warn";
}
