import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { shapeCheck } from "../../src/read/shape-check.ts";
import { shapeMisses } from "../../src/read/shape-error.ts";
import type { Shape } from "../../src/read/shape-parts.ts";
import { shapeTests } from "../../src/read/shape-tests.ts";
import { missInWords } from "../../src/read/shape-words.ts";

/** What is told of a bed of a ward whose schema has this part. */
const told = (shape: Shape, bed: Value): readonly string[] =>
  shapeMisses(shapeCheck({ type: "object", properties: { bed: shape } })({ bed })).map((miss) => {
    const { rule, message, fix } = missInWords(miss, miss.place.join("."));
    return `${rule}: ${message} ${fix}`;
  });

const text: Shape = { type: "string" };

test.each<[Shape, Value, string]>([
  [text, 4, "wrong-shape: `bed` is `4`; it has to be a text. Write a text."],
  [text, null, "wrong-shape: `bed` is empty; it has to be a text. Write a text."],
  [text, [], "wrong-shape: `bed` is an empty list; it has to be a text. Write a text."],
  [text, ["a"], "wrong-shape: `bed` is a list; it has to be a text. Write a text."],
  [text, {}, "wrong-shape: `bed` is an empty map; it has to be a text. Write a text."],
  [text, { a: 1 }, "wrong-shape: `bed` is a map; it has to be a text. Write a text."],
  [{ type: "number" }, "", "wrong-shape: `bed` is an empty text; it has to be a number. Write a number."],
  [{ type: "integer" }, 1.5, "wrong-shape: `bed` is `1.5`; it has to be a whole number. Write a whole number."],
  [{ type: "boolean" }, 0, "wrong-shape: `bed` is `0`; it has to be `true` or `false`. Write `true` or `false`."],
  [
    { type: ["array", "null"] },
    1,
    "wrong-shape: `bed` is `1`; it has to be a list or nothing. Write a list or nothing.",
  ],
  [{ type: "object" }, 1, "wrong-shape: `bed` is `1`; it has to be a map. Write a map."],
  [{ const: 1 }, 2, "wrong-shape: `bed` is `2`; it has to be `1`. Write `1`."],
  [{ enum: ["low", 2] }, 3, "wrong-shape: `bed` is `3`; it has to be one of low, 2. Write one of low, 2."],
  [
    { enum: ["low", "high"] },
    "hgih",
    "unknown-word: `bed` is `hgih`, which is none of low, high. Did you mean `high`?",
  ],
  [
    { enum: ["low", "high"] },
    "acute",
    "unknown-word: `bed` is `acute`, which is none of low, high. Write one of: low, high.",
  ],
  [
    { type: "array", minItems: 1 },
    [],
    "wrong-shape: `bed` is an empty list; it has to be a list with at least one item. Write a list with at least one item.",
  ],
  [
    { type: "array", maxItems: 2 },
    [1, 2, 3],
    "wrong-shape: `bed` is a list; it has to be a list with at most 2 items. Write a list with at most 2 items.",
  ],
  [
    { type: "object", minProperties: 1 },
    {},
    "wrong-shape: `bed` is an empty map; it has to be a map with at least one item. Write a map with at least one item.",
  ],
  [
    { type: "object", maxProperties: 1 },
    { a: 1, b: 2 },
    "wrong-shape: `bed` is a map; it has to be a map with at most one item. Write a map with at most one item.",
  ],
  [
    { type: "array", uniqueItems: true },
    ["a", "a"],
    "wrong-shape: `bed` names something twice; it has to be a list without repetition. Write a list without repetition.",
  ],
  [
    { type: "number", minimum: 1 },
    0,
    "wrong-shape: `bed` is `0`; it has to be a number from 1. Write a number from 1.",
  ],
  [
    { type: "integer", maximum: 4 },
    5,
    "wrong-shape: `bed` is `5`; it has to be a whole number up to 4. Write a whole number up to 4.",
  ],
  [
    { type: "string", minLength: 1 },
    "",
    "wrong-shape: `bed` is an empty text; it has to be a text that is not empty. Write a text that is not empty.",
  ],
  [
    { type: "string", pattern: "^[a-z]+$", "x-form": "small letters" },
    "béd",
    "wrong-shape: `bed` is `béd`, where one character is U+00E9; it has to be small letters. Write small letters.",
  ],
  [{ type: "string", pattern: "^[a-z]+$" }, "B4", "wrong-shape: `bed` is `B4`; it has to be a text. Write a text."],
  [
    { type: "object", required: ["id"], properties: { id: { type: "string", "x-form": "a short name" } } },
    {},
    "wrong-shape: `bed.id` is missing. Add `id`: a short name.",
  ],
  [{ type: "object", required: ["id"] }, {}, "wrong-shape: `bed.id` is missing. Add `id`."],
])("%j of %j", (shape, bed, words) => {
  expect(told(shape, bed)).toEqual([words]);
});

const bed: Shape = { type: "object", additionalProperties: false, properties: { owner: {}, ward: {} } };
const free: Shape = { ...bed, patternProperties: { "^x-": {} } };

test.each<[Shape, Value, string]>([
  [bed, { ownr: 1 }, "Did you mean `owner`?"],
  [bed, { ownr: 1, owner: 2 }, "Known here: owner, ward. Remove it."],
  [free, { nurse: 1 }, "Known here: owner, ward. Remove it, or begin it with `x-` to keep it for yourselves."],
])("a key that is not known, by %j in %j", (shape, value, fix) => {
  const key = Object.keys(value as object)[0];
  expect(told(shape, value)).toEqual([`unknown-key: \`bed.${key}\` is no known key. ${fix}`]);
});

const either: Shape = { oneOf: [{ required: ["file"] }, { required: ["record"] }], "x-form": "one kind" };

test.each<[Shape, Value, string]>([
  [either, {}, "`bed` names none of what it may be; it has to be one kind."],
  [either, { file: 1, record: 2 }, "`bed` holds `file` and `record`; it has to be one kind."],
  [
    { oneOf: [{ type: "string" }, { type: "array" }], "x-form": "a name" },
    {},
    "`bed` is an empty map; it has to be a name.",
  ],
  [
    { oneOf: [{ type: "string", minLength: 1 }, { type: "array" }] },
    "",
    "`bed` is an empty text; it has to be a text that is not empty.",
  ],
  [{ type: "string", minLength: 1, enum: ["a"] }, 4, "`bed` is `4`; it has to be a text."],
])("of a choice the miss that says most is told: %j of %j", (shape, value, words) => {
  expect(told(shape, value).map((one) => one.slice("wrong-shape: ".length, one.indexOf(" Write ")))).toEqual([words]);
});

test.each<[string, unknown, readonly Value[], readonly Value[]]>([
  ["format", "date", ["2026-11-21", 4, null], ["2026-02-30", "soon", ""]],
  ["format", "time", ["soon"], []],
  ["minimum", 2, [2, 3, "1", null, Number.NaN, Number.NEGATIVE_INFINITY], [1, -2]],
  ["maximum", 2, [2, 1, "3", Number.POSITIVE_INFINITY], [3, 2.5]],
  ["minLength", 2, ["ab", "abc", 1, []], ["a", ""]],
  ["maxLength", 2, ["ab", "", 123, []], ["abc", "🏥a"]],
  ["pattern", "^[a-z]$", ["a", 1, null], ["A", "ab", ""]],
  ["const", 1, [1], ["1", true, null]],
  ["enum", ["a", 1, null], ["a", 1, null], ["1", "b", true]],
  ["minItems", 1, [[0], "", {}], [[]]],
  ["maxItems", 1, [[0], [], "ab", { a: 1, b: 2 }], [[1, 2]]],
  ["uniqueItems", true, [["a", "b"], [1, 1], [], "aa"], [["a", 1, "a"]]],
  ["minProperties", 1, [{ a: 1 }, [], ""], [{}]],
  ["maxProperties", 1, [{ a: 1 }, {}, [1, 2]], [{ a: 1, b: 2 }]],
  ["type", "number", [1, -2.5], ["1", Number.NaN, Number.POSITIVE_INFINITY, null]],
  ["type", "integer", [1, 2e3], [1.5, "1", null]],
  ["type", ["string", "null"], ["", null], [0, [], {}]],
  ["type", "object", [{}], [[], null, ""]],
  ["type", "array", [[]], [{}, null, ""]],
  ["type", "boolean", [true, false], [0, "true", null]],
])("%s %j", (keyword, limit, met, missed) => {
  const meets = shapeTests[keyword]?.(limit);
  expect([met.map((value) => meets?.(value)), missed.map((value) => meets?.(value))]).toEqual([
    met.map(() => true),
    missed.map(() => false),
  ]);
});
