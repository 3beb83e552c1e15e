import type { CatalogueClause } from "../domain/catalogue.ts";
import type { Day } from "../domain/day.ts";
import type { DecisionNode } from "../domain/decision.ts";
import type { RuleOutcome } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import type { Gate } from "../domain/policy.ts";
import { decisionLines, placeInWords } from "./decision.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { conditionLines, type ExplainedRule, forceLines } from "./explained-rule.ts";
import { outcomeSigns } from "./outcome-signs.ts";
import { clauseLines, codeRow, labelWidth, row } from "./rule.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** What a rule says of one subject, and why. */
export interface ExplainedSubject {
  readonly subject: string;
  readonly outcome: RuleOutcome;
  /** What follows from it: `inherited, warns`, `waived by W-1`; "" where nothing is to be said. */
  readonly status: string;
  /** The finding's sentence; "" where there is none. */
  readonly message: string;
  readonly fix: string;
  readonly at: Location;
  /** How it was decided; `null` for the built-in policy, whose rules have no conditions. */
  readonly decided: { readonly when: DecisionNode; readonly require: DecisionNode } | null;
  /** What a waiver of it names, with the digest of the state it is bound to; `null` where nothing can be waived. */
  readonly waiver: { readonly rule: string; readonly subject: string; readonly of: string | null } | null;
}

/** A rule of the built-in policy, which has no conditions to show. */
export interface BuiltInRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly clauses: readonly string[];
}

export interface Explained {
  readonly rule: ExplainedRule | BuiltInRule;
  readonly catalogue: readonly CatalogueClause[];
  readonly review: { readonly gate: Gate; readonly today: Day; readonly revision: string | null };
  readonly counts: Readonly<Record<RuleOutcome, number>>;
  /** Of whom it was asked, when and where, in one sentence. */
  readonly asked: string;
  readonly notes: readonly string[];
  readonly subjects: readonly ExplainedSubject[];
  /** Whether one subject was named: then it is told how it was decided, else each has a line. */
  readonly inFull: boolean;
}

type Lines = readonly TerminalText[];

/** A rule, and of the subject that was named, or of each in a line, whether it is met. */
export function renderExplained(explained: Explained, options: TextOptions): string {
  const layout = layoutOf(options);
  const { rule, inFull } = explained;
  const all =
    "rule" in rule ? (inFull ? subjectFirst : ruleFirst)(rule, explained, layout) : builtIn(rule, explained, layout);
  return `${finished(lines(all))}\n`;
}

/** One subject: the decision stands before what the rule is held with. */
const subjectFirst = (rule: ExplainedRule, explained: Explained, layout: Layout): Lines => [
  ...headLines(rule.id, rule.rule.title, layout),
  ...askedLines(explained, layout),
  ...explained.subjects.flatMap((one) => [term``, ...subjectLines(one, layout)]),
  term``,
  ...row(layout, "why", rule.rule.rationale),
  ...forceLines(rule, explained.catalogue, layout),
];

const ruleFirst = (rule: ExplainedRule, explained: Explained, layout: Layout): Lines => [
  ...headLines(rule.id, rule.rule.title, layout),
  term``,
  ...row(layout, "why", rule.rule.rationale),
  ...row(layout, "asked of", `each ${rule.rule.for}`),
  ...conditionLines(rule, layout),
  ...row(layout, "fix", rule.rule.fix),
  ...forceLines(rule, explained.catalogue, layout),
  ...askedLines(explained, layout),
  ...explained.subjects.flatMap((one) => subjectLine(one, layout)),
  ...(explained.subjects.length === 0
    ? []
    : [
        term``,
        ...layout.labelled(term``, 0, `\`ai-risk-gate explain ${rule.id} SUBJECT\` shows how it was decided.`, "dim"),
      ]),
];

const builtIn = (rule: BuiltInRule, explained: Explained, layout: Layout): Lines => [
  ...headLines(rule.id, rule.title, layout),
  term``,
  ...row(layout, "why", rule.why),
  ...row(layout, "level", "block: a rule of the built-in policy, which cannot be switched off or waived"),
  ...clauseLines(rule.clauses, explained.catalogue, layout),
  ...askedLines(explained, layout),
  ...explained.subjects.flatMap((one) => [term``, ...subjectLines(one, layout)]),
];

const headLines = (id: string, title: string, layout: Layout): Lines => [
  layout.paint(term`${id}`, "bold"),
  ...layout.labelled(term`  `, 2, title),
];

const askedLines = ({ asked, notes }: Explained, layout: Layout): Lines => [
  term``,
  ...layout.labelled(term``, 0, asked, "bold"),
  ...notes.flatMap((note) => layout.labelled(term`- `, 2, note, "yellow")),
];

const said = ({ outcome, status }: ExplainedSubject): string =>
  `${outcomeSigns[outcome].words}${status === "" ? "" : ` (${status})`}`;

function subjectLine(one: ExplainedSubject, layout: Layout): Lines {
  const { sign, style } = outcomeSigns[one.outcome];
  const words = `${one.subject}: ${said(one)}, at ${placeInWords(one.at)}`;
  return layout.labelled(layout.paint(term`${sign} `, style), 2, words);
}

function subjectLines(one: ExplainedSubject, layout: Layout): Lines {
  const { sign, style } = outcomeSigns[one.outcome];
  const tree = (label: string, node: DecisionNode): Lines =>
    decisionLines(node, { label, labelWidth, decided: true }, layout);
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style, "bold"), 2, `${one.subject}: ${said(one)}`, "bold"),
    layout.paint(term`  → ${placeInWords(one.at)}`, "cyan"),
    ...(one.message === "" ? [] : layout.labelled(term`  `, 2, one.message)),
    ...(one.decided === null
      ? []
      : [term``, ...tree("when", one.decided.when), ...tree("require", one.decided.require)]),
    ...(one.fix === "" ? [] : [...(one.decided === null ? [] : [term``]), ...row(layout, "do", one.fix)]),
    ...waiverLines(one.waiver, layout),
  ];
}

/** What to paste into waivers.yml, never wrapped. */
function waiverLines(waiver: ExplainedSubject["waiver"], layout: Layout): Lines {
  if (waiver === null) return [];
  const { rule, subject, of } = waiver;
  const lines = [`rule: ${rule}`, `subject: ${JSON.stringify(subject)}`, ...(of === null ? [] : [`of: ${of}`])];
  return codeRow(layout, "waiver", lines);
}
