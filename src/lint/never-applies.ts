import type { Lint } from "./lint.ts";
import { culpritIn, partInWords, partPath } from "./parts.ts";

export const neverApplies: Lint = {
  id: "never-applies",
  level: "block",
  summary: "No subject can meet the rule's `when`.",
  why: "A rule that applies to nobody finds nothing, and reads as if it did.",
  fix: "Correct the part of `when` that contradicts another one, or take the rule out.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) => {
      const reach = linted.reach(rule);
      if (reach === null || (reach.parts.get("when")?.held ?? null) !== null) return [];
      const culprit = culpritIn(rule.when, reach);
      const why = `${partInWords(culprit)} never holds where it is asked`;
      return [
        { rule, at: linted.at(rule, partPath(culprit.part)), message: `${rule.id} applies to nobody, because ${why}.` },
      ];
    }),
  examples: {
    finds: {
      rule: { when: [{ "==": [{ var: "risk.status" }, "open"] }, { "==": [{ var: "risk.status" }, "closed"] }] },
    },
    leaves: { rule: { when: [{ "==": [{ var: "risk.status" }, "open"] }] } },
  },
};
