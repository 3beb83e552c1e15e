import type { SinceRelease } from "../../domain/release.ts";
import type { DeltaEntry, Report } from "../../domain/report.ts";
import { type TerminalText, term } from "../escape.ts";
import { byRule } from "../finding-groups.ts";
import { type BlockedBy, groupCounts, releaseGroups } from "../release-groups.ts";
import { groundWords, sinceEntryWords, sinceWords } from "../release-words.ts";
import { riskChanges, widerChanges } from "../risk-change.ts";
import { ruleLines } from "./findings.ts";
import { columnsOf, type Layout } from "./layout.ts";
import { changeLines, widerLines } from "./risks.ts";

type Section = readonly TerminalText[];

/** What blocks a release, by risk and owner; `null` where this is no release. Risks that pass are counted. */
export function releaseBlocks(report: Report, layout: Layout): Section | null {
  if (report.released === undefined) return null;
  const groups = releaseGroups(report);
  if (groups.length === 0) return [];
  return [
    layout.paint(term`WHAT BLOCKS THIS RELEASE (${groupCounts(groups)})`, "red", "bold"),
    term``,
    ...groups.flatMap((group) => groupLines(group, report, layout)),
    ...layout.labelled(term`  `, 2, groundWords(report.released), "dim"),
  ];
}

function groupLines(group: BlockedBy, report: Report, layout: Layout): Section {
  const { name, title, about, findings } = group;
  const label = name === "" ? term`` : term`${layout.paint(term`${name}`, "bold")}  `;
  return [
    ...layout.labelled(label, name === "" ? 0 : 2 + columnsOf(name), title),
    ...(about === "" ? [] : layout.labelled(term`    `, 4, about, "dim")),
    term``,
    ...byRule(findings).flatMap((same) => ruleLines(same, report, layout)),
  ];
}

/** How the record moved since the last release, in sum; or why nobody can tell. */
export function sinceSection(report: Report, layout: Layout): Section {
  const { sinceRelease } = report;
  if (sinceRelease === undefined) return [];
  const heading = layout.paint(term`SINCE THE LAST RELEASE`, "bold");
  const words = layout.labelled(term`  `, 2, sinceWords(sinceRelease), "dim");
  if ("untold" in sinceRelease) return [heading, ...words];
  const moved = { ...report, delta: sinceRelease.delta };
  return [
    heading,
    ...words,
    ...riskChanges(moved).flatMap((change) => [
      ...changeLines(change, layout),
      ...entryLines(sinceRelease, change, layout),
    ]),
    ...widerChanges(moved).flatMap((entry) => widerLines(entry, layout)),
  ];
}

const told: ReadonlySet<string> = new Set(["acceptance", "evidence", "loosened", "closed", "reopened"]);

/** What the levels of a risk do not show: what it lost, who accepted it, what was made less strict. */
const entryLines = (
  { delta }: SinceRelease<DeltaEntry>,
  { system, id }: { readonly system: string; readonly id: string },
  layout: Layout,
): Section =>
  delta
    .filter((entry) => entry.system === system && entry.risk === id && told.has(entry.kind))
    .flatMap((entry) =>
      layout.labelled(term`    ${entry.kind}  `, 6 + entry.kind.length, sinceEntryWords(entry), "dim"),
    );
