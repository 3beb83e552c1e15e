import type { Report } from "../domain/report.ts";
import { md, prose } from "./escape.ts";
import { type Part, whole, within } from "./markdown/budget.ts";
import { clauseParts, footer, noteParts } from "./markdown/ending.ts";
import { blockingParts, otherParts } from "./markdown/findings.ts";
import { registerParts } from "./markdown/registers.ts";
import { releaseParts } from "./markdown/release.ts";
import { looseningParts, riskParts } from "./markdown/risks.ts";
import { verdictText } from "./markdown/verdict.ts";
import { waiverParts } from "./markdown/waivers.ts";
import { nextStep } from "./verdict-words.ts";

export interface MarkdownOptions {
  /** In UTF-8 bytes. GitHub takes 1 MiB for a job's summary and 65,536 characters for a comment. */
  readonly maxLength: number;
}

/** The report for a job's summary or a comment: the verdict first, cut between items where it would be too long. */
export function renderMarkdown(report: Report, options: MarkdownOptions = { maxLength: 1_000_000 }): string {
  const next = nextStep(report);
  const parts: readonly Part[] = [
    whole("verdict", verdictText(report, next === null ? md`` : md`\n\n${prose(next)}`)),
    ...(report.released === undefined ? [...riskParts(report), ...blockingParts(report)] : releaseParts(report)),
    ...looseningParts(report),
    ...otherParts(report),
    ...waiverParts(report),
    ...clauseParts(report),
    ...registerParts(report),
    ...noteParts(report),
  ];
  return within(options.maxLength, parts, footer(report));
}
