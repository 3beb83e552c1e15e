import type { Report } from "../../domain/report.ts";
import { capped } from "../../domain/words.ts";
import { code, joinMarkdown, type MarkdownText, md, prose, strong } from "../escape.ts";
import { placeOf } from "../finding-groups.ts";
import { type BlockedBy, groupCounts, releaseGroups } from "../release-groups.ts";
import { groundWords, sinceEntryWords, sinceWords } from "../release-words.ts";
import { riskChanges } from "../risk-change.ts";
import { type Part, whole } from "./budget.ts";
import { fullItem } from "./findings.ts";
import { riskRow, tables } from "./risks.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

/** What blocks a release by risk and owner, with those that pass counted; then what changed since the last one. */
export const releaseParts = (report: Report): readonly Part[] => [...blocks(report), ...since(report)];

function blocks(report: Report): readonly Part[] {
  const groups = releaseGroups(report);
  if (groups.length === 0) return [];
  return [
    {
      item: "risk or system",
      head: md`### What blocks this release: ${groupCounts(groups)}\n\n`,
      items: groups.map((group) => groupItem(group, report)),
      tail: md`\n${prose(groundWords(report.released ?? []))}.`,
    },
  ];
}

function groupItem({ name, title, about, findings }: BlockedBy, report: Report): MarkdownText {
  const heading = name === "" ? strong(title) : md`${code(name)} ${strong(title)}`;
  const lines = [heading, ...(about === "" ? [] : [md`<sub>${prose(capped(about, 500))}</sub>`])];
  const items = findings.map((finding) => fullItem(finding, report));
  return md`${joinMarkdown(lines, " ")}\n\n${joinMarkdown(items, "\n")}\n`;
}

function since(report: Report): readonly Part[] {
  const { sinceRelease } = report;
  if (sinceRelease === undefined) return [];
  const words = md`### Since the last release\n\n${prose(sinceWords(sinceRelease))}`;
  if ("untold" in sinceRelease || sinceRelease.delta.length === 0) return [whole("sentence", words)];
  const moved = { ...report, delta: sinceRelease.delta };
  const several = report.systems.length > 1;
  const rows = riskChanges(moved).map((change) => riskRow(change, several));
  const entries = sinceRelease.delta.map((entry) =>
    row([
      md`${entry.kind}`,
      code([entry.system, entry.risk ?? []].flat().join("/")),
      prose(capped(sinceEntryWords(entry), 400)),
      code(placeOf(entry.at)),
    ]),
  );
  const head = md`${foldHead("Entry by entry")}${tableHead(["Kind", "Of", "What", "Where"])}`;
  return [
    ...(rows.length === 0 ? [whole("sentence", words)] : tables(words, rows)),
    { item: "change", head, items: entries, tail: foldTail },
  ];
}
