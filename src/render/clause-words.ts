import type { ClauseResult } from "../domain/report.ts";

const standards: Readonly<Record<string, string>> = {
  "iso-23894": "ISO/IEC 23894",
  "iso-42001": "ISO/IEC 42001",
  "iso-31000": "ISO 31000",
  "iso-22989": "ISO/IEC 22989",
  "eu-ai-act": "EU AI Act",
};

interface ClauseName {
  readonly standard: string;
  readonly number: string;
}

function parse(id: string): ClauseName {
  const colon = id.indexOf(":");
  const key = colon < 0 ? "" : id.slice(0, colon);
  const standard = Object.hasOwn(standards, key) ? standards[key] : undefined;
  return standard === undefined ? { standard: "", number: id } : { standard, number: id.slice(colon + 1) };
}

/** Clauses by number alone: `ISO/IEC 23894 6.5.2, 5.4.3`. */
export function clauseNumbers(ids: readonly string[]): string {
  let before = "";
  const named = ids.map((id) => {
    const { standard, number } = parse(id);
    const words = standard === before ? number : `${standard} ${number}`;
    before = standard;
    return words.trimStart();
  });
  return named.join(", ");
}

/** `Evidence for clauses ISO/IEC 23894 6.5.2, 5.4.3`; nothing where a rule names no clause. */
export const evidenceWords = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : `Evidence for ${ids.length === 1 ? "clause" : "clauses"} ${clauseNumbers(ids)}`;

/** `ISO/IEC 23894 6.5.2`. */
export function clauseNumber(id: string): string {
  const { standard, number } = parse(id);
  return standard === "" ? number : `${standard} ${number}`;
}

/** On what a clause rests: the weakest ground of the rules that were asked, and that a person stands by all of it. */
export function groundsOf({ assessed, grade }: ClauseResult): string {
  if (assessed === "none") return "–";
  return assessed === "attested" ? "attested" : `${grade}, ${assessed}`;
}

export type ClauseState = "not met" | "waived" | "met" | "not applicable" | "not assessed";

/** One word for a clause; whatever is not met anywhere comes first. */
export function clauseState(clause: ClauseResult): ClauseState {
  if (clause.notMet > 0) return "not met";
  if (clause.assessed === "none") return "not assessed";
  if (clause.waived > 0) return "waived";
  return clause.met > 0 ? "met" : "not applicable";
}
