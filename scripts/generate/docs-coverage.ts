import type { Policy, Rule } from "../../src/domain/policy.ts";
import { type AssessedClause, asksRecord, assessedClauses, coverageFaults, rulesCiting } from "./clause-coverage.ts";
import { page, table } from "./docs-markdown.ts";
import { nistTable } from "./docs-nist.ts";
import { type MoreParts, packParts } from "./docs-packs.ts";
import { ruleLink, taxonomyParts } from "./docs-taxonomy.ts";

const parts: readonly (readonly [string, string])[] = [
  ["4", "Clause 4: principles"],
  ["5", "Clause 5: framework"],
  ["6", "Clause 6: process"],
  ["A", "Annex A: objectives"],
  ["B", "Annex B: risk sources"],
  ["C", "Annex C: the life cycle"],
];

/** What the shipped policy looks at, clause by clause. Throws where a clause of 4, 5 or 6 is left out. */
export function coveragePage(policies: readonly Policy[], more: MoreParts): string {
  const policy = coreOf(policies);
  const clauses = assessedClauses();
  const faults = coverageFaults(clauses, policy).filter((fault) => /^[456]/.test(fault));
  if (faults.length > 0) throw new Error(`docs/coverage.md cannot be written: ${faults.join("; ")}.`);
  return page(
    "<!-- Written by `npm run generate` from catalogue/ and policies/; change it there. -->",
    "# Coverage",
    "What the shipped policy `iso-23894` looks at, clause by clause, and what it does not; then the [packs](packs/README.md) " +
      "and what corresponds in the NIST AI RMF. A rule that holds is evidence for its clauses and no more: ISO/IEC 23894:2023 " +
      "is guidance, nothing can be certified against it, and titles aside every word here is ours.",
    countWords(clauses, policy),
    "**Rules** look at the record and at what it names. **Attested** clauses are about what no file shows: a rule asks for " +
      "a [record that a person stands by](manifest.md#attestations), and others may look at what files do show. " +
      "**Not assessed** is what only introduces its parts. *In part* means that files can show that something is there " +
      "and agrees with the rest, not that it is good.",
    ...parts.flatMap(([prefix, title]) => [
      `## ${title}`,
      clauseTable(
        clauses.filter(({ id }) => id === prefix || id.startsWith(`${prefix}.`)),
        policy,
      ),
    ]),
    ...packParts(policies, more),
    "## NIST AI RMF",
    "By the [crosswalk](../catalogue/crosswalk.yaml): a rule speaks of a clause of ISO/IEC 23894 that corresponds to the " +
      "subcategory, as sure as is said, and no rule is written for a subcategory alone. " +
      "`ai-risk-gate export --format nist-ai-rmf` says what the rules found in a repository.",
    nistTable(policies),
    ...taxonomyParts(policy),
    "[All rules](rules/README.md) · [The catalogue](../catalogue/README.md) · [How policies are written](policies.md)",
  );
}

function coreOf(policies: readonly Policy[]): Policy {
  const core = policies.find(({ id }) => id === "iso-23894");
  if (core === undefined) throw new Error("policies/iso-23894.yml holds no policy.");
  return core;
}

function countWords(clauses: readonly AssessedClause[], { rules }: Policy): string {
  const by = (assessed: string): number => clauses.filter((clause) => clause.assessed === assessed).length;
  const shown = (kind: "pass" | "fail"): number => rules.reduce((sum, { examples }) => sum + examples[kind].length, 0);
  const both = rules.filter(({ examples }) => examples.pass.length > 0 && examples.fail.length > 0).length;
  const examples = both === rules.length ? "each shown" : `${both} of them shown`;
  return (
    `${rules.length} rules, ${examples} by examples of both kinds: ${shown("pass")} on which a rule holds, ` +
    `${shown("fail")} on which it does not. ${clauses.length} clauses and annex items: ${by("rules")} by rules, ` +
    `${by("attested")} attested, ${by("none")} not assessed.`
  );
}

const clauseTable = (clauses: readonly AssessedClause[], policy: Policy): string =>
  table(
    ["clause", "looked at by", "rules, or why not", "how sure number and title are"],
    clauses.map((clause) => [
      `${clause.id} ${clause.title}`,
      lookedAt(clause),
      lookingAt(clause, rulesCiting(clause, policy), policy),
      clause.certainty === "high" ? "" : clause.certainty,
    ]),
  );

function lookedAt({ assessed, checkable }: AssessedClause): string {
  if (assessed === "none") return "not assessed";
  return checkable === "partly" ? `${assessed}, in part` : `${assessed}`;
}

function lookingAt(clause: AssessedClause, rules: readonly Rule[], policy: Policy): string {
  if (clause.assessed === "none") return clause.reason ?? "";
  if (rules.length === 0) return "no rule yet";
  const first = rules.filter((rule) => asksRecord(rule, clause));
  const others = rules.filter((rule) => !first.includes(rule));
  return [
    ...first.map((rule) => `record: ${ruleLink(rule, policy)}`),
    ...others.map((rule) => ruleLink(rule, policy)),
  ].join(", ");
}
