import type { Report, VerdictOutcome } from "../../domain/report.ts";
import { type MarkdownText, md } from "../escape.ts";
import { qualifications, verdictSentence } from "../verdict-words.ts";

const headings: Readonly<Record<VerdictOutcome, MarkdownText>> = {
  pass: md`## ✅ AI risk: pass`,
  warn: md`## ⚠️ AI risk: warn`,
  block: md`## ⛔ AI risk: block`,
};

/** The verdict, one sentence of counts, what follows, and what qualifies it. */
export function verdictText(report: Report, next: MarkdownText = md``): MarkdownText {
  const said = md`${headings[report.verdict.outcome]}\n\n**${verdictSentence(report)}**`;
  const more = qualifications(report).map((words) => md`\n> ${words}\n>`);
  return md`${said}${next}${more.length === 0 ? "" : md`\n${more}`}`;
}
