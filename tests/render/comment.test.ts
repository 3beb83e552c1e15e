import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { ReviewError } from "../../src/domain/review-error.ts";
import { renderComment, renderNoVerdict } from "../../src/render/comment.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";

const occasion = {
  runUrl: "https://github.example/quayside/scoring/actions/runs/5",
  headNow: null,
  enforced: "no",
} as const;

const heat: Report["heat"] = [
  { level: "critical", before: 0, after: 1 },
  { level: "high", before: 1, after: 1 },
  { level: "low", before: 4, after: 3 },
];

test.each([
  ["lender", lender],
  ["hospital", hospital],
  ["help-desk", helpDesk],
])("the comment of %s", async (name, report) => {
  await expect(renderComment({ ...report, heat }, occasion)).toMatchFileSnapshot(`expected/${name}.comment.md`);
});

test("a head that moved on is said", () => {
  const moved = renderComment(lender, { ...occasion, headNow: "c".repeat(40) });
  expect(moved).toContain("The head has moved to `cccccccccccc` while this ran");
  const still = renderComment(lender, { ...occasion, headNow: lender.head.revision });
  expect(still).not.toContain("has moved");
});

test("what is cut for length is counted, and the comment stays within GitHub's size", () => {
  const findings = Array.from({ length: 3_000 }, () => lender.findings).flat();
  const text = renderComment({ ...lender, findings }, occasion);
  expect(text.length).toBeLessThanOrEqual(65_000);
  expect(text).toMatch(/left out for length|Left out for length/);
  expect(text).toContain("<sub>Commit");
});

test("that there is no verdict is said with what to do, and leads to the run", () => {
  const error = new ReviewError(
    "history-cut",
    "The branch `main` is not in this clone.",
    "Fetch it: `fetch-depth: 0`.",
  );
  expect(renderNoVerdict(error, occasion)).toBe(
    "## ⛔ AI risk: no verdict\n\n**The branch `main` is not in this clone.**\n\nFetch it: `fetch-depth: 0`.\n\n" +
      "<sub>[run](https://github.example/quayside/scoring/actions/runs/5)</sub>\n",
  );
});
