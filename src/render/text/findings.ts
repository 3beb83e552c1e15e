import type { Report, ReportFinding } from "../../domain/report.ts";
import { type TerminalText, term } from "../escape.ts";
import { byRule, groupFindings } from "../finding-groups.ts";
import { plural } from "../verdict-words.ts";
import { compactLines, findingLines, resolvedLines, signs, waivedLines } from "./finding.ts";
import type { Layout } from "./layout.ts";

type Section = readonly TerminalText[];

/** So many findings of one rule are told in full; the others follow on two lines each. */
const inFull = 3;

/**
 * All findings: what has an effect in full, everything else compact, nothing left out. `blocks` stands in place of what
 * blocks, where that is told otherwise.
 */
export function findingSections(report: Report, layout: Layout, blocks: Section | null = null): readonly Section[] {
  const groups = groupFindings(report);
  const compact = (name: string, group: "inherited" | "silent") =>
    listing(name, groups[group], layout).concat(
      groups[group].flatMap((finding) => compactLines(finding, report, layout)),
    );
  const resolved = report.resolved.flatMap((finding) => resolvedLines(finding, layout));
  return [
    ...(blocks === null ? [] : [blocks]),
    ...(["block", "warn", "note"] as const).map((effect) =>
      blocks !== null && effect === "block"
        ? []
        : section(
            layout.paint(term`${headings[effect]} (${groups[effect].length})`, signs[effect].style, "bold"),
            byRule(groups[effect]).flatMap((same) => ruleLines(same, report, layout)),
          ),
    ),
    compact("Inherited, not from this change", "inherited"),
    listing("Waived", groups.waived, layout).concat(
      groups.waived.flatMap((finding) => waivedLines(finding, report, layout)),
    ),
    compact("Without effect on this verdict", "silent"),
    [...listing("Resolved by this change", report.resolved, layout), ...resolved],
  ].filter((lines) => lines.length > 0);
}

const headings = { block: "BLOCKS", warn: "WARNS", note: "NOTES" } as const;

const section = (heading: TerminalText, items: readonly TerminalText[]): Section =>
  items.length === 0 ? [] : [heading, term``, ...items.slice(0, -1)];

/** The findings of one rule: some in full, the others on two lines each. */
export function ruleLines(same: readonly ReportFinding[], report: Report, layout: Layout): Section {
  const rest = same.slice(inFull);
  const full = same.slice(0, inFull).flatMap((finding) => [...findingLines(finding, report, layout), term``]);
  if (rest.length === 0) return full;
  const more = term`  and ${plural(rest.length, "more finding")} of ${same[0]?.rule ?? ""}:`;
  return [...full, more, ...rest.flatMap((finding) => compactLines(finding, report, layout)), term``];
}

/** The heading of a compact list, with its count; none where the list is empty. */
function listing(name: string, findings: readonly ReportFinding[], layout: Layout): Section {
  if (findings.length === 0) return [];
  const warn = findings.filter(({ effect }) => effect === "warn").length;
  const count = warn === 0 ? String(findings.length) : `${findings.length}, of which ${warn} warn`;
  return [layout.paint(term`${name} (${count})`, "bold")];
}
