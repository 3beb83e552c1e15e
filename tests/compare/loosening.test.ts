import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looseningsOf } from "../../src/compare/loosening.ts";
import type { Value } from "../../src/domain/document.ts";
import type { LooseningTree } from "../../src/domain/loosening.ts";
import { loosening as looseningTrees } from "../../src/generated/loosening.ts";
import { defaultCriteria } from "../../src/read/criteria.ts";

const loosening = looseningTrees();
const criteria = { before: defaultCriteria, after: defaultCriteria };
const places = (tree: LooseningTree, before: Value | undefined, after: Value | undefined): readonly string[] =>
  looseningsOf(tree, { before, after, criteria }).map(({ place, by }) => `${by} ${place}`);

describe("each direction, by what a schema declares", () => {
  const cases: readonly (readonly [string, LooseningTree, Value | undefined, Value | undefined, boolean])[] = [
    ["a likelihood goes down", { by: ["lowered"], scale: "likelihood" }, "likely", "rare", true],
    ["a likelihood goes up", { by: ["lowered"], scale: "likelihood" }, "rare", "likely", false],
    ["a number and a name of one rank", { by: ["lowered"], scale: "likelihood" }, 4, "likely", false],
    [
      "one dimension goes down",
      { by: ["lowered"], scale: "consequence" },
      { individuals: "major", society: "minor" },
      { individuals: "major", society: "negligible" },
      true,
    ],
    [
      "one for all becomes a lower one for some",
      { by: ["lowered"], scale: "consequence" },
      "major",
      { individuals: "major", society: "minor", organization: "major" },
      true,
    ],
    [
      "a dimension is no longer spoken of",
      { by: ["lowered"], scale: "consequence" },
      { individuals: "major", society: "minor" },
      { individuals: "major" },
      true,
    ],
    ["a word off the scale", { by: ["lowered"], scale: "likelihood" }, "likely", "perhaps", true],
    ["an estimate disappears", { by: ["lowered"], scale: "likelihood" }, "likely", undefined, true],
    ["an estimate appears", { by: ["lowered"], scale: "likelihood" }, undefined, "rare", false],
    ["appetite rises", { by: ["raised"], scale: "level" }, "medium", "high", true],
    [
      "appetite rises for one dimension",
      { by: ["raised"], scale: "level" },
      "medium",
      { default: "medium", individuals: "high" },
      true,
    ],
    ["a duration gets longer", { by: ["raised"], scale: "duration" }, "72h", "P4D", true],
    ["the same duration in other words", { by: ["raised"], scale: "duration" }, "72h", "P3D", false],
    ["a run may take longer", { by: ["raised"], scale: "minutes" }, "20m", "PT1H", true],
    ["a run may take less long", { by: ["raised"], scale: "minutes" }, "1h", "45m", false],
    ["the same time of a run in other words", { by: ["raised"], scale: "minutes" }, "90m", "PT1H30M", false],
    ["a month is no minute", { by: ["raised"], scale: "minutes" }, "PT5M", "P5M", true],
    ["a time that nobody can read", { by: ["raised"], scale: "minutes" }, "20m", "soon", true],
    [
      "a record of the same day says something else",
      { by: ["rewritten"] },
      { date: "2026-11-19", by: "@carla" },
      { date: "2026-11-19", by: "@dmitri" },
      true,
    ],
    [
      "a record goes back in time",
      { by: ["rewritten"] },
      { when: "2026-11-19", who: "@carla" },
      { when: "2026-10-02", who: "@carla" },
      true,
    ],
    [
      "a record is bound to another state under its day",
      { by: ["rewritten"] },
      { date: "2026-11-19", by: "@carla" },
      { date: "2026-11-19", by: "@carla", of: `sha256:${"0".repeat(64)}` },
      true,
    ],
    [
      "a record says more than it did",
      { by: ["rewritten"] },
      { date: "2026-11-19", by: "@carla" },
      { date: "2026-11-19", by: "@carla", result: "unchanged" },
      false,
    ],
    [
      "a new record takes the place of an older one",
      { by: ["rewritten"] },
      { date: "2026-11-19", by: "@carla" },
      { date: "2026-11-20", by: "@dmitri" },
      false,
    ],
    ["a record without a day", { by: ["rewritten"] }, { by: "@carla" }, { by: "@dmitri" }, false],
    ["a record appears", { by: ["rewritten"] }, undefined, { date: "2026-11-19", by: "@carla" }, false],
    ["a threshold gets lower", { by: ["lowered"], scale: "number" }, 0.9, 0.85, true],
    ["a switch goes off", { by: ["lowered"], scale: ["false", "true"] }, true, false, true],
    ["a list loses an item", { by: ["narrowed"] }, ["finance", "health"], ["finance"], true],
    ["a list changes its order", { by: ["narrowed"] }, ["finance", "health"], ["health", "finance"], false],
    ["a scale changes its order", { by: ["reordered"] }, ["low", "medium", "high"], ["high", "medium", "low"], true],
    ["a scale gets a word between", { by: ["reordered"] }, ["low", "high"], ["low", "medium", "high"], false],
    ["a date moves later", { by: ["later"] }, "2026-12-01", "2027-03-01", true],
    ["a date moves earlier", { by: ["later"] }, "2027-03-01", "2026-12-01", false],
    ["a date is taken out", { by: ["later"] }, "2026-12-01", undefined, true],
    ["keys stand in another order", { by: ["changed"] }, { a: 1, b: 2 }, { b: 2, a: 1 }, false],
    ["an item is added", { by: ["added"] }, [], ["vendor/**"], true],
  ];
  test.each(cases)("%s", (_name, tree, before, after, loosened) => {
    expect(places(tree, before, after).length > 0).toBe(loosened);
  });
});

test("items are told apart by id, so that one put first renames no other", () => {
  const tree: LooseningTree = { items: { fields: { owner: { by: ["changed"] } } } };
  const before = [
    { id: "CR-1", owner: "@ana" },
    { id: "CR-2", owner: "@ben" },
  ];
  const after = [
    { id: "CR-0", owner: "@eve" },
    { id: "CR-1", owner: "@ana" },
    { id: "CR-2", owner: "@eve" },
  ];
  expect(places(tree, before, after)).toEqual(["changed [CR-2].owner"]);
});

test("what a file leaves out counts as its default", () => {
  expect(places(loosening.config, {}, { inherited: "note" })).toEqual(["lowered inherited"]);
  expect(places(loosening.config, {}, { inherited: "block" })).toEqual([]);
  expect(places(loosening.config, { policies: ["iso-23894"] }, {})).toEqual([]);
});

test("a parent that is gone is told once, not with everything in it", () => {
  const tree: LooseningTree = { by: ["removed"], fields: { due: { by: ["later"] } } };
  expect(places({ fields: { treatment: tree } }, { treatment: { due: "2026-12-01" } }, {})).toEqual([
    "removed treatment",
  ]);
});

describe("for every schema and any two documents", () => {
  const anything = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Value>;
  test.each(Object.entries(loosening))("%s: nothing changed is nothing loosened, and nothing throws", (_name, tree) => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(places(tree, one, one)).toEqual([]);
        looseningsOf(tree, { before: one, after: other, criteria });
      }),
      { seed: 23894, numRuns: 300 },
    );
  });
});
