import { expect, test } from "vitest";
import { movedGate } from "../../src/compare/moved-gate.ts";

const side = (files: Readonly<Record<string, string>>) => ({
  gateContents: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
});

const people = ".github/ai-risk-gate/people.yml";
const workflow = ".github/workflows/gate.yml";

test("a file of the gate that is changed, added or removed is moved; one that stays is not", () => {
  const base = side({ [people]: "people: []\n", [workflow]: "on: pull_request\n", "rules/loans.yml": "rules: []\n" });
  const head = side({ [people]: "people: []\n", [workflow]: "on: push\n", "rules/wards.yml": "rules: []\n" });
  expect(movedGate(base, head)).toEqual([workflow, "rules/loans.yml", "rules/wards.yml"]);
  expect(movedGate(base, base)).toEqual([]);
});

test("what is as long and differs is moved", () => {
  expect(movedGate(side({ [people]: "anna" }), side({ [people]: "anne" }))).toEqual([people]);
});

test("nothing is moved where nothing is compared", () => {
  expect(movedGate(null, side({ [people]: "" }))).toEqual([]);
});
