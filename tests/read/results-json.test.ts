import { expect, test } from "vitest";
import { readJson, readResultsJson } from "../../src/read/json.ts";

const results = `{
  "auc": NaN,
  "groups": [Infinity, -Infinity, 0.4],
  "gap": -0.02
}`;

test("what is no number stands for what it is, and all else can be measured", () => {
  const { value: document, faults } = readResultsJson("evals/auc.json", results);
  expect(faults).toEqual([]);
  expect(document?.value).toEqual({
    auc: Number.NaN,
    groups: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.4],
    gap: -0.02,
  });
  expect(document?.locate(["auc"])).toMatchObject({ start: { line: 2, column: 10 }, end: { line: 2, column: 13 } });
  expect(document?.locate(["groups", 2]).start).toEqual({ line: 3, column: 35 });
});

test("elsewhere it stays no JSON", () => {
  expect(readJson("ai-risk.json", results).value).toBeNull();
});

test.each([
  "{ NaN: 1 }",
  '{ "auc": nan }',
  '{ "auc": +Infinity }',
  '{ "auc": NaN1 }',
  '{ "auc": -NaN }',
  '{ "auc": 1e999 }',
])("%s is not read that way", (text) => {
  const { value: document, faults } = readResultsJson("evals/auc.json", text);
  expect(faults).toHaveLength(1);
  expect(document?.value ?? null).toEqual(text.includes("1e999") ? {} : null);
});
