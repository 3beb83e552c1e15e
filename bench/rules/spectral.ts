import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { BenchRule, RiskTest } from "./table.ts";

/** The table as a Spectral ruleset. */
export function rulesetText(rules: readonly BenchRule[]): string {
  const entries = rules.map(({ id, title, test }) => {
    const rule = { description: title, message: `${title}, which is not so.`, severity: "error", resolved: false };
    return [id, { ...rule, ...askedOf(test) }] as const;
  });
  return `${JSON.stringify({ rules: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** Spectral's word for what is asked of the given places; a constant, so that no map here looks like a promise. */
const consequence = "then";

/** Of what, and by which function; a list asks several. */
const asks = (given: string, functions: Value): ValueMap =>
  Object.fromEntries([
    ["given", given],
    [consequence, functions],
  ]);

const everyRisk = "$.risks[*]";

function askedOf(test: RiskTest): ValueMap {
  const { field } = test;
  switch (test.kind) {
    case "present":
      return asks(everyRisk, { field, function: "truthy" });
    case "count": {
      const length = { field, function: "length", functionOptions: { min: test.least } };
      return asks(everyRisk, [{ field, function: "truthy" }, length]);
    }
    case "matches":
      return asks(everyRisk, { field, function: "pattern", functionOptions: { match: test.pattern } });
    case "one-of":
      return asks(everyRisk, { field, function: "enumeration", functionOptions: { values: test.words } });
    case "with":
      return asks(`$.risks[?(${filterOf(field, test.word)})]`, { field: test.needs, function: "truthy" });
    case "some": {
      const contains = { type: "object", required: [test.key], properties: { [test.key]: { const: test.word } } };
      const schema = { type: "array", contains };
      return asks(`${everyRisk}.${field}`, { function: "schema", functionOptions: { schema } });
    }
    case "each":
      return asks(`${everyRisk}.${field}[*]`, { field: test.key, function: "truthy" });
  }
}

/** `treatment.status` is asked of risks that have a treatment. */
function filterOf(field: string, word: string): string {
  const steps = field.split(".");
  const guards = steps.map((_, index) => `@.${steps.slice(0, index + 1).join(".")}`);
  const last = guards.pop() ?? "@";
  return [...guards, `${last} == '${word}'`].join(" && ");
}
