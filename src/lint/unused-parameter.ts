import { isList, isMap, type Value, valueAt } from "../domain/document.ts";
import type { Lint } from "./lint.ts";

export const unusedParameter: Lint = {
  id: "unused-parameter",
  level: "warn",
  summary: "No rule takes the parameter.",
  why: "A configuration that sets it believes to have changed something.",
  fix: "Write `parameters.NAME` where the value stands now, or take the parameter out.",
  find: ({ policy, document }) => {
    const texts = textsOf(valueAt(document.value, ["rules"]));
    return Object.keys(policy.parameters)
      .filter((name) => !texts.some((text) => names(text, `parameters.${name}`)))
      .map((name) => ({
        rule: null,
        at: document.locate(["parameters", name], "key"),
        message: `No rule takes the parameter \`${name}\`.`,
        fix: `Write \`parameters.${name}\` where the value stands now, or take the parameter out.`,
      }));
  },
  examples: {
    finds: { policy: { parameters: { least: parameter() } } },
    leaves: {
      policy: { parameters: { least: parameter() } },
      rule: { require: [{ count: ["risk.sources", "parameters.least"] }] },
    },
  },
};

function parameter(): Value {
  return { type: "number", default: 2, stricter: "higher", description: "How many sources a risk names." };
}

/** A literal's place, or a placeholder in a sentence. */
const names = (text: string, name: string): boolean => text === name || text.includes(`{${name}}`);

function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(textsOf);
  return isMap(value) ? Object.values(value).flatMap(textsOf) : [];
}
