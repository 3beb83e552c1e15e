import type { Lint } from "./lint.ts";
import { partPath } from "./parts.ts";
import { undecidedFacts } from "./solver/reach.ts";

export const unguardedFact: Lint = {
  id: "unguarded-fact",
  level: "note",
  summary: "A part cannot be decided where a fact is missing that nothing before it asks for.",
  why: "What cannot be decided blocks, and tells the reader that something is missing instead of what is wrong.",
  fix: "Ask for the fact by `present` before, so that the rule says itself what holds without it.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) =>
      undecidedFacts(rule).map(({ part, fact }) => ({
        rule,
        at: linted.at(rule, partPath(part)),
        message: `${rule.id} cannot be decided where \`${fact}\` is not stated, and that blocks.`,
        fix: `Ask for it before, by \`present: [${fact}]\`, so that the rule says itself what holds without it.`,
      })),
    ),
  examples: {
    finds: { rule: { require: [{ matches: ["risk.owner", "^@"] }] } },
    leaves: { rule: { require: [{ present: ["risk.owner"] }, { matches: ["risk.owner", "^@"] }] } },
  },
};
