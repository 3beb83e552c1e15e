import type { Gate, Policy, Rule, RuleLevel } from "../domain/policy.ts";
import type { SubjectKind } from "../domain/subject.ts";
import { type Test, testOf } from "./logic-truth.ts";

/** A rule that is asked at a gate. */
export interface AskedRule {
  readonly policy: Policy;
  readonly rule: Rule;
  /** `policy/rule`. */
  readonly name: string;
  readonly level: Exclude<RuleLevel, "off">;
  readonly when: Test;
  readonly require: Test;
}

interface Asking {
  readonly policies: readonly Policy[];
  readonly gate: Gate;
}

type ByKind = ReadonlyMap<SubjectKind, readonly AskedRule[]>;

// Policies are sorted once a review, not once a subject; they live as long as the list that holds them.
const sorted = new WeakMap<readonly Policy[], Map<Gate, ByKind>>();

/** The rules that a subject of a kind is asked, in the order of the policies. */
export const rulesFor = (kind: SubjectKind, asking: Asking): readonly AskedRule[] =>
  rulesByKind(asking).get(kind) ?? [];

/** The kinds of subjects of which some rule asks. */
export const kindsAsked = (asking: Asking): ReadonlySet<SubjectKind> => new Set(rulesByKind(asking).keys());

function rulesByKind({ policies, gate }: Asking): ByKind {
  const gates = sorted.get(policies) ?? new Map<Gate, ByKind>();
  sorted.set(policies, gates);
  const rules = gates.get(gate) ?? sortRules(policies, gate);
  gates.set(gate, rules);
  return rules;
}

function sortRules(policies: readonly Policy[], gate: Gate): ByKind {
  const byKind = new Map<SubjectKind, AskedRule[]>();
  for (const policy of policies)
    for (const rule of policy.rules) {
      const level = rule.levels[gate];
      if (level === "off") continue;
      const same = byKind.get(rule.for) ?? [];
      byKind.set(rule.for, same);
      same.push({
        policy,
        rule,
        name: `${policy.id}/${rule.id}`,
        level,
        when: testOf(rule.when),
        require: testOf(rule.require),
      });
    }
  return byKind;
}
