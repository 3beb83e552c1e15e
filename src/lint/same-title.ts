import type { Lint, Objection } from "./lint.ts";

export const sameTitle: Lint = {
  id: "same-title",
  level: "warn",
  summary: "Two rules have the same title.",
  why: "A list of rules in which two lines read alike tells nobody which one stopped the release.",
  fix: "Let each title say what its rule alone requires.",
  find: ({ policy, at }) => {
    const first = new Map<string, string>();
    return policy.rules.flatMap((rule): readonly Objection[] => {
      const title = rule.title.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
      const same = first.get(title);
      if (same !== undefined)
        return [{ rule, at: at(rule, ["title"]), message: `${rule.id} has the same title as ${same}.` }];
      first.set(title, rule.id);
      return [];
    });
  },
  examples: {
    finds: {
      another: { id: "risk-planned", title: "A risk has an owner", require: [{ present: ["risk.treatment.plan"] }] },
    },
    leaves: {
      another: { id: "risk-planned", title: "A risk has a plan", require: [{ present: ["risk.treatment.plan"] }] },
    },
  },
};
