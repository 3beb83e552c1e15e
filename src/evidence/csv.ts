import { type Document, own, type Value } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import type { CsvSpec, EvidenceItem } from "../domain/manifest.ts";
import { rowName, type TakenRow, takenRows } from "./csv-rows.ts";
import type { EvidenceKind, Measured } from "./evidence-kind.ts";
import { spreadOf } from "./spread.ts";
import { show, weigh } from "./weigh.ts";

/** A column of a CSV file: each of its values, or one number made of them, against a threshold. */
export const csv: EvidenceKind = {
  name: "csv",
  summary:
    "The values of a CSV column, of all rows or of some: each of them, or their least, largest, mean, sum or last, is at most, at least, or equal to what is stated.",
  measure(item, file) {
    const spec = item.csv;
    const at = startOfFile(file.path);
    if (spec === undefined) return { outcome: "inconclusive", words: "it says nothing to measure", at };
    const { value: document, faults } = file.document();
    if (document === null) return { outcome: "inconclusive", words: `${file.path} cannot be read`, at, faults };
    const rows = takenRows(document, spec);
    if (typeof rows === "string") return { outcome: "inconclusive", words: rows, at, faults };
    const { take = "each" } = spec;
    const asked = { document, spec, item };
    return { ...(take === "each" ? measureEach(asked, rows) : measureOne(asked, rows, take)), faults };
  },
};

interface Asked {
  readonly document: Document;
  readonly spec: CsvSpec;
  readonly item: EvidenceItem;
}

type Take = Exclude<NonNullable<CsvSpec["take"]>, "each">;

/** Every row keeps it. Told is the first row that does not, else the first that cannot be told, else the worst. */
function measureEach(asked: Asked, rows: readonly TakenRow[]): Measured {
  const weighed = rows.map((row) => ({ row, weighed: weighRow(asked, row, rows.length) }));
  const first =
    weighed.find((one) => one.weighed.outcome === "failing") ??
    weighed.find((one) => one.weighed.outcome !== "passing");
  if (first !== undefined) return shown(asked, { ...first, told: `${nameOf(asked, first.row)}:` });
  const worst = weighed.reduce((one, other) => (isWorse(other.weighed, one.weighed) ? other : one));
  const isRanked = worst.weighed.figures?.better !== null;
  const told = isRanked ? `of ${rows.length} rows at worst` : `each of ${rows.length} rows:`;
  return shown(asked, { ...worst, told: rows.length === 1 ? "" : told });
}

/** What was made of a row. Its place is looked for only where it is told. */
type Weighed = Omit<Measured, "at">;

function isWorse({ figures: one }: Weighed, { figures: other }: Weighed): boolean {
  if (typeof one?.value !== "number" || typeof other?.value !== "number") return false;
  if (one.better === "lower") return one.value > other.value;
  return one.better === "higher" && one.value < other.value;
}

/** A cell against the threshold; it rests on the samples that its row states, else on all rows that were taken. */
function weighRow({ spec, item }: Asked, { row }: TakenRow, taken: number): Weighed {
  const value = own(row, spec.column);
  const spread = spreadOf(value, spec, (column) => own(row, column));
  if (typeof spread === "string") return { outcome: "inconclusive", words: spread };
  const { unit } = spec;
  return weigh({ value, threshold: spec, unit, samples: taken, atLeastN: item["at-least-n"], ...spread });
}

interface Shown {
  readonly row: TakenRow;
  readonly weighed: Weighed;
  /** What stands before the words: which row it is, and of how many. */
  readonly told: string;
}

const shown = ({ document, spec }: Asked, { row, weighed, told }: Shown): Measured => ({
  ...weighed,
  words: told === "" ? weighed.words : `${told} ${weighed.words}`,
  at: document.locate([row.index, spec.column]),
});

const nameOf = ({ document, spec }: Asked, row: TakenRow): string => rowName(document, row, spec.column);

/** One number made of the rows. */
function measureOne(asked: Asked, rows: readonly TakenRow[], take: Take): Measured {
  const told = `the ${takeWords[take]} of ${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  if (take === "last") return measureTaken(asked, rows, { told, at: rows.length - 1 });
  const numbers = numbersIn(rows, asked.spec.column);
  if ("strange" in numbers) return noNumber(asked, numbers.strange, asked.spec.column);
  const { values } = numbers;
  if (take === "mean" || take === "sum") return measureAll(asked, { rows, take, told, values });
  const wanted = values.reduce((one, other) => (take === "min" ? Math.min(one, other) : Math.max(one, other)));
  return measureTaken(asked, rows, { told, at: values.indexOf(wanted) });
}

const takeWords: Readonly<Record<Take, string>> = {
  min: "least",
  max: "largest",
  mean: "mean",
  sum: "sum",
  last: "last",
};

/** One of the rows. */
function measureTaken(asked: Asked, rows: readonly TakenRow[], { told, at }: { told: string; at: number }): Measured {
  const row = rows[at];
  if (row === undefined) return { outcome: "inconclusive", words: "there is no row", at: asked.document.locate([]) };
  return shown(asked, { row, weighed: weighRow(asked, row, rows.length), told: `${told}, ${nameOf(asked, row)}:` });
}

type Numbers = { readonly values: readonly number[] } | { readonly strange: TakenRow };

/** The numbers of a column, or the first row that holds none. */
function numbersIn(rows: readonly TakenRow[], column: string): Numbers {
  const values: number[] = [];
  for (const taken of rows) {
    const value = own(taken.row, column);
    if (typeof value !== "number") return { strange: taken };
    values.push(value);
  }
  return { values };
}

function noNumber(asked: Asked, taken: TakenRow, column: string): Measured {
  const words = `${nameOf(asked, taken)}: ${show(own(taken.row, column))} is no number`;
  return { outcome: "inconclusive", words, at: asked.document.locate([taken.index, column]) };
}

interface All {
  readonly rows: readonly TakenRow[];
  readonly take: "mean" | "sum";
  readonly told: string;
  readonly values: readonly number[];
}

/** A mean or a sum: it rests on the samples of all rows, and no row's interval is that of all. */
function measureAll(asked: Asked, { rows, take, told, values }: All): Measured {
  const { document, spec, item } = asked;
  const at = document.locate([]);
  if ((spec.stderr ?? spec.low ?? spec.high) !== undefined)
    return { outcome: "inconclusive", words: `an interval is of one row, and the ${take} of all`, at };
  const samples = spec.samples === undefined ? { values: [rows.length] } : numbersIn(rows, spec.samples);
  if ("strange" in samples) return noNumber(asked, samples.strange, spec.samples ?? "");
  const value: Value = digits(sum(values) / (take === "mean" ? values.length : 1));
  const weighed = weigh({
    value,
    threshold: spec,
    unit: spec.unit,
    samples: sum(samples.values),
    atLeastN: item["at-least-n"],
  });
  return { ...weighed, words: `${told}: ${weighed.words}`, at };
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

/** As many digits as a number keeps whatever it was added up from: 0.1 and 0.2 are 0.3. */
const digits = (value: number): number => Number(value.toPrecision(15));
