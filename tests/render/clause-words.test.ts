import { expect, test } from "vitest";
import type { ClauseResult } from "../../src/domain/clause-result.ts";
import { groundsOf } from "../../src/render/clause-words.ts";
import { renderers } from "../../src/render/index.ts";
import { lender } from "./reports/lender.ts";

const counts = { met: 1, notMet: 0, waived: 0, notApplicable: 0 };

const clause = (id: string, assessed: ClauseResult["assessed"], grade: ClauseResult["grade"]): ClauseResult => ({
  id: `iso-23894:${id}`,
  title: "A clause",
  rules: assessed === "none" ? [] : ["iso-23894/some-rule"],
  assessed,
  grade,
  ...counts,
});

const clauses = [
  clause("5.2", "attested", "attested"),
  clause("5.4.3", "automated", "declared"),
  clause("6.5.1", "automated", "measured"),
  clause("6.6", "automated", "attested"),
];

test("a clause says what it rests on, and that all of it is attested", () => {
  expect([...clauses, clause("6.4", "none", "declared")].map(groundsOf)).toEqual([
    "attested",
    "declared, automated",
    "measured, automated",
    "attested, automated",
    "–",
  ]);
});

test("each reader is shown it", () => {
  const report = { ...lender, clauses };
  const text = renderers.text(report, { colour: false, width: 80 });
  expect(text.split("\n").filter((line) => line.startsWith("  met"))).toEqual([
    "  met, measured: ISO/IEC 23894 6.5.1",
    "  met, attested: ISO/IEC 23894 5.2, 6.6",
    "  met, declared: ISO/IEC 23894 5.4.3",
  ]);
  const rows = renderers.markdown(report).split("\n");
  expect(rows.filter((row) => row.includes("A clause")).map((row) => row.split(" | ").at(-1))).toEqual([
    "attested |",
    "declared, automated |",
    "measured, automated |",
    "attested, automated |",
  ]);
  expect(JSON.parse(renderers.json(report)).clauses.map(({ grade }: ClauseResult) => grade)).toEqual([
    ...["attested", "declared", "measured", "attested"],
  ]);
});
