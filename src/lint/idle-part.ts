import type { Condition } from "../domain/condition.ts";
import type { Lint } from "./lint.ts";
import { childrenOf, culpritIn, partInWords, partPath } from "./parts.ts";
import type { RuleReach } from "./solver/reach.ts";

export const idlePart: Lint = {
  id: "idle-part",
  level: "warn",
  summary: "A part of a condition always comes out the same way, or is never asked.",
  why: "A part that decides nothing hides what was meant, and a reader takes it for a safeguard.",
  fix: "Take the part out, or correct what stands before it.",
  find: (linted) =>
    linted.policy.rules.flatMap((rule) => {
      const reach = linted.reach(rule);
      if (reach === null || !decides(reach)) return [];
      const idle = [
        ...idleParts(rule.when, reach),
        ...childrenOf(rule.require).flatMap((part) => idleParts(part, reach)),
      ];
      return idle.map(({ condition, words }) => ({
        rule,
        at: linted.at(rule, partPath(condition.part)),
        message: `In ${rule.id}, ${partInWords(condition)} ${words}.`,
      }));
    }),
  examples: {
    finds: {
      rule: { require: [{ present: ["risk.owner"] }, { or: [{ absent: ["risk.owner"] }, { var: "risk.treated" }] }] },
    },
    leaves: { rule: { require: [{ or: [{ absent: ["risk.owner"] }, { var: "risk.treated" }] }] } },
  },
};

/** Rules that never apply, never fail or are never met are told of as a whole. */
function decides({ parts }: RuleReach): boolean {
  const require = parts.get("require");
  return (parts.get("when")?.held ?? null) !== null && require?.held != null && require.failed !== null;
}

interface IdlePart {
  readonly condition: Condition;
  readonly words: string;
}

/** The outermost parts that decide nothing; constants say openly that they do not. */
function idleParts(condition: Condition, reach: RuleReach): readonly IdlePart[] {
  if (condition.kind === "constant") return [];
  const asked = reach.parts.get(condition.part);
  if (asked === undefined) return [{ condition, words: "is never asked: what stands before it decides already" }];
  if (asked.held === null && asked.failed === null)
    return [{ condition, words: "can never be decided where it is asked" }];
  if (asked.held === null) return [{ condition: culpritIn(condition, reach), words: "never holds where it is asked" }];
  if (asked.failed === null) return [{ condition, words: "always holds where it is asked" }];
  return childrenOf(condition).flatMap((child) => idleParts(child, reach));
}
