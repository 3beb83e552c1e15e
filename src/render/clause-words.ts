import type { ClauseResult } from "../domain/clause-result.ts";

const standards: Readonly<Record<string, string>> = {
  "iso-23894": "ISO/IEC 23894",
  "iso-42001": "ISO/IEC 42001",
  "iso-31000": "ISO 31000",
  "iso-22989": "ISO/IEC 22989",
  "iso-42005": "ISO/IEC 42005",
  "iso-27001": "ISO/IEC 27001",
  "iso-27005": "ISO/IEC 27005",
  "iso-27701": "ISO/IEC 27701",
  "iso-27017": "ISO/IEC 27017",
  "iso-27018": "ISO/IEC 27018",
  "iso-38500": "ISO/IEC 38500",
  "iso-22301": "ISO 22301",
  "iso-9001": "ISO 9001",
  "iso-14001": "ISO 14001",
  "iso-45001": "ISO 45001",
  "iso-21001": "ISO 21001",
  "iso-28000": "ISO 28000",
  "iso-50001": "ISO 50001",
  "eu-ai-act": "EU AI Act",
  "nist-ai-rmf": "NIST AI RMF",
  "nist-ai-600-1": "NIST AI 600-1",
  "owasp-llm": "OWASP LLM",
  "owasp-asi": "OWASP ASI",
  "mitre-atlas": "MITRE ATLAS",
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

export type ClauseState = "not met" | "waived" | "met" | "not applicable" | "asked elsewhere" | "not assessed";

/** One word for a clause; whatever is not met anywhere comes first. */
export function clauseState(clause: ClauseResult): ClauseState {
  if (clause.notMet > 0) return "not met";
  if (clause.askedAt !== undefined) return clause.askedAt.length === 0 ? "not applicable" : "asked elsewhere";
  if (clause.assessed === "none") return "not assessed";
  if (clause.waived > 0) return "waived";
  return clause.met > 0 ? "met" : "not applicable";
}

/** What no rule asked anything of here, in a sentence; nothing where there is none. */
export const silentWords = ({ silent }: Sheets): string =>
  silent.length === 0 ? "" : `Cited, and nothing here is asked about at this gate: ${silent.join(", ")}.`;

/** The state in words: `asked at release and monitor` where no rule is asked at this gate. */
export const stateWords = (clause: ClauseResult): string =>
  clauseState(clause) === "asked elsewhere" ? `asked at ${(clause.askedAt ?? []).join(" and ")}` : clauseState(clause);

/** The clauses of one framework, in their order. */
export interface FrameworkSheet {
  /** `ISO/IEC 42001`. */
  readonly name: string;
  readonly clauses: readonly ClauseResult[];
}

/** The framework that the shipped policy is about; its sheet stands first and alone. */
const first = "iso-23894";

/** Sheets as they are shown. */
export interface Sheets {
  /** Of ISO/IEC 23894. */
  readonly core: readonly ClauseResult[];
  /** Of other frameworks that something was asked of here. */
  readonly others: readonly FrameworkSheet[];
  /** Names of those of which nothing was. */
  readonly silent: readonly string[];
}

const isSpoken = ({ met, notMet, waived }: ClauseResult): boolean => met + notMet + waived > 0;

export function sheetsOf(clauses: readonly ClauseResult[]): Sheets {
  const byFramework = new Map<string, ClauseResult[]>();
  for (const clause of clauses) {
    const framework = knownFramework(clause.id);
    const sheet = byFramework.get(framework) ?? [];
    byFramework.set(framework, sheet);
    sheet.push(clause);
  }
  const sheets = [...byFramework]
    .filter(([framework]) => framework !== first)
    .map(([framework, sheet]) => ({ name: frameworkName(framework), clauses: sheet }));
  return {
    core: byFramework.get(first) ?? [],
    others: sheets.filter((sheet) => sheet.clauses.some(isSpoken)),
    silent: sheets.filter((sheet) => !sheet.clauses.some(isSpoken)).map(({ name }) => name),
  };
}

const elsewhere = "other frameworks";

/** The framework of a clause; all that have no name here share a sheet, so that no text decides how many there are. */
function knownFramework(clause: string): string {
  const framework = clause.slice(0, Math.max(0, clause.indexOf(":")));
  return Object.hasOwn(standards, framework) ? framework : elsewhere;
}

/** `ISO/IEC 27001`; a framework of an organization's own by its id. */
export const frameworkName = (framework: string): string =>
  (Object.hasOwn(standards, framework) ? standards[framework] : undefined) ?? framework;

/** `2 not met, 7 met, 100 not assessed`: how many clauses are in which state. */
export function stateCounts(clauses: readonly ClauseResult[]): string {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    const state = stateWords(clause);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const rank = (words: string): number => stateOrder.findIndex((state) => words.startsWith(state));
  return [...counts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([words, count]) => `${count} ${words}`)
    .join(", ");
}

const stateOrder = ["not met", "waived", "met", "not applicable", "asked at", "not assessed"];
