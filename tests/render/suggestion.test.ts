import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportFinding } from "../../src/domain/report.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { suggestedEdits } from "../../src/render/suggestion.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { everyNode, live, treeOf } from "./markdown-tree.ts";
import { lender } from "./reports/lender.ts";
import { finding, on, quiet } from "./reports/parts.ts";

const misspelt = finding({
  rule: "integrity/unknown-key",
  subject: "file:credit/ai-risk.yml#risks[CR-001].ownr",
  message: "`risks[CR-001].ownr` is no known key.",
  fix: "Did you mean `owner`?",
  clauses: ["iso-23894:6.7"],
  at: on("credit/ai-risk.yml", 12, '    ownr: "@alice"', "ownr"),
  suggestion: { text: "owner", line: '    owner: "@alice"' },
});
const computed = finding({
  rule: "integrity/computed-written",
  subject: "file:credit/ai-risk.yml#risks[CR-001].inherent.level",
  message: "`risks[CR-001].inherent.level` is written, but the gate computes it from the estimates.",
  fix: "Remove it.",
  clauses: [],
  at: on("credit/ai-risk.yml", 16, "      level: high", "level"),
  suggestion: { text: "", line: null },
});

const reportOf = (...findings: readonly ReportFinding[]) => ({ ...quiet, findings });

test("a suggestion says what is wrong in a sentence and holds the line as it is to read", () => {
  expect(suggestedEdits(reportOf(misspelt, computed)).map(({ path, line, body }) => [path, line, body])).toEqual([
    [
      "credit/ai-risk.yml",
      12,
      "`risks[CR-001].ownr` is no known key. Rule `integrity/unknown-key`. Evidence for clause ISO/IEC 23894 6.7.\n\n" +
        '```suggestion\n    owner: "@alice"\n```\n',
    ],
    [
      "credit/ai-risk.yml",
      16,
      "`risks[CR-001].inherent.level` is written, but the gate computes it from the estimates. " +
        "Rule `integrity/computed-written`.\n\n```suggestion\n```\n",
    ],
  ]);
});

test("the same finding with the same edit has the same digest wherever its line has moved", () => {
  const down = { ...misspelt, at: { ...misspelt.at, start: { line: 40, column: 5 }, end: { line: 40, column: 9 } } };
  const other = { ...misspelt, suggestion: { text: "owner", line: '    owner: "@bob"' } };
  const [one, same, another] = [misspelt, down, other].map((each) => suggestedEdits(reportOf(each))[0]?.digest);
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(same).toBe(one);
  expect(another).not.toBe(one);
});

test.each<readonly [string, Partial<ReportFinding>]>([
  ["is inherited", { status: "inherited" }],
  ["is waived", { status: "waived", effect: "none" }],
  ["stands in the base", { at: { ...misspelt.at, side: "base" } }],
])("what %s gets none", (_what, change) => {
  expect(suggestedEdits(reportOf({ ...misspelt, ...change }))).toEqual([]);
});

test("the gravest come first", () => {
  const note = { ...misspelt, level: "note", effect: "note" } as const;
  expect(suggestedEdits(reportOf(note, computed)).map(({ line }) => line)).toEqual([16, 12]);
  expect(suggestedEdits(lender)).toEqual([]);
});

test("whatever a report holds, a suggestion is a paragraph and a block that holds one line alone", () => {
  const property = fc.property(arbitraryReport, (report) => {
    const lines = report.findings.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [suggestion.line]));
    for (const { body } of suggestedEdits(report)) {
      const { children } = treeOf(body);
      const block = children.at(-1);
      expect(children.map(({ type }) => type)).toEqual(["paragraph", "code"]);
      if (block?.type !== "code") throw new Error("There is no block.");
      expect([block.lang, block.meta]).toEqual(["suggestion", null]);
      expect(lines.map((line) => line ?? "")).toContain(block.value);
      const texts = everyNode({ type: "root", children: children.slice(0, 1) }).flatMap((node) =>
        node.type === "text" ? [node.value] : [],
      );
      for (const text of texts) expect(text.replace("23894", "")).not.toMatch(live);
      expect(
        everyNode({ type: "root", children }).filter(({ type }) => ["html", "link", "image"].includes(type)),
      ).toEqual([]);
    }
  });
  fc.assert(property, { seed: 23894, numRuns: 300 });
});

test("SARIF has the same edit: the place is replaced, or the line is taken out", () => {
  const { runs } = JSON.parse(renderSarif(reportOf(misspelt, computed))) as {
    readonly runs: readonly { readonly results: readonly { readonly fixes: unknown }[] }[];
  };
  const change = (replacement: object) => [
    { artifactLocation: { uri: "credit/ai-risk.yml", uriBaseId: expect.any(String) }, replacements: [replacement] },
  ];
  expect(runs[0]?.results.map(({ fixes }) => fixes)).toEqual([
    [
      {
        description: { text: "Did you mean `owner`?" },
        artifactChanges: change({
          deletedRegion: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 9 },
          insertedContent: { text: "owner" },
        }),
      },
    ],
    [
      {
        description: { text: "Remove it." },
        artifactChanges: change({ deletedRegion: { startLine: 16, startColumn: 1, endLine: 17, endColumn: 1 } }),
      },
    ],
  ]);
});
