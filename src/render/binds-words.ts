import type { Report, ReportFinding } from "../domain/report.ts";
import { evidenceWords } from "./clause-words.ts";

/** `binds from 2027-12-02`, or `binds since` where that day has come; nothing where the rule names no day. */
export function bindsWords({ bindsFrom }: Pick<ReportFinding, "bindsFrom">, { today }: Pick<Report, "today">): string {
  if (bindsFrom === undefined) return "";
  return `binds ${today < bindsFrom ? "from" : "since"} ${bindsFrom}`;
}

/** For which clauses a finding is evidence, and from when they bind. */
export const groundWords = (finding: ReportFinding, report: Report): string =>
  [evidenceWords(finding.clauses), bindsWords(finding, report)].filter((words) => words !== "").join(" · ");
