import { findingLevels } from "../domain/finding.ts";
import { gates, type Policy, type Rule } from "../domain/policy.ts";
import type { Lint } from "./lint.ts";
import { conditionText } from "./solver/question.ts";
import { type Budget, budget, coveredBy } from "./solver/reach.ts";

/** Every two rules are held against each other; after so many hard questions no more is said. */
const enough = 4;

export const coveredRule: Lint = {
  id: "covered-rule",
  level: "note",
  summary: "Whatever the rule finds, another rule of the policy finds too, at no lower level.",
  why: "Two findings for one gap cost the reader twice, and the milder rule can never change a verdict.",
  fix: "Take one of the two out, or let each ask what the other does not.",
  find: ({ policy, at }) => {
    const shared = budget(enough);
    return policy.rules.flatMap((rule) => {
      const other = coveringRule(rule, policy, shared);
      if (other === null) return [];
      const same = conditionText(rule.require) === conditionText(other.require);
      const message = same
        ? `${rule.id} asks the same as ${other.id}, and nobody whom that one does not ask.`
        : `${rule.id} fails only where ${other.id} fails too.`;
      return [{ rule, at: at(rule), message, ...(same ? { level: "warn" as const } : {}) }];
    });
  },
  examples: {
    finds: {
      another: {
        id: "grave-risk-owned",
        when: [{ present: ["risk.treatment"] }],
        require: [{ present: ["risk.owner"] }],
      },
    },
    leaves: { another: { id: "risk-planned", require: [{ present: ["risk.treatment.plan"] }] } },
  },
};

const order = ["off", ...findingLevels];

/** At least as strict at every gate, and from no later day. */
const isNoMilder = (other: Rule, rule: Rule): boolean =>
  (other.binds === undefined || JSON.stringify(other.binds) === JSON.stringify(rule.binds)) &&
  gates.every((gate) => order.indexOf(other.levels[gate]) >= order.indexOf(rule.levels[gate]));

/** Of two rules that find the same, the earlier one stays. */
function coveringRule(rule: Rule, { rules }: Policy, shared: Budget): Rule | null {
  const covers = coveredBy(rule, shared);
  const candidates = rules.filter((other) => other !== rule && other.for === rule.for && isNoMilder(other, rule));
  const found = candidates.find((other) => {
    if (!covers(other)) return false;
    const earlier = rules.indexOf(other) < rules.indexOf(rule);
    return earlier || !isNoMilder(rule, other) || !coveredBy(other, shared)(rule);
  });
  return found ?? null;
}
