import { expect, test } from "vitest";
import type { TextPiece, ValuePath } from "../../src/domain/document.ts";
import { readDocument } from "../../src/read/document.ts";

const register = `system:
  purpose: |
    Sorts calls from wards.
    As the handbook says [cite: 2].
    TODO: ask the ward. TODO: ask the night shift.
  plan: "Calls wait for {nurse} and {nurse}."
  event: >-
    Night calls wait for [insert
    the cause] until morning.
  wards: [north]
`;

/** Line, column, end and the line's text of a piece. */
function shown(text: string, path: ValuePath, piece: TextPiece): string {
  const at = readDocument(text.startsWith("{") ? "ward.json" : "ward.yml", text).value?.locate(path, piece);
  if (at === undefined) return "";
  const { start, end, excerpt } = at;
  return `${start.line}:${start.column} ${excerpt.slice(start.column - 1, end.column - 1)}`;
}

test.each<[string, readonly string[], TextPiece, string]>([
  ["in a text of several lines", ["system", "purpose"], { text: "[cite: 2]", before: 0 }, "4:26 [cite: 2]"],
  ["behind one that is alike", ["system", "purpose"], { text: "TODO", before: 1 }, "5:25 TODO"],
  ["in quotes", ["system", "plan"], { text: "{nurse}", before: 1 }, "6:37 {nurse}"],
  ["over two lines by its first word", ["system", "event"], { text: "[insert the cause]", before: 0 }, "8:26 [insert"],
])("a piece stands where the text shows it: %s", (_, path, piece, place) => {
  expect(shown(register, path, piece)).toBe(place);
});

test("a piece that is not there to be seen stands where its text does", () => {
  expect(shown(register, ["system", "plan"], { text: "{doctor}", before: 0 })).toMatch(/^6:9 "Calls wait/);
  expect(shown(register, ["system", "plan"], { text: "{nurse}", before: 2 })).toMatch(/^6:9 "Calls wait/);
  expect(shown(register, ["system", "wards"], { text: "north", before: 0 })).toBe("10:3 wards");
  expect(shown(register, ["system", "owner"], { text: "TODO", before: 0 })).toBe("1:1 system");
});

test("a piece is found in JSON", () => {
  const text = '{ "system": { "purpose": "Sorts calls.\\nTODO: ask." } }';
  expect(shown(text, ["system", "purpose"], { text: "TODO", before: 0 })).toBe("1:41 TODO");
});
