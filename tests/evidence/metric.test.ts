import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/domain/manifest.ts";
import { metric } from "../../src/evidence/metric.ts";
import { readDocumentBytes } from "../../src/read/document.ts";

const results = '{ "gap": 0.04, "panels": 12, "note": "thin" }';

const measured = (item: EvidenceItem): readonly string[] => {
  const bytes = new TextEncoder().encode(results);
  const document = () => ({ value: readDocumentBytes("evals/gap.json", bytes).value, faults: [] });
  const file = { path: "evals/gap.json", bytes, digest: () => "sha256:0", document };
  const { outcome, words } = metric.measure(item, file);
  return [outcome, words];
};

const gap = { file: "evals/gap.json", pointer: "/gap", "at-most": 0.1 };

test("a number within its threshold passes", () => {
  expect(measured({ metric: gap })).toEqual(["passing", "0.04 is at most 0.1"]);
});

test.each([
  [12, "/panels", "passing", "0.04 is at most 0.1"],
  [13, "/panels", "inconclusive", "it rests on 12 samples, not on at least 13"],
  [1, "/note", "inconclusive", "at least 1 samples are asked for, and their number is not stated"],
  [1, "/nothing", "inconclusive", "at least 1 samples are asked for, and their number is not stated"],
  [1, undefined, "inconclusive", "at least 1 samples are asked for, and their number is not stated"],
])("asked for %j samples at %j, it is %s", (least, samples, outcome, words) => {
  const spec = samples === undefined ? gap : { ...gap, samples };
  expect(measured({ metric: spec, "at-least-n": least })).toEqual([outcome, words]);
});
