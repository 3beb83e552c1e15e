import type { DeltaEntry, Report } from "../../domain/report.ts";
import { changeWords } from "../data-words.ts";
import { type Style, type TerminalText, term } from "../escape.ts";
import { type RiskChange, riskChanges, risksAboveAppetite, widerChanges } from "../risk-change.ts";
import { columnsOf, type Layout } from "./layout.ts";

/** The risks that changed, levels before → after; without a base the risks that stand above appetite. */
export function riskSection(report: Report, layout: Layout): readonly TerminalText[] {
  const changes = riskChanges(report);
  const wider = widerChanges(report).flatMap((entry) => widerLines(entry, layout));
  if (changes.length > 0 || wider.length > 0) {
    const heading = layout.paint(term`RISK THAT CHANGED`, "bold");
    return [heading, ...changes.flatMap((change) => changeLines(change, layout)), ...wider];
  }
  const standing = report.base === null ? risksAboveAppetite(report) : [];
  if (standing.length === 0) return [];
  const heading = layout.paint(term`RISKS ABOVE APPETITE`, "bold");
  return [heading, ...standing.flatMap((change) => changeLines(change, layout))];
}

/** One risk: what of it changed, its levels, its treatment and its owner. */
export function changeLines(change: RiskChange, layout: Layout): readonly TerminalText[] {
  const { style, sign } = toneOf(change);
  const name = `${change.system}/${change.id}`;
  const label = term`${layout.paint(term`${sign} `, style, "bold")}${layout.paint(term`${name}`, "bold")}  `;
  const kinds = change.kinds.length === 0 ? "" : `  (${change.kinds.join(", ")})`;
  const levels = [
    term`    inherent ${level(change.inherent, layout)}`,
    term`residual ${level(change.residual, layout)}`,
    term`effective ${level(change.effective, layout)}`,
    ...(change.aboveAppetite ? [layout.paint(term`above appetite`, "red", "bold")] : []),
    ...(change.acceptance === "" ? [] : [term`${change.acceptance}`]),
  ];
  return [
    ...layout.labelled(label, 4 + columnsOf(name), change.title + kinds),
    term`${levels.map((part, i) => (i === 0 ? part : term`  ·  ${part}`))}`,
    ...layout.labelled(term`    `, 4, `treatment ${change.treatment}  ·  owner ${change.owner}`, "dim"),
    ...change.because.flatMap((sentence) => layout.labelled(term`    `, 4, sentence)),
  ];
}

const level = (words: string, layout: Layout): TerminalText =>
  words.includes("\u2192") ? layout.paint(term`${words}`, "bold") : term`${words}`;

function toneOf({ kinds, aboveAppetite }: RiskChange): { readonly sign: string; readonly style: Style } {
  if (kinds.includes("added")) return { sign: "+", style: aboveAppetite ? "red" : "yellow" };
  if (kinds.includes("raised") || kinds.includes("removed")) return { sign: "▲", style: "red" };
  if (kinds.includes("lowered") || kinds.includes("closed")) return { sign: "▼", style: "green" };
  return { sign: "~", style: aboveAppetite ? "red" : "yellow" };
}

/** A change of a system or of the gate: its kind, what, before → after. */
export function widerLines(entry: DeltaEntry, layout: Layout): readonly TerminalText[] {
  const words = `${entry.what === entry.kind ? "" : `${entry.what}: `}${changeWords(entry)}`;
  const label = term`${layout.paint(term`~ `, "yellow", "bold")}${layout.paint(term`${entry.kind}`, "bold")}  `;
  return layout.labelled(label, 4 + columnsOf(entry.kind), words);
}
