import type { Lint } from "./lint.ts";

export const noRationale: Lint = {
  id: "no-rationale",
  level: "note",
  summary: "The rule does not say why it exists.",
  why: "Whoever is stopped by a rule asks why; a rule that cannot answer is switched off.",
  fix: "Write `rationale:`, one sentence.",
  find: ({ policy, at }) =>
    policy.rules
      .filter((rule) => rule.rationale.trim() === "")
      .map((rule) => ({ rule, at: at(rule), message: `${rule.id} does not say why it exists.` })),
  examples: {
    finds: { rule: { rationale: " " } },
    leaves: { rule: { rationale: "What belongs to nobody grows unseen." } },
  },
};
