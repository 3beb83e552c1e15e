import { isIntegrity } from "../domain/integrity.ts";
import type { DeltaEntry, Report, ReportFinding } from "../domain/report.ts";
import { entryWords } from "./data-words.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { placeOf } from "./finding-groups.ts";
import { jsonText } from "./json.ts";
import { becauseWords } from "./risk-change.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { riskSection } from "./text/risks.ts";
import { plural, revisionWords } from "./verdict-words.ts";

/** The two sides as they were named. */
export interface SideNames {
  readonly base: string;
  readonly head: string;
}

/** What changed in risk between base and head, without a verdict: by risk, then entry by entry with its place. */
export function renderDelta(report: Report, named: SideNames, options: TextOptions): string {
  const layout = layoutOf(options);
  const sections = [
    headLines(report, named, layout),
    riskSection(report, layout),
    entryLines(report.delta, layout),
    unreadLines(unread(report), layout),
  ].filter((section) => section.length > 0);
  return `${finished(lines(sections.flatMap((section, index) => (index === 0 ? section : [term``, ...section]))))}\n`;
}

/** The same as data; `unread` is what could not be read and so could not be compared. */
export const deltaJson = (report: Report): string =>
  jsonText({
    version: 1,
    tool: report.tool,
    today: report.today,
    base: report.base,
    head: report.head,
    delta: report.delta,
    unread: unread(report).map(({ rule, message, fix, at }) => ({ rule, message, fix, at })),
  });

/** Rules about the change itself, which the delta shows anyway. */
const ofChange: ReadonlySet<string> = new Set(
  [
    "loosened",
    "rewritten",
    "vanished-risk",
    "vanished-system",
    "deleted-manifest",
    "deleted-gate-file",
    "future-date",
  ].map((rule) => `integrity/${rule}`),
);

/** Faults of either side: a document that could not be read is not compared, and that is not the same as unchanged. */
const unread = ({ findings, resolved }: Report): readonly ReportFinding[] =>
  [...findings, ...resolved].filter(({ rule }) => isIntegrity(rule) && !ofChange.has(rule));

function headLines(report: Report, named: SideNames, layout: Layout): readonly TerminalText[] {
  const { base, head, delta, today } = report;
  const from = sideWords(named.base, base?.revision ?? null);
  const none = unread(report).length === 0 ? "Nothing changed in risk" : "No change can be told";
  const words = delta.length === 0 ? none : plural(delta.length, "change");
  return layout.labelled(
    term``,
    0,
    `${words} from ${from} to ${sideWords(named.head, head.revision)}, on ${today}.`,
    "bold",
  );
}

/** A revision as named, with the commit that it led to: for the base, that of the merge base. */
const sideWords = (name: string, revision: string | null): string =>
  revision === null ? name : `${name} (${revisionWords(revision)})`;

function entryLines(delta: readonly DeltaEntry[], layout: Layout): readonly TerminalText[] {
  if (delta.length === 0) return [];
  return [
    layout.paint(term`ENTRY BY ENTRY`, "bold"),
    ...delta.flatMap((entry) => {
      const name = entry.risk === null ? entry.system : `${entry.system}/${entry.risk}`;
      const kind = entry.kind.padEnd(kindWidth);
      const label = term`${layout.paint(term`${kind}`, "bold")}`;
      const because = becauseWords(entry);
      const words = `${name === "" ? "" : `${name}  `}${entryWords(entry)}`;
      return [
        ...layout.labelled(label, kindWidth, words),
        ...(because === null ? [] : layout.labelled(term`${" ".repeat(kindWidth)}`, kindWidth, because)),
        layout.paint(term`${" ".repeat(kindWidth)}→ ${placeOf(entry.at)}`, "dim"),
      ];
    }),
  ];
}

const kindWidth = 12;

function unreadLines(found: readonly ReportFinding[], layout: Layout): readonly TerminalText[] {
  if (found.length === 0) return [];
  return [
    layout.paint(term`NOT READ, SO NOT COMPARED (${found.length})`, "bold", "red"),
    ...found.flatMap(({ message, at }) => [
      ...layout.labelled(term`  `, 2, message),
      layout.paint(term`  → ${placeOf(at)}`, "dim"),
    ]),
  ];
}
