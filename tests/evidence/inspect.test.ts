import { expect, test } from "vitest";
import { inspect } from "../../src/evidence/inspect.ts";
import { zipped } from "../read/zipped.ts";
import { evidenceText, measure, swapped, toldBy } from "./measuring.ts";

const log = evidenceText("answers.inspect.json");
const told = toldBy(inspect);

test("a scorer's metric with its standard error, its samples and the day it began", () => {
  expect(measure(inspect, log, { scorer: "match", metric: "accuracy", "at-least": 0.9 })).toEqual({
    outcome: "passing",
    words: "0.94 is at least 0.9",
    at: expect.objectContaining({ start: { line: 20, column: 11 } }),
    figures: {
      value: 0.94,
      atLeast: 0.9,
      samples: 240,
      interval: [0.94 - 1.96 * 0.015, 0.94 + 1.96 * 0.015],
      better: "higher",
    },
    produced: "2026-11-05",
  });
});

test.each([
  [{ scorer: "match", metric: "accuracy", "at-least": 0.98 }, "failing", "0.94 is not at least 0.98"],
  [
    { scorer: "match", metric: "accuracy", "at-least": 0.92 },
    "inconclusive",
    "0.94 may as well be on the other side of 0.92: it lies between 0.9106 and 0.9694",
  ],
  [
    { metric: "accuracy", "at-least": 0.5 },
    "inconclusive",
    "several scorers have accuracy, and none is stated: match, urgency",
  ],
  [{ metric: "f1", "at-least": 0.85 }, "passing", "0.89 is at least 0.85"],
  [{ scorer: "urgency", metric: "accuracy", "at-least": 0.85 }, "passing", "0.9 is at least 0.85"],
  [{ scorer: "model_graded_fact", metric: "accuracy", "at-most": 0.85 }, "failing", "0.9 is not at most 0.85"],
  [{ scorer: "includes", metric: "accuracy", "at-least": 0.5 }, "inconclusive", "it has no scorer includes"],
  [{ scorer: "match", metric: "f1", "at-least": 0.5 }, "inconclusive", "it has no metric f1"],
  [{ metric: "constructor", "at-least": 0.5 }, "inconclusive", "it has no metric constructor"],
  [{ metric: "f1" }, "inconclusive", "no threshold is stated"],
  [{ "at-least": 0 }, "inconclusive", "it says nothing to measure"],
])("of %j it is %s", (spec, outcome, words) => {
  expect(told(log, spec)).toEqual([outcome, words]);
});

const f1 = { metric: "f1", "at-least": 0.85 };
test.each([["cancelled"], ["error"], ["started"]])(
  "a run that was %s says nothing, though it has results",
  (status) => {
    expect(told(swapped(log, '"success"', `"${status}"`), f1)).toEqual([
      "inconclusive",
      `its run is no success, its status is ${status}`,
    ]);
  },
);

test("samples that did not complete are told, and do not count", () => {
  const content = swapped(log, '"completed_samples": 240', '"completed_samples": 60');
  expect(told(content, f1)).toEqual(["passing", "0.89 is at least 0.85 (180 of 240 samples did not complete)"]);
  expect(told(content, f1, { "at-least-n": 61 })[0]).toBe("inconclusive");
});

test("NaN spoils its own metric and no other", () => {
  const content = swapped(log, "0.94", "NaN");
  expect(told(content, { ...f1, scorer: "match", metric: "accuracy" })).toEqual(["inconclusive", "NaN is no number"]);
  expect(told(content, f1)).toEqual(["passing", "0.89 is at least 0.85"]);
  expect(told(swapped(log, "0.015", "NaN"), { ...f1, scorer: "match", metric: "accuracy" })).toEqual([
    "inconclusive",
    "its standard error is NaN",
  ]);
});

const older = (results: string, dataset = '{"name": "signs"}', config = "{}"): string =>
  `{"version": 1, "status": "success", "eval": {"created": "2026-05-05T07:59:35", "dataset": ${dataset}, "config": ${config}}, "results": ${results}}`;
const metrics =
  '"metrics": {"accuracy": {"name": "accuracy", "value": 0.9}, "bootstrap_std": {"name": "bootstrap_std", "value": 0.02}}';

test.each([
  ["one scorer's, beside it", `{"scorer": {"name": "match"}, ${metrics}}`],
  ["a list of scorers", `{"scorers": [{"name": "match", ${metrics}}]}`],
])("older logs: %s", (_, results) => {
  const found = measure(inspect, older(results), { scorer: "match", metric: "accuracy", "at-least": 0.8 });
  expect([found.words, found.figures?.interval, found.produced]).toEqual([
    "0.9 is at least 0.8",
    [0.9 - 1.96 * 0.02, 0.9 + 1.96 * 0.02],
    "2026-05-05",
  ]);
  expect(told(older(results), { metric: "accuracy", "at-least": 0.88 })[0]).toBe("inconclusive");
});

test("where a log does not tell its samples it is those of its data set, unless they were limited", () => {
  const results = `{"scorers": [{"name": "match", ${metrics}}]}`;
  const spec = { metric: "accuracy", "at-least": 0.8 };
  const sampled = (config: string) => told(older(results, '{"samples": 250}', config), spec, { "at-least-n": 200 })[0];
  expect(sampled("{}")).toBe("passing");
  expect(sampled('{"limit": 20}')).toBe("inconclusive");
});

test("samples that a scorer left out do not count for it", () => {
  const results = `{"completed_samples": 90, "scores": [{"name": "match", "scored_samples": 3, ${metrics}}]}`;
  expect(told(older(results), { metric: "accuracy", "at-least": 0.8 }, { "at-least-n": 4 })[1]).toBe(
    "it rests on 3 samples, not on at least 4",
  );
});

test.each([
  ["a text", "passed", "it cannot be read: Line 1 of evals/results: this is no JSON: a value was expected"],
  ["no log", '{"accuracy": 0.9}', "it is no log of Inspect: status and eval are missing"],
  ["no results", '{"status": "success", "eval": {}}', "it has no results"],
  ["results that are none", older("[]"), "it has no results"],
  ["no scores", older("{}"), "it has no scores"],
  ["scores that are none", older('{"scores": [1, {"name": "match"}, {"metrics": 4}]}'), "it has no scores"],
  ["a value that is a text", older('{"metrics": {"f1": {"value": "0.9"}}}'), "0.9 is no number"],
  [
    "a status twice",
    older("{}").replace("{", '{"status": "error", '),
    "it cannot be read: Line 1 of evals/results: the key status stands here a second time",
  ],
])("%s is inconclusive", (_, content, words) => {
  expect(told(content, { metric: "f1", "at-least": 0 })).toEqual(["inconclusive", words]);
});

test("an archive's header is the log without its samples, at the archive's place", () => {
  const archive = zipped([
    { name: "_journal/start.json", text: "{}" },
    { name: "header.json", text: log },
  ]);
  const found = measure(inspect, archive, f1);
  expect([found.outcome, found.words, found.produced, found.at]).toEqual([
    "passing",
    "0.89 is at least 0.85",
    "2026-11-05",
    { path: "evals/results", start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, excerpt: "" },
  ]);
});

test.each([
  [
    "without a header, as of a run that did not end",
    zipped([{ name: "_journal/start.json", text: "{}" }]),
    "its archive holds no header.json; `inspect log dump` writes a log as JSON",
  ],
  [
    "that is cut off",
    zipped([{ name: "header.json", text: log }]).subarray(0, 200),
    "its archive is cut off: its list of files is missing; `inspect log dump` writes a log as JSON",
  ],
  [
    "of a run that was cancelled",
    zipped([{ name: "header.json", text: swapped(log, '"success"', '"cancelled"') }]),
    "its run is no success, its status is cancelled",
  ],
  [
    "with a header that is none",
    zipped([{ name: "header.json", text: "{" }]),
    "it cannot be read: Line 1 of evals/results: this is no JSON: a key in double quotes was expected, but the text ends here",
  ],
])("an archive %s is inconclusive", (_, content, words) => {
  expect(told(content, f1)).toEqual(["inconclusive", words]);
});
