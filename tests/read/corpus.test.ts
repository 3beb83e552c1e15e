import { describe, expect, test } from "vitest";
import { type FileSurvey, hasCorpus, surveyCorpus } from "../../scripts/corpus-survey.ts";
import { type CardSectionName, cardSections, type SectionState } from "../../src/domain/model-card.ts";

describe.skipIf(!hasCorpus)("real model cards (skipped where the corpus is not beside the repository)", () => {
  const files = hasCorpus ? surveyCorpus() : [];
  const cards = files.filter(({ format }) => format !== null);
  const within = (folder: string): readonly FileSurvey[] => cards.filter(({ path }) => path.startsWith(folder));
  const count = (of: readonly FileSurvey[], name: CardSectionName, state: SectionState): number =>
    of.filter(({ states }) => states?.[name] === state).length;

  test("all are read, none crashes, each in time", () => {
    expect(files.filter(({ crash }) => crash !== null)).toEqual([]);
    expect(files.filter(({ ms }) => ms > 2000).map(({ path }) => path)).toEqual([]);
    const markdown = files.filter(({ path }) => path.endsWith(".md"));
    expect(markdown.length).toBeGreaterThanOrEqual(70);
    expect(markdown.filter(({ format }) => format === null)).toEqual([]);
  });

  test("every card in YAML or JSON is read, and nothing else is taken for one", () => {
    const data = files.filter(({ path }) => !path.endsWith(".md"));
    const no = data.filter(({ folder, format }) => folder === "model-cards" && format === null);
    expect([...new Set(no.map(({ why }) => why))].sort()).toEqual([
      "a chat assistant's citation mark was left here, which is no YAML",
      "is no model card: it looks like a JSON Schema",
    ]);
    const others = data.filter(({ folder, format }) => folder !== "model-cards" && format !== null);
    expect(others.map(({ folder, format }) => `${folder} ${format}`)).toEqual([
      "mlbom cyclonedx",
      "mlbom cyclonedx",
      "mlbom cyclonedx",
      "mlbom spdx",
    ]);
  });

  test("sections are found about as often as a reader finds them", () => {
    const hub = within("asgaardlab");
    expect([count(hub, "licence", "absent"), count(hub, "identity", "absent")]).toEqual([0, 0]);
    expect(count(hub, "limitations", "present")).toBeGreaterThanOrEqual(12);
    expect(count(hub, "evaluation", "present")).toBeGreaterThanOrEqual(13);
    expect(count(within("Azure"), "licence", "present")).toBeGreaterThanOrEqual(20);
    // Every key is there in all of these, and most hold nothing.
    const shaped = within("allenai");
    expect(count(shaped, "out-of-scope-use", "empty")).toBe(shaped.length);
    expect(count(shaped, "licence", "empty")).toBe(shaped.length);
    expect(shaped.filter(({ states }) => cardSections.some((name) => states?.[name] === "absent")).length).toBe(
      count(shaped, "environment", "absent"),
    );
  });

  test("residue is what a reader would call so", () => {
    const found = cards.filter(({ residue }) => residue.length > 0);
    const assistants = found.filter(({ residue }) => residue.some((what) => what.includes("assistant")));
    expect(found.length).toBeLessThan(cards.length / 10);
    expect(assistants.map(({ path }) => path.replace(/^.*__/u, "")).sort()).toEqual([
      "alibaba-qwen-3-235b-a22b-model-card.yaml",
      "deepseek-r1-model-card.yaml",
    ]);
  });
});
