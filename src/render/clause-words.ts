import type { ClauseResult, Report } from "../domain/report.ts";

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

/** Clauses by number and short title, a standard named once: `ISO/IEC 23894 6.5.2 Selection …; 5.4.3 Roles`. */
export const clausesInWords = (ids: readonly string[], report: Report): string =>
  named(ids, (id) => titleOf(id, report)).join("; ");

/** Clauses by number alone: `ISO/IEC 23894 6.5.2, 5.4.3`. */
export const clauseNumbers = (ids: readonly string[]): string => named(ids, () => "").join(", ");

function named(ids: readonly string[], title: (id: string) => string): readonly string[] {
  let before = "";
  return ids.map((id) => {
    const { standard, number } = parse(id);
    const words = [standard === before ? "" : standard, number, title(id)];
    before = standard;
    return words.filter((word) => word !== "").join(" ");
  });
}

/** `ISO/IEC 23894 6.5.2`. */
export function clauseNumber(id: string): string {
  const { standard, number } = parse(id);
  return standard === "" ? number : `${standard} ${number}`;
}

const titleOf = (id: string, report: Report): string => report.clauses.find((clause) => clause.id === id)?.title ?? "";

export type ClauseState = "not met" | "waived" | "met" | "not applicable" | "not assessed";

/** One word for a clause; whatever is not met anywhere comes first. */
export function clauseState(clause: ClauseResult): ClauseState {
  if (clause.notMet > 0) return "not met";
  if (clause.assessed === "none") return "not assessed";
  if (clause.waived > 0) return "waived";
  return clause.met > 0 ? "met" : "not applicable";
}
