import type { CheckAnnotation, CheckText } from "../domain/presentation.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import type { ReviewError } from "../domain/review-error.ts";
import { capped } from "../domain/words.ts";
import { groundWords } from "./binds-words.ts";
import { finished, md, plain, prose, strong } from "./escape.ts";
import { bySeverity, headingOf, ruleFile } from "./finding-groups.ts";
import { renderMarkdown } from "./markdown.ts";
import { plural, verdictSentence } from "./verdict-words.ts";

/** GitHub takes 65,535 characters; what is counted here are bytes, of which there are never fewer. */
const longestSummary = 65_535;

/** Ten requests of fifty: nobody looks at more, and every one of them is in the report. */
const mostAnnotations = 500;

const levels = { block: "failure", warn: "warning", note: "notice" } as const;

/** A report as a check run: the counts in its title, the whole in its summary, new and worsened findings on their lines. */
export function checkRunOf(report: Report): CheckText {
  const fresh = bySeverity(report.findings.filter(isFresh));
  const shown = fresh.slice(0, mostAnnotations);
  const left = fresh.length - shown.length;
  const note = left === 0 ? "" : `\n${plural(left, "more finding")} without an annotation.\n`;
  return {
    conclusion: report.verdict.outcome === "block" ? "failure" : "success",
    title: plain(verdictSentence(report), 255),
    summary: `${renderMarkdown(report, { maxLength: longestSummary - note.length })}${note}`,
    annotations: shown.map((finding) => annotationOf(finding, report)),
  };
}

/** That there is no verdict, which is never a success. */
export const checkRunWithout = ({ message, help }: ReviewError): CheckText => ({
  conclusion: "failure",
  title: plain(`No verdict: ${message}`, 255),
  summary: finished(md`${strong(message)}\n\n${prose(help)}\n`),
  annotations: [],
});

/** What this change brought or made worse, and stands in a file of the head. */
const isFresh = ({ status, effect, at }: ReportFinding): boolean =>
  (status === "introduced" || status === "worsened") && effect !== "none" && at.side === "head" && at.path !== "";

function annotationOf(finding: ReportFinding, report: Report): CheckAnnotation {
  const { path, start, end } = finding.at;
  const ground = groundWords(finding, report);
  const file = ruleFile(finding.rule, report);
  const lines = [
    capped(finding.message, 4_000),
    `What to do: ${capped(finding.fix, 2_000)}`,
    ...(ground === "" ? [] : [capped(ground, 1_000)]),
    `Rule ${finding.rule}${file === null ? "" : ` (${file})`}`,
  ];
  return {
    path,
    start,
    end,
    level: finding.effect === "none" ? "notice" : levels[finding.effect],
    title: plain(headingOf(finding.rule, report), 255),
    message: lines.map((line) => plain(line, 8_000)).join("\n"),
  };
}
