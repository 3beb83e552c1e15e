import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ValueMap } from "../../src/domain/document.ts";
import { readOwnCsv } from "../../src/import/own-csv.ts";
import { registerCsv } from "../../src/render/exports/register-csv.ts";
import { asSpreadsheet, cellsOf, exportedOf, tableOf } from "../render/exports/exported.ts";
import { risk } from "./arbitrary-risk.ts";

const written = (systems: Readonly<Record<string, readonly ValueMap[]>>): string => registerCsv(exportedOf(systems));

const readBack = (csv: string): unknown => {
  const read = readOwnCsv("risks.csv", csv);
  if (read?.value === null || read === null) return read;
  return Object.fromEntries(read.value.map(({ id, risks }) => [id, risks.map((one) => one.risk)]));
};

const register = fc
  .dictionary(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/), fc.array(risk, { minLength: 1, maxLength: 3 }), {
    minKeys: 1,
    maxKeys: 2,
  })
  .filter((systems) => !Object.hasOwn(systems, "__proto__"));

describe("any register", () => {
  test("is the same once it is read back", () => {
    fc.assert(
      fc.property(register, (systems) => {
        expect(readBack(written(systems))).toEqual(systems);
      }),
      { numRuns: 150, seed: 23_894 },
    );
  });

  test("is the same once a spreadsheet has saved it", () => {
    fc.assert(
      fc.property(register, fc.constantFrom(",", ";", "\t"), (systems, separator) => {
        expect(readBack(asSpreadsheet(written(systems), separator))).toEqual(systems);
      }),
      { numRuns: 100, seed: 23_894 },
    );
  });

  test("holds no cell that a spreadsheet reckons, whatever it takes for the end of a cell", () => {
    fc.assert(
      fc.property(register, (systems) => {
        const csv = written(systems);
        for (const line of csv.split("\r\n").slice(0, -1)) {
          expect(line).not.toMatch(/[\n\r\t]/u);
          for (const cell of cellsOf(line)) {
            const [first, ...behind] = cell.split(/[,;]/u);
            expect(first).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
            for (const piece of behind) expect(piece).not.toMatch(/^["\s]*[=+@＝＋－＠]/u);
          }
        }
      }),
      { numRuns: 100, seed: 23_894 },
    );
  });
});

const lender = {
  "member-loans": [
    { id: "0012", title: "=1+1", owner: "@maeve", inherent: { likelihood: 3, consequence: { individuals: "3" } } },
    {
      id: "MAR-1",
      title: "'tis late",
      treatment: {},
      status: "open",
      "x-team": null,
      objectives: [],
      affected: ["a; b"],
    },
  ],
};

/** The lender's table with the cell under a heading of its first row changed, and saved by a spreadsheet. */
function changed(heading: string, cell: string): string {
  const rows = written(lender)
    .split("\r\n")
    .slice(0, -1)
    .map((line) => [...cellsOf(line)]);
  const column = rows[0]?.indexOf(heading) ?? -1;
  return asSpreadsheet(tableOf(rows.map((row, index) => (index === 1 ? row.with(column, cell) : row))), ";");
}

test("a cell is written and read in time that grows with its length, whatever it repeats", () => {
  const begun = process.threadCpuUsage();
  for (const piece of [" ", '"', "'", ",", ";", "= ", ",=", "0", "1,", "jan 1 ", "\\", "@", "\n"]) {
    const risks = [{ id: "R-1", title: `a,${piece.repeat(200_000)}b`, affected: [piece.repeat(100_000)] }];
    expect(readBack(written({ bakery: risks }))).toEqual({ bakery: risks });
  }
  const { user, system } = process.threadCpuUsage(begun);
  expect((user + system) / 1_000).toBeLessThan(6_000);
});

describe("what people do to the table", () => {
  test.each([
    ["owner", "@noor", { owner: "@noor" }],
    ["owner", "'@noor", { owner: "@noor" }],
    ["title", "'tis late", { title: "'tis late" }],
    ["inherent.likelihood", "likely", { inherent: { likelihood: "likely", consequence: { individuals: "3" } } }],
    ["affected", "members ; guarantors;", { affected: ["members", "guarantors"] }],
    ["x-note", " seen ", { "x-note": "seen" }],
  ])("%s: %s is taken", (heading, cell, said) => {
    const csv = heading.startsWith("x-")
      ? changed("more", cell).replace(";more", `;${heading}`)
      : changed(heading, cell);
    const [risk] = Object(readBack(csv))["member-loans"] ?? [];
    expect(risk).toMatchObject(said);
  });

  test("tells the levels that the table shows, and reads none of them", () => {
    const [system] = readOwnCsv("risks.csv", changed("effective level (computed)", "low"))?.value ?? [];
    expect(system?.risks[0]?.shown.map(({ heading, text, at }) => ({ heading, text, line: at.start.line }))).toEqual([
      { heading: "state (computed)", text: "analysed", line: 2 },
      { heading: "effective level (computed)", text: "low", line: 2 },
      { heading: "above appetite (computed)", text: "yes", line: 2 },
      { heading: "treated (computed)", text: "no", line: 2 },
    ]);
  });

  test.each([
    ["identified", "11/21/2026", "the cell is no day; a spreadsheet may have written it in the way of its country"],
    ["treatment.controls", "a second look", "the cell cannot be read: this is no JSON: a value was expected"],
    [
      "treatment.controls",
      '[{"id":"look","id":"look"}]',
      "the cell cannot be read: the key id stands here a second time",
    ],
    ["more", '{"__proto__":{"title":"x"}}', "the cell cannot be read: the key __proto__ is not allowed"],
    ["more", '{"title":"Another"}', "`title` is said here, and otherwise in another column"],
    ["inherent.consequence", "major", "`inherent.consequence` is said here, and otherwise in another column"],
    ["links", '["air:AIR-1", 3]', "the cell is not a list of texts"],
    ["title", '"half', "the cell cannot be read"],
    ["system", "", "the row does not say which risk it is"],
    ["id", "", "the row does not say which risk it is"],
  ])("%s: %s is a fault of its place", (heading, cell, what) => {
    const read = readOwnCsv("risks.csv", changed(heading, cell));
    expect(read?.value).toBeNull();
    expect(read?.faults.map(({ message, at }) => ({ message, line: at.start.line }))).toEqual([
      { message: expect.stringContaining(`Line 2 of risks.csv: ${what}`), line: 2 },
    ]);
  });

  test.each([
    ["score", "the register has no column score"],
    ["owner", "the heading owner stands here a second time"],
  ])("a column %s of theirs is a fault of its heading", (heading, what) => {
    const read = readOwnCsv("risks.csv", written(lender).replace('"tracker"', `"${heading}"`));
    expect(read?.faults.map(({ message }) => message)).toEqual([`Line 1 of risks.csv: ${what}.`]);
  });

  test("says of a table of others that it is not ours", () => {
    expect(readOwnCsv("risks.csv", "Risk ID,Title,Likelihood\r\nR-1,Late,3\r\n")).toBeNull();
  });
});
