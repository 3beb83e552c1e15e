import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns, manifestOf, readIn, shown, words } from "./desk.ts";

const heads = "ID,Risk,Likelihood,Impact,Owner";

describe("a register is the risk list", () => {
  test("each value stands at its cell, and what the table does not say where the manifest says it", async () => {
    const { systems, faults } = await readIn({
      "desk/ai-risk.yml": manifestOf(
        `${columns}${words}defaults: { inherent: { basis: expert } }\nalso: { B-1: { affected: [children] } }\n`,
      ),
      "desk/RISK_REGISTER.csv": `${heads},Risk score\nB-1,"A child is shown\na book for adults",Medium,High,@mei,12\n`,
    });
    expect(faults).toEqual([]);
    const { risks, document } = systems[0]?.manifest ?? { risks: [], document: null };
    expect(risks).toEqual([
      {
        id: "B-1",
        title: "A child is shown\na book for adults",
        inherent: { likelihood: "possible", consequence: "major", basis: "expert" },
        owner: "@mei",
        "x-risk-score": "12",
        affected: ["children"],
      },
    ]);
    const places = [
      [],
      ["title"],
      ["inherent"],
      ["inherent", "consequence", "society"],
      ["inherent", "basis"],
      ["affected", 0],
      ["treatment"],
    ].map((within) => document?.locate(["risks", 0, ...within]));
    expect(places.map((at) => `${at?.path}:${at?.start.line}:${at?.start.column}`)).toEqual([
      "desk/RISK_REGISTER.csv:2:1",
      "desk/RISK_REGISTER.csv:2:5",
      "desk/RISK_REGISTER.csv:3:20",
      "desk/RISK_REGISTER.csv:3:27",
      "desk/ai-risk.yml:8:34",
      "desk/ai-risk.yml:9:29",
      "desk/RISK_REGISTER.csv:2:1",
    ]);
    expect(document?.locate(["risks"]).start.line).toBe(3);
  });

  test("rows are left out where the manifest says so or nothing stands in them, and that is told", async () => {
    const { systems } = await readIn({
      "ai-risk.yml": manifestOf(`${columns}${words}skip: ["<id>"]\n`),
      "RISK_REGISTER.csv": `${heads}\n<id>,<what>,,,\nB-1,A child is shown a book for adults,Medium,High,@mei\n,,,,\n`,
    });
    expect(systems[0]?.manifest.register?.leftOut).toEqual([
      { id: "<id>", line: 2 },
      { id: null, line: 4 },
    ]);
  });

  test("ids of another form, numbers, words for each dimension, several tables", async () => {
    const table = (id: string): string =>
      `| # | Risk | L | S |\n|---|---|---|---|\n| ${id} | A book is never found | **2** | High |\n`;
    const { systems, faults } = await readIn({
      "ai-risk.yml": manifestOf(`from: RISKS.md
table: [Wrong books, Hidden books]
columns: { id: "#", title: Risk, inherent.likelihood: L, inherent.consequence: S }
consequence: { High: { individuals: major, organization: minor, society: minor } }
numbers: true
ids: { drop: "#", prefix: B- }
`),
      "RISKS.md": `## Wrong books\n\n${table("#1")}\n## Hidden books\n\n${table("2")}\n## Words\n\n| High |\n|---|\n`,
    });
    expect(faults.map(shown)).toEqual([]);
    const consequence = { individuals: "major", organization: "minor", society: "minor" };
    expect(systems[0]?.manifest.risks.map(({ id, inherent }) => [id, inherent])).toEqual([
      ["B-1", { likelihood: 2, consequence }],
      ["B-2", { likelihood: 2, consequence }],
    ]);
  });
});

describe("registers as teams write them", () => {
  const kept = async (risks: string, files: Readonly<Record<string, string>>) => {
    const { systems, faults } = await readIn({ "ai-risk.yml": manifestOf(risks), ...files });
    return [faults.map(shown), systems.flatMap(({ manifest }) => manifest.risks)];
  };

  test("a spreadsheet with semicolons, a byte order mark, CRLF and German words", async () => {
    const mapping = `from: risiken.csv
columns: { id: Nr., title: Risiko, inherent.likelihood: Wahrscheinlichkeit, inherent.consequence: Auswirkung, treatment.options: Behandlung }
likelihood: { gering: unlikely }
consequence: { sehr hoch: severe }
options: { mindern: change-likelihood, teilen: share }
ids: { prefix: B- }
`;
    const text =
      "\uFEFFNr.;Risiko;Wahrscheinlichkeit;Auswirkung;Behandlung;Maßnahme\r\n" +
      '7;"Ein Kind sieht ein Buch; eines für Erwachsene";gering;sehr hoch;mindern, teilen;=SUMME(A1)\r\n;;;;;\r\n';
    expect(await kept(mapping, { "risiken.csv": text })).toEqual([
      [],
      [
        {
          id: "B-7",
          title: "Ein Kind sieht ein Buch; eines für Erwachsene",
          inherent: { likelihood: "unlikely", consequence: "severe" },
          treatment: { options: ["change-likelihood", "share"] },
          "x-maßnahme": "=SUMME(A1)",
        },
      ],
    ]);
  });

  test("a table in Markdown with marks, links, line breaks, codes, and one risk that is over", async () => {
    const mapping = `from: RISKS.md
columns: { id: ID, title: 위험, event: 위험, inherent.likelihood: P, inherent.consequence: S, status: 상태, closing.date: Closed }
likelihood: { VL: rare, M: possible }
consequence: { L: minor, C: severe }
status: { 열림: open, 종료: closed }
also: { R-2: { closing: { by: "@mei", reason: The list is gone. } } }
`;
    const text =
      "| ID | 위험 | P | S | 상태 | Closed |  |\n|:--|---|:-:|--:|---|---|---|\n" +
      "| [R-1](#r-1) | **A book**<br>is never found | `VL` | L | 열림 | | keep \\| watch |\n| R-2 | Loans leak | M | _C_ | 종료 | 2026-10-02 | |\n";
    expect(await kept(mapping, { "RISKS.md": text })).toEqual([
      [],
      [
        {
          id: "R-1",
          title: "A book\nis never found",
          event: "A book\nis never found",
          inherent: { likelihood: "rare", consequence: "minor" },
          status: "open",
          "x-column-7": "keep | watch",
        },
        {
          id: "R-2",
          title: "Loans leak",
          event: "Loans leak",
          inherent: { likelihood: "possible", consequence: "severe" },
          status: "closed",
          closing: { date: "2026-10-02", by: "@mei", reason: "The list is gone." },
        },
      ],
    ]);
  });
});

/** A cell as a spreadsheet writes it. */
const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test("a manifest with its risks written out and the same by a register say the same", async () => {
  const said = fc
    .string({ unit: fc.constantFrom(..."abc ,;\"'|\n#ÄÖ✓"), minLength: 1, maxLength: 12 })
    .map((text) => `x${text}x`);
  const risk = fc.record({
    title: said,
    owner: said,
    likelihood: fc.constantFrom("rare", "unlikely", "possible", "likely"),
    consequence: fc.constantFrom("minor", "moderate", "major"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(risk, { minLength: 1, maxLength: 5 }), async (risks) => {
      const rows = risks.map(({ title, owner, likelihood, consequence }, index) =>
        [`B-${index}`, title, likelihood, consequence, owner].map(cell).join(","),
      );
      const written = risks.map(({ title, owner, likelihood, consequence }, index) => ({
        id: `B-${index}`,
        title,
        inherent: { likelihood, consequence },
        owner,
      }));
      const own = await readIn({
        "ai-risk.yml": `version: 1\nsystem: { id: book-adviser, name: Book adviser, owner: "@desk" }\nrisks: ${JSON.stringify(written)}\n`,
      });
      const registered = await readIn({
        "ai-risk.yml": manifestOf(columns),
        "RISK_REGISTER.csv": `${heads}\n${rows.join("\n")}\n`,
      });
      expect([registered.faults, registered.systems[0]?.manifest.document.value]).toEqual([
        own.faults,
        own.systems[0]?.manifest.document.value,
      ]);
    }),
    { numRuns: 60 },
  );
});

const register = "../shared/corpus/risk/ssi-ai-rse/ssi-ai-rse__risks.csv";

// Skipped where the corpus of real files is not beside the repository.
test.skipIf(!existsSync(register))("a real register is read whole, and its test rows only go by name", async () => {
  const given = `from: risks.csv
columns: { id: Issue, title: Risk, inherent.likelihood: Likelihood, inherent.consequence: Severity, owner: Ownership }
ids: { drop: "#", prefix: RSE- }
skip: ["#131", "#135", "#137"]
`;
  const scale = "{ Very Low: 1, Low: 2, Medium: 3, High: 4, Very High: 5 }";
  const text = readFileSync(register, "utf8");
  const told = await readIn({ "ai-risk.yml": manifestOf(given), "risks.csv": text });
  const whole = await readIn({
    "ai-risk.yml": manifestOf(`${given}likelihood: ${scale}\nconsequence: ${scale}\n`),
    "risks.csv": text,
  });
  expect(new Set(told.faults.map(({ rule }) => rule))).toEqual(new Set(["unknown-word"]));
  const { risks, register: read } = whole.systems[0]?.manifest ?? { risks: [], register: null };
  expect([whole.faults.map(shown), read?.leftOut.map(({ id }) => id)]).toEqual([[], ["#131", "#135", "#137"]]);
  expect(risks.every(({ id, inherent }) => id.startsWith("RSE-") && typeof inherent?.likelihood === "number")).toBe(
    true,
  );
  expect(risks.length).toBeGreaterThan(2);
});
