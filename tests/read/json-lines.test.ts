import { expect, test } from "vitest";
import { readJsonLines } from "../../src/read/json-lines.ts";

const runs = '\uFEFF{"ward": "A", "auc": NaN}\r\n\r\n{"ward": "\\u00dc", "hits": [1, 20]}\n';

test("each line that is not blank is one value, with its places", () => {
  const { value: document, faults } = readJsonLines("evals/runs.jsonl", runs);
  expect(faults).toEqual([]);
  expect(document?.value).toEqual([
    { ward: "A", auc: Number.NaN },
    { ward: "Ü", hits: [1, 20] },
  ]);
  expect(document?.locate([0, "auc"])).toMatchObject({ start: { line: 1, column: 22 }, end: { line: 1, column: 25 } });
  expect(document?.locate([1, "hits", 1])).toMatchObject({
    path: "evals/runs.jsonl",
    start: { line: 3, column: 32 },
    end: { line: 3, column: 34 },
    excerpt: '{"ward": "\\u00dc", "hits": [1, 20]}',
  });
  expect(document?.locate([1]).start).toEqual({ line: 3, column: 1 });
  expect(document?.locate([7]).start).toEqual({ line: 1, column: 1 });
  expect(document?.locate([]).start).toEqual({ line: 1, column: 1 });
});

test("nothing is an empty list", () => {
  expect(readJsonLines("evals/runs.jsonl", "\n").value?.value).toEqual([]);
});

test("a run that was cut off leaves no value", () => {
  const { value, faults } = readJsonLines("evals/runs.jsonl", '{"ward": "A"}\n{"ward": "B", "au');
  expect(value).toBeNull();
  expect(faults.map(({ message, place }) => [message, place])).toEqual([
    [
      "Line 2 of evals/runs.jsonl: this is no JSON: a string is not closed, or holds what a string may not, but the text ends here.",
      "2",
    ],
  ]);
});

test("what may not stay is cut out of its line", () => {
  const { value: document, faults } = readJsonLines("evals/runs.jsonl", '{"a": 1}\n{"a": 1, "a": 2, "b": 3}\n');
  expect(document?.value).toEqual([{ a: 1 }, { b: 3 }]);
  expect(faults.map(({ message, cut, at }) => [message, cut, at.start])).toEqual([
    ["Line 2 of evals/runs.jsonl: the key a stands here a second time.", [1, "a"], { line: 2, column: 10 }],
  ]);
});

test("of very many lines that are none, twenty are told", () => {
  expect(readJsonLines("evals/runs.jsonl", "no\n".repeat(100_000)).faults).toHaveLength(20);
});

test("a byte order mark within the text is refused", () => {
  const { value, faults } = readJsonLines("evals/runs.jsonl", '{"a": 1}\n\uFEFF{"a": 2}\n');
  expect(value).toBeNull();
  expect(faults.map(({ message }) => message)).toEqual([
    "Line 2 of evals/runs.jsonl: a byte order mark stands within the text.",
  ]);
});

test("more values than two hundred thousand are too many", () => {
  expect(readJsonLines("evals/runs.jsonl", "1\n".repeat(200_000)).faults).toEqual([]);
  expect(readJsonLines("evals/runs.jsonl", "1\n".repeat(200_001))).toMatchObject({
    value: null,
    faults: [{ rule: "limit-reached", message: "Line 200001 of evals/runs.jsonl: this is more than 200000 values." }],
  });
});

test.each([
  ["spaces", `{"a": ${" ".repeat(2_000_000)}1}`],
  ["lists in lists", "[".repeat(1_000_000)],
  ["lines", "{}\n".repeat(300_000)],
])("very many %s are read in a moment", (_, text) => {
  const before = performance.now();
  readJsonLines("evals/runs.jsonl", text);
  expect(performance.now() - before).toBeLessThan(3_000);
});
