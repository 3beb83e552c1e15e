import type { Day } from "../domain/day.ts";
import { textsIn, valueAt } from "../domain/document.ts";
import type { Finding, RuleOutcome } from "../domain/finding.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Gate, Policy, Rule } from "../domain/policy.ts";
import type { Clock, Subject } from "../domain/subject.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { type AskedRule, rulesFor } from "./asked-rules.ts";
import { answerTo } from "./logic.ts";
import { type Run, Stuck, startRun } from "./logic-run.ts";
import { undecidedFinding, unmetFinding } from "./rule-finding.ts";

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
  const answers: RuleAnswer[] = [];
  const due = askRules(ref, scope, ({ policy, rule }, outcome, finding) => {
    answers.push({ policy, rule, ref, outcome, finding });
  });
  return { ref, answers, mayChange: [...new Set(due.map(({ day }) => day))].sort() };
}

/** A day after today on which a rule may say something else: `null` for every rule, because what all see may change. */
export interface Due {
  readonly day: Day;
  readonly asked: AskedRule | null;
}

/** Told what each rule said of a subject. */
export type Tell = (asked: AskedRule, outcome: RuleOutcome, finding: Finding | null) => void;

/** Which rules are put: all for the kind, or `only` some of them. */
export interface AskScope extends AssessScope {
  readonly only?: ReadonlySet<AskedRule> | null;
}

/** Puts rules for its kind to one subject, and returns when which of them is to be put again. */
export function askRules(ref: SubjectRef, scope: AskScope, tell: Tell): readonly Due[] {
  const { only = null, today } = scope;
  const rules = rulesFor(ref.kind, scope);
  if (rules.length === 0) return noDays;
  const due: Due[] = [];
  let asking: AskedRule | null = null;
  const clock: Clock = {
    today,
    mayChange: (day) => {
      if (day > today) due.push({ day, asked: asking });
    },
  };
  const subject = ref.build(clock);
  const run = startRun(subject, contextFor(subject, clock, scope));
  for (const asked of rules) {
    if (only !== null && !only.has(asked)) continue;
    asking = asked;
    const { outcome, finding } = ask(asked, run);
    tell(asked, outcome, finding);
  }
  return due.length === 0 ? noDays : due;
}

const noDays: readonly Due[] = [];

/** What operators are told beside their arguments, for one subject. */
export function contextFor(subject: Subject, clock: Clock, scope: Pick<AssessScope, "known">): OperatorContext {
  let levels: readonly string[] | undefined;
  return {
    clock,
    get levels() {
      levels ??= levelNames(subject);
      return levels;
    },
    known: (id) => scope.known(id),
  };
}

const levelNames = (subject: Subject): readonly string[] =>
  textsIn(valueAt(subject.facts, ["criteria", "levels"])) ?? [];

type Said = Pick<RuleAnswer, "outcome" | "finding">;

const met: Said = { outcome: "met", finding: null };
const notApplicable: Said = { outcome: "not-applicable", finding: null };
const unclear: Said = { outcome: "unclear", finding: null };

function ask(asked: AskedRule, run: Run): Said {
  const when = answerTo(asked.when, run);
  if (when === false) return notApplicable;
  const answer = when === true ? answerTo(asked.require, run) : when;
  if (answer === true) return met;
  const { subject, context } = run;
  if (!(answer instanceof Stuck)) return { outcome: "not-met", finding: unmetFinding(asked, subject, context) };
  return answer.faulty
    ? unclear
    : { outcome: "not-met", finding: undecidedFinding(asked, { subject, clock: context.clock }, answer) };
}
