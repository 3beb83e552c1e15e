import type { CatalogueClause } from "../domain/catalogue.ts";
import { type Grade, gates, type Parameter, type Rule, type RuleExample } from "../domain/policy.ts";
import { inWords } from "../domain/words.ts";
import { clauseNumber } from "./clause-words.ts";
import { type TerminalText, term } from "./escape.ts";
import { heldWords } from "./force-words.ts";
import { blank, type Layout } from "./text/layout.ts";

/** A rule as a reader is shown it: with its conditions as they are written. */
export interface ShownRule {
  readonly policy: string;
  readonly rule: Rule;
  readonly when: readonly string[];
  readonly require: readonly string[];
}

type Lines = readonly TerminalText[];

/** Columns that the names of rows take. */
export const labelWidth = 10;

/** Words behind the name of a row; nothing where there are none. */
export const row = (layout: Layout, name: string, words: string): Lines =>
  words === "" ? [] : layout.labelled(layout.paint(term`${name.padEnd(labelWidth)}`, "dim"), labelWidth, words);

/** Lines that keep their spaces behind a label. */
export const codeRow = (layout: Layout, name: string, written: readonly string[]): Lines =>
  written.map((line, index) =>
    index === 0
      ? term`${layout.paint(term`${name.padEnd(labelWidth)}`, "dim")}${line}`
      : term`${blank(labelWidth)}${line}`,
  );

/** What a rule asks, of whom, why, and for which clauses meeting it is evidence. */
export function ruleLines(shown: ShownRule, clauses: readonly CatalogueClause[], layout: Layout): Lines {
  const { rule } = shown;
  return [
    layout.paint(term`${`${shown.policy}/${rule.id}`}`, "bold"),
    ...layout.labelled(term`  `, 2, rule.title),
    term``,
    ...row(layout, "why", rule.rationale),
    ...row(layout, "asked of", `each ${rule.for}`),
    ...codeRow(layout, "when", shown.when),
    ...codeRow(layout, "require", shown.require),
    ...row(layout, "level", [levelsInWords(rule), ...heldWords(rule)].join("; ")),
    ...row(layout, "rests on", grounds[rule.grade]),
    ...row(layout, "fix", rule.fix),
    ...clauseLines(rule.clauses, clauses, layout),
  ];
}

/** What a rule rests on, in words. */
export const grounds: Readonly<Record<Grade, string>> = {
  measured: "a measurement (measured)",
  attested: "a record that somebody signed (attested)",
  declared: "the author's word (declared)",
};

/** `block`, or `warn on a pull-request, block on a release, off on a monitor run`. */
function levelsInWords({ levels }: Rule): string {
  const words = [...new Set(gates.map((gate) => levels[gate]))];
  return words.length === 1 ? (words[0] ?? "") : gates.map((gate) => `${gate} ${levels[gate]}`).join(", ");
}

/** Clauses with title and meaning; an id that the catalogue does not hold is shown as it is. */
export const clauseLines = (ids: readonly string[], catalogue: readonly CatalogueClause[], layout: Layout): Lines =>
  ids.flatMap((id, index) => {
    const clause = catalogue.find((one) => one.id === id);
    const words = clause === undefined ? `${id} (not in the catalogue)` : `${clauseNumber(id)} ${clause.title}`;
    const meaning =
      clause === undefined ? [] : layout.labelled(blank(labelWidth + 2), labelWidth + 2, clause.meaning, "dim");
    return [
      ...row(layout, index === 0 ? "evidence" : "", `${index === 0 ? "for clause" : "and"} ${words}`),
      ...meaning,
    ];
  });

/** A policy's parameters with their defaults. */
export const parameterLines = (parameters: Readonly<Record<string, Parameter>>, layout: Layout): Lines =>
  Object.entries(parameters).flatMap(([name, { type, value, stricter, description }]) =>
    layout.labelled(
      layout.paint(term`  ${name}  `, "bold"),
      4 + name.length,
      `${inWords(value)} (${type}, stricter: ${stricter}). ${description}`,
    ),
  );

/** The examples of a rule: on what it holds and on what it fails, with the change that makes it so. */
export const exampleLines = ({ examples }: Rule, layout: Layout): Lines =>
  (["pass", "fail"] as const).flatMap((kind) => [
    layout.paint(term`${kind === "pass" ? "Holds" : "Fails"} for example`, "bold"),
    ...examples[kind].flatMap((example) => [
      ...layout.labelled(term`  - `, 4, example.why),
      ...changesOf(example).flatMap((change) => layout.labelled(blank(6), 6, change, "dim")),
    ]),
  ]);

function changesOf({ set, base, files, today, gate }: RuleExample): readonly string[] {
  const assigned = (values: RuleExample["set"], side: string): readonly string[] =>
    Object.entries(values).map(([place, value]) =>
      value === null ? `${place}${side} left out` : `${place}${side}: ${JSON.stringify(value)}`,
    );
  return [
    ...assigned(set, ""),
    ...assigned(base ?? {}, " in the base"),
    ...Object.entries(files ?? {}).map(([path, text]) => (text === null ? `${path} deleted` : `${path} replaced`)),
    ...(today === undefined ? [] : [`on ${today}`]),
    ...(gate === undefined ? [] : [`at gate ${gate}`]),
  ];
}
