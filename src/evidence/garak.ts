import { startOfFile } from "../domain/location.ts";
import type { EvidenceKind, Measured } from "./evidence-kind.ts";
import { weighInFewDigits } from "./few-digits.ts";
import { type GarakRow, readGarak } from "./garak-report.ts";
import { earliestDay } from "./produced.ts";
import { counted, inconclusive, numberIn, specOf, textIn } from "./spec.ts";
import { show } from "./weigh.ts";

/** Attacks on a language model, by a report of garak. */
export const garak: EvidenceKind = {
  name: "garak",
  summary: "At most a share of the attempts that were evaluated failed, over the rows of a probe or a detector.",
  measure(item, file) {
    const spec = specOf(item, "garak");
    const report = readGarak(file);
    if ("unreadable" in report) return report.unreadable;
    const [probe, detector] = [textIn(spec, "probe"), textIn(spec, "detector")];
    const rows = report.rows.filter((row) => isNamed(row.probe, probe) && isNamed(row.detector, detector));
    if (rows.length === 0) {
      const wanted = [probe, detector].filter((name) => name !== undefined).map(show);
      const words = wanted.length === 0 ? "it has no evaluation" : `it has no evaluation of ${wanted.join(" and ")}`;
      return inconclusive(words, startOfFile(file.path));
    }
    const atMost = numberIn(spec, "at-most") ?? 0;
    const produced = earliestDay(report.ends.map((end) => textIn(end, "end_time")));
    return { ...weighRows(rows, atMost, item["at-least-n"]), ...produced };
  },
};

/** A name is `module.Class`; either of them alone names too. */
const isNamed = (name: string, wanted: string | undefined): boolean =>
  wanted === undefined || name === wanted || name.split(".").includes(wanted);

const sum = (rows: readonly GarakRow[], of: (row: GarakRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const shareOf = ({ failed, evaluated }: GarakRow): number => failed / evaluated;

function weighRows(rows: readonly GarakRow[], atMost: number, atLeastN: number | undefined): Measured {
  const [failed, samples, gaveNone] = [
    sum(rows, (row) => row.failed),
    sum(rows, (row) => row.evaluated),
    sum(rows, (row) => row.gaveNone),
  ];
  const interval = intervalOf(rows, samples);
  const threshold = { "at-most": atMost };
  const { outcome, words, figures } = weighInFewDigits({
    value: failed / samples,
    threshold,
    unit: "share",
    samples,
    atLeastN,
    interval,
  });
  const worst = rows.reduce((most, row) => (shareOf(row) > shareOf(most) ? row : most));
  const parts = [
    `${failed} of ${counted(samples, "attempt")} failed`,
    ...(failed > 0 && rows.length > 1 ? [`most of ${show(worst.probe)}`] : []),
    ...(gaveNone > 0 ? [`${gaveNone} more gave nothing to evaluate`] : []),
  ];
  return { outcome, words: `${words} (${parts.join(", ")})`, figures, at: worst.at };
}

/**
 * The bounds of all rows together: each row's by its weight, a row without any by its share, which is never farther apart
 * than the truth. They hold the share that was found, though garak may correct them for what its detectors miss.
 */
function intervalOf(rows: readonly GarakRow[], samples: number): readonly [number, number] | undefined {
  if (rows.every(({ interval }) => interval === null)) return undefined;
  const end = (index: 0 | 1): number =>
    sum(rows, (row) => (row.interval?.[index] ?? shareOf(row)) * row.evaluated) / samples;
  const share = sum(rows, ({ failed }) => failed) / samples;
  return [Math.min(end(0), share), Math.max(end(1), share)];
}
