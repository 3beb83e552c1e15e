import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/read/yaml.ts";

const faultsOf = (text: string): readonly (readonly [string, string])[] =>
  readYaml("ai-risk.yml", text).faults.map(({ message, at }) => {
    const { start, end, excerpt } = at;
    const words = message.replace(/^Line \d+ of ai-risk\.yml: this is no YAML: /u, "");
    return [
      `${start.line}: ${(excerpt ?? "").slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)}`,
      words,
    ];
  });

describe("what is no YAML is told where it is, in words", () => {
  test.each<[string, string, string, string]>([
    [
      "a colon in a value",
      "title: Bias: high",
      "1: Bias: high",
      "a value holds a colon before a space, as if it were a key.",
    ],
    [
      "a key that stands too deep",
      "id: A\n  owner: b",
      "2: owner: b",
      "a value holds a colon before a space, as if it were a key.",
    ],
    [
      "a missing colon",
      "risks:\n  - id A\n    owner: b",
      "2: id A",
      "this line has no colon, and the text goes on in a line with one.",
    ],
    ["a line that is no key", "id: A\nowner\nteam: b", "2: owner", "a key with its colon was expected here."],
    [
      "a key deeper than those beside it",
      'id: "A"\n  owner: b',
      "2: owner: b",
      "this line stands deeper than the lines that it belongs to.",
    ],
    [
      "an item deeper than those beside it",
      "ids:\n  - [a]\n   - b",
      "3: - b",
      "this line stands deeper than the lines that it belongs to.",
    ],
    ["a list behind its key", "ids: - a", "1: - a", "a - stands where no list or map can begin."],
    ["an owner without quotes", "owner: @alice", "1: @alice", "a value cannot begin with @."],
    ["a tab", "system:\n\tid: a", "2: \tid: a", "a tab stands where only spaces may indent."],
    [
      "an open quote",
      'title: "Bias\nowner: b\n',
      '1: "Bias',
      "a quote opens here and is not closed before a line that stands no deeper.",
    ],
    ["text behind a quote", 'title: "Bias" high', "1: high", "something follows the end of the value on its line."],
    [
      "an open list",
      "ids: [a,\nowner: b",
      "1: [a,",
      "a [ opens here and is not closed before a line that stands no deeper.",
    ],
    ["a list without a comma", 'ids: ["a" "b"]', '1: "b"]', "a comma or ] was expected before what stands here."],
    ["a map without a comma", "{\n  a: 1\n  b: 2\n}", "2: 1", "a comma or } was expected in what stands here."],
    ["two commas", "ids: [a,, b]", "1: , b]", "a value cannot begin with ,."],
    ["a comment without a space", "ids: [a]# x", "1: #", "a comment needs a space before its #."],
    [
      "a backslash",
      'path: "C:\\data"',
      "1: \\d",
      "a backslash in double quotes begins an escape that YAML does not know.",
    ],
    [
      "spaces before a text",
      "a: |\n    \n  b",
      "3: b",
      "an empty line before this text has more spaces than the text is indented by.",
    ],
    ["a word behind |", "a: | b", "1: b", "something follows the end of the value on its line."],
    ["a text behind the end", "[a]\nb: 1", "2: b: 1", "this line follows the end of the document's value."],
    ["two anchors", "a: &b &c d", "1: &", "a value has one anchor and one tag at most."],
    ["a long key", `${"k".repeat(1025)}: 1`, `1: ${"k".repeat(200)}`, "a key is longer than 1024 characters."],
    [
      "an escaped line break",
      'a: "b\\\n\n  c"',
      "1: \\",
      "an empty line follows a line break that is escaped, which readers of YAML take in different ways.",
    ],
  ])("%s", (_, text, place, words) => {
    expect(faultsOf(text)[0]).toEqual([place, words]);
  });

  test("several are told at once, each once, in order", () => {
    expect(
      faultsOf(
        "system:\n  purpose: a: b\nrisks:\n  - id: A\n    owner: @b\n  - id: B\n    title: 'x\n  - id: C\n    due: [1\n",
      ).map(([at]) => at),
    ).toEqual(["2: a: b", "5: @b", "7: 'x", "9: [1"]);
  });

  test("at most 20 are told", () => {
    expect(faultsOf("a: b: c\n".repeat(50))).toHaveLength(20);
  });
});

describe("it ends in time, whatever it is", () => {
  const size = 1_000_000;
  const numbered = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join("\n");
  test.each<[string, string]>([
    ["brackets", "[".repeat(size)],
    ["quotes", `a: "${'\\"'.repeat(size / 2)}`],
    ["brackets with quotes", `[${"'a".repeat(size / 2)}`],
    ["properties", "&a ".repeat(size / 3)],
    ["question marks", "? ".repeat(size / 2)],
    ["white space", " ".repeat(size)],
    ["empty lines of a text", `a: |\n${"\n".repeat(size)}`],
    ["lines of a plain text", `a: x\n${"  y\n".repeat(size / 4)}`],
    ["keys", numbered(50_000, (i) => `key-${i}: ${i}`)],
    ["keys twice", numbered(50_000, (i) => `key-${i % 25_000}: ${i}`)],
    ["refused keys", numbered(30_000, (i) => `[${i}]: { a: 1 }`)],
    ["anchors", numbered(50_000, (i) => `- &a${i} x`)],
    ["anchors in anchors", `${"[&b ".repeat(62)}${"x, ".repeat(size / 4)}`],
    ["mistakes", "- 'abc\n".repeat(size / 8)],
  ])("%s", (_, text) => {
    const begin = performance.now();
    const { value, faults } = readYaml("ai-risk.yml", text);
    value?.locate(["key-49999"]);
    expect(value !== null || faults.length > 0).toBe(true);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
