import { expect, test } from "vitest";
import { promptfoo } from "../../src/evidence/promptfoo.ts";
import { evidenceText, measure, swapped, toldBy } from "./measuring.ts";

const answers = evidenceText("answers.promptfoo.json");
const told = toldBy(promptfoo);
const stats = (counts: string): string => JSON.stringify({ results: { version: 3, stats: JSON.parse(counts) } });

test("a share of tests that fails is told at the first of them", () => {
  expect(measure(promptfoo, answers, {})).toEqual({
    outcome: "failing",
    words: "0.75 share is not at least 1 (3 of 4 tests passed)",
    at: expect.objectContaining({ start: { line: 10, column: 7 } }),
    figures: { value: 0.75, atLeast: 1, unit: "share", samples: 4, better: "higher" },
    produced: "2026-11-03",
  });
});

test("a share that is asked for passes, and too few tests say nothing", () => {
  const spec = { "at-least": 0.75 };
  expect(told(answers, spec)).toEqual(["passing", "0.75 share is at least 0.75 (3 of 4 tests passed)"]);
  expect(told(answers, spec, { "at-least-n": 5 })).toEqual([
    "inconclusive",
    "it rests on 4 samples, not on at least 5 (3 of 4 tests passed)",
  ]);
});

test.each([
  ['{"successes": 9, "failures": 0, "errors": 1}', {}, "inconclusive", "1 test broke down, and at most 0 may"],
  [
    '{"successes": 9, "failures": 0, "errors": 3}',
    { "errors-at-most": 2 },
    "inconclusive",
    "3 tests broke down, and at most 2 may",
  ],
  [
    '{"successes": 9, "failures": 0, "errors": 1}',
    { "errors-at-most": 1 },
    "passing",
    "1 share is at least 1 (9 of 9 tests passed, 1 more broke down)",
  ],
  ['{"successes": 0, "failures": 0, "errors": 0}', { "at-least": 0 }, "inconclusive", "no test ran"],
  [
    '{"successes": 0, "failures": 0, "errors": 4}',
    { "at-least": 0, "errors-at-most": 9 },
    "inconclusive",
    "no test ran",
  ],
  // Before errors were told apart they were failures.
  [
    '{"successes": 9, "failures": 1}',
    { "at-least": 0.95 },
    "failing",
    "0.9 share is not at least 0.95 (9 of 10 tests passed)",
  ],
])("of %s and %j it is %s", (counts, spec, outcome, words) => {
  expect(told(stats(counts), spec)).toEqual([outcome, words]);
});

test("the oldest files have everything at their root", () => {
  const old = '{"version": 1, "results": [{"success": true}], "stats": {"successes": 1, "failures": 0}}';
  expect(told(old)).toEqual(["passing", "1 share is at least 1 (1 of 1 test passed)"]);
});

const none = "it holds no stats of promptfoo that count successes and failures";
test.each([
  '{"successes": "9", "failures": 0}',
  '{"successes": 9}',
  '{"successes": -9, "failures": 10}',
  '{"successes": 0.5, "failures": 0}',
  '{"successes": 9, "failures": 0, "errors": null}',
  "[9, 0, 0]",
])("counts that are none say nothing: %s", (counts) => {
  const [outcome, words] = told(stats(counts), { "at-least": 0 });
  expect([outcome, words]).toEqual(["inconclusive", none]);
});

test.each([
  [
    "it is cut off",
    answers.slice(0, 300),
    "it cannot be read: Line 8 of evals/results: this is no JSON: a string is not closed, or holds what a string may not, but the text ends here",
  ],
  [
    "it holds fewer tests than it counts",
    swapped(answers, '"failures": 1', '"failures": 7'),
    "it counts 10 tests and holds 4",
  ],
  [
    "it holds fewer that passed",
    swapped(answers, '"successes": 3, "failures": 1', '"successes": 4, "failures": 0'),
    "it counts 4 that passed and holds 3",
  ],
  [
    "a count stands twice",
    swapped(answers, '"errors": 0', '"errors": 0, "failures": 0'),
    "it cannot be read: Line 12 of evals/results: the key failures stands here a second time",
  ],
  [
    "a key reaches a prototype",
    swapped(answers, '"errors": 0', '"__proto__": {"errors": 0}'),
    "it cannot be read: Line 12 of evals/results: the key __proto__ is not allowed",
  ],
  ["it is a list", "[]", "evals/results holds no map of results"],
  ["it is deep", "[".repeat(5_000), "it cannot be read: Line 1 of evals/results: collections stand more than 64 deep"],
  ["it is another file", '{"results": {"accuracy": 1}}', none],
])("where %s it is inconclusive", (_, content, words) => {
  expect(told(content, { "at-least": 0 })).toEqual(["inconclusive", words]);
});
