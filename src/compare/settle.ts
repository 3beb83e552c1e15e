import type { Day } from "../domain/day.ts";
import {
  type Effect,
  type ExplanationPart,
  effects,
  type Finding,
  fingerprintOf,
  worseEffect,
} from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import type { ReportFinding, Side } from "../domain/report.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import { type AssessScope, assessSubject, type SubjectAssessment } from "../evaluate/assess.ts";
import { type EffectScope, effectOf } from "../evaluate/decide.ts";
import { waiverFor } from "../evaluate/waive.ts";
import { riskDigest } from "../judge/acceptance.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import { type ComparedFinding, compareFindings } from "./compare-findings.ts";
import type { Sides } from "./compared-sides.ts";
import type { DatedSubject } from "./holds-until.ts";

/** Integrity findings of both sides; those in `fresh` are introduced whatever the base holds. */
export interface IntegrityFindings {
  readonly head: readonly Finding[];
  readonly base: readonly Finding[];
  readonly fresh: ReadonlySet<string>;
}

export interface SettleScope extends AssessScope, EffectScope {
  readonly rules: RuleBook;
  readonly sides: Sides;
}

/** The assessments of both sides; `base` is `null` where nothing is compared. */
export interface Assessed {
  readonly head: readonly SubjectAssessment[];
  readonly base: readonly SubjectAssessment[] | null;
  readonly integrity: IntegrityFindings;
}

export interface Settled {
  readonly findings: readonly ReportFinding[];
  readonly resolved: readonly ReportFinding[];
  /** Subjects whose answers may change by time alone. */
  readonly dated: readonly DatedSubject[];
}

/** Gives every finding its status and effect, and names the subjects whose answers time may change. */
export function settle(assessed: Assessed, scope: SettleScope): Settled {
  const { head, base, integrity } = assessed;
  const clock = stillClock(scope.today);
  const before = base === null ? null : [...base.flatMap(findingsOf), ...integrity.base];
  const { compared, resolved } = compareFindings(
    [...head.flatMap(findingsOf), ...integrity.head],
    before,
    scope.sides.lookup(clock),
  );
  const findings = compared.map((one) => reportFinding(freshened(one, integrity.fresh), scope, clock));
  const spoilt = spoiltFiles(integrity.head);
  return {
    findings: [...findings].sort(byEffect),
    resolved: resolved
      .filter(({ at }) => !spoilt.has(at.path))
      .map((finding) => ({ ...placed(finding, "base"), effect: "none" as const, status: "inherited" as const }))
      .sort(byEffect),
    dated: datedSubjects(assessed, scope),
  };
}

/** Files of which something is unreadable or gone at head: what is not found there any more is not resolved by that. */
const spoiltFiles = (integrity: readonly Finding[]): ReadonlySet<string> =>
  new Set(integrity.flatMap(({ rule, at }) => (rule === "integrity/loosened" ? [] : [at.path])));

const findingsOf = ({ answers }: SubjectAssessment): readonly Finding[] =>
  answers.flatMap((answer) => (answer.finding === null ? [] : [answer.finding]));

const freshened = (one: ComparedFinding, fresh: ReadonlySet<string>): ComparedFinding =>
  fresh.has(fingerprintOf(one.finding)) ? { finding: one.finding, status: "introduced" } : one;

function reportFinding(compared: ComparedFinding, scope: SettleScope, clock: Clock): ReportFinding {
  const { finding, status } = compared;
  const side = finding.rule.startsWith("integrity/deleted-") ? "base" : "head";
  const waiver = waiverFor(scope.rules.waivers, { finding, state: () => stateOf(finding, scope), clock });
  if (waiver !== null) return { ...placed(finding, side), effect: "none", status: "waived", waiver: waiver.id };
  const effect = effectOf(compared, scope);
  const since =
    status === "inherited" ? sinceOf(finding, scope.sides) : isDebt(finding, scope) ? scope.today : undefined;
  return { ...placed(finding, side), effect, status, ...(since === undefined ? {} : { since }) };
}

/** The digest of the risk that a finding is about, as it stands at head. */
function stateOf({ subject }: Finding, { sides, today }: SettleScope): string | null {
  const { riskOf, head } = sides.lookup(stillClock(today));
  const of = riskOf(subject);
  const judged = of === null ? undefined : head(of);
  return judged === undefined ? null : riskDigest(judged.risk);
}

/** What an adoption brings along; an integrity finding is no debt, since it has to be put right first. */
const isDebt = ({ rule }: Finding, { adoption }: SettleScope): boolean => adoption && !isIntegrity(rule);

/** Since when the base's document has stood as it does: the finding is at least that recent in its text. */
function sinceOf(finding: Finding, sides: Sides): Day | undefined {
  const since = sides.pairs.find(({ base }) => base?.manifest.path === finding.at.path)?.base?.since;
  return typeof since === "object" ? since.day : undefined;
}

function placed(finding: Finding, side: Side): Omit<ReportFinding, "effect" | "status"> {
  const explanation = finding.explanation.map((part: ExplanationPart) => ({ ...part, at: { ...part.at, side } }));
  return { ...finding, at: { ...finding.at, side }, explanation, fingerprint: fingerprintOf(finding) };
}

function byEffect(a: ReportFinding, b: ReportFinding): number {
  const order = effects.indexOf(b.effect) - effects.indexOf(a.effect);
  if (order !== 0) return order;
  const keys = (one: ReportFinding): readonly (string | number)[] => [
    one.at.path,
    one.at.start.line,
    one.at.start.column,
    one.fingerprint,
  ];
  const [left, right] = [keys(a), keys(b)];
  const index = left.findIndex((key, i) => key !== right[i]);
  return index < 0 ? 0 : (left[index] ?? "") < (right[index] ?? "") ? -1 : 1;
}

function datedSubjects({ head, base }: Assessed, scope: SettleScope): readonly DatedSubject[] {
  const before = new Map((base ?? []).map((one) => [keyOf(one.ref), one]));
  return head.flatMap((now) => {
    const old = before.get(keyOf(now.ref));
    const days = new Set([...now.mayChange, ...(old?.mayChange ?? []), ...waiverDays(now, scope)]);
    if (days.size === 0) return [];
    return {
      days: [...days].sort(),
      on: (day: Day) => onDay(now.ref, base === null ? null : (old?.ref ?? "absent"), { ...scope, today: day }),
    };
  });
}

const keyOf = (ref: SubjectRef): string => `${ref.kind} ${ref.id}`;

function waiverDays(assessment: SubjectAssessment, scope: SettleScope): readonly Day[] {
  const days: Day[] = [];
  const clock: Clock = { today: scope.today, mayChange: (day) => day > scope.today && days.push(day) };
  for (const finding of findingsOf(assessment))
    waiverFor(scope.rules.waivers, { finding, state: () => stateOf(finding, scope), clock });
  return days;
}

/** One subject's worst effect on another day, both sides asked as of that day. */
function onDay(
  head: SubjectRef,
  base: SubjectRef | "absent" | null,
  scope: SettleScope,
): { worst: Effect; days: readonly Day[] } {
  const now = assessSubject(head, scope);
  const old = base === null || base === "absent" ? null : assessSubject(base, scope);
  const clock = stillClock(scope.today);
  const before = base === null ? null : old === null ? [] : findingsOf(old);
  const { compared } = compareFindings(findingsOf(now), before, scope.sides.lookup(clock));
  const worst = compared.map((one) => reportFinding(one, scope, clock).effect).reduce(worseEffect, "none");
  return { worst, days: [...now.mayChange, ...(old?.mayChange ?? []), ...waiverDays(now, scope)] };
}
