import { digestOf } from "../domain/digest.ts";
import type { SuggestedEdit } from "../domain/presentation.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { evidenceWords } from "./clause-words.ts";
import { code, finished, md, prose, suggestionBlock } from "./escape.ts";
import { bySeverity } from "./finding-groups.ts";
import { tame } from "./tame.ts";

/** The edits that mend what a change brought or made worse, the gravest first, as review comments. */
export const suggestedEdits = (report: Report): readonly SuggestedEdit[] =>
  bySeverity(report.findings.filter(isFresh)).flatMap(editOf);

const isFresh = ({ status, effect, at }: ReportFinding): boolean =>
  (status === "introduced" || status === "worsened") && effect !== "none" && at.side === "head" && at.path !== "";

/** A line of which a person does not see all is not offered to anybody. */
function isSeen(line: string | null): boolean {
  const text = (line ?? "").replaceAll("\t", " ");
  return tame(text) === text;
}

function editOf({ suggestion, at, fingerprint, message, rule, clauses }: ReportFinding): readonly SuggestedEdit[] {
  if (suggestion === undefined || !isSeen(suggestion.line)) return [];
  const { line } = suggestion;
  const evidence = evidenceWords(clauses);
  const why = evidence === "" ? md`Rule ${code(rule)}.` : md`Rule ${code(rule)}. ${evidence}.`;
  return [
    {
      path: at.path,
      line: at.start.line,
      digest: digestOf(JSON.stringify([fingerprint, line])).slice("sha256:".length, "sha256:".length + 16),
      body: finished(md`${prose(message)} ${why}\n\n${suggestionBlock(line)}\n`),
    },
  ];
}
