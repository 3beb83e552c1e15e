import type { CatalogueClause } from "../domain/catalogue.ts";
import { fingerprintOf, type RuleOutcome } from "../domain/finding.ts";
import { type Grade, grades } from "../domain/policy.ts";
import type { ClauseResult } from "../domain/report.ts";
import type { RuleTally } from "./assess-all.ts";

/**
 * For each clause of the frameworks that rules cite: what the rules found, or that none assesses it; `waived` holds
 * fingerprints.
 */
export function clauseResults(
  catalogue: readonly CatalogueClause[],
  tallies: readonly RuleTally[],
  waived: ReadonlySet<string>,
): readonly ClauseResult[] {
  const byClause = new Map<string, Counted[]>();
  for (const tally of tallies) {
    const counted = { ...tally, waived: waivedIn(tally, waived) };
    for (const clause of tally.asked.rule.clauses) {
      const group = byClause.get(clause) ?? [];
      byClause.set(clause, group);
      group.push(counted);
    }
  }
  const cited = new Set([...byClause.keys()].map(frameworkOf));
  return catalogue
    .filter((clause) => cited.has(frameworkOf(clause.id)))
    .map((clause) => clauseResult(clause, byClause.get(clause.id) ?? []));
}

interface Counted extends RuleTally {
  readonly waived: number;
}

const waivedIn = ({ findings }: RuleTally, waived: ReadonlySet<string>): number =>
  waived.size === 0 ? 0 : findings.filter((finding) => waived.has(fingerprintOf(finding))).length;

const frameworkOf = (clause: string): string => clause.slice(0, clause.indexOf(":"));

function clauseResult(clause: CatalogueClause, tallies: readonly Counted[]): ClauseResult {
  const rules = [...new Set(tallies.map(({ asked }) => asked.name))].sort();
  const count = (outcome: RuleOutcome): number => tallies.reduce((sum, { counts }) => sum + counts[outcome], 0);
  const held = tallies.map(({ asked }) => asked.rule.grade);
  const waived = tallies.reduce((sum, tally) => sum + tally.waived, 0);
  return {
    id: clause.id,
    title: clause.title,
    rules,
    assessed: rules.length === 0 ? "none" : held.every((grade) => grade === "attested") ? "attested" : "automated",
    grade: weakest(held),
    met: count("met"),
    notMet: count("not-met") + count("unclear") - waived,
    waived,
    notApplicable: count("not-applicable"),
  };
}

/** A clause is as well supported as the weakest thing it rests on. */
const weakest = (held: readonly Grade[]): Grade =>
  held.reduce<Grade>(
    (worst, grade) => (grades.indexOf(grade) > grades.indexOf(worst) ? grade : worst),
    held[0] ?? "declared",
  );
