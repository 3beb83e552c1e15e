import type { Value } from "../domain/document.ts";
import type { Lint } from "./lint.ts";

export const unrankedParameter: Lint = {
  id: "unranked-parameter",
  level: "note",
  summary: "The parameter says `stricter: never`.",
  why: "The gate cannot tell a tightening from a loosening, so that every change of the parameter waits for somebody else.",
  fix: "Say `lower` or `higher` if one way is the stricter one.",
  find: ({ policy, document }) =>
    Object.entries(policy.parameters)
      .filter(([, { stricter }]) => stricter === "never")
      .map(([name]) => ({
        rule: null,
        at: document.locate(["parameters", name, "stricter"]),
        message: `Every change of the parameter \`${name}\` counts as making the policy less strict.`,
      })),
  examples: {
    finds: { policy: { parameters: { least: parameter("never") } } },
    leaves: {
      policy: { parameters: { least: parameter("higher") } },
      rule: { require: [{ count: ["risk.sources", "parameters.least"] }] },
    },
  },
};

function parameter(stricter: string): Value {
  return { type: "number", default: 2, stricter, description: "How many sources a risk names." };
}
