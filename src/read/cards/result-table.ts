import type { CardMetric } from "../../domain/model-card.ts";
import type { Markdown, Section, Table } from "../markdown.ts";
import type { Cell } from "../markdown-block.ts";
import { wordsOf } from "../markdown-words.ts";
import { namesOf } from "./heading-claims.ts";
import { isDatasetWord, isMeasure, isMetricWord, isSliceWord, isValueWord } from "./measure-names.ts";
import { numberOf } from "./model-index.ts";
import { plainTitle } from "./plain-title.ts";

/**
 * The numbers of the simple tables under an evaluation heading: measures by row with their value, or data sets or groups
 * by row with a measure a column. Tables that compare models are not this model's claims alone and are left out.
 */
export function tableMetrics(markdown: Markdown): readonly CardMetric[] {
  const metrics: CardMetric[] = [];
  for (const table of evaluationTables(markdown.root, false)) metrics.push(...metricsOf(markdown, table));
  return metrics;
}

function evaluationTables(section: Section, inside: boolean): readonly Table[] {
  const here = inside || namesOf(section).includes("evaluation");
  const own = here ? section.tables : [];
  return [...own, ...section.within.flatMap((child) => evaluationTables(child, here))];
}

type Role = "metric" | "value" | "dataset" | "slice" | "other";

function roleOf({ raw }: Cell): Role {
  const title = plainTitle(wordsOf(raw));
  if (isValueWord(title)) return "value";
  if (isMetricWord(title)) return "metric";
  if (isDatasetWord(title)) return "dataset";
  return isSliceWord(title) ? "slice" : "other";
}

function metricsOf(markdown: Markdown, [header, ...rows]: Table): readonly CardMetric[] {
  const first = header?.[0];
  if (header === undefined || first === undefined) return [];
  const roles = header.map(roleOf);
  // A first column headed "Score" names scores.
  if (roles[0] === "value") roles[0] = isMetricWord(plainTitle(wordsOf(first.raw))) ? "metric" : "other";
  return rows.flatMap((row) => rowMetrics(markdown, { header, roles }, row));
}

interface Head {
  readonly header: readonly Cell[];
  readonly roles: readonly Role[];
}

function rowMetrics(markdown: Markdown, head: Head, row: readonly Cell[]): readonly CardMetric[] {
  const dataset = cellIn(head, row, "dataset");
  const slice = cellIn(head, row, "slice");
  const about = { ...(dataset === undefined ? {} : { dataset }), ...(slice === undefined ? {} : { slice }) };
  if (!head.roles.includes("metric") && dataset === undefined && slice === undefined) return [];
  return row.flatMap((cell, column) => {
    const named = nameIn(head, row, column);
    const value = named === null ? null : cellNumber(cell);
    return named === null || value === null ? [] : [{ ...named, value, ...about, at: markdown.locate(cell) }];
  });
}

/** The words of the cell in the column of a role. */
function cellIn({ roles }: Head, row: readonly Cell[], role: Role): string | undefined {
  const at = roles.indexOf(role);
  return at < 0 ? undefined : wordsOf(row[at]?.raw ?? "") || undefined;
}

/** What a cell of numbers measures: its row's metric, for the group that heads the column, or its column's. */
function nameIn(head: Head, row: readonly Cell[], column: number): Pick<CardMetric, "name" | "slice"> | null {
  const role = head.roles[column] ?? "other";
  if (role !== "value" && role !== "other") return null;
  const title = wordsOf(head.header[column]?.raw ?? "");
  if (!head.roles.includes("metric")) return isMeasure(plainTitle(title)) ? { name: title } : null;
  const name = cellIn(head, row, "metric");
  if (name === undefined) return null;
  const group = role === "other" && title !== "" && !head.roles.includes("slice");
  return group ? { name, slice: title } : { name };
}

/** A cell's number as written: a percent sign or a deviation may follow, a range or a decimal comma is none. */
function cellNumber({ raw }: Cell): number | null {
  return numberOf(
    wordsOf(raw)
      .replace(/\s*%$/u, "")
      .replace(/\s*(?:±|\+\/-|\()[^±()]{1,20}\)?$/u, "")
      .replace(/\s*%$/u, "")
      .replace(/^−/u, "-"),
  );
}
