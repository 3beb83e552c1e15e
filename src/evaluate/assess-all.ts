import type { Finding, RuleOutcome } from "../domain/finding.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import type { AskedRule } from "./asked-rules.ts";
import { type AskScope, askRules, type Due } from "./assess.ts";

/** What one rule said of all subjects. */
export interface RuleTally {
  readonly asked: AskedRule;
  readonly counts: Readonly<Record<RuleOutcome, number>>;
  readonly findings: readonly Finding[];
}

/** A subject that does not meet a rule, or whose answers time may change. */
export interface NotedSubject {
  readonly ref: SubjectRef;
  readonly findings: readonly Finding[];
  readonly due: readonly Due[];
}

/** Many subjects asked: whom nothing is to be said of is only counted. */
export interface Assessment {
  readonly noted: readonly NotedSubject[];
  readonly tallies: readonly RuleTally[];
}

/** Puts every rule for its kind to each subject. */
export function assessAll(refs: Iterable<SubjectRef>, scope: AskScope): Assessment {
  const noted: NotedSubject[] = [];
  const tallies = new Map<AskedRule, Tally>();
  let findings: Finding[] = [];
  const tell = (asked: AskedRule, outcome: RuleOutcome, finding: Finding | null): void => {
    const tally = tallies.get(asked) ?? newTally(asked, tallies);
    tally.counts[outcome] += 1;
    if (finding === null) return;
    tally.findings.push(finding);
    findings.push(finding);
  };
  for (const ref of refs) {
    const due = askRules(ref, scope, tell);
    if (findings.length === 0 && due.length === 0) continue;
    noted.push({ ref, findings, due });
    findings = [];
  }
  return { noted, tallies: [...tallies.values()] };
}

interface Tally extends RuleTally {
  readonly counts: Record<RuleOutcome, number>;
  readonly findings: Finding[];
}

function newTally(asked: AskedRule, tallies: Map<AskedRule, Tally>): Tally {
  const tally = { asked, counts: { met: 0, "not-met": 0, "not-applicable": 0, unclear: 0 }, findings: [] };
  tallies.set(asked, tally);
  return tally;
}

export const findingsIn = ({ noted }: Assessment): readonly Finding[] => noted.flatMap(({ findings }) => findings);
