import type { Day } from "../domain/day.ts";
import type { RuleOutcome } from "../domain/finding.ts";
import { type Gate, gates, type Rule } from "../domain/policy.ts";
import { clauseNumber } from "./clause-words.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { outcomeSigns } from "./outcome-signs.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";

/** What one rule says of a system, or of what stands in it. */
export interface PolicyAnswer {
  /** `policy/rule`. */
  readonly id: string;
  readonly rule: Rule;
  /** Counts of subjects by what was said of them; one, where the rule is asked of the system itself. */
  readonly counts: Readonly<Record<RuleOutcome, number>>;
  /** The worst of them; `null` where there is nobody to ask. */
  readonly outcome: RuleOutcome | null;
  /** Why it applies, or does not, in words; of several subjects only where it is the same for all of them. */
  readonly because: readonly string[];
  /** The day from which the rule has its level; `null` where it names none. */
  readonly bindsFrom: Day | null;
  /** What follows: `introduced, warns`; "" where nothing does. */
  readonly status: string;
}

/** The rules that cite one clause first. */
export interface PolicyClause {
  /** `eu-ai-act:9`. */
  readonly id: string;
  readonly title: string;
  readonly answers: readonly PolicyAnswer[];
}

/** What a policy asks of one system. */
export interface PolicyPart {
  /** `system:town-assistant`; `null` for what concerns no system. */
  readonly system: string | null;
  readonly name: string;
  readonly clauses: readonly PolicyClause[];
}

/** Which clauses of a policy apply, why, from when, and whether they are met. */
export interface ExplainedPolicy {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly notice: string | null;
  readonly review: { readonly gate: Gate; readonly today: Day; readonly revision: string | null };
  /** When and in what it was asked, in one sentence. */
  readonly asked: string;
  readonly notes: readonly string[];
  readonly parts: readonly PolicyPart[];
}

type Lines = readonly TerminalText[];

/** A policy for a person at a terminal: system by system, clause by clause. */
export function renderExplainedPolicy(explained: ExplainedPolicy, options: TextOptions): string {
  const layout = layoutOf(options);
  const { id, title, asked, notes, notice, parts } = explained;
  const all = [
    layout.paint(term`${id}`, "bold"),
    ...layout.labelled(term`  `, 2, title),
    term``,
    ...layout.labelled(term``, 0, asked),
    ...notes.flatMap((note) => layout.labelled(term`- `, 2, note, "yellow")),
    ...parts.flatMap((part) => [term``, ...partLines(part, explained, layout)]),
    ...(notice === null ? [] : [term``, ...layout.labelled(term``, 0, notice, "dim")]),
  ];
  return `${finished(lines(all))}\n`;
}

export const applies = ({ outcome }: PolicyAnswer): boolean => outcome !== null && outcome !== "not-applicable";

function partLines({ system, name, clauses }: PolicyPart, explained: ExplainedPolicy, layout: Layout): Lines {
  const answers = clauses.flatMap((clause) => clause.answers);
  const count = `${answers.filter(applies).length} of ${answers.length}`;
  const of = system === null ? "The repository" : `${system}${name === "" ? "" : ` (${name})`}`;
  return [
    ...layout.labelled(term``, 0, `${of}: rules that apply, ${count}`, "bold"),
    ...clauses.flatMap((clause) => [term``, ...clauseLines(clause, explained, layout)]),
  ];
}

function clauseLines({ id, title, answers }: PolicyClause, explained: ExplainedPolicy, layout: Layout): Lines {
  const none = answers.some(applies) ? "" : ": does not apply";
  return [
    ...layout.labelled(term``, 0, `${clauseNumber(id)}${title === "" ? "" : ` ${title}`}${none}`, "bold"),
    ...answers.flatMap((answer) => answerLines(answer, explained, layout)),
  ];
}

function answerLines(answer: PolicyAnswer, explained: ExplainedPolicy, layout: Layout): Lines {
  const { id, rule, outcome, because } = answer;
  const { sign, style } = outcomeSigns[outcome ?? "not-applicable"];
  const name = id.slice(id.indexOf("/") + 1);
  const row = (words: string): Lines => (words === "" ? [] : layout.labelled(term`    `, 4, words, "dim"));
  const why = `${applies(answer) ? "applies" : "does not apply"}, because ${because.join("; ")}`;
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style), 2, `${name}: ${rule.title}`),
    ...row(outcomeWords(answer, explained)),
    ...row(because.length === 0 ? "" : why),
  ];
}

/** `not met (introduced, warns); block from 2027-12-02`. */
function outcomeWords(answer: PolicyAnswer, { review }: ExplainedPolicy): string {
  const { rule, outcome, status } = answer;
  const words = rule.for === "system" && outcome !== null ? outcomeSigns[outcome].words : countWords(answer);
  const asked = `${words}${status === "" ? "" : ` (${status})`}`;
  if (!applies(answer)) return rule.for === "system" ? "" : asked;
  return [asked, ...bindingWords(answer, review), ...levelWords(rule, review.gate)].join("; ");
}

function countWords({ counts, outcome, rule }: PolicyAnswer): string {
  if (outcome === null) return `there is no ${rule.for} to ask`;
  const all = (["met", "not-met", "unclear", "not-applicable"] as const).filter((one) => counts[one] > 0);
  return `asked of each ${rule.for}: ${all.map((one) => `${counts[one]} ${outcomeSigns[one].words}`).join(", ")}`;
}

function bindingWords({ bindsFrom }: PolicyAnswer, { today }: ExplainedPolicy["review"]): readonly string[] {
  if (bindsFrom === null) return [];
  return [today < bindsFrom ? `binds from ${bindsFrom}` : `binds since ${bindsFrom}`];
}

/** Where the rule is not asked here: where it is. */
function levelWords({ levels }: Rule, gate: Gate): readonly string[] {
  if (levels[gate] !== "off") return [];
  const others = gates.filter((one) => levels[one] !== "off").map((one) => `${one} ${levels[one]}`);
  return [`not asked at this gate${others.length === 0 ? "" : ` (${others.join(", ")})`}`];
}
