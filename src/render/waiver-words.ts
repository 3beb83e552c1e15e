import type { Report, ReportFinding } from "../domain/report.ts";
import type { ReportWaiver } from "../domain/report-waiver.ts";
import type { WaiverState } from "../domain/rule-book.ts";
import { capped } from "../domain/words.ts";
import { plural } from "./verdict-words.ts";

/** The waiver that covers a finding, as the report tells of it. */
const waiverOf = ({ waiver }: ReportFinding, { waivers }: Report): ReportWaiver | undefined =>
  waiver === undefined ? undefined : waivers.find(({ id, proposed }) => id === waiver && !proposed);

/** Behind the word waived: `by W-4 until 2026-12-04, approved by risk-board: The filter arrives in December.` */
export function waiverWords(finding: ReportFinding, report: Report): string {
  const by = finding.waiver === undefined ? "by a waiver" : `by ${capped(finding.waiver, 80)}`;
  const waiver = waiverOf(finding, report);
  if (waiver === undefined) return by;
  const approved = waiver.approvedBy === null ? "" : `, approved by ${capped(waiver.approvedBy, 80)}`;
  const reason = waiver.reason === null ? "" : `: ${capped(waiver.reason.trim(), 300)}`;
  return `${by}${waiver.expires === null ? "" : ` until ${waiver.expires}`}${approved}${reason}`;
}

const states: Readonly<Record<WaiverState, string>> = {
  "in-force": "in force",
  "not-yet": "not yet in force",
  lapsed: "lapsed",
  void: "void",
  malformed: "never in force",
  wildcard: "never in force",
  "no-rule": "never in force",
  "no-subject": "for nobody",
};

/** `in force`; one that a change proposes is in force nowhere. */
export const stateOf = ({ state, proposed }: ReportWaiver): string =>
  proposed ? (state === "in-force" ? "proposed, not in force" : `proposed, ${states[state]}`) : states[state];

/** A waiver in one sentence: what it is for, whether it counts and why, and how much it covers. */
export function waiverSentence(waiver: ReportWaiver): string {
  const { rule, subject, because, covers } = waiver;
  const by = waiver.approvedBy === null ? "" : `, approved by ${waiver.approvedBy}`;
  return `${rule} for ${subject}${by}: ${stateOf(waiver)}, ${because}; covers ${plural(covers, "finding")}.`;
}

/** `2 waivers, 1 in force, 1 proposed`. */
export function waiverCounts({ waivers }: Report): string {
  const inForce = waivers.filter(({ state, proposed }) => state === "in-force" && !proposed).length;
  const proposed = waivers.filter((waiver) => waiver.proposed).length;
  return `${plural(waivers.length, "waiver")}, ${inForce} in force${proposed === 0 ? "" : `, ${proposed} proposed`}`;
}
