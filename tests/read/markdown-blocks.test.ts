import { expect, test } from "vitest";
import { readMarkdown, type Section } from "../../src/read/markdown.ts";

/** A line for each heading, label and table: where it stands, what it is called and what stands under it. */
const shown = (text: string): readonly string[] => {
  const root = readMarkdown("MODEL_CARD.md", text).value?.root;
  const walk = ({ kind, level, title, at, lines, tables, within }: Section): readonly string[] => [
    `${at.start.line}:${at.start.column} ${kind === "heading" ? level : kind} ${title}: ${lines.join(" / ")}`,
    ...tables.map((rows) => `table ${rows.map((row) => row.map(({ raw }) => raw).join("|")).join(" / ")}`),
    ...within.flatMap(walk),
  ];
  return root === undefined ? [] : walk(root).filter((line) => line !== "1:1 start : ");
};

test.each<[string, string, readonly string[]]>([
  ["an empty first line is a line", "\n# Loans\n\ntext", ["2:1 1 Loans: text"]],
  ["an empty first line may end as on Windows", "\r\n# Loans\r\n\r\ntext", ["2:1 1 Loans: text"]],
  ["code in an item ends with the item", "- a\n\n  ```\n  # not\n# Loans", ["1:1 start : a / # not", "5:1 1 Loans: "]],
  ["code goes on over empty lines", "# Loans\n\n```\na\n\n# not\n```\nb", ["1:1 1 Loans: a\n\n# not / b"]],
  ["code of nothing is nothing", "# Loans\n```\n```\nb", ["1:1 1 Loans: b"]],
  ["the words of a fence hold no tick", "``` a`b\n# Loans", ["1:1 start : ab", "2:1 1 Loans: "]],
  ["a heading ends an item", "- a\n# Loans", ["1:1 start : a", "2:1 1 Loans: "]],
  ["a fence ends an item", "- a\n```\n# not\n```\n# Loans", ["1:1 start : a / # not", "5:1 1 Loans: "]],
  ["a quote ends an item", "- a\n> b\n\n  # Loans", ["1:1 start : a / b", "4:3 1 Loans: "]],
  ["a tab is four columns", "# Loans\n\n\t# not", ["1:1 1 Loans: # not"]],
  ["a tab belongs to an item", "- a\n\n\t# not\n\n# Loans", ["1:1 start : a / not", "5:1 1 Loans: "]],
  ["dashes with words underline nothing", "Loans\n--x\n\n# Scope", ["1:1 start : Loans\n--x", "4:1 1 Scope: "]],
  ["dashes underline, whatever blanks follow", "Loans\n-- \t", ["1:1 2 Loans: "]],
  ["a star alone is no rule", "# Loans\na\n*\nb", ["1:1 1 Loans: a\n*\nb"]],
  ["stars are a rule", "# Loans\na\n* * *\nb", ["1:1 1 Loans: a / b"]],
  ["dashes are a rule with gaps", "# Loans\na\n- - -\nb", ["1:1 1 Loans: a / b"]],
  ["underscores are a rule", "# Loans\na\n___\nb", ["1:1 1 Loans: a / b"]],
  ["what is less deep than an item's text leaves it", "-   a\n\n  # Loans", ["1:1 start : a", "3:3 1 Loans: "]],
  ["what is as deep as an item's text is of it", "-   a\n\n    # not", ["1:1 start : a / not"]],
  ["an item may begin with a number", "12) a\n\n    # not\n\n# Loans", ["1:1 start : a / not", "5:1 1 Loans: "]],
  ["a later number is no item of a paragraph", "a\n2. b\n\n# Loans", ["1:1 start : a\n2. b", "4:1 1 Loans: "]],
  ["a paragraph of an item is no heading", "- a\n===\n\n# Loans", ["1:1 start : a\n===", "4:1 1 Loans: "]],
  ["a tag of anybody's begins HTML", "<ward>\n# not\n\n# Loans", ["1:1 start : # not", "4:1 1 Loans: "]],
  ["but not in a paragraph", "text\n<ward>\n# Loans", ["1:1 start : text", "3:1 1 Loans: "]],
  ["a tag of HTML ends a paragraph", "a\n<div>\n# not\n\n# Loans", ["1:1 start : a / # not", "5:1 1 Loans: "]],
  ["a tag may be in capitals", "a\n<DIV>\n# not\n\n# Loans", ["1:1 start : a / # not", "5:1 1 Loans: "]],
  ["a tag with words behind it is text", "<ward>a\n# Loans", ["1:1 start : a", "2:1 1 Loans: "]],
  ["less than is no tag", "a < b\n< c\n\n# Loans", ["1:1 start : a < b\n< c", "4:1 1 Loans: "]],
])("%s", (_, text, wanted) => {
  expect(shown(text)).toEqual(wanted);
});

test.each<[string, string, readonly string[]]>([
  ["cells may be empty", "| a | b |\n|---|---|\n| | 1 |\n| 2 | |", ["table a|b / |1 / 2|"]],
  ["the line of dashes may be indented", "| a | b |\n  | - | - |  \n| 1 | 2 |", ["table a|b / 1|2"]],
  ["each of its columns has a dash", "| a | b |\n| - | : |", []],
  ["each of its columns has dashes in one piece", "| a | b |\n| -:- | - |", []],
  ["it has as many columns", "| a | b |\n| - |", []],
  ["it may show sides", "| a | b |\n|:-:|--:|\n| 1 | 2 |", ["table a|b / 1|2"]],
  ["a line of words is none", "| a | b |\n| - | x |", []],
  ["HTML ends it", "| a | b |\n|---|---|\n| 1 | 2 |\n<div>3</div>", ["table a|b / 1|2"]],
  ["a heading ends it", "| a | b |\n|---|---|\n# Loans\n| 1 | 2 |", ["table a|b"]],
  ["an empty line ends it", "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |", ["table a|b / 1|2"]],
])("a table: %s", (_, text, wanted) => {
  expect(shown(text).filter((line) => line.startsWith("table"))).toEqual(wanted);
});

test.each<[string, string, readonly string[]]>([
  ["scripts", "<div>a<script>LIMITS</script> b</div>", ["1:1 start : a / b"]],
  ["styles", "<div>a<STYLE>LIMITS</style> b</div>", ["1:1 start : a / b"]],
  ["templates and fields", "<div>a<template>x</template><textarea>y</textarea> b</div>", ["1:1 start : a / b"]],
  ["headings in scripts", "<div><script><h1>LIMITS</h1></script></div>\n\n# Loans", ["3:1 1 Loans: "]],
])("%s are not shown", (_, text, wanted) => {
  expect(shown(text)).toEqual(wanted);
});

test.each<[string, string, readonly string[]]>([
  ["cells may be empty", "<table><tr><td></td><td>1</td></tr></table>", ["table |1"]],
  ["rows may be empty", "<table><tr></tr><tr><td>1</td></tr></table>", ["table 1"]],
  ["a table may be empty", "<table><tr></tr></table>", []],
  ["a break in a cell is white space", "<table><tr><td>a<br>b</td><td><br>1</td></tr></table>", ["table a b|1"]],
  ["rows need no end", "<table><tr><td>a<tr><td>b</table>", ["table a / b"]],
  ["cells need a table", "<div><td>a</td></div>", []],
  ["two tables are two", "<table><tr><td>a</td></tr><table><tr><td>b</td></tr></table>", ["table a", "table b"]],
])("in HTML %s", (_, text, wanted) => {
  expect(shown(text).filter((line) => line.startsWith("table"))).toEqual(wanted);
});

test("what HTML says stands where its words begin", () => {
  expect(shown("text\n\n<div>\n  <p><b>License:</b> MIT</p>\n  <p>\n\n  </p>\n  <h2> Limits</h2></div>")).toEqual([
    "1:1 start : text",
    "4:9 label License: MIT",
    "8:7 2 Limits: ",
  ]);
});
