import type { Report, VerdictOutcome } from "../domain/report.ts";
import { type MarkdownText, md, prose } from "./escape.ts";
import { type Part, whole, within } from "./markdown/budget.ts";
import { clauseParts, footer, noteParts } from "./markdown/ending.ts";
import { blockingParts, otherParts } from "./markdown/findings.ts";
import { looseningParts, riskParts } from "./markdown/risks.ts";
import { nextStep, qualifications, verdictSentence } from "./verdict-words.ts";

export interface MarkdownOptions {
  /** In UTF-8 bytes. GitHub takes 1 MiB for a job's summary and 65,536 characters for a comment. */
  readonly maxLength: number;
}

/** The report for a job's summary or a comment: the verdict first, cut between items where it would be too long. */
export function renderMarkdown(report: Report, options: MarkdownOptions = { maxLength: 1_000_000 }): string {
  const parts: readonly Part[] = [
    whole("verdict", verdictText(report)),
    ...riskParts(report),
    ...blockingParts(report),
    ...looseningParts(report),
    ...otherParts(report),
    ...clauseParts(report),
    ...noteParts(report),
  ];
  return within(options.maxLength, parts, footer(report));
}

const headings: Readonly<Record<VerdictOutcome, MarkdownText>> = {
  pass: md`## ✅ AI risk: pass`,
  warn: md`## ⚠️ AI risk: warn`,
  block: md`## ⛔ AI risk: block`,
};

function verdictText(report: Report): MarkdownText {
  const said = md`${headings[report.verdict.outcome]}\n\n**${verdictSentence(report)}**`;
  const next = nextStep(report);
  const more = qualifications(report).map((words) => md`\n> ${words}\n>`);
  return md`${said}${next === null ? md`` : md`\n\n${prose(next)}`}${more.length === 0 ? "" : md`\n${more}`}`;
}
