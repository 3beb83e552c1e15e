import type { ClauseResult } from "../../domain/clause-result.ts";
import { grades } from "../../domain/policy.ts";
import type { Report } from "../../domain/report.ts";
import {
  clauseNumber,
  clauseNumbers,
  clauseState,
  type FrameworkSheet,
  sheetsOf,
  silentWords,
  stateCounts,
  stateWords,
} from "../clause-words.ts";
import { type TerminalText, term } from "../escape.ts";
import { explainWords } from "../finding-groups.ts";
import { noticeWords } from "../notice-words.ts";
import { standardWords, untied } from "../register-words.ts";
import { holdsWords, plural, revisionWords, rulesOrigin, shortDigest } from "../verdict-words.ts";
import { waiverCounts, waiverSentence } from "../waiver-words.ts";
import type { Layout } from "./layout.ts";

/** So many clauses that are not met are told with title and counts; more of them by number alone. */
const titled = 6;

/** Clauses in short: those not met first, the others by number. */
export function clauseSection(report: Report, layout: Layout): readonly TerminalText[] {
  if (report.clauses.length === 0) return [];
  const sheets = sheetsOf(report.clauses);
  const { core } = sheets;
  const open = core.filter((clause) => clauseState(clause) === "not met");
  const cross = layout.paint(term`✖ `, "red");
  const rows =
    open.length > titled
      ? layout.labelled(cross, 2, `not met: ${clauseNumbers(open.map(({ id }) => id))}`)
      : open.flatMap((clause) => {
          const counts = `${clause.notMet} not met, ${clause.met} met`;
          return layout.labelled(cross, 2, `${clauseNumber(clause.id)} ${clause.title}: ${counts}`);
        });
  const line = (words: string) => layout.labelled(term`  `, 2, words, "dim");
  const others = (["met", "waived", "not applicable", "asked elsewhere", "not assessed"] as const).flatMap((state) => {
    const found = core.filter((clause) => clauseState(clause) === state);
    if (found.length === 0) return [];
    if (state === "met") return metByGrade(found).flatMap(line);
    if (state === "asked elsewhere") return elsewhere(found).flatMap(line);
    return line(`${state}: ${state === "not assessed" ? plural(found.length, "clause") : numbersOf(found)}`);
  });
  const rest = [...sheets.others.map(sheetLine), silentWords(sheets)].filter((words) => words !== "").flatMap(line);
  return [layout.paint(term`EVIDENCE BY CLAUSE`, "bold"), ...rows, ...others, ...rest];
}

/** Clauses of which rules are asked at other gates, by those gates. */
function elsewhere(found: readonly ClauseResult[]): readonly string[] {
  const words = [...new Set(found.map(stateWords))];
  return words.map((one) => `${one}: ${numbersOf(found.filter((clause) => stateWords(clause) === one))}`);
}

/** Another framework in one line: `ISO/IEC 42001: 1 not met (A.7.4), 8 met, 107 not assessed`. */
function sheetLine({ name, clauses }: FrameworkSheet): string {
  const open = clauses.filter((clause) => clauseState(clause) === "not met").slice(0, titled);
  const numbers = open.map(({ id }) => id.slice(id.indexOf(":") + 1)).join(", ");
  const counts = stateCounts(clauses);
  return `${name}: ${open.length === 0 ? counts : counts.replace(" not met", ` not met (${numbers})`)}`;
}

/** How many risks stand in the register of each standard; those that are not tied in by name. */
export function registerSection({ registers = [] }: Report, layout: Layout): readonly TerminalText[] {
  if (registers.length === 0) return [];
  const rows = registers.flatMap((register) => {
    const open = untied(register).map(({ risk }) => risk);
    const more = open.length > titled ? ` and ${open.length - titled} more` : "";
    const gaps = open.length === 0 ? "" : `; not tied in: ${open.slice(0, titled).join(", ")}${more}`;
    return layout.labelled(term`- `, 2, `${standardWords(register)}: ${plural(register.risks.length, "risk")}${gaps}`);
  });
  return [layout.paint(term`REGISTERS BY STANDARD`, "bold"), ...rows];
}

const numbersOf = (clauses: readonly ClauseResult[]): string => clauseNumbers(clauses.map(({ id }) => id));

/** What is met, with the weakest ground that it rests on; the strongest first. */
const metByGrade = (met: readonly ClauseResult[]): readonly string[] =>
  grades.flatMap((grade) => {
    const found = met.filter((clause) => clause.grade === grade);
    return found.length === 0 ? [] : [`met, ${grade}: ${numbersOf(found)}`];
  });

/** So many waivers are told one by one; all of them are in the JSON report. */
const mostWaivers = 50;

/** Every waiver with where it stands. */
export function waiverSection(report: Report, layout: Layout): readonly TerminalText[] {
  if (report.waivers.length === 0) return [];
  const rest = report.waivers.length - mostWaivers;
  return [
    layout.paint(term`WAIVERS`, "bold"),
    layout.paint(term`${waiverCounts(report)}`, "dim"),
    ...report.waivers
      .slice(0, mostWaivers)
      .flatMap((waiver) => layout.labelled(term`- `, 2, `${waiver.id}, ${waiverSentence(waiver)}`)),
    ...(rest > 0 ? [term`  and ${plural(rest, "more waiver")}`] : []),
  ];
}

export const noteSection = (report: Report, layout: Layout): readonly TerminalText[] =>
  report.notes.length === 0
    ? []
    : [layout.paint(term`GOOD TO KNOW`, "bold"), ...report.notes.flatMap((note) => layout.labelled(term`- `, 2, note))];

/** By what and of what this verdict was made, and how long it stands. */
export function footer(report: Report, layout: Layout): readonly TerminalText[] {
  const row = (name: string, words: string) =>
    layout.labelled(layout.paint(term`${name.padEnd(9)}`, "dim"), 9, words, "dim");
  const base = report.base === null ? "without a base" : `with base ${revisionWords(report.base.revision)}`;
  const policies = report.policies.map(({ id, source, digest }) => `${id} (${source}, ${shortDigest(digest)})`);
  return [
    ...(report.findings.length === 0 ? [] : row("more", explainWords)),
    ...(report.verdict.outcome === "block" ? [] : row("holds", holdsWords(report))),
    ...row("rules", `${rulesOrigin(report)}: ${policies.length === 0 ? "none" : policies.join("; ")}`),
    ...row("compared", `head ${revisionWords(report.head.revision)} ${base}, on ${report.today}`),
    ...noticeWords(report).flatMap((words) => row("notice", words)),
    ...row("record", recordWords(report)),
    ...row("by", `${report.tool.name} ${report.tool.version}, gate ${report.gate}`),
  ];
}

function recordWords({ systems }: Report): string {
  const risks = systems.flatMap((system) => system.risks);
  const above = risks.filter(({ aboveAppetite }) => aboveAppetite).length;
  return `${plural(risks.length, "risk")} in ${plural(systems.length, "system")}, ${above} above appetite`;
}
