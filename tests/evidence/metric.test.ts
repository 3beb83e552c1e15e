import { expect, test } from "vitest";
import type { EvidenceItem, MetricSpec } from "../../src/domain/manifest.ts";
import type { Measured } from "../../src/evidence/evidence-kind.ts";
import { metric } from "../../src/evidence/metric.ts";
import { madeFile } from "./made-file.ts";

const results =
  '{ "gap": 0.09, "panels": 12, "note": "thin", "se": 0.004, "wide": 0.01, "ci": [0.08, 0.0999], "auc": NaN, "off": -1 }';

const measure = (item: EvidenceItem): Measured => metric.measure(item, madeFile("evals/gap.json", results));
const measured = (item: EvidenceItem): readonly string[] => {
  const { outcome, words } = measure(item);
  return [outcome, words];
};

const gap = { file: "evals/gap.json", pointer: "/gap", "at-most": 0.1 };

test("a number within its threshold passes", () => {
  expect(measured({ metric: gap })).toEqual(["passing", "0.09 is at most 0.1"]);
});

test.each([
  [12, "/panels", "passing", "0.09 is at most 0.1"],
  [13, "/panels", "inconclusive", "it rests on 12 samples, not on at least 13"],
  [1, "/note", "inconclusive", "/note, where `samples` is said to stand, holds no number"],
  [1, "/nothing", "inconclusive", "/nothing, where `samples` is said to stand, holds no number"],
  [1, undefined, "inconclusive", "at least 1 samples are asked for, and their number is not stated"],
])("asked for %j samples at %j, it is %s", (least, samples, outcome, words) => {
  const spec = samples === undefined ? gap : { ...gap, samples };
  expect(measured({ metric: spec, "at-least-n": least })).toEqual([outcome, words]);
});

test.each<[Partial<MetricSpec>, string, string]>([
  [{ stderr: "/se" }, "passing", "0.09 is at most 0.1"],
  [
    { stderr: "/wide" },
    "inconclusive",
    "0.09 may as well be on the other side of 0.1: it lies between 0.0704 and 0.1096",
  ],
  [{ low: "/ci/0", high: "/ci/1" }, "passing", "0.09 is at most 0.1"],
  [
    { low: "/ci/0", high: "/panels" },
    "inconclusive",
    "0.09 may as well be on the other side of 0.1: it lies between 0.08 and 12",
  ],
  [{ low: "/ci/0" }, "inconclusive", "only one end of its interval is stated"],
  [{ low: "/off", high: "/ci/0" }, "inconclusive", "0.09 lies outside of its own interval from -1 to 0.08"],
  [{ stderr: "/off" }, "inconclusive", "a standard error of -1 is none"],
  [{ stderr: "/auc" }, "inconclusive", "/auc, where `stderr` is said to stand, holds no number"],
  [{ samples: "/nothing" }, "inconclusive", "/nothing, where `samples` is said to stand, holds no number"],
])("with %j it is %s", (spread, outcome, words) => {
  expect(measured({ metric: { ...gap, ...spread } })).toEqual([outcome, words]);
});

test("what is no number is told, and all else is measured", () => {
  expect(measured({ metric: { ...gap, pointer: "/auc" } })).toEqual(["inconclusive", "NaN is no number"]);
  expect(measured({ metric: { file: "", pointer: "/auc", equals: 0.5 } })).toEqual([
    "inconclusive",
    "NaN is no number",
  ]);
  expect(measured({ metric: { file: "", pointer: "/note", equals: "thin" } })).toEqual([
    "passing",
    "thin is as stated",
  ]);
  expect(measured({ metric: { file: "", pointer: "/note", equals: "wide" } })).toEqual(["failing", "thin is not wide"]);
});

test("the report is given the figures", () => {
  const { figures } = measure({ metric: { ...gap, unit: "share", samples: "/panels", stderr: "/se" } });
  expect(figures).toEqual({
    value: 0.09,
    atMost: 0.1,
    unit: "share",
    samples: 12,
    interval: [0.09 - 1.96 * 0.004, 0.09 + 1.96 * 0.004],
    better: "lower",
  });
});

test.each([
  ["evals/drift.toml", "[psi]\nvalue = 0.07\n", "/psi/value", [2, 9]],
  ["evals/drift.yaml", "psi:\n  value: 0.07\n", "/psi/value", [2, 10]],
  ["evals/drift.csv", "signal,value\npsi,0.07\n", "/0/value", [2, 5]],
  ["evals/drift.tsv", "signal\tvalue\npsi\t0.07\n", "/0/value", [2, 5]],
  ["evals/drift.jsonl", '{"signal": "psi"}\n{"value": 0.07}\n', "/1/value", [2, 11]],
  ["evals/drift.ndjson", '{"value": 0.07}\n', "/0/value", [1, 11]],
])("%s is read with its places", (path, text, pointer, [line, column]) => {
  const { outcome, words, at, faults } = metric.measure(
    { metric: { file: path, pointer, "at-most": 0.1 } },
    madeFile(path, text),
  );
  expect({ outcome, words, faults }).toEqual({ outcome: "passing", words: "0.07 is at most 0.1", faults: [] });
  expect([at.path, at.start]).toEqual([path, { line, column }]);
});

test.each([
  [
    "evals/drift.csv",
    "signal,value\npsi,0.07,1\n",
    "Line 2 of evals/drift.csv: the row has 3 cells, and the heading 2.",
  ],
  ["evals/drift.parquet", "PAR1", "evals/drift.parquet is in no format that this version reads as data."],
])("%s that cannot be read is inconclusive, and says why", (path, text, message) => {
  const { outcome, words, faults = [] } = metric.measure({ metric: { ...gap, file: path } }, madeFile(path, text));
  expect([outcome, words, ...faults.map((fault) => fault.message)]).toEqual([
    "inconclusive",
    `${path} cannot be read`,
    message,
  ]);
});
