import { type Day, daysBetween } from "../domain/day.ts";
import type { Lint } from "./lint.ts";

/** So long after its day, nobody waits for it any more. */
const longAgo = 365;

export const enforcedAlready: Lint = {
  id: "enforced-already",
  level: "note",
  summary: "The configuration's `enforce-from` passed more than a year ago.",
  why: "It changes nothing any more, and makes a reader believe that the policy is still being introduced.",
  fix: "Take `enforce-from:` out of the configuration.",
  find: ({ policy: { id, enforceFrom, rules }, use, today }) => {
    if (use === null) return [];
    const isOld = (day: Day | null | undefined): day is Day =>
      day !== null && day !== undefined && daysBetween(day, today) > longAgo;
    const whole = { rule: null, at: use(["enforce-from"]) };
    return [
      ...(isOld(enforceFrom)
        ? [{ ...whole, message: `The policy ${id} has been enforced since ${enforceFrom}.` }]
        : []),
      ...rules.flatMap((rule) => {
        if (!isOld(rule.enforceFrom)) return [];
        const at = use(["levels", rule.id, "enforce-from"]);
        return [{ rule, at, message: `The rule ${rule.id} has been enforced since ${rule.enforceFrom}.` }];
      }),
    ];
  },
  examples: { finds: { use: { "enforce-from": "2024-01-01" } }, leaves: { use: { "enforce-from": "2026-12-01" } } },
};
