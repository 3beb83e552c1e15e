import type { Condition } from "../domain/condition.ts";
import type { Rule } from "../domain/policy.ts";
import type { Lint, LintedPolicy, Objection } from "./lint.ts";
import { childrenOf, placeholdersIn } from "./parts.ts";
import { mustBeStated } from "./solver/follows.ts";

export const unfedPlaceholder: Lint = {
  id: "unfed-placeholder",
  level: "warn",
  summary: "A placeholder of `message` or `fix` may have nothing to put in where the rule fails.",
  why: 'The reader would be shown "not stated" in the middle of a sentence, and not what is wrong.',
  fix: "Ask for the fact by `present` in `when`, or leave it out of the sentence.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) => (["message", "fix"] as const).flatMap((key) => unfed(rule, key, linted))),
  examples: {
    finds: { rule: { message: "Risk {risk.id} of {risk.owner} has no owner." } },
    leaves: {
      rule: {
        when: [{ present: ["risk.inherent.level"] }],
        message: "Risk {risk.id} is {risk.inherent.level} and has no owner.",
      },
    },
  },
};

function unfed(rule: Rule, key: "message" | "fix", linted: LintedPolicy): readonly Objection[] {
  const at = linted.at(rule, [key]);
  const names = [...new Set(placeholdersIn(rule[key]))];
  const failing = linted.reach(rule)?.failing ?? [];
  const blank = names
    .filter((name) => name !== "because" && name !== "missing")
    .filter((name) => failing.some((world) => !mustBeStated(world, name)))
    .map((name) => ({
      rule,
      at,
      message: `The \`${key}\` of ${rule.id} shows \`{${name}}\`, which may not be stated where the rule fails.`,
    }));
  if (!names.includes("missing") || asksPresent(rule.require)) return blank;
  const message = `The \`${key}\` of ${rule.id} shows \`{missing}\`, and its \`require\` asks nothing by \`present\`.`;
  return [...blank, { rule, at, message, fix: "Show `{because}`, or ask by `present`." }];
}

const asksPresent = (condition: Condition): boolean =>
  (condition.kind === "operator" && condition.operator.name === "present") || childrenOf(condition).some(asksPresent);
