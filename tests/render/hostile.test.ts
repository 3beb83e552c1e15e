import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { formats, renderers } from "../../src/render/index.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { arbitraryReport, hostile, naughty, naughtyListIsHere } from "./arbitrary-report.ts";
import { everyNode, live, treeOf } from "./markdown-tree.ts";
import { lender } from "./reports/lender.ts";

const seed = 23_894;
const runs = 80;
const controls = /[\p{Control}\p{Surrogate}\u202A-\u202E\u2066-\u2069\u2028\u2029\u200B-\u200F\uFEFF]/u;

const forReports = (check: (report: Report) => void) =>
  fc.assert(fc.property(arbitraryReport, check), { seed, numRuns: runs });

function assertTerminal(report: Report): void {
  const text = renderers.text(report, { colour: false, width: 90 });
  for (const line of text.split("\n")) {
    expect(line).not.toMatch(controls);
    expect(line).not.toMatch(/^\s*::|##\[/);
  }
}

function assertColour(report: Report): void {
  const text = renderers.text(report, { colour: true, width: 90 });
  const [first = "", ...painted] = text.split("\u001B[");
  expect(first).not.toMatch(/(?!\n)\p{Control}/u);
  for (const piece of painted) expect(piece).toMatch(/^(?:0|(?:[12]|3[1-6])(?:;7)?(?:;1)?)m(?:\n|\P{Control})*$/u);
}

function assertGithub(report: Report): void {
  const lines = renderers.github(report).trimEnd().split("\n");
  const command = /^::(?:error|warning|notice) (?:\w+=[^:,\p{Control}]*,?)+::(?!.*::)[^\p{Control}]+$/u;
  const sentence = /^(?:PASS|WARN|BLOCK): [^:]+$|^\d+ more findings? without an annotation: see the summary\.$/;
  for (const line of lines) {
    expect(line).not.toContain("##[");
    expect(line).toMatch(line.startsWith("::") ? command : sentence);
  }
}

const headings = [
  /^\S+ AI risk: (?:pass|warn|block)$/u,
  /^(?:What changed in risk|Risks above appetite|What blocks, and what to do|Warnings|Good to know)$/,
  /^(?:Made less strict|Also changed)$/,
];
const ownHtml = /^(?:<details><summary>[^<>]*<\/summary>|<\/details>|<\/?sub>|<br>)$/;

function assertMarkdown(report: Report): void {
  const markdown = renderMarkdown(report);
  expect(markdown).not.toMatch(/(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]|^\s*::|##\[/mu);
  for (const node of everyNode(treeOf(markdown))) {
    expect(["link", "image", "definition", "footnoteReference", "delete", "linkReference"]).not.toContain(node.type);
    if (node.type === "html") for (const line of node.value.split("\n")) expect(line).toMatch(ownHtml);
    if (node.type === "text") expect(node.value).not.toMatch(live);
    if (node.type === "heading") expect(headings.some((own) => own.test(textOf(node)))).toBe(true);
    if (node.type === "table") expect(new Set(node.children.map(({ children }) => children.length)).size).toBe(1);
    if (node.type === "listItem") expect(node.children.every(({ type }) => type === "paragraph")).toBe(true);
    expect(["code", "thematicBreak"]).not.toContain(node.type);
  }
}

const textOf = (node: Parameters<typeof everyNode>[0]): string =>
  everyNode(node)
    .map((inner) => (inner.type === "text" ? inner.value : ""))
    .join("");

describe("hostile text in any field of a report", () => {
  test("never crashes a renderer, and the same report gives the same bytes", () => {
    forReports((report) => {
      for (const format of formats) expect(renderers[format](report)).toBe(renderers[format](structuredClone(report)));
    });
  });

  test("reaches a terminal without control characters or a runner's command", () => forReports(assertTerminal));
  test("adds no codes to colour", () => forReports(assertColour));
  test("adds no workflow command", () => forReports(assertGithub));
  test("adds no link, image, HTML, mention, heading or column to Markdown", () => forReports(assertMarkdown), 60_000);

  test("keeps its meaning in JSON", () => {
    forReports((report) => {
      const json = renderers.json(report);
      expect(json).not.toMatch(/(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069]|##\[/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    });
  });

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
    assertTerminal(report);
    assertGithub(report);
    assertMarkdown(report);
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
