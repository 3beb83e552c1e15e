import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, readTsv } from "../../src/read/csv.ts";

const wards = `\uFEFFward,panel,miss_rate,remark\r
Paediatrics,0070,0.021,\r
"Ward ""B""
(second floor)",41,3.1e-2,"1,234"\r
Intensive care,9007199254740993,97.18 %,NaN\r
\r
`;

describe("a CSV is a list of mappings by heading", () => {
  const { value: document, faults } = readCsv("evals/wards.csv", wards);
  const spot = (...path: (string | number)[]) => {
    const at = document?.locate(path);
    return [at?.start.line, at?.start.column, at?.end.line, at?.end.column];
  };

  test("only a plain decimal number that keeps its digits is a number", () => {
    expect(faults).toEqual([]);
    expect(document?.value).toEqual([
      { ward: "Paediatrics", panel: "0070", miss_rate: 0.021, remark: "" },
      { ward: 'Ward "B"\n(second floor)', panel: 41, miss_rate: 0.031, remark: "1,234" },
      { ward: "Intensive care", panel: "9007199254740993", miss_rate: "97.18 %", remark: "NaN" },
    ]);
  });

  test("each cell has its place, over several lines too", () => {
    expect(spot(0, "miss_rate")).toEqual([2, 18, 2, 23]);
    expect(spot(0, "remark")).toEqual([2, 24, 2, 24]);
    expect(spot(1, "ward")).toEqual([3, 1, 4, 16]);
    expect(spot(1, "remark")).toEqual([4, 27, 4, 34]);
    expect(spot(2)).toEqual([5, 1, 5, 44]);
    expect(spot(2, "beds")).toEqual([5, 1, 5, 44]);
    expect(spot(9, "ward")).toEqual([1, 1, 1, 28]);
    expect(spot()).toEqual([1, 1, 1, 28]);
  });
});

test("tabs part cells where the name says so", () => {
  expect(readTsv("evals/wards.tsv", "ward\trate\nA, east\t0.2\n").value?.value).toEqual([
    { ward: "A, east", rate: 0.2 },
  ]);
});

test("headings alone are no rows", () => {
  expect(readCsv("evals/wards.csv", "ward,rate\n").value?.value).toEqual([]);
});

test.each([
  ["", "Line 1 of wards.csv: there is no row of headings."],
  ["\n\n", "Line 1 of wards.csv: there is no row of headings."],
  ["ward,rate\nA,0.1,2\n", "Line 2 of wards.csv: the row has 3 cells, and the heading 2."],
  ["ward,rate\nA,0.1\n\nB,0.2\n", "Line 3 of wards.csv: the row has 1 cell, and the heading 2."],
  ["ward,rate,ward\nA,0.1,2\n", "Line 1 of wards.csv: the heading ward stands here a second time."],
  ["ward,__proto__\nA,0.1\n", "Line 1 of wards.csv: the heading __proto__ is not allowed."],
  ["ward,constructor\nA,0.1\n", "Line 1 of wards.csv: the heading constructor is not allowed."],
  ['ward,rate\nA,"0.1\nB,0.2\n', "Line 2 of wards.csv: a quoted cell is not closed."],
  ['ward,rate\nA,"0.1"x\n', "Line 2 of wards.csv: something follows the closing quote of a cell."],
  ['ward,rate\nA,0"1\n', "Line 2 of wards.csv: a quote stands within a cell that is not quoted."],
  ["ward,rate\rA,0.1\r", "Line 1 of wards.csv holds a carriage return without a line feed."],
  ["ward,rate\nA,\0\n", "Line 2 of wards.csv holds a NUL character."],
])("%j is refused in words", (text, message) => {
  const { value, faults } = readCsv("wards.csv", text);
  expect(value).toBeNull();
  expect(faults.map((fault) => fault.message)).toEqual([message]);
});

test("blank lines end a file, however many", () => {
  expect(readCsv("wards.csv", `ward,rate\nA,1${"\r\n".repeat(5_000)}`).value?.value).toEqual([{ ward: "A", rate: 1 }]);
});

test("more rows than a hundred thousand are too many", () => {
  const text = (rows: number): string => `rate\n${"1\n".repeat(rows)}`;
  expect(readCsv("wards.csv", text(100_000)).faults).toEqual([]);
  expect(readCsv("wards.csv", text(100_001))).toMatchObject({
    value: null,
    faults: [
      {
        rule: "limit-reached",
        message: "Line 100002 of wards.csv: this is more than 100000 rows, or 1000000 cells.",
      },
    ],
  });
});

test.each([
  ["rows", `a\n${"1\n".repeat(4_000_000)}`],
  ["quotes that never close", `ward,rate\n${'"'.repeat(1_000_001)}`],
  ["very many columns", `${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(",")}\n`],
  ["blank lines without end", `ward\nA${"\n".repeat(1_000_000)}`],
  ["carriage returns without end", `ward\r\nA${"\r\n".repeat(500_000)}`],
])("%s are read in a moment", (_, text) => {
  const before = performance.now();
  readCsv("wards.csv", text);
  expect(performance.now() - before).toBeLessThan(3_000);
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string().filter((text) => !/[\0\r\uD800-\uDFFF]/u.test(text));

test("whatever stands in quoted cells comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = [["a", "b"], ...rows].map((row) => row.map(quoted).join(",")).join("\n");
      const read = readCsv("cells.csv", text).value?.value;
      expect(JSON.stringify(read)).toBe(JSON.stringify(rows.map(([a, b]) => ({ a: numberOr(a), b: numberOr(b) }))));
    }),
  );
});

/** As the reader has it, for texts that are numbers by chance. */
const numberOr = (text: string): string | number => (/^-?(?:0|[1-9]\d*)$/u.test(text) ? Number(text) : text);
