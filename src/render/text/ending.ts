import { grades } from "../../domain/policy.ts";
import type { ClauseResult, Report } from "../../domain/report.ts";
import { clauseNumber, clauseNumbers, clauseState } from "../clause-words.ts";
import { type TerminalText, term } from "../escape.ts";
import { explainWords } from "../finding-groups.ts";
import { holdsWords, plural, revisionWords, rulesOrigin, shortDigest } from "../verdict-words.ts";
import { waiverCounts, waiverSentence } from "../waiver-words.ts";
import type { Layout } from "./layout.ts";

/** So many clauses that are not met are told with title and counts; more of them by number alone. */
const titled = 6;

/** Clauses in short: those not met first, the others by number. */
export function clauseSection(report: Report, layout: Layout): readonly TerminalText[] {
  if (report.clauses.length === 0) return [];
  const open = report.clauses.filter((clause) => clauseState(clause) === "not met");
  const cross = layout.paint(term`✖ `, "red");
  const rows =
    open.length > titled
      ? layout.labelled(cross, 2, `not met: ${clauseNumbers(open.map(({ id }) => id))}`)
      : open.flatMap((clause) => {
          const counts = `${clause.notMet} not met, ${clause.met} met`;
          return layout.labelled(cross, 2, `${clauseNumber(clause.id)} ${clause.title}: ${counts}`);
        });
  const line = (words: string) => layout.labelled(term`  `, 2, words, "dim");
  const others = (["met", "waived", "not applicable", "not assessed"] as const).flatMap((state) => {
    const found = report.clauses.filter((clause) => clauseState(clause) === state);
    if (found.length === 0) return [];
    if (state === "met") return metByGrade(found).flatMap(line);
    return line(`${state}: ${state === "not assessed" ? plural(found.length, "clause") : numbersOf(found)}`);
  });
  return [layout.paint(term`EVIDENCE BY CLAUSE`, "bold"), ...rows, ...others];
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
    ...row("record", recordWords(report)),
    ...row("by", `${report.tool.name} ${report.tool.version}, gate ${report.gate}`),
  ];
}

function recordWords({ systems }: Report): string {
  const risks = systems.flatMap((system) => system.risks);
  const above = risks.filter(({ aboveAppetite }) => aboveAppetite).length;
  return `${plural(risks.length, "risk")} in ${plural(systems.length, "system")}, ${above} above appetite`;
}
