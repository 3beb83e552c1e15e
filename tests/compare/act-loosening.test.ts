import { expect, test } from "vitest";
import { looseningsOf } from "../../src/compare/loosening.ts";
import type { Value } from "../../src/domain/document.ts";
import { loosening as looseningTrees } from "../../src/generated/loosening.ts";
import { defaultCriteria } from "../../src/read/criteria.ts";

const trees = looseningTrees();
const criteria = { before: defaultCriteria, after: defaultCriteria };

function loosened(schema: "manifest" | "policy", before: Value, after: Value): readonly string[] {
  return looseningsOf(trees[schema], { before, after, criteria }).map(({ place, by }) => `${by} ${place}`);
}

const policy = (more: { readonly [key: string]: Value }): Value => ({
  rules: [{ id: "lawful", level: "block", ...more }],
});

const day = { from: "2027-12-02" };

test.each([
  ["a rule is no longer fixed", { fixed: true }, {}, ["lowered rules[lawful].fixed"]],
  ["a rule is said not to be fixed", { fixed: true }, { fixed: false }, ["lowered rules[lawful].fixed"]],
  ["a rule becomes fixed", {}, { fixed: true }, []],
  ["a rule gets a day", {}, { binds: day }, ["added rules[lawful].binds"]],
  ["a rule loses its day", { binds: day }, {}, []],
  ["a rule gets another day", { binds: day }, { binds: { from: "2028-12-02" } }, ["replaced rules[lawful].binds.from"]],
  [
    "a rule warns for less long",
    { binds: { ...day, near: "365d" } },
    { binds: { ...day, near: "30d" } },
    ["replaced rules[lawful].binds.near"],
  ],
  [
    "a rule no longer warns from the start",
    { binds: day },
    { binds: { ...day, near: "365d" } },
    ["added rules[lawful].binds"],
  ],
] as const)("in a policy, %s", (_, before, after, places) => {
  expect(loosened("policy", policy(before), policy(after))).toEqual(places);
});

const system = (said: { readonly [key: string]: Value }): Value => ({ system: { id: "permits", "eu-ai-act": said } });

test.each([
  ["a system turns out to be older", {}, { "on-market": "2024-05-01" }, ["added on-market"]],
  ["a change of its design is forgotten", { changed: "2028-03-01" }, {}, ["changed changed"]],
  ["no public body uses it any more", { "public-body": true }, { "public-body": false }, ["lowered public-body"]],
  ["it serves the public no more", { "public-service": true }, {}, ["lowered public-service"]],
  ["its risk is not systemic", { "systemic-risk": true }, { "systemic-risk": false }, ["lowered systemic-risk"]],
  [
    "less was spent on training",
    { "training-compute": 2e25 },
    { "training-compute": 9e24 },
    ["lowered training-compute"],
  ],
  ["more was spent on training", { "training-compute": 9e24 }, { "training-compute": 2e25 }, []],
  ["its weights are open", {}, { "open-source": true }, ["lowered open-source"]],
  [
    "what was found is not found",
    { screened: { found: ["5(1)(f)"] } },
    { screened: { found: [] } },
    ["narrowed screened.found"],
  ],
] as const)("in a manifest, %s", (_, before, after, places) => {
  expect(loosened("manifest", system(before), system(after))).toEqual(
    places.map((place) => place.replace(" ", " system.eu-ai-act.")),
  );
});
