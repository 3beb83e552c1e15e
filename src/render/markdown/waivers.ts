import type { Report } from "../../domain/report.ts";
import { capped } from "../../domain/words.ts";
import { code, md, prose } from "../escape.ts";
import { stateOf, waiverCounts } from "../waiver-words.ts";
import type { Part } from "./budget.ts";
import { foldHead, foldTail, row, tableHead } from "./table.ts";

const columns = ["Waiver", "Rule", "Subject", "Approved by", "State", "Covers"];

/** All waivers with where they stand, folded. */
export function waiverParts(report: Report): readonly Part[] {
  if (report.waivers.length === 0) return [];
  const items = report.waivers.map((waiver) =>
    row([
      code(waiver.id),
      code(capped(waiver.rule, 140)),
      code(capped(waiver.subject, 200)),
      md`${capped(waiver.approvedBy ?? "nobody", 80)}`,
      md`${stateOf(waiver)}: ${prose(capped(waiver.because, 300))}`,
      md`${waiver.covers}`,
    ]),
  );
  return [{ item: "waiver", head: md`${foldHead(waiverCounts(report))}${tableHead(columns)}`, items, tail: foldTail }];
}
