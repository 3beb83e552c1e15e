import type { ClauseResult } from "../../domain/clause-result.ts";
import type { Report } from "../../domain/report.ts";
import {
  clauseNumber,
  clauseState,
  type FrameworkSheet,
  groundsOf,
  sheetsOf,
  silentWords,
  stateCounts,
  stateWords,
} from "../clause-words.ts";
import { type MarkdownText, md, prose } from "../escape.ts";
import { type Part, whole } from "./budget.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

const columns = ["Clause", "State", "Met", "Not met", "Waived", "Rests on"];

/** A framework each but ISO/IEC 23894, folded: the clauses that rules speak about, those not met first; the rest are counted. */
export function otherSheets({ clauses }: Report): readonly Part[] {
  const sheets = sheetsOf(clauses);
  const silent = silentWords(sheets);
  return [
    ...sheets.others.map(sheetPart),
    ...(silent === "" ? [] : [whole("framework", md`<sub>${prose(silent)}</sub>`)]),
  ];
}

function sheetPart({ name, clauses }: FrameworkSheet): Part {
  const told = clauses.filter((clause) => clauseState(clause) !== "not assessed");
  const sorted = told.toSorted((a, b) => Number(b.notMet > 0) - Number(a.notMet > 0));
  const head = md`${foldHead(`${name}: ${stateCounts(clauses)}`)}${tableHead(columns)}`;
  return { item: "clause", head, items: sorted.map(clauseRow), tail: foldTail };
}

/** One clause in six cells. */
export const clauseRow = (clause: ClauseResult): MarkdownText =>
  row([
    md`${clauseNumber(clause.id)} ${clause.title}`,
    stateCell(clause),
    ...[clause.met, clause.notMet, clause.waived].map((count) => md`${count}`),
    md`${groundsOf(clause)}`,
  ]);

/** Its state; what is not met stands out. */
export const stateCell = (clause: ClauseResult): MarkdownText =>
  clauseState(clause) === "not met" ? md`**not met**` : md`${stateWords(clause)}`;
