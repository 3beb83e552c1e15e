import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { arbitraryReport, hostile, naughty, naughtyListIsHere } from "./arbitrary-report.ts";
import {
  checkLaw,
  colourLaw,
  githubLaw,
  jsonLaw,
  markdownLaw,
  sameBytesLaw,
  sarifLaw,
  terminalLaw,
  xmlLaw,
} from "./output-laws.ts";
import { lender } from "./reports/lender.ts";

const seed = 23_894;
const runs = 80;
type Law = (report: Report) => Iterable<string>;

const keeps = (law: Law, report: Report): void => {
  expect([...law(report)]).toEqual([]);
};

const forReports = (check: (report: Report) => void) =>
  fc.assert(fc.property(arbitraryReport, check), { seed, numRuns: runs });
const keptByReports = (law: Law): void => forReports((report) => keeps(law, report));

describe("hostile text in any field of a report", () => {
  test("never crashes a renderer, and the same report gives the same bytes", () => keptByReports(sameBytesLaw));

  test("reaches a terminal without control characters or a runner's command", () => keptByReports(terminalLaw));
  test("adds no codes to colour", () => keptByReports(colourLaw));
  test("adds no workflow command", () => keptByReports(githubLaw));
  test("adds nothing live to a check run", () => keptByReports(checkLaw));
  test("adds nothing live to code scanning", () => keptByReports(sarifLaw), 60_000);
  test("adds no tag to XML", () => keptByReports(xmlLaw));
  test("adds no link, image, HTML, mention, heading or column to Markdown", () => keptByReports(markdownLaw), 60_000);

  test("keeps its meaning in JSON", () => keptByReports(jsonLaw));

  test("keeps Markdown within its budget", () => {
    forReports((report) => {
      const many = { ...report, findings: Array.from({ length: 60 }, () => report.findings).flat() };
      expect(new TextEncoder().encode(renderMarkdown(many, { maxLength: 40_000 })).length).toBeLessThanOrEqual(40_000);
    });
  });
});

describe.skipIf(!naughtyListIsHere)("the list of naughty strings (skipped where ../shared is absent)", () => {
  const chunks = Array.from({ length: Math.ceil(naughty.length / 40) }, (_, i) => naughty.slice(i * 40, i * 40 + 40));
  test.each(chunks.map((texts, index) => [index, texts] as const))("part %i", (_, texts) => {
    const report = withTexts(texts);
    keeps(terminalLaw, report);
    keeps(githubLaw, report);
    keeps(markdownLaw, report);
  });
});

/** The lender's report with a finding, a risk and a note for each text, which stands in all their fields. */
function withTexts(texts: readonly string[]): Report {
  const of = <T>(items: readonly T[], text: (item: T, text: string) => T): readonly T[] =>
    texts.flatMap((said, index) =>
      items
        .slice(index % items.length)
        .slice(0, 1)
        .map((item) => text(item, said)),
    );
  const findings = of(lender.findings, (finding, text) => ({
    ...finding,
    message: text,
    fix: text,
    at: { ...finding.at, path: text, excerpt: text.slice(0, 200) },
    explanation: finding.explanation.map((part) => ({ ...part, words: `${text} is absent` })),
  }));
  const delta = of(lender.delta, (entry, text) => ({ ...entry, risk: text, what: text, before: text, after: [text] }));
  return { ...lender, findings, delta, notes: texts };
}

test("a cut says how much it left out", () => {
  const many = Array.from({ length: 300 }, () => lender.findings).flat();
  const markdown = renderMarkdown({ ...lender, findings: many }, { maxLength: 30_000 });
  expect(markdown).toMatch(/_\d+ more findings left out for length\._/);
  expect(markdown).toMatch(/_Left out for length: 3 findings?|_Left out for length: /);
  expect(markdown).toContain("<sub>Commit");
});

test("a text of any kind stays on one line of a table", () => {
  fc.assert(
    fc.property(hostile, (title) => {
      const systems = lender.systems.map((s) => ({ ...s, risks: s.risks.map((risk) => ({ ...risk, title })) }));
      const rows = renderMarkdown({ ...lender, systems }).split("\n");
      expect(rows.filter((row) => row.startsWith("| `CR-"))).toHaveLength(3);
    }),
    { seed },
  );
});
