import type { Policy, RuleExample } from "../domain/policy.ts";
import type { ReportFinding } from "../domain/report.ts";
import { heldData } from "./held-data.ts";
import { jsonText } from "./json.ts";
import type { ShownRule } from "./rule.ts";

/** A rule with the finding that its first failing example makes; `null` where it cannot be run. */
export interface RuleData extends ShownRule {
  readonly finding: ReportFinding | null;
}

/** What `policy show` tells as data; docs/policies.md shows the shape. */
export const renderPolicyJson = (
  { id, title, source, digest, parameters, notice }: Policy,
  rules: readonly RuleData[],
): string =>
  jsonText({
    version: 1,
    policy: { id, title, source, digest, ...(notice === undefined ? {} : { notice }), parameters },
    rules: rules.map(ruleData),
  });

const ruleData = ({ rule, when, require, finding }: RuleData) => ({
  id: rule.id,
  title: rule.title,
  why: rule.rationale,
  for: rule.for,
  when,
  require,
  levels: rule.levels,
  ...heldData(rule),
  grade: rule.grade,
  message: rule.message,
  fix: rule.fix,
  clauses: rule.clauses,
  examples: { pass: rule.examples.pass.map(plain), fail: rule.examples.fail.map(plain) },
  finding,
});

const plain = (example: RuleExample): unknown => ({ ...example });
