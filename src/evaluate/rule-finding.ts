import { addDays, type Day } from "../domain/day.ts";
import type { ExplanationPart, Finding, FindingLevel } from "../domain/finding.ts";
import type { OperatorContext } from "../domain/operator.ts";
import { enforcedFrom } from "../domain/policy.ts";
import type { Clock, Subject } from "../domain/subject.ts";
import type { AskedRule } from "./asked-rules.ts";
import { bindingDay } from "./binding-day.ts";
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
    ...bindingOn(asked, subject, context.clock),
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

/** A rule of which nobody can say whether it is met. Until the day from which it binds that is a warning. */
export const undecidedFinding = (
  { rule, name }: AskedRule,
  { subject, clock }: { readonly subject: Subject; readonly clock: Clock },
  { message, at }: Stuck,
): Finding => ({
  rule: name,
  subject: subject.id,
  clauses: rule.clauses,
  ...eased("block", bindingDay(rule, subject), clock),
  message: `${rule.title}: this cannot be decided for ${subject.id}, because ${message}.`,
  fix: "State what is missing, or let the policy say with `present` what is to be done without it.",
  at,
  explanation: [],
});

type Bound = Pick<Finding, "level" | "bindsFrom">;

/** The level that a finding of the rule has today, and the day from which it has the rule's own. */
function bindingOn(asked: AskedRule, subject: Subject, clock: Clock): Bound {
  const level = levelOn(asked, clock);
  const from = bindingDay(asked.rule, subject);
  const near = asked.rule.binds?.near ?? null;
  if (from === null || near === null || level === "note") return eased(level, from, clock);
  const nearing = addDays(from, -near);
  clock.mayChange(nearing);
  return clock.today < nearing ? { level: "note", bindsFrom: from } : eased(level, from, clock);
}

/** A warning at most until the day. */
function eased(level: FindingLevel, from: Day | null, clock: Clock): Bound {
  if (from === null) return { level };
  if (level === "block") clock.mayChange(from);
  return { level: level === "block" && clock.today < from ? "warn" : level, bindsFrom: from };
}

function levelOn({ policy, rule, level }: AskedRule, clock: Clock): FindingLevel {
  const from = enforcedFrom(policy, rule);
  if (from === null || level !== "block") return level;
  clock.mayChange(from);
  return clock.today >= from ? "block" : "warn";
}
