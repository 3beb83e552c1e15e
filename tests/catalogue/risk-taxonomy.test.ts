import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { phrases, references, researched, researchIsThere, type TaxonomyRisk, taxonomy } from "./files.ts";

const { risks, bases, "basis-words": basisWords } = taxonomy;
const manifest = readFileSync("schemas/manifest.schema.json", "utf8");

const isWordOfManifests = (word: string): boolean => manifest.includes(`"${word}"`);

test("names 86 risks, in order, each once and in its own words", () => {
  expect(risks.map(({ id }) => id)).toEqual(
    Array.from({ length: 86 }, (_, at) => `AIR-${String(at + 1).padStart(3, "0")}`),
  );
  for (const read of [(risk: TaxonomyRisk) => risk.title, (risk: TaxonomyRisk) => risk.description])
    expect(new Set(risks.map(read)).size).toBe(86);
});

test.each(risks)("$id says everything about itself", (risk) => {
  expect(Object.keys(risk)).toEqual([
    ...["id", "title", "description", "category", "objectives", "sources", "lifecycle-stages", "controls"],
    ...["evidence", "links"],
  ]);
  expect(risk.description).toMatch(/^[A-Z][^.]{15,}\.$/);
  expect(risk.description.toLowerCase()).not.toContain(risk.title.toLowerCase());
  for (const words of [risk.objectives, risk.sources, risk["lifecycle-stages"]]) {
    expect(words).not.toEqual([]);
    expect(words.filter((word) => !isWordOfManifests(word))).toEqual([]);
  }
  expect(risk.controls.length).toBeGreaterThan(0);
  expect(risk.links.filter((link) => !references.has(link))).toEqual([]);
});

test("sorts risks into these categories", () => {
  expect([...new Set(risks.map(({ category }) => category))].sort()).toEqual([
    ...["agentic", "data", "environment", "fairness", "generative", "governance", "human-factors", "legal"],
    ...["operations", "performance", "privacy", "safety", "security", "supply-chain", "transparency"],
  ]);
});

test("says of every measure its direction, threshold, unit and basis", () => {
  for (const { id, evidence } of risks) {
    expect(evidence.length, id).toBeGreaterThan(0);
    for (const measure of evidence) {
      const keys = ["metric", ...("preset" in measure ? ["preset"] : []), "direction", "threshold", "unit", "basis"];
      expect(Object.keys(measure)).toEqual(keys);
      expect(measure.metric).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(["at-most", "at-least", "equals"]).toContain(measure.direction);
      expect(units).toContain(measure.unit);
      expect(typeof measure.threshold === "boolean").toBe(measure.unit === "yes-no");
      if (typeof measure.threshold === "string") expect(["declared", "budget"]).toContain(measure.threshold);
      if (measure.unit === "share" && typeof measure.threshold === "number")
        expect(measure.threshold).toBeLessThan(1.01);
      expect(Object.keys(bases)).toContain(measure.basis);
    }
  }
  expect(Object.keys(basisWords)).toEqual(Object.keys(bases));
});

const units = ["yes-no", "count", "share", "score", "days", "minutes", "seconds", "milliseconds", "kWh", "kg-CO2e"];

test.skipIf(!researchIsThere)("no description repeats the research notes (skipped where ../shared is absent)", () => {
  const theirs = new Set(researched().flatMap((sentence) => phrases(sentence, 6)));
  expect(risks.filter(({ description }) => phrases(description, 6).some((run) => theirs.has(run)))).toEqual([]);
});
