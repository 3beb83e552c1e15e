import { describe, expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

/** What is left of a text, and each fault: place in the file and in the document, what it is and what to do. */
const read = (text: string): readonly [Value, readonly string[]] => {
  const { value, faults } = readYaml("ai-risk.yml", text);
  const told = faults.map(({ at, place, message, fix }) => {
    const what = message.replace(/^Line \d+ of ai-risk\.yml: /u, "");
    return `${at.start.line}:${at.start.column} ${place} — ${what} ${fix}`;
  });
  return [value?.value ?? null, told];
};

describe("what refers elsewhere, or has a type of its own", () => {
  test.each<[string, Value, readonly string[]]>([
    ["ids: [a, *b, c]", { ids: ["a", "c"] }, ["1:10 ids[#2] — the alias *b is not taken. Write the value out."]],
    [
      "ids: [a, &b x, 1e999]",
      { ids: ["a"] },
      [
        "1:10 ids[#2] — the anchor &b is not taken. Write the value out wherever it is used; anchors and aliases are not read.",
        "1:16 ids[#3] — 1e999 is no finite number. Write a finite number, or the value as quoted text.",
      ],
    ],
    [
      "owner: *lender\nteam: &risk\n",
      {},
      [
        "1:8 owner — the alias *lender is not taken. Write the value out.",
        "2:7 team — the anchor &risk is not taken. Write the value out wherever it is used; anchors and aliases are not read.",
      ],
    ],
    [
      "- &a x\n- *a",
      [],
      [
        "1:3 [#1] — the anchor &a is not taken. Write the value out wherever it is used; anchors and aliases are not read.",
        "2:3 [#2] — the alias *a is not taken. Write the value out.",
      ],
    ],
    [
      "!risk id: A\nowner: b",
      { owner: "b" },
      ["1:1 1 — a YAML tag is not taken. Remove the tag; quote the value where it is text."],
    ],
    ["owner: !team b", {}, ["1:8 owner — a YAML tag is not taken. Remove the tag; quote the value where it is text."]],
    ["owner: !!str 1", {}, ["1:8 owner — a YAML tag is not taken. Remove the tag; quote the value where it is text."]],
    ["<<: { id: A }\nowner: b", { owner: "b" }, ["1:1 << — the merge key << is not taken. Write the keys out."]],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("keys that are no text", () => {
  test.each<[string, Value, readonly string[]]>([
    ["[id]: 1\nowner: b", { owner: "b" }, ["1:1 1 — a key is no text. Write the key as one word."]],
    ["{ id: 1 }: 1\nowner: b", { owner: "b" }, ["1:1 1 — a key is no text. Write the key as one word."]],
    [
      "&id a: 1\nowner: b",
      { owner: "b" },
      [
        "1:1 1 — the anchor &id is not taken. Write the value out wherever it is used; anchors and aliases are not read.",
      ],
    ],
    ["*id : 1\nowner: b", { owner: "b" }, ["1:1 1 — the alias *id is not taken. Write the value out."]],
    ["a: { [b]: 1, c: 2 }", { a: { c: 2 } }, ["1:6 a — a key is no text. Write the key as one word."]],
    ["a: { { b: 1 }: 1, c: 2 }", { a: { c: 2 } }, ["1:6 a — a key is no text. Write the key as one word."]],
    ["a: [[b]: 1, c]", { a: [{}, "c"] }, ["1:5 a[#1] — a key is no text. Write the key as one word."]],
    ["a: { &x b: 1, c: 2 }", { a: { c: 2 } }, ["1:6 a — a key is no text. Write the key as one word."]],
    ["a: { *x : 1, c: 2 }", { a: { c: 2 } }, ["1:6 a — a key is no text. Write the key as one word."]],
    ["? [id]\n: 1\nowner: b", { owner: "b" }, ["1:3 1 — a key is no text. Write the key as one word."]],
    ["? \n: 1\nowner: b", { owner: "b" }, ["1:3 1 — a key is empty. Write a key before the colon."]],
    ["1: a", {}, ['1:1 1 — the key 1 is no text. Quote it: "1".']],
    ["~: a", {}, ['1:1 ~ — the key ~ is no text. Quote it: "~".']],
    ["true: a", {}, ['1:1 true — the key true is no text. Quote it: "true".']],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("keys that stand twice or reach a prototype", () => {
  test.each<[string, Value, readonly string[]]>([
    ["id: A\nid: B\nowner: c", { owner: "c" }, ["2:1 id — the key id stands here a second time. Keep one of them."]],
    [
      "id: *a\nid: B\nowner: c",
      { owner: "c" },
      [
        "1:5 id — the alias *a is not taken. Write the value out.",
        "2:1 id — the key id stands here a second time. Keep one of them.",
      ],
    ],
    ["a: { b: 1, b: 2 }", { a: {} }, ["1:12 a.b — the key b stands here a second time. Keep one of them."]],
    ["id: A\nid: B\nid: C", {}, ["2:1 id — the key id stands here a second time. Keep one of them."]],
    [
      "__proto__: { id: A }\nowner: b",
      { owner: "b" },
      ["1:1 __proto__ — the key __proto__ is not allowed. Rename the key."],
    ],
    [
      "constructor: { n: 1e999 }\nowner: b",
      { owner: "b" },
      ["1:1 constructor — the key constructor is not allowed. Rename the key."],
    ],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("numbers that lose digits", () => {
  test.each<[string, Value, readonly string[]]>([
    [
      "losses: 0x1fffffffffffffff",
      {},
      [
        "1:9 losses — the integer 0x1fffffffffffffff is beyond 2^53 and would lose digits. Write it as quoted text, or with fewer digits.",
      ],
    ],
    [
      "losses: 12345678901234567890",
      {},
      [
        "1:9 losses — the integer 12345678901234567890 is beyond 2^53 and would lose digits. Write it as quoted text, or with fewer digits.",
      ],
    ],
    [
      "losses: .inf",
      {},
      ["1:9 losses — .inf is no finite number. Write a finite number, or the value as quoted text."],
    ],
    [
      "losses: [1, -.inf, 2]",
      { losses: [1, 2] },
      ["1:13 losses[#2] — -.inf is no finite number. Write a finite number, or the value as quoted text."],
    ],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("what is no single document of text", () => {
  test.each<[string, Value, readonly string[]]>([
    [
      "id: A\n---\nid: B",
      null,
      ["2:1 2 — a second YAML document begins here. Keep one document a file, without another `---`."],
    ],
    [
      "id: A\n...\nid: B",
      null,
      ["3:1 3 — a second YAML document begins here. Keep one document a file, without another `---`."],
    ],
    [
      "%YAML 1.2\n---\nid: A",
      null,
      [
        "1:1 1 — a YAML directive stands here, which would change how the rest is read. Remove the line that begins with %.",
      ],
    ],
    ["", null, ["1:1 1 — the document is empty. Write the document, or delete the file."]],
    ["# only a comment", null, ["1:1 1 — the document is empty. Write the document, or delete the file."]],
    ['title: "\u0001"', null, ["1:9 1 — a control character stands here, which YAML does not allow. Remove it."]],
    ["title: a\u0007", null, ["1:9 1 — a control character stands here, which YAML does not allow. Remove it."]],
    [
      'title: "\\ud800"',
      null,
      [
        "1:8 1 — an escape leaves half a character, which is no text. Write the character itself, or both halves of its escape.",
      ],
    ],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("lines that stand where they cannot", () => {
  test.each<[string, Value, readonly string[]]>([
    [
      "- a\nid: A",
      null,
      [
        "2:1 2 — this is no YAML: this line follows the end of the document's value. Let it belong to a key, or remove it.",
      ],
    ],
    [
      "'a'\nid: A",
      null,
      [
        "2:1 2 — this is no YAML: this line follows the end of the document's value. Let it belong to a key, or remove it.",
      ],
    ],
    [
      "ids:\n  - a\n owner: b",
      null,
      [
        "3:2 3 — this is no YAML: this line stands deeper than the lines that it belongs to. Indent it as the keys or items beside it.",
      ],
    ],
    [
      "purpose: |\n  a\n b\nid: A",
      null,
      [
        "3:2 3 — this is no YAML: this line stands deeper than the lines that it belongs to. Indent it as the keys or items beside it.",
      ],
    ],
    ["\tid: A", null, ["1:1 1 — this is no YAML: a tab stands where only spaces may indent. Indent with spaces."]],
    [
      "system:\n\tid: A",
      null,
      ["2:1 2 — this is no YAML: a tab stands where only spaces may indent. Indent with spaces."],
    ],
    [
      "ids: [a: b: c]",
      null,
      [
        "1:11 1 — this is no YAML: a comma or ] was expected before what stands here. Put a comma between the parts, or quotes around the text.",
      ],
    ],
    [
      "--- id: A",
      null,
      [
        "1:5 1 — this is no YAML: a value holds a colon before a space, as if it were a key. Quote the value, or write the key on a line of its own, indented as the keys beside it.",
      ],
    ],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("marks of a text that say what they cannot", () => {
  test.each<[string, Value, readonly string[]]>([
    [
      "purpose: |9x\n a",
      null,
      [
        "1:12 1 — this is no YAML: something follows the end of the value on its line. Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes.",
      ],
    ],
    [
      "purpose: |0\n a",
      null,
      [
        "1:11 1 — this is no YAML: something follows the end of the value on its line. Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes.",
      ],
    ],
    [
      "purpose: |11\n a",
      null,
      [
        "1:12 1 — this is no YAML: something follows the end of the value on its line. Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes.",
      ],
    ],
    [
      "purpose: |--\n a",
      null,
      [
        "1:12 1 — this is no YAML: something follows the end of the value on its line. Correct the line; text that begins with `@` or holds `: ` or ` #` needs quotes.",
      ],
    ],
    [
      "--- |1\n a",
      null,
      [
        "1:5 1 — this is no YAML: the digit here says how far a text is indented, which readers of YAML take in different ways. Remove the digit.",
      ],
    ],
    [
      "purpose: |1\n   \nid: A",
      null,
      [
        "1:10 1 — this is no YAML: the digit here says how far a text is indented, which readers of YAML take in different ways. Remove the digit.",
      ],
    ],
    [
      "purpose: |+\n a\n  ",
      null,
      [
        "1:10 1 — this is no YAML: a text that keeps its empty lines ends in spaces, which readers of YAML take in different ways. End the file with a line break.",
      ],
    ],
    [
      "purpose: |2+\n   \n\nid: A",
      null,
      [
        "1:10 1 — this is no YAML: the digit here says how far a text is indented, which readers of YAML take in different ways. Remove the digit.",
      ],
    ],
  ])("%j", (text, value, faults) => {
    expect(read(text)).toEqual([value, faults]);
  });
});

describe("what is taken", () => {
  test.each<[string, Value]>([
    ["? id\n: A", { id: "A" }],
    ["? id", { id: null }],
    ["? |\n  id\n: A", { "id\n": "A" }],
    ["- ? id\n  : A\n- b", [{ id: "A" }, "b"]],
    ["ids: [a, b: c, d]", { ids: ["a", { b: "c" }, "d"] }],
    ["ids: [? a : b]", { ids: [{ a: "b" }] }],
    ["ids: { a, b }", { ids: { a: null, b: null } }],
    ["ids: { a: , b: }", { ids: { a: null, b: null } }],
    ["- - a\n  - b\n- c", [["a", "b"], "c"]],
    ["--- |\n a", "a\n"],
    ["title: a\tb # c", { title: "a\tb" }],
    ["title: a#b", { title: "a#b" }],
    ["title: a #b", { title: "a" }],
    ["purpose: >2\n   a\n  b\n", { purpose: " a\nb\n" }],
    ["purpose: |1\n  a\n", { purpose: " a\n" }],
    ["purpose: |+\n a\n\n", { purpose: "a\n\n" }],
    ["purpose: >-\n a\n b\n\n c\n", { purpose: "a b\nc" }],
    ["purpose: |-2\n   a\n", { purpose: " a" }],
    ["purpose: |+\n a\n  \nid: A", { purpose: "a\n \n", id: "A" }],
    ["purpose: |+\n\n\nid: A", { purpose: "\n\n", id: "A" }],
    ["purpose: |\n\nid: A", { purpose: "", id: "A" }],
    ["purpose: >\n\n  a\n\n\n  b\n", { purpose: "\na\n\nb\n" }],
    ["purpose: >+\n  a\n   b\n  c\n\n", { purpose: "a\n b\nc\n\n" }],
    ["title: one\n  two\n\n  three", { title: "one two\nthree" }],
    ["ids:\n- a\n- b\nowner: c", { ids: ["a", "b"], owner: "c" }],
    ["ids: [a,\n b]", { ids: ["a", "b"] }],
    ["'id': A\n\"owner\": b", { id: "A", owner: "b" }],
    ["title: 'it''s'\nowner: \"\\x41\\u00e9\\U0001F3E6\"", { title: "it's", owner: "Aé🏦" }],
    ["a: { b: [1, { c: 2 }], d: 'e, f' }", { a: { b: [1, { c: 2 }], d: "e, f" } }],
    ["losses: [0x1f, 0o17, 1_000, +3, -2.5e3, .5, 1.]", { losses: [31, 15, "1_000", 3, -2500, 0.5, 1] }],
    ["words: [yes, no, on, off, True, NULL, ~, null]", { words: ["yes", "no", "on", "off", true, null, null, null] }],
  ])("%j", (text, value) => {
    expect(read(text)).toEqual([value, []]);
  });
});

test("a member that was refused stands nowhere, and what stood beside it where it stood", () => {
  const document = readYaml("ai-risk.yml", "id: A\nowner: b\nid: C\nrisks: [1e999, { a: 1, a: 2, b: 3 }]").value;
  const places = [["id"], ["owner"], ["risks", 0, "a"], ["risks", 0, "b"]].map((path) => {
    const { start } = document?.locate(path) ?? {};
    return `${start?.line}:${start?.column}`;
  });
  expect(places).toEqual(["1:1", "2:8", "4:16", "4:33"]);
});
