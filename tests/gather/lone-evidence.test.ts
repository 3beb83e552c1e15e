import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/domain/manifest.ts";
import type { ModelCard } from "../../src/domain/model-card.ts";
import type { PresetUse } from "../../src/domain/preset.ts";
import { cardMetric } from "../../src/evidence/card-metric.ts";
import { csv } from "../../src/evidence/csv.ts";
import { record } from "../../src/evidence/record.ts";
import { inUnitOf, measureLone } from "../../src/gather/lone-evidence.ts";

const at = { path: "ai-risk.yml", start: { line: 9, column: 1 }, end: { line: 9, column: 9 }, excerpt: "- record:" };
const card = {
  path: "MODEL_CARD.md",
  metrics: [{ name: "psi", value: 0.07, at: { ...at, path: "MODEL_CARD.md" } }],
} as unknown as ModelCard;
const beside = { folder: "", at, cards: [card] };
const given = { since: () => ({ day: "2026-10-01" }), isRecord: (path: string) => path === "ai-risk.yml" };
const drift: PresetUse = { unit: "score", words: "preset psi, convention", looser: null };

const measured = (kind: typeof record, item: EvidenceItem, preset?: PresetUse) =>
  measureLone(kind, { item, beside, preset }, given)?.measurement;

const walk = { who: "@nadia", when: "2026-11-02", what: "Walked twenty refusals through by hand." };
const psi = { "card-metric": { name: "psi", "at-most": 0.1 } };

test("a record is as old as what was done", () => {
  expect(measured(record, { record: walk })).toMatchObject({ outcome: "passing", since: { day: "2026-11-02" }, at });
});

test("a claim is as old as its card, and its digest is that of the claim", () => {
  const first = measured(cardMetric, psi, drift);
  expect(first).toMatchObject({
    outcome: "passing",
    words: "the card: 0.07 is at most 0.1 (preset psi, convention)",
    since: { day: "2026-10-01" },
    figures: { value: 0.07, atMost: 0.1, unit: "score", better: "lower" },
  });
  expect(first?.digest).toMatch(/^sha256:/);
});

test("what names no file is dated in none, and the record proves nothing of itself", () => {
  expect(measured(cardMetric, { ...psi, dated: "/day" })).toMatchObject({
    outcome: "inconclusive",
    words: "`dated: /day` is a place in a file, and it names no file",
  });
  const own = { ...beside, cards: [{ ...card, path: "ai-risk.yml" }] };
  expect(measureLone(cardMetric, { item: psi, beside: own, preset: undefined }, given)?.measurement).toMatchObject({
    outcome: "inconclusive",
    words: "ai-risk.yml is the record itself, which measures nothing",
  });
});

test("a kind that needs a file measures nothing without one", () => {
  expect(measureLone(csv, { item: { csv: { file: "", column: "x" } }, beside, preset: undefined }, given)).toBeNull();
});

test.each(["metric", "csv", "card-metric"])("a preset gives %s its unit", (kind) => {
  expect(inUnitOf(drift, { [kind]: { file: "x" } })).toEqual({ [kind]: { file: "x", unit: "score" } });
  expect(inUnitOf(undefined, { [kind]: { file: "x" } })).toEqual({ [kind]: { file: "x" } });
});
