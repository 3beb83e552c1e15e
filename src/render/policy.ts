import type { CatalogueClause } from "../domain/catalogue.ts";
import type { Policy } from "../domain/policy.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { heldWords } from "./force-words.ts";
import { exampleLines, parameterLines, ruleLines, type ShownRule } from "./rule.ts";
import { findingLines } from "./text/finding.ts";
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
        `${plural(rules, "rule")}, ${source}, ${shortDigest(digest)}, ${forceWords(inForce, source)}`,
        "dim",
      ),
    ]),
  );
}

function forceWords(inForce: boolean, source: string): string {
  if (inForce) return "in force here";
  return source === "shipped" ? "not in force here" : "not in force here, because no configuration names it";
}

/** A policy with its parameters and a line or two a rule; `named` is the word by which one rule is asked for. */
export function renderPolicy(
  policy: Policy,
  { rules, named }: { readonly rules: readonly Pick<ShownRule, "rule">[]; readonly named: string },
  options: TextOptions,
): string {
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
        `${[levelWords(rule.levels), ...heldWords(rule)].join("; ")}; for each ${rule.for}; ${rule.clauses.join(", ")}`,
        "dim",
      ),
    ]),
    term``,
    ...layout.labelled(term``, 0, `\`ai-risk-gate policy show ${named} RULE\` shows one with an example.`, "dim"),
  ]);
}

/** What the first failing example of a rule brings up, or why it does not. */
export type ShownFinding = { readonly report: Report; readonly finding: ReportFinding } | { readonly refused: string };

/** What a rule is shown with. */
export interface RuleContext {
  readonly policy: Policy;
  readonly catalogue: readonly CatalogueClause[];
  readonly finding: ShownFinding;
}

/** One rule in full, with its examples and the finding that the first failing one makes. */
export function renderRule(
  shown: ShownRule,
  { policy, catalogue, finding }: RuleContext,
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
    term``,
    ...shownFindingLines(finding, options),
  ]);
}

function shownFindingLines(shown: ShownFinding, options: TextOptions): readonly TerminalText[] {
  const layout = layoutOf(options);
  if ("refused" in shown)
    return layout.labelled(term``, 0, `What \`check\` says cannot be shown: ${shown.refused}.`, "dim");
  const { report, finding } = shown;
  const narrower = layoutOf({ ...options, width: options.width - indent.length });
  return [
    layout.paint(term`The first that fails, as \`check\` tells it at gate ${report.gate}`, "bold"),
    ...findingLines(finding, report, narrower).map((line) => term`${indent}${line}`),
  ];
}

const indent = "  ";

const usedParameters = ({ rule, when, require }: ShownRule, { parameters }: Policy): Policy["parameters"] =>
  Object.fromEntries(
    Object.entries(parameters).filter(
      ([name]) =>
        name === rule.binds?.parameter || [...when, ...require].some((line) => line.includes(`parameters.${name}`)),
    ),
  );

const heading = ({ id, title, source, digest, notice }: Policy, layout: Layout): readonly TerminalText[] => [
  ...layout.labelled(layout.paint(term`${id}  `, "bold"), id.length + 2, title),
  ...layout.labelled(term`  `, 2, `${source}, ${shortDigest(digest)}`, "dim"),
  ...(notice === undefined ? [] : layout.labelled(term`  `, 2, notice)),
];

const levelWords = (levels: Policy["rules"][number]["levels"]): string => {
  const words = [...new Set(Object.values(levels))];
  if (words.length === 1) return words[0] ?? "";
  return Object.entries(levels)
    .map(([gate, level]) => `${gate} ${level}`)
    .join(", ");
};

const page = (all: readonly TerminalText[]): string => `${finished(lines(all))}\n`;
