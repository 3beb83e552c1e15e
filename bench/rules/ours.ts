import type { Value, ValueMap } from "../../src/domain/document.ts";
import type { BenchRule, RiskTest } from "./table.ts";

/** The name of the bench's policy; its rules are called `bench/RULE`. */
export const policyId = "bench";

/** The table as a policy of ours. JSON is YAML, so this is the text of a policy file. */
export function policyText(rules: readonly BenchRule[]): string {
  const policy = { version: 1, id: policyId, title: "What the bench asks", rules: rules.map(policyRule) };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function policyRule({ id, title, test }: BenchRule): ValueMap {
  const { when, require } = conditionsOf(test);
  return {
    id,
    title,
    clauses: ["iso-23894:6.4.2"],
    level: "block",
    for: "risk",
    ...(when.length > 0 ? { when } : {}),
    require,
    at: `risk.${test.field}`,
    message: `Risk {risk.id}: ${title.toLowerCase()}, which is not so.`,
    fix: "Complete the risk.",
    examples: { pass: [{ why: "as it stands" }], fail: [{ why: "as it should not be" }] },
  };
}

interface Conditions {
  readonly when: readonly Value[];
  readonly require: readonly Value[];
}

function conditionsOf(test: RiskTest): Conditions {
  const field = `risk.${test.field}`;
  const there = { present: [field] };
  switch (test.kind) {
    case "present":
      return { when: [], require: [there] };
    case "count":
      return { when: [], require: [{ count: [field, test.least] }] };
    case "matches":
      return { when: [there], require: [{ matches: [field, test.pattern] }] };
    case "one-of":
      return { when: [there], require: [{ in: [{ var: field }, test.words] }] };
    case "with":
      return {
        when: [there, { "==": [{ var: field }, test.word] }],
        require: [{ present: [`risk.${test.needs}`] }],
      };
    case "some": {
      const item = { and: [{ present: [test.key] }, { "==": [{ var: test.key }, test.word] }] };
      return { when: [there], require: [{ some: [{ var: field }, item] }] };
    }
    case "each":
      return { when: [there], require: [{ all: [{ var: field }, { present: [test.key] }] }] };
  }
}
