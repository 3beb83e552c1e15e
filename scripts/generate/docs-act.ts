import type { Day } from "../../src/domain/day.ts";
import type { ValueMap } from "../../src/domain/document.ts";
import type { Policy, Rule } from "../../src/domain/policy.ts";
import { stillClock } from "../../src/domain/subject.ts";
import type { RuleAnswer } from "../../src/evaluate/assess.ts";
import { bindingDay } from "../../src/evaluate/binding-day.ts";
import type { Sample } from "../../src/examples/sample.ts";
import { sceneOf, stageOf } from "../../src/examples/scene.ts";
import { product } from "../../src/product.ts";
import { judge } from "../../src/review.ts";
import { table } from "./docs-markdown.ts";

interface Case {
  readonly who: string;
  readonly set: ValueMap;
}

const act = (changes: ValueMap): ValueMap =>
  Object.fromEntries(Object.entries(changes).map(([key, value]) => [`system.eu-ai-act.${key}`, value]));

const highRisk = act({ class: "high-risk", basis: ["Annex III 5(b)"], "public-body": false });
const limited = act({ class: "limited", basis: ["Article 50"], "public-body": false, registration: null });
const minimal = act({ class: "minimal", basis: null, "public-body": false, registration: null });
const exemption = { condition: "preparatory-task", profiling: false, assessment: "docs/rights.md" };

/** The town's system as other organizations would hold it. */
const cases: readonly Case[] = [
  { who: "provider, high-risk by Annex III", set: { ...highRisk, ...act({ roles: ["provider"] }) } },
  {
    who: "provider, high-risk by Annex I",
    set: { ...highRisk, ...act({ roles: ["provider"], basis: ["Annex I"] }) },
  },
  { who: "deployer, high-risk, credit or insurance", set: { ...highRisk, ...act({ roles: ["deployer"] }) } },
  {
    who: "deployer, high-risk, another company",
    set: { ...highRisk, ...act({ roles: ["deployer"], basis: ["Annex III 4(a)"] }) },
  },
  {
    who: "deployer, high-risk, public body",
    set: { ...highRisk, ...act({ roles: ["deployer"], basis: ["Annex III 4(a)"], "public-body": true }) },
  },
  {
    who: "provider, let out by 6(3)",
    set: { ...minimal, ...act({ roles: ["provider"], basis: ["Annex III 4(a)"], exemption }) },
  },
  { who: "provider, limited", set: { ...limited, ...act({ roles: ["provider"] }), "system.kinds": ["generative"] } },
  { who: "deployer, limited", set: { ...limited, ...act({ roles: ["deployer"] }), "system.kinds": ["generative"] } },
  { who: "provider or deployer, minimal", set: { ...minimal, ...act({ roles: ["provider", "deployer"] }) } },
  {
    who: "provider of a general-purpose model",
    set: { ...minimal, ...act({ roles: ["provider"], "general-purpose-model": true }) },
  },
  {
    who: "the same, with systemic risk",
    set: { ...minimal, ...act({ roles: ["provider"], "general-purpose-model": true, "systemic-risk": true }) },
  },
  { who: "importer or distributor, high-risk", set: { ...highRisk, ...act({ roles: ["importer", "distributor"] }) } },
  { who: "anybody, prohibited", set: act({ class: "prohibited", basis: ["Article 5(1)(c)"], roles: ["provider"] }) },
  {
    who: "a system that the Act does not concern",
    set: { "system.eu-ai-act": null, "system.context.jurisdictions": ["CA"] },
  },
];

export const actWords =
  "By role and class, as the rules themselves say of the policy's sample changed so. That class and basis agree (Article 6) " +
  "is asked of every system. One rule looks at oversight for Articles 14 and 26 alike, so both stand where either does. " +
  "Articles that bind later are notes when far and warnings when near.";

/** Which articles the policy asks about by role and class, and from when, as the rules themselves say of the sample changed so. */
export async function actTable(policy: Policy, sample: Sample): Promise<string> {
  const rows: string[][] = [];
  for (const { who, set } of cases) rows.push([who, ...cells(await askedOf(set, policy, sample))]);
  return table(["role and class", "binding on the day of the sample", "binding later"], rows);
}

interface Asked {
  readonly article: string;
  readonly from: Day | null;
  readonly binds: boolean;
}

async function askedOf(set: ValueMap, policy: Policy, sample: Sample): Promise<readonly Asked[]> {
  const [first] = policy.rules;
  if (first === undefined) return [];
  const scene = await sceneOf(first, { why: "", set, gate: "release" }, await stageOf(policy, sample, product));
  const faults = scene.head.faults.map(({ message }) => message);
  if (faults.length > 0) throw new Error(`docs/coverage.md cannot be written: ${faults.join(" ")}`);
  const rules = { ...scene.rules, policies: [{ ...policy, rules: policy.rules.map(askedAnywhere) }] };
  const { head } = judge({ ...scene, rules });
  const clock = stillClock(scene.today);
  return head.flatMap(({ answers }) =>
    answers.filter(isAbout).flatMap(({ rule, ref }) => {
      const from = bindingDay(rule, ref.build(clock));
      return [...new Set(rule.clauses.flatMap(articleOf))].map((article) => {
        return { article, from, binds: from === null || from <= scene.today };
      });
    }),
  );
}

/** Rules that a subject alone decides to be about it; those without a condition are asked of every system. */
const isAbout = ({ rule, outcome }: RuleAnswer): boolean => outcome !== "not-applicable" && isConditional(rule);

const isConditional = ({ when }: Rule): boolean => when.kind !== "and" || when.of.length > 0;

const askedAnywhere = (rule: Rule): Rule => ({ ...rule, levels: { ...rule.levels, release: "note" } });

/** `9` of `eu-ai-act:9(2)(a)`, `Annex IV` of `eu-ai-act:Annex IV 1`. */
function articleOf(clause: string): readonly string[] {
  const found = /^eu-ai-act:(Annex [IVX]+|\d+a?)/u.exec(clause)?.[1];
  return found === undefined ? [] : [found];
}

function cells(asked: readonly Asked[]): readonly string[] {
  const binding = asked.filter(({ binds }) => binds);
  const later = asked.filter(({ binds }) => !binds);
  const days = [...new Set(later.map(({ from }) => from ?? ""))].sort();
  return [
    inOrder(binding) || "–",
    days.map((day) => `${inOrder(later.filter(({ from }) => from === day))} from ${day}`).join("; ") || "–",
  ];
}

const inOrder = (asked: readonly Asked[]): string =>
  [...new Set(asked.map(({ article }) => article))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join(", ");

const rank = (article: string): number => (article.startsWith("Annex") ? 1000 : Number.parseInt(article, 10));
