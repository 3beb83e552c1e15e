import { textOf, type ValueMap } from "../../../src/domain/document.ts";
import type { RegisteredSystem } from "../../../src/domain/registered.ts";
import type { ReportRisk } from "../../../src/domain/report.ts";
import type { Exported } from "../../../src/render/exports/formats.ts";

const judged = (written: ValueMap): ReportRisk => ({
  id: textOf(written["id"]),
  title: textOf(written["title"]),
  owner: null,
  status: "open",
  state: "analysed",
  inherent: null,
  residual: null,
  effective: { level: "=high", because: "nothing is done about it" },
  treated: false,
  aboveAppetite: true,
  treatment: null,
  evidence: [],
});

const system = (id: string, risks: readonly ValueMap[]): RegisteredSystem => ({
  judged: {
    id,
    name: id,
    path: "ai-risk.yml",
    owner: null,
    lifecycleStage: null,
    defaulted: [],
    risks: risks.map(judged),
  },
  written: { id },
  risks: risks.map((written) => ({ written, judged: judged(written) })),
  cards: [],
});

const notAsked = (): never => {
  throw new Error("This export asks for the register alone.");
};

/** What an exporter is given of systems with these risks. */
export const exportedOf = (systems: Readonly<Record<string, readonly ValueMap[]>>): Exported => ({
  today: "2026-11-21",
  simulated: false,
  revision: null,
  tool: { name: "ai-risk-gate", version: "1.0.0" },
  statements: notAsked,
  report: notAsked,
  nist: notAsked,
  register: () => Object.entries(systems).map(([id, risks]) => system(id, risks)),
});

/** The cells of a row in which each is quoted. */
export const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = ""]) => cell.replaceAll('""', '"'));

/** A table in which each cell is quoted. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");

/**
 * A table as a spreadsheet saves it that was told to take every column as text: only cells that need it are quoted,
 * empty ones at the end of a row are left out, a byte order mark stands in front, and empty rows are at the end.
 */
export function asSpreadsheet(csv: string, separator: string): string {
  const rows = csv.split("\r\n").slice(0, -1).map(cellsOf);
  const plain = (cell: string): string =>
    cell.includes('"') || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((cells, index) => {
    const end = index === 0 ? cells.length : cells.findLastIndex((cell) => cell !== "") + 1;
    return cells.slice(0, end).map(plain).join(separator);
  });
  return `\uFEFF${lines.join("\r\n")}\r\n${separator.repeat(9)}\r\n`;
}
