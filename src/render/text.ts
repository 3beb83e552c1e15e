import type { Report, VerdictOutcome } from "../domain/report.ts";
import { finished, type Style, type TerminalText, term } from "./escape.ts";
import { clauseSection, footer, noteSection, registerSection, waiverSection } from "./text/ending.ts";
import { findingSections } from "./text/findings.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { releaseBlocks, sinceSection } from "./text/release.ts";
import { riskSection } from "./text/risks.ts";
import { nextStep, qualifications, verdictSentence, verdictWord } from "./verdict-words.ts";

export type { TextOptions } from "./text/layout.ts";

/** The report for a person at a terminal: verdict, what changed, what to do, and by which rules. */
export function renderText(report: Report, options: TextOptions = { colour: false, width: 100 }): string {
  const layout = layoutOf(options);
  const sections = [
    verdictLines(report, layout),
    ...(report.released === undefined ? [riskSection(report, layout)] : []),
    ...findingSections(report, layout, releaseBlocks(report, layout)),
    sinceSection(report, layout),
    waiverSection(report, layout),
    clauseSection(report, layout),
    registerSection(report, layout),
    noteSection(report, layout),
    footer(report, layout),
  ].filter((section) => section.length > 0);
  const separated = sections.flatMap((section, index) => (index === 0 ? section : [term``, ...section]));
  return `${finished(lines(separated))}\n`;
}

const tones: Readonly<Record<VerdictOutcome, Style>> = { pass: "green", warn: "yellow", block: "red" };

function verdictLines(report: Report, layout: Layout): readonly TerminalText[] {
  const { outcome } = report.verdict;
  const next = nextStep(report);
  const word = layout.badge(verdictWord[outcome], tones[outcome]);
  return [
    ...layout.labelled(term`${word}  `, verdictWord[outcome].length + 2, verdictSentence(report), "bold"),
    ...(next === null ? [] : layout.labelled(term`  `, 2, next, "green")),
    ...qualifications(report).flatMap((words) => layout.labelled(term`  `, 2, words, "yellow")),
  ];
}
