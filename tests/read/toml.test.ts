import { describe, expect, test } from "vitest";
import { isList, isMap, type Value, type ValuePath } from "../../src/domain/document.ts";
import { readToml } from "../../src/read/toml.ts";

const drift = `# measured by the night run
measured = 2026-11-12
at = 2026-11-12 03:00:00Z
title = """
Drift # of the "score\\""""" # weekly
psi.value = 0.07 # share
"odd.key" = 'C:\\path'
"\\u00fcber" = [1, [2, 3], { low = 0.01, high.at = 0.2 }, # more
  'four']

[groups]
gap = nan

[groups.under_30]
gap = -0.04

[[runs]]
seed = 1
[[runs.folds]]
auc = 0.78
[[runs.folds]]
auc = 0.79
[[runs]]
seed = 2
[runs.extra]
auc = inf
`;

const scalarsOf = (value: Value, path: ValuePath = []): [ValuePath, Value][] => {
  if (isList(value)) return value.flatMap((item, index) => scalarsOf(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([name, part]) => scalarsOf(part, [...path, name]));
  return [[path, value]];
};

describe("TOML is plain data", () => {
  const { value: document, faults } = readToml("evals/drift.toml", drift);
  const written = (path: ValuePath, part?: "key"): string => {
    const at = document?.locate(path, part);
    const lines = drift.split("\n").slice((at?.start.line ?? 0) - 1, at?.end.line);
    const text = [...lines.slice(0, -1), lines.at(-1)?.slice(0, (at?.end.column ?? 1) - 1)].join("\n");
    return text.slice((at?.start.column ?? 1) - 1);
  };

  test("with dates as texts", () => {
    expect(faults).toEqual([]);
    expect(document?.value).toEqual({
      measured: "2026-11-12",
      at: "2026-11-12T03:00:00.000Z",
      title: 'Drift # of the "score""',
      psi: { value: 0.07 },
      "odd.key": "C:\\path",
      über: [1, [2, 3], { low: 0.01, high: { at: 0.2 } }, "four"],
      groups: { gap: Number.NaN, under_30: { gap: -0.04 } },
      runs: [
        { seed: 1, folds: [{ auc: 0.78 }, { auc: 0.79 }] },
        { seed: 2, extra: { auc: Number.POSITIVE_INFINITY } },
      ],
    });
  });

  test("every value has its place", () => {
    const shown = scalarsOf(document?.value ?? null).map(([path]) => [path.join("/"), written(path)]);
    expect(Object.fromEntries(shown)).toEqual({
      measured: "2026-11-12",
      at: "2026-11-12 03:00:00Z",
      title: '"""\nDrift # of the "score\\"""""',
      "psi/value": "0.07",
      "odd.key": "'C:\\path'",
      "über/0": "1",
      "über/1/0": "2",
      "über/1/1": "3",
      "über/2/low": "0.01",
      "über/2/high/at": "0.2",
      "über/3": "'four'",
      "groups/gap": "nan",
      "groups/under_30/gap": "-0.04",
      "runs/0/seed": "1",
      "runs/0/folds/0/auc": "0.78",
      "runs/0/folds/1/auc": "0.79",
      "runs/1/seed": "2",
      "runs/1/extra/auc": "inf",
    });
  });

  test.each([
    [["psi"], "psi.value"],
    [["groups"], "[groups]"],
    [["runs"], "[[runs]]"],
    [["runs", 1], "[[runs]]"],
    [["runs", 0, "folds", 1], "[[runs.folds]]"],
    [["groups", "over_60", "gap"], "[groups]"],
    [["über"], '"\\u00fcber"'],
    [["nothing"], "# measured by the night run"],
  ] satisfies [ValuePath, string][])("%j stands at %s", (path, text) => {
    expect(written(path)).toBe(text);
  });

  test("a key has its place", () => {
    expect(written(["groups", "gap"], "key")).toBe("gap");
  });
});

test.each([
  ["a = 1\na = 2\n", "Line 2 of x.toml: this is no TOML: trying to redefine an already defined table or value."],
  ["a\n", "Line 1 of x.toml: this is no TOML: illegal character in key."],
  ['a = 1\nb = """open', "Line 2 of x.toml: this is no TOML: unfinished string."],
  ["a = 9007199254740993\n", "Line 1 of x.toml: this is no TOML: integer value cannot be represented losslessly."],
  ["a = 1\rb = 2", "Line 1 of x.toml holds a carriage return without a line feed."],
  ["[prototype]\nx = 1\n", "Line 1 of x.toml: the key prototype is not allowed."],
  [`a${".a".repeat(70)} = 1`, "Line 1 of x.toml: collections stand more than 64 deep."],
])("%j is refused in words", (text, message) => {
  const { value, faults } = readToml("x.toml", text);
  expect(value).toBeNull();
  expect(faults.map((fault) => fault.message)).toEqual([message]);
});

test("more than a million characters are too many", () => {
  const { value, faults } = readToml("x.toml", `a = "${"x".repeat(1_000_000)}"`);
  expect(value).toBeNull();
  expect(faults.map(({ rule, message }) => [rule, message])).toEqual([
    ["limit-reached", "Line 1 of x.toml: the text has more than 1000000 characters."],
  ]);
});

test.each(["__proto__ = 1", "[constructor]\nx = 1", "a.__proto__.b = 1", "a = [{ constructor = 1 }]"])(
  "%s reaches no prototype",
  (text) => {
    expect(readToml("x.toml", text)).toMatchObject({ value: null, faults: [{ rule: "unreadable" }] });
  },
);

test.each([
  ["lists in lists", `a = ${"[".repeat(100_000)}`],
  ["keys in keys", `a${".a".repeat(100_000)} = 1`],
  ["digits", `a = ${"1".repeat(200_000)}`],
  ["open strings", `a = """${"x\n".repeat(200_000)}`],
  ["tables", "[[t]]\nx = 1\n".repeat(20_000)],
])("very many %s are read in a moment", (_, text) => {
  const before = performance.now();
  const { value } = readToml("x.toml", text);
  value?.locate(["t", 19_999, "x"]);
  expect(performance.now() - before).toBeLessThan(5_000);
});
