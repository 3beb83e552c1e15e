import type { CatalogueClause } from "../domain/catalogue.ts";
import type { ExplanationPart, RuleOutcome } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import { inWords } from "../domain/words.ts";
import { finished, type Style, type TerminalText, term } from "./escape.ts";
import { clauseLines, ruleLines, type ShownRule } from "./rule.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** What a rule says of one subject, and why. */
export interface ExplainedSubject {
  readonly subject: string;
  readonly outcome: RuleOutcome;
  /** What follows from it: `inherited, warns`, `waived by W-1`; "" where nothing is to be said. */
  readonly status: string;
  /** The finding's sentence, or why it cannot be decided; "" where the parts say all. */
  readonly sentence: string;
  readonly fix: string;
  readonly parts: readonly ExplanationPart[];
  readonly at: Location;
}

/** A rule of the built-in policy, which has no conditions to show. */
export interface BuiltInRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly clauses: readonly string[];
}

export interface Explained {
  readonly rule: ShownRule | BuiltInRule;
  readonly catalogue: readonly CatalogueClause[];
  /** Of whom it was asked, when and where, in one sentence. */
  readonly asked: string;
  readonly notes: readonly string[];
  readonly subjects: readonly ExplainedSubject[];
}

/** A rule, and subject by subject whether it is met, with the values that decide it. */
export function renderExplained(explained: Explained, options: TextOptions): string {
  const layout = layoutOf(options);
  const { rule, catalogue, asked, notes, subjects } = explained;
  const all = [
    ...("rule" in rule ? ruleLines(rule, catalogue, layout) : builtInLines(rule, catalogue, layout)),
    term``,
    ...layout.labelled(term``, 0, asked, "bold"),
    ...notes.flatMap((note) => layout.labelled(term`- `, 2, note, "yellow")),
    ...subjects.flatMap((subject) => [term``, ...subjectLines(subject, layout)]),
  ];
  return `${finished(lines(all))}\n`;
}

const builtInLines = (
  rule: BuiltInRule,
  catalogue: readonly CatalogueClause[],
  layout: Layout,
): readonly TerminalText[] => [
  layout.paint(term`${rule.id}`, "bold"),
  ...layout.labelled(term`  `, 2, rule.title),
  term``,
  ...layout.labelled(layout.paint(term`why       `, "dim"), 10, rule.why),
  ...layout.labelled(
    layout.paint(term`level     `, "dim"),
    10,
    "block: a rule of the built-in policy, which cannot be switched off or waived",
  ),
  ...clauseLines(rule.clauses, catalogue, layout),
];

const outcomes: Readonly<Record<RuleOutcome, { words: string; sign: string; style: Style }>> = {
  met: { words: "met", sign: "✔", style: "green" },
  "not-met": { words: "not met", sign: "✖", style: "red" },
  "not-applicable": { words: "not applicable", sign: "–", style: "dim" },
  unclear: { words: "unclear", sign: "?", style: "yellow" },
};

function subjectLines(one: ExplainedSubject, layout: Layout): readonly TerminalText[] {
  const { words, sign, style } = outcomes[one.outcome];
  const label = (name: string) => layout.paint(term`    ${name.padEnd(9)}`, "dim");
  const status = one.status === "" ? "" : ` (${one.status})`;
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style, "bold"), 2, `${one.subject}: ${words}${status}`, "bold"),
    layout.paint(term`    → ${place(one.at)}`, "cyan"),
    ...(one.sentence === "" ? [] : layout.labelled(term`    `, 4, one.sentence)),
    ...one.parts.flatMap((part) => partLines(part, label("because"), layout)),
    ...(one.fix === "" ? [] : layout.labelled(label("do"), 13, one.fix, "green")),
  ];
}

const partLines = (part: ExplanationPart, label: TerminalText, layout: Layout): readonly TerminalText[] => [
  ...layout.labelled(label, 13, part.words),
  layout.paint(term`             ${part.part}, with ${valuesInWords(part)}, at ${place(part.at)}`, "dim"),
];

/** `risk.owner absent, risk.status open`. */
function valuesInWords({ values }: ExplanationPart): string {
  const found = Object.entries(values).map(([path, value]) => `${path} ${plainInWords(value)}`);
  return found.length === 0 ? "no values" : found.join(", ");
}

const plainInWords = (value: unknown): string =>
  Array.isArray(value) ? inWords(value.map(String)) : value === null ? "absent" : inWords(String(value));

const place = ({ path, start }: Location): string => `${path}:${start.line}:${start.column}`;
