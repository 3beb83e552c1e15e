import { expect, test } from "vitest";
import { review } from "../src/review.ts";
import { gatherStory, readStory, rulesIn } from "./stories.ts";

test("the day after its ninetieth, old evidence turns a pass into a block, and nothing else has changed", async () => {
  const story = readStory("lender-evidence-day-after");
  const input = await gatherStory(story);
  const [before, after] = ["2026-11-21", "2026-11-22"].map((today) => review({ ...input, today }));
  const levelOn = (report: typeof before) => report?.systems[0]?.risks[0]?.effective.level;
  expect([before?.verdict.outcome, levelOn(before), before?.holdsUntil]).toEqual(["warn", "medium", "2026-11-22"]);
  expect([after?.verdict.outcome, levelOn(after)]).toEqual(["block", "critical"]);
  expect(before === undefined ? [] : rulesIn(before, "rules")).toEqual([]);
  expect(after?.notes).toContain(
    "retail-credit-scoring/CR-001 is back to inherent (critical): evals/fairness.json#/demographic_parity_difference is 91 days old (at most 90d).",
  );
});
