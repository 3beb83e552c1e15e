import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value, ValuePath } from "../../src/domain/document.ts";
import { readJson } from "../../src/read/json.ts";
import { parsePlainJson } from "../../src/read/json-plain.ts";
import { scanJson } from "../../src/read/json-scan.ts";

const scanned = (text: string): Value | undefined => {
  const scan = scanJson(text);
  return "failure" in scan || scan.refusals.length > 0 || scan.value === "cut" ? undefined : scan.value;
};

describe("the quick way to read JSON and the scanner agree", () => {
  test.each<[string, string]>([
    ["a key twice", '{"a": 1, "a": 1}'],
    ["a key twice in a part that is lost", '{"a": {"b": 1, "b": 2}, "a": 3}'],
    ["a key that reaches a prototype", '[{"__proto__": null}]'],
    ["a number that loses digits", "[9007199254740993]"],
    ["a number that is not finite", '{"a": [-1e999]}'],
    ["a collection too deep", `${"[".repeat(65)}${"]".repeat(65)}`],
    ["a map too deep, with words between", `${'{"ward": [1, '.repeat(33)}0${"]}".repeat(33)}`],
    ["no JSON", "[1,]"],
  ])("what may be refused is left to the scanner: %s", (_, text) => {
    expect([parsePlainJson(text), scanned(text)]).toEqual([undefined, undefined]);
  });

  test("collections beside each other are not deep", () => {
    const wards = Array.from({ length: 100 }, (_, ward) => ({ ward, beds: [] }));
    expect(parsePlainJson(JSON.stringify(wards))).toEqual(wards);
  });

  test("a colon or a bracket in a string counts nothing", () => {
    const text = '{"a: [": "\\":\\\\", "b": [":", "{"]}';
    expect(parsePlainJson(text)).toEqual({ "a: [": '":\\', b: [":", "{"] });
  });

  test("on any value", { timeout: 60_000 }, () => {
    const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom("__proto__", "constructor", "a", "0", '"', ":"));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.oneof(fc.string(), fc.double(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.constant(2 ** 60)),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc
          .array(fc.tuple(key, tie("tree")), { maxLength: 4 })
          .map((entries) => new Map(entries as [string, unknown][])),
      ),
    }));
    const write = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(write).join(" , ")}]`;
      if (!(value instanceof Map)) return JSON.stringify(value);
      return `{${[...value].map(([name, part]) => `${JSON.stringify(name)}: ${write(part)}`).join(",")}}`;
    };
    fc.assert(
      fc.property(tree, (value) => {
        const text = write(value);
        const quick = parsePlainJson(text);
        if (quick !== undefined) expect(quick).toEqual(scanned(text));
        else expect(scanned(text) === undefined || /\d{16}|e\+/u.test(text)).toBe(true);
      }),
      { seed: 23894, numRuns: 2000 },
    );
  });
});

describe("places are found late", () => {
  const risks = Array.from({ length: 3000 }, (_, index) => ({
    id: `HD-${index}`,
    [`note-${index}`]: { 'a "b"': index },
  }));
  const wide = Object.fromEntries(risks.map((risk) => [risk.id, risk]));
  const lineOf = (text: string, path: ValuePath) => readJson("ai-risk.json", text).value?.locate(path).excerpt;

  test("in long lists, in wide maps, and at keys with escapes", () => {
    const list = JSON.stringify({ risks }, null, 1);
    expect(lineOf(list, ["risks", 2999, "id"])).toBe('   "id": "HD-2999",');
    expect(lineOf(list, ["risks", 1500, "note-1500", 'a "b"'])).toBe('    "a \\"b\\"": 1500');
    expect(lineOf(list, ["risks", 3000, "id"])).toBe(' "risks": [');
    expect(lineOf(JSON.stringify(wide, null, 1), ["HD-2222", "id"])).toBe('  "id": "HD-2222",');
    expect(lineOf(JSON.stringify(wide, null, 1), ["HD-2222", 0])).toBe(' "HD-2222": {');
  });
});
