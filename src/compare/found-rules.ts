import type { Finding } from "../domain/finding.ts";
import { integrityRules, isIntegrity } from "../domain/integrity.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { FoundRule } from "../domain/report.ts";

/** What the rules of these findings ask and why, each rule once, by name. */
export function foundRules(
  findings: readonly Pick<Finding, "rule">[],
  policies: readonly Policy[],
): readonly FoundRule[] {
  const names = [...new Set(findings.map(({ rule }) => rule))].sort();
  if (names.length === 0) return [];
  const told = new Map<string, Rule>(
    policies.flatMap(({ id, rules }) => rules.map((rule) => [`${id}/${rule.id}`, rule] as const)),
  );
  return names.flatMap((name) => {
    if (isIntegrity(name)) return builtIn(name);
    const rule = told.get(name);
    return rule === undefined ? [] : [{ rule: name, title: rule.title, why: rule.rationale, fix: rule.fix }];
  });
}

function builtIn(name: string): readonly FoundRule[] {
  const found = Object.entries(integrityRules).filter(([id]) => name === `integrity/${id}`);
  return found.map(([, { title, why, fix }]) => ({ rule: name, title, why, fix }));
}
