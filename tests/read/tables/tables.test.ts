import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/read/tables/index.ts";

const cellsOf = (path: string, text: string) => {
  const file = readTables(path, text)?.value;
  return file?.tables.map(({ title, headings, rows }) => ({
    title,
    headings: headings.map((cell) => cell.text),
    rows: rows.map(({ cells }) =>
      cells.map((cell) => [cell.text, file.locate(cell).start.line, file.locate(cell).start.column]),
    ),
  }));
};

describe("the tables of a file", () => {
  test.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
  ])("stand in cells parted by %j", (mark) => {
    const text = `\uFEFFRisk ID,Risk\r\nR-1,"Scores drift,\r\nunseen"\r\nR-2,Leak\r\n\r\n`.replaceAll(/,(?!\r)/g, mark);
    expect(cellsOf("risks.csv", text)).toEqual([
      {
        title: null,
        headings: ["Risk ID", "Risk"],
        rows: [
          [
            ["R-1", 2, 1],
            ["Scores drift,\r\nunseen", 2, 5],
          ],
          [
            ["R-2", 4, 1],
            ["Leak", 4, 5],
          ],
        ],
      },
    ]);
  });

  test("stand under their headings in Markdown", () => {
    const text = [
      "# Risk register",
      "",
      "| ID | Risk |",
      "| --- | --- |",
      "| R-1 | **Drift** of `score` |",
      "",
      "## Privacy",
      "",
      "| # | What |",
      "|---|---|",
      "| 1 | Leak \\| loss |",
      "",
    ].join("\n");
    expect(cellsOf("RISK_REGISTER.md", text)).toEqual([
      {
        title: "Risk register",
        headings: ["ID", "Risk"],
        rows: [
          [
            ["R-1", 5, 3],
            ["Drift of score", 5, 9],
          ],
        ],
      },
      {
        title: "Privacy",
        headings: ["#", "What"],
        rows: [
          [
            ["1", 11, 3],
            ["Leak | loss", 11, 7],
          ],
        ],
      },
    ]);
  });

  test("are no tables where a quote is not closed, or the ending is another one", () => {
    expect(readTables("risks.csv", 'ID,Risk\nR-1,"Drift\n')).toMatchObject({
      value: null,
      faults: [{ message: expect.stringContaining("a quoted cell is not closed"), at: { start: { line: 2 } } }],
    });
    expect(readTables("risks.xlsx", "")).toBeNull();
    expect(cellsOf("risks.csv", "")).toEqual([]);
  });
});
