import { expect, test } from "vitest";
import type { ClauseResult } from "../../src/domain/clause-result.ts";
import type { NistSubcategory } from "../../src/domain/nist.ts";
import type { Report } from "../../src/domain/report.ts";
import { nistSubcategories } from "../../src/generated/nist.ts";
import { renderNist } from "../../src/render/exports/nist-ai-rmf.ts";
import { originals } from "../systems/change.ts";
import { reviewFolders } from "../systems/reviewed.ts";

const report = await reviewFolders(null, originals.get("lender") ?? new Map(), {
  gate: "monitor",
  today: "2026-11-21",
});

const clause = (id: string, found: Partial<ClauseResult>): ClauseResult => ({
  id,
  title: "Roles",
  rules: ["ward/owned"],
  assessed: "automated",
  grade: "declared",
  met: 0,
  notMet: 0,
  waived: 0,
  notApplicable: 0,
  ...found,
});

const ward: readonly NistSubcategory[] = [
  {
    id: "GOVERN 2.1",
    title: "Roles and lines",
    clauses: [
      { id: "iso-23894:5.4.3", confidence: "high" },
      { id: "iso-23894:A.2", confidence: "low" },
    ],
  },
  { id: "GOVERN 4.1", title: "Safety first", clauses: [] },
  { id: "MAP 1.1", title: "Purpose | setting", clauses: [{ id: "iso-23894:6.3.2", confidence: "medium" }] },
];

const shown = (clauses: readonly ClauseResult[]): readonly string[] => {
  const told: Report = { ...report, clauses };
  return renderNist(ward, told)
    .split("\n")
    .filter((line) => line.startsWith("| ") || line.startsWith("Of "));
};

test("a subcategory shows clause by clause what rules found, and says where nothing speaks of it", () => {
  const found = [
    clause("iso-23894:5.4.3", { met: 3, notMet: 1, rules: ["ward/a", "ward/b", "ward/c", "ward/d"] }),
    clause("iso-23894:6.3.2", { rules: [], assessed: "none", askedAt: ["release"] }),
    clause("nist-ai-rmf:GOVERN 2.1", { met: 2 }),
  ];
  expect(shown(found)).toEqual([
    "Of 3 subcategories rules speak of 1, and find something not met in 1. Nothing in the crosswalk corresponds to 1.",
    "| Subcategory | Clause, how sure | Met | Not met | Rules that speak |",
    "| --- | --- | --- | --- | --- |",
    "| GOVERN 2.1 Roles and lines | itself | 2 | 0 | `ward/owned` |",
    "|  | 5.4.3 &#40;high&#41; | 3 | **1** | `ward/a`, `ward/b`, `ward/c` and 1 more |",
    "|  | A.2 &#40;low&#41; | – | – | no rule asks here |",
    "| GOVERN 4.1 Safety first |  | – | – | nothing speaks of it |",
    "| Subcategory | Clause, how sure | Met | Not met | Rules that speak |",
    "| --- | --- | --- | --- | --- |",
    "| MAP 1.1 Purpose &#124; setting | 6.3.2 &#40;medium&#41; | – | – | no rule asks here |",
  ]);
});

test("all 72 subcategories are shown for a real record, in their order, none as covered", () => {
  const text = renderNist(nistSubcategories(), report);
  const rows = text.split("\n").filter((line) => /^\| (?:GOVERN|MAP|MEASURE|MANAGE) \d/.test(line));
  expect(rows).toHaveLength(72);
  expect(rows.map((line) => /^\| (\w+ \d+\.\d+)/.exec(line)?.[1])).toEqual(nistSubcategories().map(({ id }) => id));
  expect(rows.filter((line) => line.endsWith("| nothing speaks of it |"))).toHaveLength(8);
  expect(text).not.toMatch(/\bcovered\b(?! because)/);
});
