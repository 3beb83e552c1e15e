import type { Lint } from "./lint.ts";

export const neverFails: Lint = {
  id: "never-fails",
  level: "block",
  summary: "The rule's `require` cannot fail where its `when` holds.",
  why: "A rule that everybody meets counts as evidence for its clauses and shows nothing.",
  fix: "Ask for something that can be otherwise, or take the rule out.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) => {
      const asked = linted.reach(rule)?.parts.get("require");
      if (asked === undefined || asked.failed !== null || asked.held === null) return [];
      const message = `${rule.id} can never fail: wherever it applies, its \`require\` holds.`;
      return [{ rule, at: linted.at(rule, ["require"]), message }];
    }),
  examples: {
    finds: { rule: { when: [{ present: ["risk.owner"] }], require: [{ present: ["risk.owner"] }] } },
    leaves: { rule: { when: [{ present: ["risk.treatment"] }], require: [{ present: ["risk.owner"] }] } },
  },
};
