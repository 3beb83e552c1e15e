import fc from "fast-check";
import { expect, test } from "vitest";
import { comment, listing, mapping, member, modelOf, type Part } from "../../src/import/draft.ts";
import { importText } from "../../src/import/index.ts";
import { noMapping } from "../../src/import/mapping.ts";
import { writeYaml } from "../../src/import/write.ts";
import { readDocument } from "../../src/read/document.ts";

/** What breaks out of YAML where it is written without care. */
const hostile = [
  "---",
  "...",
  "# no comment",
  "a: b",
  "- item",
  "true",
  "NO",
  "~",
  "1e3",
  "0x1F",
  "2026-11-21",
  "&anchor",
  "*alias",
  "!!js/function x",
  "{ a: 1 }",
  "line\nrisks: []",
  "line\r\n---\n",
  "tab\there",
  "\u0000\u0007\u001b[31m",
  "\u2028\u2029\u0085\uFEFF",
  "\u202Egnp.exe",
  "\u{E0041}tag",
  'it\'s "quoted" \\ and back',
  " lead and trail ",
  "",
  "`code` | > %",
  "a".repeat(40_000),
  "😀 中文 한국어 ñ",
];

const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Keys are ours but for those within criteria that somebody states, which the reader has let through already. */
const refused = ["__proto__", "constructor", "prototype"];
const keys = fc
  .oneof(fc.constantFrom("title", "inherent", "no", "a b", "---"), text)
  .filter((key) => key.length < 500 && !refused.includes(key));

const { part } = fc.letrec<{ part: Part }>((tie) => {
  const parts = fc.uniqueArray(tie("part"), {
    maxLength: 4,
    selector: (one) => (one.kind === "comment" ? one : one.key),
  });
  return {
    part: fc.oneof(
      { maxDepth: 3 },
      text.map((words) => comment(words)),
      fc.tuple(keys, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))).map(([key, value]) => member(key, value)),
      fc.tuple(keys, parts).chain(([key, inner]) => {
        const [made] = mapping(key, inner);
        return made === undefined ? fc.constant(comment("nothing")) : fc.constant(made);
      }),
      fc
        .tuple(keys, fc.array(parts, { minLength: 1, maxLength: 3 }))
        .map(([key, items]) => listing(key, items)[0] ?? comment("nothing")),
    ),
  };
});

test("what is written reads back as it was meant, whatever the texts hold", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(part, { maxLength: 5, selector: (one) => (one.kind === "comment" ? one : one.key) }),
      (parts) => {
        const all = [member("version", 1), ...parts.filter((one) => one.kind === "comment" || one.key !== "version")];
        const { value, faults } = readDocument("ai-risk.yml", writeYaml(all));
        expect(faults).toEqual([]);
        // Negative zero is written as it is and read as a number of the same worth.
        expect(JSON.stringify(value?.value)).toBe(JSON.stringify(modelOf(all)));
      },
    ),
    { numRuns: 400 },
  );
});

const cell = text.map((words) =>
  words
    .slice(0, 500)
    .replaceAll("\u0000", "")
    .replace(/\r(?!\n)/gu, ""),
);
const row = fc.array(cell, { minLength: 6, maxLength: 6 });
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");

test("whatever a register's cells hold, the manifest is the one that was meant", () => {
  const headings = ["ID", "Title", "Description", "Likelihood", "Impact", "Mitigation"];
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { value, faults } = importText("risks.csv", csv([headings, ...rows]), noMapping);
      expect(faults).toEqual([]);
      const read = readDocument("ai-risk.yml", value?.text ?? "");
      expect(read.faults).toEqual([]);
      expect(read.value?.value).toEqual(value?.manifest);
    }),
    { numRuns: 60 },
  );
});
