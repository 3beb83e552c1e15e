import { expect, test } from "vitest";
import { labelOf, wordsOf } from "../../src/read/markdown-words.ts";

test.each([
  ["  a\t b\u00a0 c ", "a b c"],
  ["*a* **b** ***c***", "a b c"],
  ["2 * 3", "2 * 3"],
  ["a* b", "a b"],
  ["~~a~~ `b` ``c``", "a b c"],
  ["a_b_c", "a_b_c"],
  ["_a_ __b__", "a b"],
  ["a _ b", "a _ b"],
  ["a __ b", "a b"],
  ["(_a_)", "(a)"],
  ["a\\_b c\\_", "a_b c_"],
  ["\\* \\[a\\] \\\\", "* [a] \\"],
  ["[a](https://example.org)", "a"],
  ["[a](https://example.org/b(c)d)", "a"],
  ["[a](b(c", "[a](b(c"],
  ["[a][b] [c][]", "a c"],
  ["![a](b.png) ![c][d] ![](e.png)", "a c"],
  [
    "<https://example.org> <mailto:ann@example.org> <ann@example.org>",
    "https://example.org mailto:ann@example.org ann@example.org",
  ],
  ["<ann @example.org>", ""],
  ["a<br>b<BR/>c<br />d", "a\nb\nc\nd"],
  ["<b class='x'>a</b> <custom-tag/>b", "a b"],
  ["a < b > c", "a < b > c"],
  ["a <!-- b --> c <!-- d", "a c"],
  ["a <!-- b\nc --> d", "a d"],
  ["a <?php b ?> c <!DOCTYPE html> d <![CDATA[e]]>", "a c d"],
  ["&amp; &lt; &gt; &quot; &apos;", "& < > \" '"],
  ["a&nbsp;b&ensp;c&emsp;d&thinsp;e", "a b c d e"],
  ["a&shy;b&zwj;c&zwnj;d&NoBreak;e&ZeroWidthSpace;f", "abcdef"],
  ["&#65; &#x41; &#X41; &#8364;", "A A A €"],
  [
    "&unknown; &toString; &#0; &#xd800; &#xDFFF; &#xe000; &#1114111; &#1114112;",
    "&unknown; &toString; &#0; &#xd800; &#xDFFF; \ue000 \u{10ffff} &#1114112;",
  ],
  ["&#12345678; &#x1234567; & amp;", "&#12345678; &#x1234567; & amp;"],
])("a reader sees of %j the words %j", (raw, words) => {
  expect(wordsOf(raw)).toBe(words);
});

test.each([
  ["**License:** MIT", { name: "License", rest: "MIT", colon: true }],
  ["**License** : MIT", { name: "License", rest: "MIT", colon: true }],
  ["__License：__ MIT ", { name: "License", rest: "MIT", colon: true }],
  ["**License** MIT", { name: "License", rest: "MIT", colon: false }],
  ["**License**", { name: "License", rest: "", colon: false }],
  ["<b>License</b>: MIT", { name: "License", rest: "MIT", colon: true }],
  ["<STRONG>License:</STRONG> MIT", { name: "License", rest: "MIT", colon: true }],
  ["**[License](l.md):** MIT", { name: "License", rest: "MIT", colon: true }],
  ["** License:** MIT", null],
  ["**License:**MIT", null],
  ["*License:* MIT", null],
  ["See **License:** MIT", null],
  [`**${"a".repeat(120)}** b`, { name: "a".repeat(120), rest: "b", colon: false }],
  [`**${"a".repeat(121)}** b`, null],
])("the label of %j is %j", (raw, label) => {
  expect(labelOf(raw)).toEqual(label);
});
