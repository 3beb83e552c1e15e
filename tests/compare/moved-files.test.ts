import { expect, test } from "vitest";
import { type Edit, edited } from "../systems/edit.ts";
import { type Files, systemFiles } from "../systems/files.ts";
import { reviewFolders } from "../systems/reviewed.ts";

const lender = systemFiles("lender");
const after = (edits: readonly Edit[], files = lender): Files =>
  edits.reduce((changed, edit) => edited(changed, edit, "ai-risk.yml"), files);

/** What becomes less strict from one state of the lender to another. */
async function loosened(base: Files, head: Files): Promise<readonly string[]> {
  const report = await reviewFolders(base, head, { gate: "pull-request", today: "2026-11-21" });
  return report.findings.filter(({ rule }) => rule === "integrity/loosened").map(({ subject }) => subject);
}

const evidenceMoves: readonly Edit[] = [
  { move: "evals/age-gap.json", to: "evals/fairness/age-gap.json" },
  { every: "evals/age-gap.json", becomes: "evals/fairness/age-gap.json" },
];
const ofEvidence = "change:member-loans/ML-01#treatment.controls[even-weights].evidence";

test("evidence that only moves is not less strict", async () => {
  expect(await loosened(lender, after(evidenceMoves))).toEqual([]);
});

test("evidence that moves to other content waits", async () => {
  const better: Edit = { file: "evals/age-gap.json", every: '"gap": 0.021', becomes: '"gap": 0.001' };
  expect(await loosened(lender, after([better, ...evidenceMoves]))).toEqual([ofEvidence]);
});

test("evidence that moves and is asked for less waits", async () => {
  const laxer: Edit = { every: "at-most: 0.05", becomes: "at-most: 0.5" };
  expect(await loosened(lender, after([...evidenceMoves, laxer]))).toEqual([ofEvidence]);
});

test("evidence whose age rests on history waits, for with its name it would be young again", async () => {
  const path = ["          evidence:", "              dated: /measured"];
  const undated = after([{ line: ["        - id: even-weights", ...path] }]);
  expect(await loosened(undated, after(evidenceMoves, undated))).toEqual([ofEvidence]);
});

const cardMoves: readonly Edit[] = [
  { move: "MODEL_CARD.md", to: "docs/card.md" },
  { line: "  model-cards: [MODEL_CARD.md]", becomes: "  model-cards: [docs/card.md]" },
];

test("a card that only moves is not less strict, and one that says something else waits", async () => {
  expect(await loosened(lender, after(cardMoves))).toEqual([]);
  const rosy: Edit = { file: "MODEL_CARD.md", every: "it is too hopeful", becomes: "it is a little hopeful" };
  expect(await loosened(lender, after([rosy, ...cardMoves]))).toEqual(["change:member-loans#system.model-cards"]);
});
