import type { Lint } from "./lint.ts";
import { culpritIn, partInWords, partPath } from "./parts.ts";

export const neverMet: Lint = {
  id: "never-met",
  level: "warn",
  summary: "The rule's `require` cannot hold where its `when` does.",
  why: "Nobody can meet such a rule. If that is meant, its `when` names what is forbidden; if not, two parts contradict each other.",
  fix: "Correct the part of `require` that contradicts another one or the `when`.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) => {
      const reach = linted.reach(rule);
      const applies = (reach?.parts.get("when")?.held ?? null) !== null;
      if (reach === null || !applies || (reach.parts.get("require")?.held ?? null) !== null) return [];
      const culprit = culpritIn(rule.require, reach);
      const why = `where it applies, ${partInWords(culprit)} never holds`;
      return [{ rule, at: linted.at(rule, partPath(culprit.part)), message: `${rule.id} can never be met: ${why}.` }];
    }),
  examples: {
    finds: { rule: { when: [{ absent: ["risk.treatment"] }], require: [{ present: ["risk.treatment.plan"] }] } },
    leaves: { rule: { when: [{ absent: ["risk.acceptance"] }], require: [{ present: ["risk.treatment.plan"] }] } },
  },
};
