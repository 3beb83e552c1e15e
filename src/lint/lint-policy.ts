import type { Day } from "../domain/day.ts";
import type { Document, ValuePath } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import { lints } from "./index.ts";
import type { Lint, LintedPolicy, Objection } from "./lint.ts";
import { rulePlaces } from "./parts.ts";
import { type RuleReach, reachOf } from "./solver/reach.ts";

/** What a policy is linted with, beside its own file. */
export interface LintScope {
  readonly today: Day;
  readonly use: ((path: ValuePath) => Location) | null;
  readonly forgotten: boolean;
}

/** Everything against a policy file, by line: what reading refuses, then what the lints find in the rules that are left. */
export function lintPolicy(document: Document, reading: Reading<Policy>, scope: LintScope): readonly Finding[] {
  const { value: policy, faults } = reading;
  const found = [...unreadFindings(faults, document.path)];
  if (policy !== null) {
    const linted = lintedPolicy(policy, document, scope);
    for (const lint of lints) found.push(...lint.find(linted).map((one) => objectionFinding(lint, policy, one)));
  }
  return found.sort(({ at: a }, { at: b }) => {
    if (a.path !== b.path) return a.path < b.path ? -1 : 1;
    return a.start.line - b.start.line || a.start.column - b.start.column;
  });
}

/** What reading refuses: the rule it is in is judged no further. */
export const unreadFindings = (faults: readonly Fault[], path: string): readonly Finding[] =>
  faults.map((fault) => ({
    rule: `integrity/${fault.rule}`,
    level: "block",
    subject: `file:${path}`,
    message: fault.message,
    fix: fault.fix,
    clauses: [],
    at: fault.at,
    explanation: [],
  }));

function lintedPolicy(policy: Policy, document: Document, scope: LintScope): LintedPolicy {
  const reaches = new Map<Rule, RuleReach | null>(policy.rules.map((rule) => [rule, reachOf(rule)]));
  return {
    ...scope,
    policy,
    document,
    at: rulePlaces(document),
    reach: (rule) => reaches.get(rule) ?? null,
  };
}

const objectionFinding = ({ id, level, fix }: Lint, policy: Policy, objection: Objection): Finding => ({
  rule: `lint/${id}`,
  level: objection.level ?? level,
  subject: objection.rule === null ? `policy:${policy.id}` : `rule:${policy.id}/${objection.rule.id}`,
  message: objection.message,
  fix: objection.fix ?? fix,
  clauses: [],
  at: objection.at,
  explanation: [],
});
