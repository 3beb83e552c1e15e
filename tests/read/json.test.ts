import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isList, isMap, type Value, type ValuePath } from "../../src/domain/document.ts";
import { readJson } from "../../src/read/json.ts";

const scalarsOf = (value: Value, path: ValuePath = []): [ValuePath, Value][] => {
  if (isList(value)) return value.flatMap((item, index) => scalarsOf(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([name, part]) => scalarsOf(part, [...path, name]));
  return [[path, value]];
};

const accepted = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("every thing has its place", () => {
  const text =
    '\uFEFF{\r\n  "risks": [\r\n    { "id": "CR-001", "owner": null },\r\n    {\r\n      "id": "\\u00dcber \u{1F3E6}"\r\n    }\r\n  ]\r\n}';
  const document = readJson("ai-risk.json", text).value;
  const spans = (path: ValuePath, part?: "key" | "value") => {
    const at = document?.locate(path, part);
    return [at?.start.line, at?.start.column, at?.end.line, at?.end.column, at?.excerpt];
  };

  test("scalars, heads, keys and ancestors", () => {
    expect(document?.value).toEqual({ risks: [{ id: "CR-001", owner: null }, { id: "Über \u{1F3E6}" }] });
    expect(spans(["risks", 0, "id"])).toEqual([3, 13, 3, 21, '    { "id": "CR-001", "owner": null },']);
    expect(spans(["risks", 0, "id"], "key")).toEqual([3, 7, 3, 11, '    { "id": "CR-001", "owner": null },']);
    expect(spans(["risks", 0, "owner"])).toEqual([3, 32, 3, 36, '    { "id": "CR-001", "owner": null },']);
    expect(spans(["risks", 1])).toEqual([4, 5, 4, 6, "    {"]);
    expect(spans(["risks", 1, "owner"])).toEqual([4, 5, 4, 6, "    {"]);
    expect(spans(["risks"])).toEqual([2, 3, 2, 10, '  "risks": [']);
    expect(spans([])).toEqual([1, 1, 1, 2, "{"]);
  });
});

describe("what is refused", () => {
  test.each<[string, string, unknown, string, string]>([
    ["a key twice", '{"id":1,"b":2,"id":3}', { b: 2 }, "the key id stands here a second time", "id"],
    ["an escaped twin", '{"a":1,"\\u0061":3}', {}, "the key a stands here a second time", "a"],
    ["__proto__", '{"__proto__":{"x":1},"b":2}', { b: 2 }, "the key __proto__ is not allowed", "__proto__"],
    ["__proto__ escaped", '{"\\u005f_proto__":1}', {}, "the key __proto__ is not allowed", "__proto__"],
    ["constructor", '{"a":{"constructor":1}}', { a: {} }, "the key constructor is not allowed", "a.constructor"],
    [
      "a big integer",
      '{"n":123456789012345678}',
      {},
      "the integer 123456789012345678 is beyond 2^53 and would lose digits",
      "n",
    ],
    [
      "a big item",
      "[1, 9007199254740993, 2]",
      [1, 2],
      "the integer 9007199254740993 is beyond 2^53 and would lose digits",
      "[#2]",
    ],
    ["infinity by size", '{"n":1e999}', {}, "1e999 is no finite number", "n"],
    ["NaN", '{"n":NaN}', null, "this is no JSON: a value was expected", "1"],
    ["a comment", "// risks\n{}", null, "this is no JSON: a value was expected", "1"],
    ["a trailing comma", "[1,]", null, "this is no JSON: a value was expected", "1"],
    ["more than one value", "{} {}", null, "this is no JSON: something follows the end of the value", "1"],
    ["depth", `${"[".repeat(65)}${"]".repeat(65)}`, null, "collections stand more than 64 deep", "1"],
    ["nothing", "", null, "this is no JSON: a value was expected, but the text ends here", "1"],
  ])("%s", (_, text, value, what, place) => {
    const reading = readJson("ai-risk.json", text);
    expect(reading.value?.value ?? null).toEqual(value);
    expect(reading.faults[0]?.message).toBe(`Line 1 of ai-risk.json: ${what}.`);
    expect(reading.faults[0]?.place).toBe(place);
  });

  test("what follows what was refused keeps its place", () => {
    const { value, faults } = readJson("ai-risk.json", '{"n": 1e999, "wards": [[1, 1e999], 1e999, {"id": 4}, 5]}');
    expect(value?.value).toEqual({ wards: [[1], { id: 4 }, 5] });
    expect(faults.map(({ place, cut, fix, at }) => `${at.start.column} ${place} ${cut} ${fix}`)).toEqual([
      "7 n n Write a finite number, or the value as quoted text.",
      "28 wards[#1][#2] wards,0 Write a finite number, or the value as quoted text.",
      "36 wards[#2] wards Write a finite number, or the value as quoted text.",
    ]);
    const columns = (path: ValuePath) => [
      value?.locate(path).start.column,
      value?.locate(path, "key").start.column,
      value?.locate(path).end.column,
    ];
    expect([columns(["wards"]), columns(["wards", 0, 0]), columns(["wards", 1, "id"]), columns(["wards", 2])]).toEqual([
      [14, 14, 21],
      [25, 25, 26],
      [50, 44, 51],
      [54, 54, 55],
    ]);
  });

  test("faults are told in the order of the text", () => {
    const text = '{"constructor": {"n": 1e999}, "b": [1e999], "b": 1}';
    const { faults } = readJson("ai-risk.json", text);
    expect(faults.map(({ place, at }) => `${at.start.column} ${place}`)).toEqual([
      "2 constructor",
      "23 constructor.n",
      "37 b[#1]",
      "45 b",
    ]);
  });

  test("a key that stands twice says what to do", () => {
    const { value, faults } = readJson("ai-risk.json", '{"id":1,"b":2,"id":3}');
    expect(faults.map(({ fix, at }) => [fix, at.start.column])).toEqual([["Keep one of them.", 15]]);
    expect(["id", "b"].map((key) => value?.locate([key]).start.column)).toEqual([1, 13]);
  });

  test("a key three times is one fault", () => {
    expect(readJson("ai-risk.json", '{"a":1,"a":2,"a":3}').faults).toHaveLength(1);
  });

  test("ten megabytes end in time", { timeout: 60_000 }, () => {
    const begin = performance.now();
    readJson("ai-risk.json", `"${"\\n".repeat(5_000_000)}"`);
    readJson("ai-risk.json", "[".repeat(10_000_000));
    readJson("ai-risk.json", " ".repeat(10_000_000));
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});

describe("for any value", () => {
  test("what JSON writes reads the same, and each scalar's place covers it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        fc.pre(!/"(?:__proto__|prototype|constructor)":|[^.\d]\d{16}/u.test(text));
        const { value: document, faults } = readJson("ai-risk.json", text);
        expect(faults).toEqual([]);
        expect(document?.value).toEqual(JSON.parse(text));
        const lines = text.split("\n");
        if (document === null) return;
        for (const [path, part] of scalarsOf(document.value)) {
          const { start, end } = document.locate(path);
          expect(JSON.parse((lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1))).toEqual(part);
        }
      }),
      { seed: 23894, numRuns: 1000 },
    );
  });

  test("texts are taken exactly as JSON.parse takes them, and none makes it throw", { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      "1",
      "-",
      "0",
      ".5",
      "e3",
      "true",
      "null",
      " ",
      "\n",
      "\\",
      "\\u00e9",
      "\u0001",
      "é",
      "tru",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { value, faults } = readJson("ai-risk.json", text);
        expect(value !== null && faults.length === 0 ? true : faults.some(isPolicy)).toBe(accepted(text));
      }),
      { seed: 23894, numRuns: 20_000 },
    );
  });
});

/** Refused beyond the grammar of JSON. */
const isPolicy = ({ message, rule }: { message: string; rule: string }): boolean =>
  rule === "limit-reached" || /second time|is not allowed|would lose digits|no finite number/u.test(message);
