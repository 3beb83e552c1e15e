import { expect, test } from "vitest";
import type { CsvSpec, EvidenceItem } from "../../src/domain/manifest.ts";
import { csv } from "../../src/evidence/csv.ts";
import { madeFile } from "./made-file.ts";

const wards = `ward,year,missed,patients,stderr,reviewed
A,2025,0.02,410,0.004,yes
B,2025,0.06,38,0.03,yes
C,2025,,12,0.01,no
A,2026,0.01,500,0.002,yes
B,2026,0.04,520,0.004,yes
`;

const measure = (spec: Omit<CsvSpec, "file">, item: EvidenceItem = {}) =>
  csv.measure({ ...item, csv: { file: "evals/wards.csv", ...spec } }, madeFile("evals/wards.csv", wards));

const measured = (spec: Omit<CsvSpec, "file">, item: EvidenceItem = {}) => {
  const { outcome, words, at } = measure(spec, item);
  return [outcome, words, at.start.line];
};

const rate = { column: "missed", where: { year: 2026 }, "at-most": 0.05 };

test.each<[Omit<CsvSpec, "file">, string, string, number]>([
  [rate, "passing", "of 2 rows at worst 0.04 is at most 0.05", 6],
  [{ ...rate, where: { year: "2026", ward: "A" } }, "passing", "0.01 is at most 0.05", 5],
  [{ ...rate, where: {} }, "failing", "line 3, ward B: 0.06 is not at most 0.05", 3],
  [{ ...rate, where: { reviewed: "no" } }, "inconclusive", "line 4, ward C: an empty text is no number", 4],
  [{ ...rate, where: { ward: "D" } }, "inconclusive", "no row of evals/wards.csv has ward D", 1],
  [
    { ...rate, where: { clinic: "A" } },
    "inconclusive",
    "evals/wards.csv has no column clinic; it has ward, year, missed, patients, stderr, reviewed",
    1,
  ],
  [
    { ...rate, column: "rate" },
    "inconclusive",
    "evals/wards.csv has no column rate; it has ward, year, missed, patients, stderr, reviewed",
    1,
  ],
  [{ column: "reviewed", where: { year: 2026 }, equals: "yes" }, "passing", "each of 2 rows: yes is as stated", 5],
  [{ column: "reviewed", equals: "yes" }, "failing", "line 4, ward C: no is not yes", 4],
  [{ column: "ward", where: { year: 2026 }, "at-most": 1 }, "inconclusive", "line 5: A is no number", 5],
  [{ ...rate, take: "max" }, "passing", "the largest of 2 rows, line 6, ward B: 0.04 is at most 0.05", 6],
  [
    { ...rate, take: "min", "at-least": 0.02 },
    "failing",
    "the least of 2 rows, line 5, ward A: 0.01 is not at least 0.02",
    5,
  ],
  [{ ...rate, take: "last" }, "passing", "the last of 2 rows, line 6, ward B: 0.04 is at most 0.05", 6],
  [{ ...rate, take: "mean", unit: "share" }, "passing", "the mean of 2 rows: 0.025 share is at most 0.05", 1],
  [{ column: "patients", take: "sum", "at-least": 1500 }, "failing", "the sum of 5 rows: 1480 is not at least 1500", 1],
  [
    { column: "missed", take: "sum", where: { reviewed: "yes" }, equals: 0.13 },
    "passing",
    "the sum of 4 rows: 0.13 is as stated",
    1,
  ],
  [{ column: "missed", take: "mean", "at-most": 1 }, "inconclusive", "line 4, ward C: an empty text is no number", 4],
  [rate, "passing", "of 2 rows at worst 0.04 is at most 0.05", 6],
  [{ column: "missed", where: { year: 2026 } }, "inconclusive", "line 5, ward A: no threshold is stated", 5],
])("%j is %s: %s", (spec, outcome, words, line) => {
  expect(measured(spec)).toEqual([outcome, words, line]);
});

test.each<[Omit<CsvSpec, "file">, number, string, string]>([
  [rate, 2, "passing", "of 2 rows at worst 0.04 is at most 0.05"],
  [rate, 3, "inconclusive", "line 5, ward A: it rests on 2 samples, not on at least 3"],
  [{ ...rate, samples: "patients" }, 500, "passing", "of 2 rows at worst 0.04 is at most 0.05"],
  [
    { ...rate, samples: "patients" },
    501,
    "inconclusive",
    "line 5, ward A: it rests on 500 samples, not on at least 501",
  ],
  [{ ...rate, take: "mean", samples: "patients" }, 1020, "passing", "the mean of 2 rows: 0.025 is at most 0.05"],
  [
    { ...rate, take: "mean", samples: "patients" },
    1021,
    "inconclusive",
    "the mean of 2 rows: it rests on 1020 samples, not on at least 1021",
  ],
  [{ ...rate, take: "mean" }, 3, "inconclusive", "the mean of 2 rows: it rests on 2 samples, not on at least 3"],
  [
    { ...rate, samples: "reviewed" },
    1,
    "inconclusive",
    "line 5, ward A: reviewed, where `samples` is said to stand, holds no number",
  ],
])("%j asked for %i samples is %s", (spec, least, outcome, words) => {
  expect(measured(spec, { "at-least-n": least }).slice(0, 2)).toEqual([outcome, words]);
});

test("an interval is of a row", () => {
  expect(measured({ ...rate, stderr: "stderr" })[0]).toBe("passing");
  expect(measured({ ...rate, stderr: "stderr", where: { ward: "B", year: 2025 } })).toEqual([
    "inconclusive",
    "line 3, ward B: 0.06 may as well be on the other side of 0.05: it lies between 0.0012 and 0.1188",
    3,
  ]);
  expect(measured({ ...rate, stderr: "stderr", take: "mean" }).slice(0, 2)).toEqual([
    "inconclusive",
    "an interval is of one row, and the mean of all",
  ]);
});

test("the report is given the figures of what is told", () => {
  expect(measure({ ...rate, stderr: "stderr", unit: "share" }).figures).toMatchObject({
    value: 0.04,
    atMost: 0.05,
    unit: "share",
    samples: 2,
    better: "lower",
  });
  expect(measure({ ...rate, take: "sum", samples: "patients" }).figures).toMatchObject({ value: 0.05, samples: 1020 });
});

test("a file without rows is inconclusive", () => {
  const file = madeFile("evals/wards.csv", "ward,missed\n");
  const { outcome, words } = csv.measure({ csv: { file: "evals/wards.csv", ...rate } }, file);
  expect([outcome, words]).toEqual(["inconclusive", "evals/wards.csv holds no rows"]);
});

test("headings that reach a prototype are no columns", () => {
  expect(measured({ ...rate, column: "toString" })[0]).toBe("inconclusive");
  expect(measured({ ...rate, where: { hasOwnProperty: "x" } })[0]).toBe("inconclusive");
});
