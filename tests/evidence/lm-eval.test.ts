import { expect, test } from "vitest";
import { lmEval } from "../../src/evidence/lm-eval.ts";
import { evidenceText, measure, swapped, toldBy } from "./measuring.ts";

const answers = evidenceText("answers.lm-eval.json");
const told = toldBy(lmEval);
const task = "helpdesk_truth";

test("a metric with its standard error, its samples and its day", () => {
  const spec = { task, metric: "acc,none", "at-least": 0.85, unit: "share" };
  expect(measure(lmEval, answers, spec)).toEqual({
    outcome: "passing",
    words: "0.91 share is at least 0.85",
    at: expect.objectContaining({ start: { line: 5, column: 19 } }),
    figures: {
      value: 0.91,
      atLeast: 0.85,
      unit: "share",
      samples: 400,
      interval: [0.91 - 1.96 * 0.01, 0.91 + 1.96 * 0.01],
      better: "higher",
    },
    produced: "2026-11-02",
  });
});

test.each([
  [{ metric: "acc", "at-least": 0.95 }, "failing", "0.91 is not at least 0.95"],
  [
    { metric: "acc", "at-least": 0.9 },
    "inconclusive",
    "0.91 may as well be on the other side of 0.9: it lies between 0.8904 and 0.9296",
  ],
  [
    { metric: "acc", "at-most": 0.95 },
    "inconclusive",
    "the file says that higher is better of acc, and at-most is stated",
  ],
  [{ metric: "acc", "at-least": 0.5, "at-most": 0.95 }, "passing", "0.91 is at most 0.95 and at least 0.5"],
  [{ metric: "word_error_rate", "at-most": 0.1 }, "passing", "0.07 is at most 0.1"],
  [
    { metric: "word_error_rate,none", "at-least": 0.01 },
    "inconclusive",
    "the file says that lower is better of word_error_rate, and at-least is stated",
  ],
  [
    { metric: "exact_match", "at-least": 0.6 },
    "inconclusive",
    "exact_match of helpdesk_truth has several filters, and none is stated: strict, flexible",
  ],
  [{ metric: "exact_match", filter: "strict", "at-least": 0.6 }, "passing", "0.7 is at least 0.6"],
  [{ metric: "exact_match,flexible", "at-least": 0.6 }, "passing", "0.84 is at least 0.6"],
  [
    { metric: "exact_match", filter: "loose", "at-least": 0.6 },
    "inconclusive",
    "task helpdesk_truth has no metric exact_match,loose",
  ],
  [{ metric: "f1", "at-least": 0.6 }, "inconclusive", "task helpdesk_truth has no metric f1"],
  [{ metric: "alias", "at-least": 0.6 }, "inconclusive", "helpdesk_truth is no number"],
  [{ metric: "constructor", "at-least": 0 }, "inconclusive", "task helpdesk_truth has no metric constructor"],
  [{ metric: "acc" }, "inconclusive", "no threshold is stated"],
  [{ "at-least": 0 }, "inconclusive", "it says nothing to measure"],
])("of %j it is %s", (spec, outcome, words) => {
  expect(told(answers, { task, ...spec })).toEqual([outcome, words]);
});

test("a group's metric, of which the samples are not told", () => {
  const spec = { task: "helpdesk", metric: "acc", "at-least": 0.8 };
  expect(told(answers, spec)).toEqual(["passing", "0.88 is at least 0.8"]);
  expect(told(answers, spec, { "at-least-n": 100 })).toEqual([
    "inconclusive",
    "at least 100 samples are asked for, and their number is not stated",
  ]);
});

test("samples are those that were evaluated, not those of the data set", () => {
  const spec = { task, metric: "acc", "at-least": 0.8 };
  expect(told(answers, spec, { "at-least-n": 400 })[0]).toBe("passing");
  expect(told(answers, spec, { "at-least-n": 401 })[0]).toBe("inconclusive");
});

const older = '{"results": {"gsm8k": {"acc": 0.6333333333333333, "acc_stderr": 0.01}}, "versions": {"gsm8k": 0}';
test.each([
  ["the oldest", `${older}}`],
  ["with its configuration", `${older}, "config": {"model": "helpdesk", "limit": null}}`],
])("generations before filters: %s", (_, content) => {
  const found = measure(lmEval, content, { task: "gsm8k", metric: "acc", "at-least": 0.6 });
  expect([found.outcome, found.words, found.produced]).toEqual(["passing", "0.6333 is at least 0.6", undefined]);
  expect(told(content, { task: "gsm8k", metric: "acc,none", "at-least": 0.6 })[1]).toBe(
    "task gsm8k has no metric acc,none",
  );
});

const acc = (value: string): string => `{"results": {"gsm8k": {"acc": ${value}, "acc_stderr": 0.01}}}`;
test.each([
  [acc('"0.9"'), "0.9 is no number"],
  [acc("NaN"), "NaN is no number"],
  [acc("Infinity"), "Infinity is no number"],
  [acc("null"), "null is no number"],
  [acc("[0.9]"), "[0.9] is no number"],
  [swapped(acc("0.9"), "0.01", "NaN"), "its standard error is NaN"],
  [swapped(acc("0.9"), "0.01", "-0.01"), "its standard error is -0.01"],
  [swapped(acc("0.9"), "0.01", '"0.01"'), "its standard error is 0.01"],
  ['{"results": {"gsm8k": 0.9}}', "it has no task gsm8k"],
  ['{"results": [{"gsm8k": {"acc": 0.9}}]}', "it holds no results of the harness"],
  ['{"acc": 0.9}', "it holds no results of the harness"],
  [
    '{"results": {"gsm8k": {"acc": 0.1, "acc": 0.9}}}',
    "it cannot be read: Line 1 of evals/results: the key acc stands here a second time",
  ],
  [
    '{"results": {"gsm8k": {"acc": 0.9}}, "higher_is_better": {"gsm8k": {"acc": true, "acc": false}}}',
    "it cannot be read: Line 1 of evals/results: the key acc stands here a second time",
  ],
  ["", "it cannot be read: Line 1 of evals/results: this is no JSON: a value was expected, but the text ends here"],
])("%s is inconclusive", (content, words) => {
  expect(told(content, { task: "gsm8k", metric: "acc", "at-least": 0 })).toEqual(["inconclusive", words]);
});

test("faults in parts that say nothing of a metric do not matter", () => {
  const content = '{"results": {"gsm8k": {"acc": 0.9}}, "config": {"seed": 123456789012345678901}, "date": -1}';
  expect(told(content, { task: "gsm8k", metric: "acc", "at-least": 0.5 })).toEqual(["passing", "0.9 is at least 0.5"]);
});

test("a task named as what every map has is none", () => {
  expect(told(answers, { task: "toString", metric: "acc", "at-least": 0 })[1]).toBe("it has no task toString");
});
