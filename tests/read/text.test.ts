import { describe, expect, test } from "vitest";
import { readText, sourceOf } from "../../src/read/text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("bytes become text", () => {
  test("a byte order mark is dropped", () => {
    expect(readText("ai-risk.yml", bytes("\uFEFFversion: 1\n"))).toEqual({ value: "version: 1\n", faults: [] });
  });

  test("invalid bytes are refused with their line", () => {
    const { value, faults } = readText(
      "ai-risk.yml",
      new Uint8Array([...bytes("version: 1\nname: Kredit"), 0xfc, 0x0a]),
    );
    expect(value).toBeNull();
    expect(faults).toEqual([
      {
        rule: "unreadable",
        message: "ai-risk.yml is no UTF-8 text: line 2 holds bytes that are no character.",
        fix: "Save the file as UTF-8.",
        place: "2",
        cut: null,
        at: { path: "ai-risk.yml", start: { line: 2, column: 1 }, end: { line: 2, column: 1 }, excerpt: "" },
      },
    ]);
  });

  test("a character cut at the end of the file is refused", () => {
    expect(readText("card.md", new Uint8Array([0x61, 0x0a, 0xe2, 0x82])).faults[0]?.place).toBe("2");
  });

  test("UTF-16 is named, whichever half comes first", () => {
    expect(readText("card.md", new Uint8Array([0xfe, 0xff, 0x00, 0x61])).faults[0]?.message).toBe(
      "card.md is UTF-16, not UTF-8.",
    );
    expect(readText("card.md", new Uint8Array([0xff, 0xfe, 0x61, 0x00])).faults[0]?.message).toBe(
      "card.md is UTF-16, not UTF-8.",
    );
  });

  test("a lone carriage return at the very start is refused as well", () => {
    const { value, faults } = readText("card.md", bytes("\rname"));
    expect([value, faults.map(({ at }) => at.start)]).toEqual([null, [{ line: 1, column: 1 }]]);
  });

  test("NUL and a lone carriage return are refused where they stand", () => {
    const { value, faults } = readText("ai-risk.yml", bytes("version: 1\nowner: a\rlender\nname: \0\n"));
    expect(value).toBeNull();
    expect(faults.map(({ message, at }) => [message, at.start])).toEqual([
      ["Line 3 of ai-risk.yml holds a NUL character.", { line: 3, column: 7 }],
      ["Line 2 of ai-risk.yml holds a carriage return without a line feed.", { line: 2, column: 9 }],
    ]);
  });
});

describe("offsets become lines and columns", () => {
  test("CRLF and LF end lines, columns count UTF-16 units", () => {
    const source = sourceOf("card.md", "one\r\n\u{1F3E5} ward\nlast");
    expect(source.locate(5, 7)).toEqual({
      path: "card.md",
      start: { line: 2, column: 1 },
      end: { line: 2, column: 3 },
      excerpt: "\u{1F3E5} ward",
    });
    expect(source.locate(13, 17)).toEqual({
      path: "card.md",
      start: { line: 3, column: 1 },
      end: { line: 3, column: 5 },
      excerpt: "last",
    });
  });

  test("an excerpt ends after 200 units and never within a character", () => {
    const source = sourceOf("card.md", `${"a".repeat(199)}\u{1F3E5} ward`);
    expect(source.locate(0, 1).excerpt).toBe("a".repeat(199));
    const whole = `${"a".repeat(198)}\u{1F3E5}`;
    expect(sourceOf("card.md", `${whole} ward`).locate(0, 1).excerpt).toBe(whole);
    expect(sourceOf("card.md", `${"a".repeat(199)}\uE000 ward`).locate(0, 1).excerpt).toBe(`${"a".repeat(199)}\uE000`);
  });
});
