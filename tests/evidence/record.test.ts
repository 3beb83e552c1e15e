import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/domain/manifest.ts";
import { record } from "../../src/evidence/record.ts";

const at = {
  path: "ai-risk.yml",
  start: { line: 40, column: 11 },
  end: { line: 40, column: 17 },
  excerpt: "- record:",
};
const measure = (item: EvidenceItem) => record.measureAlone?.(item, { at, folder: "", cards: [] });

const walk = { who: "@nadia", when: "2026-11-02", what: "Walked twenty refusals through by hand." };

test("a whole record is told with its day", () => {
  expect(measure({ record: walk })).toEqual({
    outcome: "passing",
    words: "@nadia on 2026-11-02: Walked twenty refusals through by hand.",
    at,
    done: "2026-11-02",
    claim: walk,
  });
});

test.each([
  [
    { ...walk, where: "docs/walk.md" },
    "passing",
    "@nadia on 2026-11-02: Walked twenty refusals through by hand. (docs/walk.md)",
  ],
  [{ ...walk, who: "", what: "TBD" }, "inconclusive", "the record does not say who and what"],
  [{ who: "@nadia" }, "inconclusive", "the record does not say when and what"],
  [{ ...walk, when: "2026-02-30" }, "inconclusive", "2026-02-30 is no day"],
  [null, "inconclusive", "the record does not say who and when and what"],
])("%j is %s", (written, outcome, words) => {
  const measured = measure({ record: written });
  expect([measured?.outcome, measured?.words]).toEqual([outcome, words]);
});
