import type { CatalogueClause } from "../domain/catalogue.ts";
import type { ClauseResult } from "../domain/clause-result.ts";
import { fingerprintOf, type RuleOutcome } from "../domain/finding.ts";
import { type Gate, type Grade, gates, grades, type Policy } from "../domain/policy.ts";
import type { RuleTally } from "./assess-all.ts";

/**
 * For each clause of the frameworks that rules cite: what the rules found, or that none assesses it. Nothing, where
 * nothing was asked of anybody.
 */
export function clauseResults(
  catalogue: readonly CatalogueClause[],
  tallies: readonly RuleTally[],
  { waived, policies, gate }: Asked,
): readonly ClauseResult[] {
  if (tallies.length === 0) return [];
  const byClause = new Map<string, Counted[]>();
  for (const tally of tallies) {
    const counted = { ...tally, waived: waivedIn(tally, waived) };
    for (const clause of tally.asked.rule.clauses) {
      const group = byClause.get(clause) ?? [];
      byClause.set(clause, group);
      group.push(counted);
    }
  }
  const gatesOf = gatesByClause(policies);
  const cited = new Set([...gatesOf.keys()].map(frameworkOf));
  return catalogue
    .filter((clause) => cited.has(frameworkOf(clause.id)))
    .map((clause) => {
      const found = byClause.get(clause.id) ?? [];
      const gates = found.length === 0 ? gatesOf.get(clause.id) : undefined;
      return { ...clauseResult(clause, found), ...(gates === undefined ? {} : { askedAt: otherGates(gates, gate) }) };
    });
}

interface Asked {
  /** Fingerprints. */
  readonly waived: ReadonlySet<string>;
  readonly policies: readonly Policy[];
  readonly gate: Gate;
}

/** The gates at which rules that cite a clause are asked, for each clause that such a rule cites. */
function gatesByClause(policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<Gate>> {
  const byClause = new Map<string, Set<Gate>>();
  for (const { clauses, levels } of policies.flatMap(({ rules }) => rules)) {
    const asked = gates.filter((gate) => levels[gate] !== "off");
    for (const clause of asked.length === 0 ? [] : clauses)
      byClause.set(clause, new Set([...(byClause.get(clause) ?? []), ...asked]));
  }
  return byClause;
}

const otherGates = (asked: ReadonlySet<Gate>, own: Gate): readonly Gate[] =>
  asked.has(own) ? [] : gates.filter((gate) => asked.has(gate));

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
