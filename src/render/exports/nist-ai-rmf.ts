import type { ClauseResult } from "../../domain/clause-result.ts";
import type { NistSubcategory } from "../../domain/nist.ts";
import type { Report } from "../../domain/report.ts";
import { code, finished, joinMarkdown, type MarkdownText, md, prose } from "../escape.ts";
import { row, tableHead } from "../markdown/table.ts";
import { plural, revisionWords } from "../verdict-words.ts";
import type { Exporter } from "./formats.ts";

const columns = ["Subcategory", "Clause, how sure", "Met", "Not met", "Rules that speak"];

/** The subcategories of the NIST AI RMF with what the rules found of the clauses that correspond to each. */
export const nistAiRmf: Exporter = ({ nist, report }) => renderNist(nist(), report());

/** The same of a report: a pure function of both. */
export function renderNist(subcategories: readonly NistSubcategory[], report: Report): string {
  const view = subcategories.map((subcategory) => spoken(subcategory, report.clauses));
  const functions = [...new Set(subcategories.map(functionOf))];
  const parts = [
    md`# NIST AI RMF 1.0, by crosswalk`,
    md`What rules found on ${report.today} in ${code(revisionWords(report.head.revision))}, at gate ${report.gate}, of the clauses of ISO/IEC 23894:2023 that correspond to each subcategory. A correspondence is an index, and how sure it is stands beside it: no subcategory is covered because a clause of a like title is met. Counts are of subjects, clause by clause.`,
    prose(totals(view)),
    ...functions.map((name) => functionPart(name, view)),
  ];
  return `${finished(joinMarkdown(parts, "\n\n"))}\n`;
}

interface SpokenClause {
  readonly result: ClauseResult;
  /** Absent for the subcategory itself, where rules cite it. */
  readonly confidence: string | null;
}

interface Spoken {
  readonly subcategory: NistSubcategory;
  /** What rules were asked of, with what they found. */
  readonly clauses: readonly SpokenClause[];
  /** Ids of clauses that correspond and of which no rule was asked here. */
  readonly silent: readonly string[];
}

function spoken(subcategory: NistSubcategory, results: readonly ClauseResult[]): Spoken {
  const own = { id: `nist-ai-rmf:${subcategory.id}`, confidence: null };
  const found = [own, ...subcategory.clauses].flatMap(({ id, confidence }) => {
    const result = results.find((one) => one.id === id);
    return result === undefined || result.rules.length === 0 ? [] : [{ result, confidence }];
  });
  const told = new Set(found.map(({ result }) => result.id));
  return {
    subcategory,
    clauses: found,
    silent: subcategory.clauses.flatMap(({ id, confidence }) =>
      told.has(id) ? [] : [`${numberOf(id)} (${confidence})`],
    ),
  };
}

const functionOf = ({ id }: NistSubcategory): string => id.slice(0, id.indexOf(" "));

const numberOf = (id: string): string => id.slice(id.indexOf(":") + 1);

function totals(view: readonly Spoken[]): string {
  const heard = view.filter(({ clauses }) => clauses.length > 0);
  const open = heard.filter(({ clauses }) => clauses.some(({ result }) => result.notMet > 0)).length;
  const none = view.filter(({ subcategory }) => subcategory.clauses.length === 0).length;
  return `Of ${plural(view.length, "subcategory", "subcategories")} rules speak of ${heard.length}, and find something not met in ${open}. Nothing in the crosswalk corresponds to ${none}.`;
}

function functionPart(name: string, view: readonly Spoken[]): MarkdownText {
  const rows = view.filter(({ subcategory }) => functionOf(subcategory) === name).flatMap(rowsOf);
  return md`## ${name}\n\n${tableHead(columns)}${joinMarkdown(rows, "\n")}`;
}

function rowsOf({ subcategory, clauses, silent }: Spoken): readonly MarkdownText[] {
  const name = md`${subcategory.id} ${prose(subcategory.title)}`;
  if (clauses.length === 0) {
    const words = silent.length === 0 ? "nothing speaks of it" : "no rule asks here";
    return [row([name, md`${silent.join(", ")}`, md`–`, md`–`, md`${words}`])];
  }
  const told = clauses.map(({ result, confidence }, index) =>
    row([
      index === 0 ? name : md``,
      md`${confidence === null ? "itself" : `${numberOf(result.id)} (${confidence})`}`,
      md`${result.met}`,
      result.notMet > 0 ? md`**${result.notMet}**` : md`0`,
      rulesCell(result.rules),
    ]),
  );
  return [...told, ...silent.map((clause) => row([md``, md`${clause}`, md`–`, md`–`, md`no rule asks here`]))];
}

const mostRules = 3;

function rulesCell(rules: readonly string[]): MarkdownText {
  const shown = joinMarkdown(
    rules.slice(0, mostRules).map((rule) => code(rule)),
    ", ",
  );
  const more = rules.length - mostRules;
  return more > 0 ? md`${shown} and ${more} more` : shown;
}
