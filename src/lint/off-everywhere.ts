import { gates } from "../domain/policy.ts";
import type { Lint } from "./lint.ts";

export const offEverywhere: Lint = {
  id: "off-everywhere",
  level: "warn",
  summary: "The rule is off at every gate.",
  why: "It is never asked, and still looks like a requirement.",
  fix: "Give it a level at one gate at least, or take it out.",
  find: ({ policy, at }) =>
    policy.rules
      .filter(({ levels }) => gates.every((gate) => levels[gate] === "off"))
      .map((rule) => ({
        rule,
        at: at(rule, ["level"]),
        message: `${rule.id} is off at every gate, so it is never asked.`,
      })),
  examples: { finds: { rule: { level: "off" } }, leaves: { rule: { level: { release: "block", monitor: "off" } } } },
};
