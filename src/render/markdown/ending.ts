import type { Report } from "../../domain/report.ts";
import { clauseNumber, clauseState, groundsOf, sheetsOf } from "../clause-words.ts";
import { code, joinMarkdown, type MarkdownText, md, prose } from "../escape.ts";
import { explainWords } from "../finding-groups.ts";
import { noticeWords } from "../notice-words.ts";
import { holdsWords, plural, revisionWords, rulesOrigin, shortDigest } from "../verdict-words.ts";
import type { Part } from "./budget.ts";
import { otherSheets, stateCell } from "./sheets.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

const columns = ["Clause", "State", "Met", "Not met", "Waived", "Not applicable", "Rests on"];

/** The clause table, folded. */
export function clauseParts(report: Report): readonly Part[] {
  const { core } = sheetsOf(report.clauses);
  if (core.length === 0) return otherSheets(report);
  const open = core.filter((clause) => clauseState(clause) === "not met").length;
  const summary = `Evidence by clause: ${plural(core.length, "clause")}, ${open} not met`;
  const items = core.map((clause) =>
    row([
      md`${clauseNumber(clause.id)} ${clause.title}`,
      stateCell(clause),
      ...[clause.met, clause.notMet, clause.waived, clause.notApplicable].map((count) => md`${count}`),
      md`${groundsOf(clause)}`,
    ]),
  );
  const head = md`${foldHead(summary)}${tableHead(columns)}`;
  return [{ item: "clause", head, items, tail: foldTail }, ...otherSheets(report)];
}

export const noteParts = (report: Report): readonly Part[] =>
  report.notes.length === 0
    ? []
    : [
        {
          item: "note",
          head: md`### Good to know\n\n`,
          items: report.notes.map((note) => md`- ${prose(note)}`),
          tail: md``,
        },
      ];

const mostPolicies = 20;

/** By what and of what this verdict was made, and how long it stands. */
export function footer(report: Report): MarkdownText {
  const policies = report.policies
    .slice(0, mostPolicies)
    .map(({ id, digest }) => md`${code(id.slice(0, 80))} ${code(shortDigest(digest).slice(0, 40))}`);
  const more = report.policies.length - policies.length;
  const base = report.base === null ? md`without a base` : md`against ${code(revisionWords(report.base.revision))}`;
  const parts = [
    md`Commit ${code(revisionWords(report.head.revision))} ${base}`,
    md`gate ${report.gate} on ${report.today}`,
    md`rules ${rulesOrigin(report)}: ${policies.length === 0 ? "none" : joinMarkdown(policies, ", ")}${more > 0 ? ` and ${more} more` : ""}`,
    ...(report.verdict.outcome === "block" ? [] : [md`holds ${holdsWords(report)}`]),
    md`${report.tool.name} ${report.tool.version}`,
    ...(report.findings.length === 0 ? [] : [prose(explainWords)]),
  ];
  const notices = noticeWords(report).map((words) => md`\n<br><sub>${prose(words)}</sub>`);
  return md`<sub>${joinMarkdown(parts, " · ")}</sub>${joinMarkdown(notices, "")}`;
}
