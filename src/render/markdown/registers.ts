import type { Report } from "../../domain/report.ts";
import type { StandardRegister } from "../../domain/report-register.ts";
import { code, joinMarkdown, type MarkdownText, md, prose } from "../escape.ts";
import { registerCounts, standardWords, untied } from "../register-words.ts";
import { plural } from "../verdict-words.ts";
import type { Part } from "./budget.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

const columns = ["Standard", "Risks", "Tied in by", "Not tied in", "Of its editions"];

/** So many risks of a standard are named; all of them are in the JSON report. */
const mostRisks = 10;

/** What of the record concerns each management system, folded. */
export function registerParts({ registers = [] }: Report): readonly Part[] {
  if (registers.length === 0) return [];
  const open = registers.filter((register) => untied(register).length > 0).length;
  const summary = `Registers by standard: ${plural(registers.length, "management system")}, ${open} with risks not tied in`;
  return [
    {
      item: "standard",
      head: md`${foldHead(summary)}${tableHead(columns)}`,
      items: registers.map(registerRow),
      tail: foldTail,
    },
  ];
}

function registerRow(register: StandardRegister): MarkdownText {
  const tied = register.risks.filter(({ links }) => links.length > 0);
  return row([
    prose(standardWords(register)),
    md`${registerCounts(register)}`,
    listed(tied.map(({ risk, links }) => md`${prose(risk)} ${code(links.slice(0, 3).join(", "))}`)),
    listed(untied(register).map(({ risk }) => prose(risk))),
    prose(register.editions ?? ""),
  ]);
}

function listed(items: readonly MarkdownText[]): MarkdownText {
  const more = items.length - mostRisks;
  const shown = joinMarkdown(items.slice(0, mostRisks), ", ");
  return more > 0 ? md`${shown} and ${more} more` : shown;
}
