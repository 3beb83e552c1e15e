import type { CatalogueClause } from "../domain/catalogue.ts";
import { fingerprintOf, type RuleOutcome } from "../domain/finding.ts";
import { type Grade, grades } from "../domain/policy.ts";
import type { ClauseResult } from "../domain/report.ts";
import type { RuleAnswer } from "./assess.ts";

/**
 * For each clause of the frameworks that rules cite: what the rules found, or that none assesses it; `waived` holds
 * fingerprints.
 */
export function clauseResults(
  catalogue: readonly CatalogueClause[],
  answers: readonly RuleAnswer[],
  waived: ReadonlySet<string>,
): readonly ClauseResult[] {
  const byClause = new Map<string, RuleAnswer[]>();
  for (const answer of answers)
    for (const clause of answer.rule.clauses) {
      const group = byClause.get(clause);
      if (group === undefined) byClause.set(clause, [answer]);
      else group.push(answer);
    }
  const cited = new Set([...byClause.keys()].map(frameworkOf));
  return catalogue
    .filter((clause) => cited.has(frameworkOf(clause.id)))
    .map((clause) => clauseResult(clause, byClause.get(clause.id) ?? [], waived));
}

const frameworkOf = (clause: string): string => clause.slice(0, clause.indexOf(":"));

function clauseResult(
  clause: CatalogueClause,
  answers: readonly RuleAnswer[],
  waived: ReadonlySet<string>,
): ClauseResult {
  const rules = [...new Set(answers.map(({ policy, rule }) => `${policy.id}/${rule.id}`))].sort();
  const counted = answers.filter(({ finding }) => finding === null || !waived.has(fingerprintOf(finding)));
  const count = (outcome: RuleOutcome): number => counted.filter((answer) => answer.outcome === outcome).length;
  const held = answers.map((answer) => answer.rule.grade);
  return {
    id: clause.id,
    title: clause.title,
    rules,
    assessed: rules.length === 0 ? "none" : held.every((grade) => grade === "attested") ? "attested" : "automated",
    grade: weakest(held),
    met: count("met"),
    notMet: count("not-met") + count("unclear"),
    waived: answers.length - counted.length,
    notApplicable: count("not-applicable"),
  };
}

/** A clause is as well supported as the weakest thing it rests on. */
const weakest = (held: readonly Grade[]): Grade =>
  held.reduce<Grade>(
    (worst, grade) => (grades.indexOf(grade) > grades.indexOf(worst) ? grade : worst),
    held[0] ?? "declared",
  );
