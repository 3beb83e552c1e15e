import { daysBetween } from "../domain/day.ts";
import type { Lint } from "./lint.ts";

/** So long after its day, nobody waits for it any more. */
const longAgo = 365;

export const enforcedAlready: Lint = {
  id: "enforced-already",
  level: "note",
  summary: "The configuration's `enforce-from` passed more than a year ago.",
  why: "It changes nothing any more, and makes a reader believe that the policy is still being introduced.",
  fix: "Take `enforce-from:` out of the configuration.",
  find: ({ policy: { id, enforceFrom }, use, today }) =>
    enforceFrom === null || use === null || daysBetween(enforceFrom, today) <= longAgo
      ? []
      : [
          {
            rule: null,
            at: use(["enforce-from"]),
            message: `The policy ${id} has been enforced since ${enforceFrom}.`,
          },
        ],
  examples: { finds: { use: { "enforce-from": "2024-01-01" } }, leaves: { use: { "enforce-from": "2026-12-01" } } },
};
