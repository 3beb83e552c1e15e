import type { FindingLevel } from "../domain/finding.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { capped } from "../domain/words.ts";
import { groundWords } from "./binds-words.ts";
import { type CommandProperties, command, finished, joined, type LogText, log } from "./escape.ts";
import { bySeverity, headingOf, ruleFile } from "./finding-groups.ts";
import { noticeWords } from "./notice-words.ts";
import { plural, verdictSentence, verdictWord } from "./verdict-words.ts";
import { waiverWords } from "./waiver-words.ts";

/** GitHub shows ten annotations of a kind for a step. */
const mostOfKind = 10;

const kinds = { block: "error", warn: "warning", note: "notice" } as const;

/**
 * Workflow commands that put the findings of this change on their lines, then what was left out or is waived, then the
 * verdict. Inherited and waived findings are no annotations: they stand in the summary.
 */
export function renderGithub(report: Report): string {
  const fresh = report.findings.filter(({ status }) => status === "introduced" || status === "worsened");
  const shown = (["block", "warn", "note"] as const).flatMap((effect) => annotated(fresh, effect));
  const withEffect = fresh.filter(({ effect }) => effect !== "none");
  const left = withEffect.length - shown.length;
  const rest = left === 0 ? [] : [log`${plural(left, "more finding")} without an annotation: see the summary.`];
  const verdict = log`${verdictWord[report.verdict.outcome]}: ${verdictSentence(report)}`;
  const notices = noticeWords(report).map((words) => log`Notice: ${words}`);
  const told = [...shown.map((finding) => annotation(finding, report)), ...rest, ...waivedLines(report), ...notices];
  return `${finished(joined("log", [...told, verdict], "\n"))}\n`;
}

/** What is waived, in lines of the log that are no commands. */
function waivedLines(report: Report): readonly LogText[] {
  const waived = report.findings.filter(({ status }) => status === "waived");
  const shown = waived.slice(0, mostOfKind).map((finding) => {
    const words = `Waived: ${finding.rule} for ${finding.subject}, ${waiverWords(finding, report)}`;
    return log`${words}`;
  });
  const left = waived.length - shown.length;
  return left === 0 ? shown : [...shown, log`${plural(left, "more finding")} waived: see the summary.`];
}

const annotated = (findings: readonly ReportFinding[], effect: FindingLevel): readonly ReportFinding[] =>
  bySeverity(findings.filter((finding) => finding.effect === effect && finding.at.side === "head")).slice(
    0,
    mostOfKind,
  );

function annotation(finding: ReportFinding, report: Report): LogText {
  const ground = groundWords(finding, report);
  const file = ruleFile(finding.rule, report);
  const kind = finding.effect === "none" ? "notice" : kinds[finding.effect];
  return command(kind, placed(finding, report), [
    capped(finding.message, 2_000),
    capped(finding.fix, 1_200),
    ...(ground === "" ? [] : [capped(ground, 600)]),
    capped(`Rule ${finding.rule}${file === null ? "" : ` (${file})`}`, 280),
  ]);
}

/** GitHub takes columns only where a range starts and ends on one line. */
function placed({ at, rule }: ReportFinding, report: Report): CommandProperties {
  const title = capped(headingOf(rule, report), 255);
  if (at.path === "") return { title };
  const lines = { file: at.path, line: at.start.line, endLine: at.end.line };
  const columns = at.start.line === at.end.line ? { col: at.start.column, endColumn: at.end.column } : {};
  return { ...lines, ...columns, title };
}
