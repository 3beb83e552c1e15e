import type { Day } from "../domain/day.ts";
import { textsIn, valueAt } from "../domain/document.ts";
import type { Finding, FindingLevel, RuleOutcome } from "../domain/finding.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Gate, Policy, Rule } from "../domain/policy.ts";
import type { Clock, Subject } from "../domain/subject.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { decide } from "./logic.ts";
import { fillMessage } from "./message.ts";

export interface RuleAnswer {
  readonly policy: Policy;
  readonly rule: Rule;
  readonly ref: SubjectRef;
  readonly outcome: RuleOutcome;
  readonly finding: Finding | null;
}

/** What rules are put to subjects with; `known` asks the catalogue. */
export interface AssessScope {
  readonly policies: readonly Policy[];
  readonly gate: Gate;
  readonly today: Day;
  known(id: string): boolean;
}

export interface SubjectAssessment {
  readonly ref: SubjectRef;
  readonly answers: readonly RuleAnswer[];
  /** Days after today on which an answer may be another one, sorted. */
  readonly mayChange: readonly Day[];
}

/** Puts every rule for its kind to one subject. */
export function assessSubject(ref: SubjectRef, scope: AssessScope): SubjectAssessment {
  const days = new Set<Day>();
  const clock: Clock = {
    today: scope.today,
    mayChange: (day) => {
      if (day > scope.today) days.add(day);
    },
  };
  const asked = scope.policies.flatMap((policy) => {
    const rules = policy.rules.filter((rule) => rule.for === ref.kind && rule.levels[scope.gate] !== "off");
    return rules.map((rule) => ({ policy, rule }));
  });
  if (asked.length === 0) return { ref, answers: [], mayChange: [] };
  const subject = ref.build(clock);
  const context = contextFor(subject, clock, scope);
  const answers = asked.map(({ policy, rule }) => ({
    policy,
    rule,
    ref,
    ...ask(rule, subject, { context, policy, gate: scope.gate }),
  }));
  return { ref, answers, mayChange: [...days].sort() };
}

/** What operators are told beside their arguments, for one subject. */
export const contextFor = (subject: Subject, clock: Clock, scope: Pick<AssessScope, "known">): OperatorContext => ({
  clock,
  levels: levelNames(subject),
  known: (id) => scope.known(id),
});

const levelNames = (subject: Subject): readonly string[] =>
  textsIn(valueAt(subject.facts, ["criteria", "levels"])) ?? [];

interface Asking {
  readonly context: OperatorContext;
  readonly policy: Policy;
  readonly gate: Gate;
}

function ask(rule: Rule, subject: Subject, asking: Asking): { outcome: RuleOutcome; finding: Finding | null } {
  const when = decide(rule.when, subject, asking.context);
  if (when.kind === "failed") return { outcome: "not-applicable", finding: null };
  const answer = when.kind === "held" ? decide(rule.require, subject, asking.context) : when;
  if (answer.kind === "held") return { outcome: "met", finding: null };
  const common = { rule: `${asking.policy.id}/${rule.id}`, subject: subject.id, clauses: rule.clauses };
  if (answer.kind === "undecided") {
    if (answer.faulty) return { outcome: "unclear", finding: null };
    const finding: Finding = {
      ...common,
      level: "block",
      message: `${rule.title}: this cannot be decided for ${subject.id}, because ${answer.why}.`,
      fix: "State what is missing, or let the policy say with `present` what is to be done without it.",
      at: answer.at,
      explanation: [],
    };
    return { outcome: "not-met", finding };
  }
  const finding: Finding = {
    ...common,
    level: levelOn(rule, asking),
    message: fillMessage(rule.message, subject, answer.parts),
    fix: fillMessage(rule.fix, subject, answer.parts),
    at: subject.locate(rule.at),
    explanation: answer.parts,
  };
  return { outcome: "not-met", finding };
}

function levelOn(rule: Rule, { policy, gate, context }: Asking): FindingLevel {
  const level = rule.levels[gate];
  if (level === "off") return "note";
  if (policy.enforceFrom === null || level !== "block") return level;
  context.clock.mayChange(policy.enforceFrom);
  return context.clock.today >= policy.enforceFrom ? "block" : "warn";
}
