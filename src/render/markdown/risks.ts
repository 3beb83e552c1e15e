import { isGuarded } from "../../domain/integrity.ts";
import type { DeltaEntry, Report, ReportFinding } from "../../domain/report.ts";
import { changeWords } from "../data-words.ts";
import { code, type MarkdownText, md, strong } from "../escape.ts";
import { placeOf } from "../finding-groups.ts";
import { type RiskChange, riskChanges, risksAboveAppetite, widerChanges } from "../risk-change.ts";
import { plural } from "../verdict-words.ts";
import type { Part } from "./budget.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

const shown = 10;
const columns = ["Risk", "Change", "Inherent", "Residual", "Effective", "Appetite", "Treatment", "Owner"];

/** One row a risk that changed, new and worse first, ten in sight; without a base the risks above appetite. */
export function riskParts(report: Report): readonly Part[] {
  const changes = riskChanges(report);
  const several = report.systems.length > 1;
  if (changes.length > 0)
    return tables(
      md`### What changed in risk`,
      changes.map((change) => riskRow(change, several)),
    );
  const standing = report.base === null ? risksAboveAppetite(report) : [];
  return standing.length === 0
    ? []
    : tables(
        md`### Risks above appetite`,
        standing.map((change) => riskRow(change, several)),
      );
}

/** Risks in a table, the first in sight and the others folded. */
export function tables(title: MarkdownText, rows: readonly MarkdownText[]): readonly Part[] {
  const head = tableHead(columns);
  const item = "risk";
  const first: Part = { item, head: md`${title}\n\n${head}`, items: rows.slice(0, shown), tail: md`` };
  const rest = rows.slice(shown);
  if (rest.length === 0) return [first];
  return [first, { item, head: md`${foldHead(plural(rest.length, "more risk"))}${head}`, items: rest, tail: foldTail }];
}

/** One risk as a row. */
export function riskRow(change: RiskChange, several: boolean): MarkdownText {
  return row([
    md`${code(change.id)} ${change.title}${several ? md` <br> ${code(change.system)}` : md``}${because(change)}`,
    md`${change.kinds.length === 0 ? "unchanged" : change.kinds.join(", ")}`,
    level(change.inherent),
    level(change.residual),
    level(change.effective),
    standing(change),
    md`${change.treatment}`,
    md`${change.owner}`,
  ]);
}

/** Why a level moved, below the risk. */
const because = (change: RiskChange): MarkdownText =>
  change.because.reduce((all, sentence) => md`${all} <br> ${sentence}`, md``);

/** Where a risk stands to the appetite, and by whose word. */
function standing({ aboveAppetite, acceptance }: RiskChange): MarkdownText {
  const place = aboveAppetite ? md`**above**` : md`within`;
  return acceptance === "" ? place : md`${place}, ${acceptance}`;
}

/** A level that moved stands out. */
const level = (words: string): MarkdownText => (words.includes("\u2192") ? strong(words) : md`${words}`);

/** What was made less strict and is not told as a finding, and what else changed beside the risks. */
export function looseningParts(report: Report): readonly Part[] {
  const told = new Set(report.findings.filter(isShown).map(({ at }) => placeOf(at)));
  const loosened = report.delta.filter(({ kind, at }) => isWaiting(kind) && !told.has(placeOf(at)));
  const wider = widerChanges(report).filter(({ kind }) => !isWaiting(kind));
  return [
    ...changeTable(md`### Made less strict`, "loosening", loosened),
    ...changeTable(md`### Also changed`, "change", wider),
  ];
}

/** What is told as less strict, whether it is that or a record rewritten. */
const isWaiting = (kind: DeltaEntry["kind"]): boolean => kind === "loosened" || kind === "rewritten";

const isShown = ({ rule, effect }: ReportFinding): boolean =>
  isGuarded(rule) && (effect === "block" || effect === "warn");

function changeTable(title: MarkdownText, item: string, entries: readonly DeltaEntry[]): readonly Part[] {
  if (entries.length === 0) return [];
  const head = md`${title}\n\n${tableHead(["What", "Before → after", "Of", "Where"])}`;
  const items = entries.map((entry) =>
    row([
      entry.kind === "loosened" || entry.kind === entry.what ? md`${entry.what}` : md`${entry.kind}: ${entry.what}`,
      md`${changeWords(entry)}`,
      entry.system === "" ? md`the gate` : code([entry.system, entry.risk ?? []].flat().join("/")),
      code(placeOf(entry.at)),
    ]),
  );
  return [{ item, head, items, tail: md`` }];
}
