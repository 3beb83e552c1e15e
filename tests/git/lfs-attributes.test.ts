import { expect, test } from "vitest";
import { trackedByLfs } from "../../src/git/lfs-attributes.ts";

const attributes = new Map([
  ["", "# large files\n*.onnx filter=lfs diff=lfs merge=lfs -text\n/weights/** filter=lfs\n*.md text\n"],
  ["loans", "models/*.bin filter=lfs\nsmall.onnx -filter\nother.onnx filter=crypt\n"],
]);

const rows: readonly (readonly [path: string, isTracked: boolean])[] = [
  ["score.onnx", true],
  ["loans/models/score.onnx", true],
  ["loans/models/score.bin", true],
  ["loans/models/deep/score.bin", false],
  ["models/score.bin", false],
  ["weights/one/two.dat", true],
  ["loans/weights/one.dat", false],
  ["loans/small.onnx", false],
  ["loans/deep/other.onnx", false],
  ["MODEL_CARD.md", false],
];

test.each(rows)("%s: %s", (path, isTracked) => {
  expect(trackedByLfs(attributes)(path)).toBe(isTracked);
});

test("without attributes nothing is kept elsewhere", () => {
  expect(trackedByLfs(new Map())("score.onnx")).toBe(false);
});
