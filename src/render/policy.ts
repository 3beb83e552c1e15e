import type { CatalogueClause } from "../domain/catalogue.ts";
import type { Policy } from "../domain/policy.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { exampleLines, parameterLines, ruleLines, type ShownRule } from "./rule.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { plural, shortDigest } from "./verdict-words.ts";

/** One policy in an inventory. */
export interface ListedPolicy {
  readonly id: string;
  readonly title: string;
  readonly rules: number;
  readonly source: string;
  readonly digest: string;
  readonly inForce: boolean;
}

/** Policies by id and title, with where they are from and whether they are in force. */
export function renderPolicies(policies: readonly ListedPolicy[], options: TextOptions): string {
  const layout = layoutOf(options);
  return page(
    policies.flatMap(({ id, title, rules, source, digest, inForce }) => [
      ...layout.labelled(layout.paint(term`${id}  `, "bold"), id.length + 2, title),
      ...layout.labelled(
        term`  `,
        2,
        `${plural(rules, "rule")}, ${source}, ${shortDigest(digest)}, ${inForce ? "in force here" : "not in force here"}`,
        "dim",
      ),
    ]),
  );
}

/** A policy with its parameters and a line or two a rule. */
export function renderPolicy(policy: Policy, rules: readonly ShownRule[], options: TextOptions): string {
  const layout = layoutOf(options);
  const parameters = parameterLines(policy.parameters, layout);
  return page([
    ...heading(policy, layout),
    ...(parameters.length === 0 ? [] : [term``, layout.paint(term`PARAMETERS`, "bold"), ...parameters]),
    term``,
    layout.paint(term`RULES (${rules.length})`, "bold"),
    ...rules.flatMap(({ rule }) => [
      ...layout.labelled(term`  ${layout.paint(term`${rule.id}`, "bold")}  `, rule.id.length + 4, rule.title),
      ...layout.labelled(
        term`    `,
        4,
        `${levelWords(rule.levels)}; for each ${rule.for}; ${rule.clauses.join(", ")}`,
        "dim",
      ),
    ]),
  ]);
}

/** One rule in full, with its examples. */
export function renderRule(
  shown: ShownRule,
  { policy, catalogue }: { policy: Policy; catalogue: readonly CatalogueClause[] },
  options: TextOptions,
): string {
  const layout = layoutOf(options);
  const used = usedParameters(shown, policy);
  const parameters = parameterLines(used, layout);
  return page([
    ...ruleLines(shown, catalogue, layout),
    ...(parameters.length === 0 ? [] : [term``, layout.paint(term`Parameters`, "bold"), ...parameters]),
    term``,
    ...exampleLines(shown.rule, layout),
  ]);
}

const usedParameters = ({ when, require }: ShownRule, { parameters }: Policy): Policy["parameters"] =>
  Object.fromEntries(
    Object.entries(parameters).filter(([name]) =>
      [...when, ...require].some((line) => line.includes(`parameters.${name}`)),
    ),
  );

const heading = ({ id, title, source, digest }: Policy, layout: Layout): readonly TerminalText[] => [
  ...layout.labelled(layout.paint(term`${id}  `, "bold"), id.length + 2, title),
  ...layout.labelled(term`  `, 2, `${source}, ${shortDigest(digest)}`, "dim"),
];

const levelWords = (levels: Policy["rules"][number]["levels"]): string => {
  const words = [...new Set(Object.values(levels))];
  if (words.length === 1) return words[0] ?? "";
  return Object.entries(levels)
    .map(([gate, level]) => `${gate} ${level}`)
    .join(", ");
};

const page = (all: readonly TerminalText[]): string => `${finished(lines(all))}\n`;
