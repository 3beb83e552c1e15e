import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Condition } from "../../src/domain/condition.ts";
import { gates, type Policy, type Rule } from "../../src/domain/policy.ts";

/** A clause of ISO/IEC 23894 and by what the shipped policy looks at it. */
export interface AssessedClause {
  readonly id: string;
  readonly title: string;
  readonly checkable: string;
  readonly certainty: string;
  readonly assessed?: string;
  readonly reason?: string;
}

const file = "catalogue/iso-23894.yaml";

/** The clauses in the order of the standard. */
export const assessedClauses = (): readonly AssessedClause[] =>
  (parse(readFileSync(file, "utf8")) as { clauses: readonly AssessedClause[] }).clauses;

const nameOf = ({ id }: AssessedClause): string => `iso-23894:${id}`;

/** Whether a rule is asked at some gate. */
export const isAsked = (rule: Rule): boolean => gates.some((gate) => rule.levels[gate] !== "off");

/** The rules of a policy that cite a clause and run at some gate. */
export const rulesCiting = (clause: AssessedClause, { rules }: Policy): readonly Rule[] =>
  rules.filter((rule) => rule.clauses.includes(nameOf(clause)) && isAsked(rule));

/** Whether a rule requires and checks the record that somebody stands by a clause. */
export const asksRecord = (rule: Rule, clause: AssessedClause): boolean =>
  rule.grade === "attested" && asksFor(rule.require, nameOf(clause));

function asksFor(condition: Condition, clause: string): boolean {
  if (condition.kind === "and") return condition.of.some((part) => asksFor(part, clause));
  if (condition.kind !== "operator" || condition.operator.name !== "attested") return false;
  return condition.args.some((arg) => arg.kind === "literal" && arg.value === clause);
}

/** Where what the catalogue says of its clauses and what the policy does part ways, a sentence for each. */
export const coverageFaults = (clauses: readonly AssessedClause[], policy: Policy): readonly string[] =>
  clauses.flatMap((clause) => {
    const fault = faultOf(clause, rulesCiting(clause, policy));
    return fault === null ? [] : [`${clause.id} ${fault}`];
  });

function faultOf(clause: AssessedClause, rules: readonly Rule[]): string | null {
  const { assessed, checkable, reason } = clause;
  if ((checkable === "not") !== (assessed === "none")) return `is checkable: ${checkable} and assessed: ${assessed}`;
  if ((assessed === "none") !== (reason !== undefined))
    return "has to say why where it is assessed: none, and only there";
  switch (assessed) {
    case "rules":
      return rules.length === 0 ? "is cited by no rule" : null;
    case "attested":
      return rules.some((rule) => asksRecord(rule, clause)) ? null : "has no rule that asks for its record";
    case "none":
      return rules.length === 0 ? null : `is assessed: none and cited by ${rules.map(({ id }) => id).join(", ")}`;
    default:
      return "does not say how it is assessed";
  }
}
