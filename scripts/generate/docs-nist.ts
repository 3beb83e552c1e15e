import type { Policy } from "../../src/domain/policy.ts";
import { isAsked } from "./clause-coverage.ts";
import { table } from "./docs-markdown.ts";
import { nistSubcategories } from "./nist.ts";

/**
 * The subcategories of the NIST AI RMF as a Markdown table: the clauses of ISO/IEC 23894 that the crosswalk sets beside
 * each, and how many rules of the shipped policies speak of them or of the subcategory itself.
 */
export function nistTable(policies: readonly Policy[]): string {
  const rows = nistSubcategories().map(({ id, title, clauses }) => {
    const rules = rulesCiting(policies, [`nist-ai-rmf:${id}`, ...clauses.map((clause) => clause.id)]);
    return [
      `${id} ${title}`,
      clauses.map((clause) => `${clause.id.slice(clause.id.indexOf(":") + 1)} (${clause.confidence})`).join(", "),
      rules.length === 0 ? "nothing speaks of it" : shown(rules),
    ];
  });
  return table(["subcategory", "clauses of ISO/IEC 23894, how sure", "rules that speak of them"], rows);
}

const mostNamed = 4;

function shown(rules: readonly string[]): string {
  const named = rules.slice(0, mostNamed).map((rule) => `\`${rule}\``);
  const more = rules.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const rulesCiting = (policies: readonly Policy[], ids: readonly string[]): readonly string[] =>
  policies.flatMap(({ id: policy, rules }) =>
    rules
      .filter((rule) => isAsked(rule) && rule.clauses.some((clause) => ids.includes(clause)))
      .map(({ id }) => `${policy}/${id}`),
  );
