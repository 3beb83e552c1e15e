import type { Report, ReportFinding } from "../../domain/report.ts";
import { capped } from "../../domain/words.ts";
import { bindsWords, groundWords } from "../binds-words.ts";
import { debtWords } from "../debt-words.ts";
import { code, joinMarkdown, type MarkdownText, md, prose, strong } from "../escape.ts";
import { groupFindings, placeOf, reasonsOf, ruleFile, titleOf } from "../finding-groups.ts";
import { waiverWords } from "../waiver-words.ts";
import type { Part } from "./budget.ts";
import { foldHead, foldTail } from "./table.ts";

/** What blocks stands first and in the open; everything else follows, older things folded. */
export function blockingParts(report: Report): readonly Part[] {
  const { block } = groupFindings(report);
  return open(md`### What blocks, and what to do`, block, report);
}

export function otherParts(report: Report): readonly Part[] {
  const groups = groupFindings(report);
  return [
    ...open(md`### Warnings`, groups.warn, report),
    ...folded(["note", "notes"], groups.note, report),
    ...folded(
      ["finding inherited, not from this change", "findings inherited, not from this change"],
      groups.inherited,
      report,
    ),
    ...folded(["finding waived", "findings waived"], groups.waived, report),
    ...folded(
      ["finding without effect on this verdict", "findings without effect on this verdict"],
      groups.silent,
      report,
    ),
    ...folded(
      ["finding resolved by this change", "findings resolved by this change"],
      report.resolved.map(asIntroduced),
      report,
    ),
  ];
}

/** A resolved finding is told without where it came from. */
const asIntroduced = ({ since: _since, deadline: _deadline, ...finding }: ReportFinding): ReportFinding => ({
  ...finding,
  status: "introduced",
});

function open(heading: MarkdownText, findings: readonly ReportFinding[], report: Report): readonly Part[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => fullItem(finding, report));
  return [{ item: "finding", head: md`${heading}\n\n`, items, tail: md`` }];
}

const lineBreak = md`\\`;

/** A finding in full. */
export function fullItem(finding: ReportFinding, report: Report): MarkdownText {
  const { excerpt } = finding.at;
  const why = reasonsOf(finding).map((words) => prose(words));
  const ground = groundWords(finding, report);
  const file = ruleFile(finding.rule, report);
  return joinMarkdown(
    [
      md`1. ${strong(finding.message)}${standing(finding, report)}${lineBreak}`,
      md`   ${code(placeOf(finding.at))}${excerpt.trim() === "" ? "" : md`: ${code(capped(excerpt.trim(), 120))}`}${lineBreak}`,
      ...(why.length === 0 ? [] : [md`   Why: ${joinMarkdown(why, "; ")}${lineBreak}`]),
      md`   **Do:** ${prose(finding.fix)}${lineBreak}`,
      md`   <sub>Rule ${code(finding.rule)}${file === null ? md`` : md` in ${code(file)}`}${asks(finding.rule, report)}${ground === "" ? "" : md` · ${ground}`}</sub>`,
    ],
    "\n",
  );
}

/** What a rule asks, behind its name. */
export function asks(rule: string, report: Report): MarkdownText {
  const title = titleOf(rule, report).trim();
  return title === "" ? md`` : md`: ${capped(title, 200)}`;
}

function standing(finding: ReportFinding, report: Report): MarkdownText {
  const { status } = finding;
  if (status === "worsened") return md` (got worse)`;
  if (status === "waived") return md` (waived ${prose(waiverWords(finding, report))})`;
  const words = debtWords(finding);
  return words === "" ? md`` : md` (${words})`;
}

function binds(finding: ReportFinding, report: Report): MarkdownText {
  const words = bindsWords(finding, report);
  return words === "" ? md`` : md` · ${words}`;
}

function folded(
  [one, many]: readonly [string, string],
  findings: readonly ReportFinding[],
  report: Report,
): readonly Part[] {
  if (findings.length === 0) return [];
  const items = findings.map(
    (finding) =>
      md`- ${prose(finding.message)}${standing(finding, report)} ${code(placeOf(finding.at))} · rule ${code(finding.rule)}${binds(finding, report)}`,
  );
  const summary = `${findings.length} ${findings.length === 1 ? one : many}`;
  return [{ item: "finding", head: foldHead(summary), items, tail: foldTail }];
}
