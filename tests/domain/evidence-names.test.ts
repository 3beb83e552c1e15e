import { expect, test } from "vitest";
import { evidenceNames } from "../../src/domain/evidence-item.ts";
import type { EvidenceItem } from "../../src/domain/manifest.ts";

const gap: EvidenceItem = { metric: { file: "evals/gap.json", pointer: "/gap", "at-most": 0.1 } };
const floor: EvidenceItem = { metric: { file: "evals/gap.json", pointer: "/gap", "at-least": 0 } };
const word: EvidenceItem = { record: { who: "@selma", when: "2026-11-06", what: "Read forty letters." } };

test("every item of a control has a name of its own, and the first of a name keeps it", () => {
  expect(evidenceNames([word, gap, word, floor, word])).toEqual([
    "record",
    "evals/gap.json#/gap",
    "record#2",
    "evals/gap.json#/gap#2",
    "record#3",
  ]);
});

test("a name that somebody wrote is not given to another item", () => {
  expect(evidenceNames([word, word, { file: "record#2" }])).toEqual(["record", "record#3", "record#2"]);
  expect(evidenceNames([{ ...word, id: "october" }, word])).toEqual(["october", "record"]);
});
