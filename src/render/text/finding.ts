import type { Effect } from "../../domain/finding.ts";
import type { Report, ReportFinding } from "../../domain/report.ts";
import { bindsWords, groundWords } from "../binds-words.ts";
import { debtWords } from "../debt-words.ts";
import { type Style, type TerminalText, term } from "../escape.ts";
import { placeOf, reasonsOf, ruleFile, rulePage } from "../finding-groups.ts";
import { waiverWords } from "../waiver-words.ts";
import { excerptLines } from "./excerpt.ts";
import type { Layout } from "./layout.ts";

interface Sign {
  readonly sign: string;
  readonly style: Style;
}

export const signs: Readonly<Record<Effect, Sign>> = {
  block: { sign: "✖", style: "red" },
  warn: { sign: "▲", style: "yellow" },
  note: { sign: "•", style: "cyan" },
  none: { sign: "·", style: "dim" },
};

/** A finding in full: what, where, why, what to do, and which clause it is evidence for. */
export function findingLines(finding: ReportFinding, report: Report, layout: Layout): readonly TerminalText[] {
  const { sign, style } = signs[finding.effect];
  const label = (name: string) => layout.paint(term`    ${name.padEnd(6)}`, "dim");
  const file = ruleFile(finding.rule, report);
  const page = rulePage(finding.rule, report);
  const rule = [`${finding.rule}${file === null ? "" : ` (${file})`}`, groundWords(finding, report)];
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style, "bold"), 2, finding.message, "bold"),
    layout.paint(term`  → ${placeOf(finding.at)}${statusWords(finding)}`, "cyan"),
    ...excerptLines(finding.at, layout, style),
    ...reasonsOf(finding).flatMap((words) => layout.labelled(label("why"), 10, words)),
    ...layout.labelled(label("do"), 10, finding.fix, "green"),
    ...layout.labelled(label("rule"), 10, rule.filter((words) => words !== "").join(" · "), "dim"),
    // On a line of its own and never wrapped, so that a terminal can open it.
    ...(page === null ? [] : [layout.paint(term`    page  ${page}`, "dim")]),
  ];
}

function statusWords(finding: ReportFinding): string {
  const { status, waiver } = finding;
  if (status === "worsened") return "  got worse";
  if (status === "waived") return waiver === undefined ? "  waived" : `  waived by ${waiver}`;
  const words = debtWords(finding);
  return words === "" ? "" : `  ${words}`;
}

/** A finding on two lines, for what is older or the same as the ones above. */
export function compactLines(finding: ReportFinding, report: Report, layout: Layout): readonly TerminalText[] {
  const binds = bindsWords(finding, report);
  const words = `${statusWords(finding)}${binds === "" ? "" : `  ${binds}`}`;
  return [...messageLines(finding, layout), placeLine(finding, words, layout)];
}

/** A finding that is excepted: with the waiver, its last day, who approved it and why. */
export function waivedLines(finding: ReportFinding, report: Report, layout: Layout): readonly TerminalText[] {
  const why = layout.labelled(term`    `, 4, `waived ${waiverWords(finding, report)}`, "dim");
  return [...messageLines(finding, layout), placeLine(finding, "", layout), ...why];
}

/** A resolved finding: where it came from does not matter any more. */
export function resolvedLines(finding: ReportFinding, layout: Layout): readonly TerminalText[] {
  return [...messageLines(finding, layout), placeLine(finding, "", layout)];
}

function messageLines({ effect, message }: ReportFinding, layout: Layout): readonly TerminalText[] {
  const { sign, style } = signs[effect];
  return layout.labelled(layout.paint(term`${sign} `, style), 2, message);
}

const placeLine = (finding: ReportFinding, status: string, layout: Layout): TerminalText =>
  layout.paint(term`  → ${placeOf(finding.at)}  ${finding.rule}${status}`, "dim");
