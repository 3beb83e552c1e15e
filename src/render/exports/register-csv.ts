import { isList, isMap, type Value, type ValueMap, valueAt } from "../../domain/document.ts";
import { dataCell, dayCell, numberCell, textCell, textsCell } from "../../domain/register-cells.ts";
import {
  type ColumnKind,
  type ComputedHeading,
  computedHeadings,
  leadingColumns,
  type RegisterColumn,
  registerColumns,
  restHeading,
  systemHeading,
} from "../../domain/register-columns.ts";
import type { RegisteredRisk } from "../../domain/registered.ts";
import type { ReportRisk } from "../../domain/report.ts";
import { registerCsvText } from "../csv.ts";
import type { Exporter } from "./formats.ts";

const ahead = new Set(leadingColumns);
const behind = registerColumns.filter((column) => !ahead.has(column));

const headings: readonly string[] = [
  systemHeading,
  ...leadingColumns.map(({ heading }) => heading),
  ...computedHeadings,
  ...behind.map(({ heading }) => heading),
  restHeading,
];

/** The risk register as a spreadsheet: a row for each risk, from which the same risks can be read again. */
export const registerCsv: Exporter = ({ register }) =>
  registerCsvText([
    headings,
    ...register().flatMap(({ judged, risks }) => risks.map((risk) => [textCell(judged.id), ...riskCells(risk)])),
  ]);

function riskCells({ written, judged }: RegisteredRisk): readonly string[] {
  const taken = new Set<string>();
  const cellOf = ({ heading, path, kind }: RegisterColumn): string => {
    const value = valueAt(written, path);
    const cell = value === undefined ? null : asCell[kind](value);
    if (cell === null) return "";
    taken.add(heading);
    return cell;
  };
  const first = leadingColumns.map(cellOf);
  const others = behind.map(cellOf);
  const rest = withoutTaken(written, taken, "");
  const more = Object.keys(rest).length === 0 ? "" : dataCell(rest);
  return [...first, ...computedHeadings.map((heading) => computedCell(computed[heading](judged))), ...others, more];
}

/** How a value stands in a cell; `null` where it is none of the kind, so that it goes with the rest. */
const asCell: Readonly<Record<ColumnKind, (value: Value) => string | null>> = {
  text: (value) => (typeof value === "string" ? textCell(value) : null),
  day: (value) => (typeof value === "string" ? dayCell(value) : null),
  rating: (value) =>
    typeof value === "number" ? numberCell(value) : typeof value === "string" ? textCell(value) : null,
  texts: (value) => (isTexts(value) ? textsCell(value) : null),
  data: dataCell,
};

const computedCell = (words: string | null): string => (words === null ? "" : textCell(words));

const computed: Readonly<Record<ComputedHeading, (risk: ReportRisk) => string | null>> = {
  "state (computed)": ({ state }) => state,
  "inherent level (computed)": ({ inherent }) => inherent?.level ?? null,
  "residual level (computed)": ({ residual }) => residual?.level ?? null,
  "effective level (computed)": ({ effective }) => effective.level,
  "above appetite (computed)": ({ aboveAppetite }) => (aboveAppetite ? "yes" : "no"),
  "treated (computed)": ({ treated }) => (treated ? "yes" : "no"),
};

const isTexts = (value: Value): value is readonly string[] =>
  isList(value) && value.every((item) => typeof item === "string");

/** What no column holds; a map goes once all that was in it has gone. */
function withoutTaken(map: ValueMap, taken: ReadonlySet<string>, prefix: string): ValueMap {
  const kept: [string, Value][] = [];
  for (const [key, value] of Object.entries(map)) {
    const heading = `${prefix}${key}`;
    if (taken.has(heading)) continue;
    const rest = isMap(value) ? withoutTaken(value, taken, `${heading}.`) : value;
    const isEmptied = isMap(rest) && isMap(value) && Object.keys(rest).length === 0 && Object.keys(value).length > 0;
    if (!isEmptied) kept.push([key, rest]);
  }
  return Object.fromEntries(kept);
}
