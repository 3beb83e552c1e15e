import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type Document, isList, isMap, type Value, type ValuePath } from "../../src/domain/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

const read = (text: string): Document => {
  const { value, faults } = readYaml("ai-risk.yml", text);
  expect(faults).toEqual([]);
  if (value === null) throw new Error("no document");
  return value;
};

/** Lines that hold a text, as `grep -n` counts them. */
const grep = (text: string, wanted: string): readonly number[] =>
  text.split("\n").flatMap((line, index) => (line.includes(wanted) ? [index + 1] : []));

const sliced = (text: string, document: Document, path: ValuePath, part: "key" | "value" = "value"): string => {
  const { start, end } = document.locate(path, part);
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
};

const lender = [
  "version: 1",
  "system:",
  "  id: retail-credit-scoring # stable",
  '  name: "Kreditprüfung \u{1F3E6} für Kunden"',
  "  purpose: |",
  "    Rank applications",
  "    for an underwriter.",
  "",
  "  out-of-scope: [employment, insurance]",
  "risks:",
  "  - id: CR-001",
  "    title: Approval rates differ",
  "    inherent: { likelihood: likely,",
  "                consequence: major }",
  "  - id: CR-002",
  "    owner:",
  "    treatment:",
  "      options:",
  "        - mitigate",
  "      due: 2027-01-31",
].join("\n");

describe("every thing has its place", () => {
  const document = read(lender);

  test.each<[ValuePath, string, string]>([
    [["version"], "version: 1", "1"],
    [["system", "id"], "stable", "retail-credit-scoring"],
    [["system", "name"], "\u{1F3E6}", '"Kreditprüfung \u{1F3E6} für Kunden"'],
    [["system", "out-of-scope", 1], "out-of-scope", "insurance"],
    [["risks", 0, "inherent", "consequence"], "consequence", "major"],
    [["risks", 1, "treatment", "options", 0], "- mitigate", "mitigate"],
    [["risks", 1, "treatment", "due"], "2027-01-31", "2027-01-31"],
  ])("a scalar: %j", (path, wanted, text) => {
    expect([document.locate(path).start.line]).toEqual(grep(lender, wanted));
    expect(sliced(lender, document, path)).toBe(text);
  });

  test("a block scalar covers its lines", () => {
    expect(sliced(lender, document, ["system", "purpose"])).toBe("|\n    Rank applications\n    for an underwriter.");
  });

  test("a collection is its key, a list item its first line, the root line 1", () => {
    expect(sliced(lender, document, ["risks"])).toBe("risks");
    expect(sliced(lender, document, ["risks", 1])).toBe("id: CR-002");
    expect(sliced(lender, document, ["risks", 0, "inherent"])).toBe("inherent");
    expect(document.locate([])).toEqual({
      path: "ai-risk.yml",
      start: { line: 1, column: 1 },
      end: { line: 1, column: 11 },
      excerpt: "version: 1",
    });
  });

  test("what is missing is its nearest ancestor, what is empty its key", () => {
    expect(sliced(lender, document, ["risks", 1, "treatment", "plan", "by"])).toBe("treatment");
    expect(sliced(lender, document, ["risks", 0, "owner"])).toBe("id: CR-001");
    expect(sliced(lender, document, ["risks", 7, "owner"])).toBe("risks");
    expect(sliced(lender, document, ["risks", 1, "owner"])).toBe("owner");
    expect(sliced(lender, document, ["owner"], "key")).toBe("version: 1");
  });

  test("the key can be asked for", () => {
    expect(sliced(lender, document, ["system", "id"], "key")).toBe("id");
    expect(sliced(lender, document, ["system", "name"], "key")).toBe("name");
  });

  test("CRLF and a byte order mark move nothing", () => {
    const windows = read(`\uFEFF${lender.replaceAll("\n", "\r\n")}`);
    for (const path of [["version"], ["system", "name"], ["risks", 1, "treatment", "due"], ["risks", 0, "inherent"]]) {
      expect(windows.locate(path)).toEqual(document.locate(path));
    }
    expect(windows.value).toEqual(document.value);
  });
});

describe("YAML 1.2 core", () => {
  test("words of YAML 1.1 stay text, dates too", () => {
    expect(read("language: [no, on]\nrate: 8e-5\nday: 2026-11-21\nold: 012\nsize: 1_000").value).toEqual({
      language: ["no", "on"],
      rate: 0.00008,
      day: "2026-11-21",
      old: 12,
      size: "1_000",
    });
  });
});

describe("what is refused", () => {
  test.each<[string, string, unknown, string, number, string | null]>([
    ["an alias", "owner: &o '@alice'\nreviewer: *o\nid: a", { id: "a" }, "the anchor &o is not taken", 1, "owner"],
    ["an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", { c: [] }, "the anchor &a is not taken", 1, "a"],
    ["a merge key", "base: { a: 1 }\n<<: { b: 2 }", { base: { a: 1 } }, "the merge key << is not taken", 2, "<<"],
    ["a tag", "id: !!str 7\nb: 1", { b: 1 }, "a YAML tag is not taken", 1, "id"],
    ["a tag of one's own", "id: !js/function x\nb: 1", { b: 1 }, "a YAML tag is not taken", 1, "id"],
    [
      "a tagged list item",
      "ids:\n  - a\n  - !x b\n  - c",
      { ids: ["a", "c"] },
      "a YAML tag is not taken",
      3,
      "ids[#2]",
    ],
    ["a key twice", "id: a\nowner: b\nid: c", { owner: "b" }, "the key id stands here a second time", 3, "id"],
    ["a number key", "1: a\nb: 1", { b: 1 }, "the key 1 is no text", 1, "1"],
    ["number and string twins", '1: a\n"1": b\nc: 1', { c: 1 }, "the key 1 is no text", 1, "1"],
    ["a list as key", "? [a]\n: b\nc: 1", { c: 1 }, "a key is no text", 1, "1"],
    ["__proto__", "__proto__: { polluted: true }\nb: 1", { b: 1 }, "the key __proto__ is not allowed", 1, "__proto__"],
    ["constructor", "a: { constructor: 1 }", { a: {} }, "the key constructor is not allowed", 1, "a.constructor"],
    ["prototype", "'prototype': 1", {}, "the key prototype is not allowed", 1, "prototype"],
    ["NaN", "rate: .nan\nb: 1", { b: 1 }, ".nan is no finite number", 1, "rate"],
    ["infinity by size", "rate: 1e999", {}, "1e999 is no finite number", 1, "rate"],
    [
      "an integer beyond 2^53",
      "n: 9007199254740993",
      {},
      "the integer 9007199254740993 is beyond 2^53 and would lose digits",
      1,
      "n",
    ],
    [
      "a directive",
      "%YAML 1.1\n---\nno: no",
      null,
      "a YAML directive stands here, which would change how the rest is read",
      1,
      null,
    ],
    ["two documents", "a: 1\n---\na: 2", null, "a second YAML document begins here", 2, null],
    ["nothing", "# later\n", null, "the document is empty", 1, null],
    ["depth", `a: ${"[".repeat(65)}${"]".repeat(65)}`, null, "collections stand more than 64 deep", 1, null],
    [
      "a control character",
      "a: 1\nb: \u0002",
      null,
      "a control character stands here, which YAML does not allow",
      2,
      null,
    ],
    [
      "a byte order mark within the text",
      "# ours\n\uFEFFowner: ann",
      null,
      "a control character stands here, which YAML does not allow",
      2,
      null,
    ],
    ["a tab as indent", "a:\n\tb: 1", null, "this is no YAML: a tab stands where only spaces may indent", 2, null],
    [
      "a chat assistant's mark",
      'a: 1\nbias: "none" :contentReference[oaicite:3]{index=3}',
      null,
      "a chat assistant's citation mark was left here, which is no YAML",
      2,
      null,
    ],
  ])("%s", (_, text, value, what, line, place) => {
    const reading = readYaml("ai-risk.yml", text);
    const fault = reading.faults[0];
    expect(reading.value?.value ?? null).toEqual(value);
    expect(fault?.message).toBe(`Line ${line} of ai-risk.yml: ${what}.`);
    expect(fault?.at.start.line).toBe(line);
    expect(fault?.place).toBe(place ?? String(line));
    expect(fault?.cut === null).toBe(value === null);
  });

  test("several faults each have their place, and items keep their names", () => {
    const { value, faults } = readYaml(
      "ai-risk.yml",
      "risks:\n  - *x\n  - id: CR-001\n    owner: &o a\n  - id: CR-002\n    n: .inf\n",
    );
    expect(value?.value).toEqual({ risks: [{ id: "CR-001" }, { id: "CR-002" }] });
    expect(faults.map(({ place, cut, at }) => [place, cut, at.start.line])).toEqual([
      ["risks[#1]", ["risks"], 2],
      ["risks[CR-001].owner", ["risks", 0, "owner"], 4],
      ["risks[CR-002].n", ["risks", 1, "n"], 6],
    ]);
    expect(value?.locate(["risks", 1, "id"]).start.line).toBe(5);
  });

  test("depth 64 is read", () => {
    expect(readYaml("ai-risk.yml", `${"[".repeat(64)}${"]".repeat(64)}`).faults).toEqual([]);
  });

  test("ten megabytes of text, or of brackets, end in time", { timeout: 60_000 }, () => {
    const begin = performance.now();
    readYaml("ai-risk.yml", `a: ${"x".repeat(10_000_000)}`);
    readYaml("ai-risk.yml", "[".repeat(10_000_000));
    readYaml("ai-risk.yml", "- ".repeat(5_000_000));
    expect(performance.now() - begin).toBeLessThan(6000);
  });
});

const key = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !["__proto__", "constructor", "prototype", "<<"].includes(text));
const scalar = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.stringMatching(/^[a-z]{1,6}\n[ a-z]{0,9}\n?$/),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: Value }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar as fc.Arbitrary<Value>,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

function* scalarsOf(value: Value, path: ValuePath = []): Generator<[ValuePath, Value]> {
  if (isList(value)) for (const [index, item] of value.entries()) yield* scalarsOf(item, [...path, index]);
  else if (isMap(value)) for (const [name, part] of Object.entries(value)) yield* scalarsOf(part, [...path, name]);
  else yield [path, value];
}

/** Whether a slice of the text, alone, is the scalar; a block scalar lost only the line breaks at its end. */
function expectCovered(slice: string, scalar: Value): void {
  if (scalar === null) return;
  if (/^[|>]/u.test(slice)) expect(String(parse(`${slice}\n`)).trim()).toBe(String(scalar).trim());
  else expect(parse(slice.replace(/\n +/gu, "\n"))).toEqual(scalar);
}

describe("for any value", () => {
  test("what is written as YAML reads the same, and each scalar's place covers it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        fc.constantFrom(
          {},
          { collectionStyle: "flow" as const },
          { indent: 4 },
          { defaultStringType: "QUOTE_DOUBLE" as const },
        ),
        (value, style) => {
          const text = stringify(value, { ...style, aliasDuplicateObjects: false });
          // Characters that YAML cannot hold as they are make the writer's text unreadable by design.
          fc.pre(!/(?![\t\n\r\u0085])\p{Cc}|\r(?!\n)|\uFEFF/u.test(text));
          const { value: document, faults } = readYaml("ai-risk.yml", text);
          expect(faults).toEqual([]);
          expect(document?.value).toEqual(parse(text));
          if (document === null) return;
          for (const [path, part] of scalarsOf(document.value)) expectCovered(sliced(text, document, path), part);
        },
      ),
      { seed: 23894, numRuns: 300 },
    );
  });

  test("no text makes it throw", { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "- ",
        "? ",
        ": ",
        "\n",
        "  ",
        "&a ",
        "*a ",
        "!t ",
        "{",
        "}",
        "[",
        "]",
        "'",
        '"',
        "|\n",
        ">-\n",
        "#",
        "---\n",
        "...\n",
        "%",
        "\t",
        "\r",
        ",",
        "<<: ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { value, faults } = readYaml("ai-risk.yml", pieces.join(""));
        expect(value !== null || faults.length > 0).toBe(true);
        value?.locate(["a", 0, "b"]);
      }),
      { seed: 23894, numRuns: 3000 },
    );
  });
});
