import { expect, test } from "vitest";
import { readDocument, readDocumentBytes } from "../../src/read/document.ts";

test.each([
  ["ai-risk.yml", "version: 1"],
  ["ai-risk.YAML", "version: 1"],
  ["ai-risk.json", '{"version": 1}'],
])("%s is read as its name says", (path, text) => {
  expect(readDocument(path, text).value?.value).toEqual({ version: 1 });
});

test("JSON is not read as YAML", () => {
  expect(readDocument("ai-risk.json", "version: 1").faults.map(({ rule }) => rule)).toEqual(["unreadable"]);
});

test("another name is a fault", () => {
  expect(readDocument("ai-risk.toml", "version = 1")).toEqual({
    value: null,
    faults: [
      {
        rule: "unread-format",
        message: "ai-risk.toml is in no format that this version reads as data.",
        fix: "Use a .yml, .yaml or .json file.",
        place: "1",
        cut: null,
        at: { path: "ai-risk.toml", start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, excerpt: "" },
      },
    ],
  });
});

test("bytes that are no text are a fault", () => {
  const { value, faults } = readDocumentBytes("ai-risk.yml", new Uint8Array([0x61, 0xff]));
  expect([value, faults.map(({ place }) => place)]).toEqual([null, ["1"]]);
});
