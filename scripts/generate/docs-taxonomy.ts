import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Policy, Rule } from "../../src/domain/policy.ts";
import type { SubjectKind } from "../../src/domain/subject.ts";
import { assessedClauses, rulesCiting } from "./clause-coverage.ts";
import { code, table } from "./docs-markdown.ts";

interface StartingRisk {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly sources: readonly string[];
  readonly links: readonly string[];
}

/** The item of annex A or B that a word of manifests stands for. */
const items = {
  objectives: {
    accountability: "A.2",
    "ai-expertise": "A.3",
    data: "A.4",
    "environmental-impact": "A.5",
    fairness: "A.6",
    maintainability: "A.7",
    privacy: "A.8",
    robustness: "A.9",
    safety: "A.10",
    security: "A.11",
    transparency: "A.12",
  },
  sources: {
    "environment-complexity": "B.2",
    transparency: "B.3",
    automation: "B.4",
    "machine-learning": "B.5",
    hardware: "B.6",
    "life-cycle": "B.7",
    readiness: "B.8",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Kind = keyof typeof items;

const ofRisks: readonly SubjectKind[] = ["risk", "treatment", "control", "evidence", "acceptance"];

/** The list of risks to start from, and the rules to which each leads. */
export function taxonomyParts(policy: Policy): readonly string[] {
  const { risks } = parse(readFileSync("catalogue/risk-taxonomy.yaml", "utf8")) as { risks: readonly StartingRisk[] };
  const always = policy.rules.filter((rule) => ofRisks.includes(rule.for)).length;
  return [
    "## Risks to start from",
    `The [list of ${risks.length} risks](../catalogue/risk-taxonomy.yaml) is a place to start, and no rule is written for ` +
      "one of them alone. A risk of yours that you take from it meets two sorts of rules:",
    `- the ${always} rules for risks, treatments, controls, evidence and acceptances, which ask the same of every risk;\n` +
      "- the rules below, because of its words: a rule is listed where it cites the item of annex A or B for which one of " +
      "the risk's `objectives` or `sources` stands. That they fit is our judgement.",
    table(
      ["word", "item", "rules that cite it"],
      (["objectives", "sources"] as const).flatMap((kind) =>
        Object.entries(items[kind]).map(([word, item]) => [
          `${code(word)} (${kind})`,
          item,
          links(rulesOf([item], policy), policy) || "no rule yet",
        ]),
      ),
    ),
    table(
      ["risk", "words", "rules", "stands elsewhere as"],
      risks.map((risk) => [
        `${risk.id} ${risk.title}`,
        [...risk.objectives, ...risk.sources].join(", "),
        links(rulesOf([...itemsOf(risk, "objectives"), ...itemsOf(risk, "sources")], policy), policy) || "no rule yet",
        risk.links.join(", ") || "–",
      ]),
    ),
  ];
}

function itemsOf(risk: StartingRisk, kind: Kind): readonly string[] {
  const known: Readonly<Record<string, string>> = items[kind];
  return risk[kind].map((word) => {
    const item = Object.hasOwn(known, word) ? known[word] : undefined;
    if (item === undefined) throw new Error(`${risk.id} of the taxonomy has the unknown word ${word}.`);
    return item;
  });
}

function rulesOf(wanted: readonly string[], policy: Policy): readonly Rule[] {
  const found = new Set(
    assessedClauses()
      .filter(({ id }) => wanted.includes(id))
      .flatMap((clause) => rulesCiting(clause, policy)),
  );
  return policy.rules.filter((rule) => found.has(rule));
}

const links = (rules: readonly Rule[], policy: Policy): string =>
  rules.map((rule) => ruleLink(rule, policy)).join(", ");

/** A rule by its id, as a link from docs/ to its page. */
export const ruleLink = ({ id }: Rule, policy: Policy): string => `[${code(id)}](rules/${policy.id}/${id}.md)`;
