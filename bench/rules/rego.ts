import type { BenchRule, RiskTest } from "./table.ts";

/** What is asked of OPA: every finding as `{ rule, risk }`. */
export const regoQuery = "data.bench.findings";

/** The table in Rego (OPA 1.0 and later). */
export function regoText(rules: readonly BenchRule[]): string {
  return [header, ...rules.map(findingOf)].join("\n");
}

const header = `package bench

import rego.v1

stated(value) if {
\tnot value in {null, ""}
\tnot value == []
\tnot value == {}
}
`;

const quoted = (words: readonly string[]): string => words.map((word) => JSON.stringify(word)).join(", ");

const valueAt = (field: string, otherwise = "null"): string =>
  `object.get(risk, [${quoted(field.split("."))}], ${otherwise})`;

function findingOf({ id, test }: BenchRule): string {
  const body = ["some risk in input.risks", ...failureOf(test)].map((line) => `\t${line}\n`).join("");
  return `findings contains {"rule": ${JSON.stringify(id)}, "risk": risk.id} if {\n${body}}\n`;
}

/** Under which conditions a risk does not meet the test. */
function failureOf(test: RiskTest): readonly string[] {
  const value = `value := ${valueAt(test.field)}`;
  switch (test.kind) {
    case "present":
      return [`not stated(${valueAt(test.field)})`];
    case "count":
      return [`count(${valueAt(test.field, "[]")}) < ${test.least}`];
    case "matches":
      return [value, "stated(value)", `not regex.match(${JSON.stringify(test.pattern)}, value)`];
    case "one-of":
      return [value, "stated(value)", `not value in {${quoted(test.words)}}`];
    case "with":
      return [`${valueAt(test.field)} == ${JSON.stringify(test.word)}`, `not stated(${valueAt(test.needs)})`];
    case "some": {
      const key = `object.get(item, ${JSON.stringify(test.key)}, null)`;
      return [value, "stated(value)", `count([1 | some item in value; ${key} == ${JSON.stringify(test.word)}]) == 0`];
    }
    case "each":
      return [
        value,
        "stated(value)",
        "some item in value",
        `not stated(object.get(item, ${quoted([test.key])}, null))`,
      ];
  }
}
