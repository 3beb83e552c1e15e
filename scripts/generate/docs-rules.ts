import { isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import { type Grade, gates, type Policy, type Rule, type RuleExample } from "../../src/domain/policy.ts";
import type { SubjectKind } from "../../src/domain/subject.ts";
import type { ExampleRow } from "../../src/examples/run-examples.ts";
import { heldWords } from "../../src/render/force-words.ts";
import { clauseNumbers, evidenceFor } from "./docs-clauses.ts";
import { conditionList, isAlways } from "./docs-conditions.ts";
import { code, fenced, indented, page, quoted, table } from "./docs-markdown.ts";

/** A policy as read, as written, and what became of its examples. */
export interface DocumentedPolicy {
  readonly policy: Policy;
  readonly text: string;
  readonly rows: readonly ExampleRow[];
}

/** A page for each rule of a policy, by path below docs/rules. */
export function rulePages({ policy, text, rows }: DocumentedPolicy): ReadonlyMap<string, string> {
  const written = writtenRules(text);
  return new Map(
    policy.rules.map((rule) => {
      const own = rows.filter((row) => row.rule === rule.id);
      return [`${policy.id}/${rule.id}.md`, rulePage(rule, { policy, rows: own, written: written.get(rule.id) ?? "" })];
    }),
  );
}

/** The rules of a policy in the index. */
export const ruleTable = ({ policy }: DocumentedPolicy): string =>
  table(
    ["rule", "asked about", ...gates, "evidence for"],
    policy.rules.map((rule) => [
      `[${rule.title}](${policy.id}/${rule.id}.md)`,
      rule.for,
      ...gates.map((gate) => rule.levels[gate]),
      clauseNumbers(rule.clauses),
    ]),
  );

interface RuleScope {
  readonly policy: Policy;
  readonly rows: readonly ExampleRow[];
  readonly written: string;
}

const grounds: Readonly<Record<Grade, string>> = {
  measured: "a measurement",
  attested: "what somebody put their name to",
  declared: "what the author says",
};

function rulePage(rule: Rule, { policy, rows, written }: RuleScope): string {
  return page(
    `<!-- Written by \`npm run generate\` from policies/${policy.id}.yml; change it there. -->`,
    `# ${rule.title}`,
    `${code(`${policy.id}/${rule.id}`)}. It rests on ${grounds[rule.grade]}.`,
    rule.rationale,
    "## When it applies",
    applies(rule),
    "## What it requires",
    conditionList(rule.require),
    "## What becomes of it otherwise",
    table([...gates], [gates.map((gate) => rule.levels[gate])]),
    ...heldWords(rule).map((words) => `It ${words.startsWith("fixed") ? `is ${words}` : words}.`),
    quoted(rule.message),
    `**How to fix it.** ${rule.fix}`,
    "## Examples",
    `Each is a change to the [sample](../../../policies/${policy.sample ?? ""}/ai-risk.yml).`,
    ...exampleParts("It holds", rule.examples.pass, []),
    ...exampleParts(
      "It does not hold",
      rule.examples.fail,
      rows.filter(({ kind }) => kind === "fail"),
    ),
    "## As written",
    fenced("yaml", written),
    "## What it is evidence for",
    evidenceFor(rule.clauses),
    "Evidence, no statement of conformity. [All rules](../README.md) · [How policies are written](../../policies.md)",
  );
}

const asked: Readonly<Record<SubjectKind, string>> = {
  manifest: "each manifest",
  system: "the system of each manifest",
  party: "each interested party",
  card: "each model card",
  risk: "each risk",
  treatment: "each treatment",
  control: "each control",
  evidence: "each item of evidence",
  acceptance: "each acceptance",
  asset: "each glob of assets",
  incident: "each incident",
  change: "each change in risk between base and head",
  waiver: "each waiver",
};

const applies = (rule: Rule): string =>
  isAlways(rule.when)
    ? `To ${asked[rule.for]}.`
    : `To ${asked[rule.for]} of which this holds:\n\n${conditionList(rule.when)}`;

function exampleParts(title: string, examples: readonly RuleExample[], rows: readonly ExampleRow[]): readonly string[] {
  const items = examples.map((example, index) => {
    const { why: _why, set, ...others } = example;
    const change = { ...(Object.keys(set).length === 0 ? {} : { set }), ...others };
    const found = rows[index]?.found;
    const parts = [
      `- ${example.why}${Object.keys(change).length === 0 ? ": the sample as it is" : ""}`,
      Object.keys(change).length === 0 ? "" : indented(fenced("yaml", stringify(change, { lineWidth: 100 })), 2),
      found === undefined ? "" : indented(quoted(found), 2),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
  });
  return [`**${title}**`, items.join("\n")];
}

const shown = ["level", "binds", "fixed", "for", "when", "require", "at", "message", "fix"];

/** The keys of each rule that say what it does, in the words and the layout of its file. */
function writtenRules(text: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  const listed = parseDocument(text).get("rules");
  for (const rule of isSeq(listed) ? listed.items : []) {
    if (!isMap(rule)) continue;
    const parts = rule.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !shown.includes(String(key.value))) return [];
      const end = (value as { range?: readonly number[] } | null)?.range?.[1] ?? 0;
      const start = key.range?.[0] ?? 0;
      return [dedented(text.slice(start, end).trimEnd())];
    });
    rules.set(String(rule.get("id")), parts.join("\n"));
  }
  return rules;
}

/** The keys of a rule stand four columns in. */
const dedented = (text: string): string => text.replaceAll(/\n {4}/g, "\n");
