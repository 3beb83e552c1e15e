import { expect, test } from "vitest";
import { cardSections, type ModelCard } from "../../src/domain/model-card.ts";
import { joinedCards } from "../../src/gather/split-cards.ts";
import { readCard } from "../../src/read/cards/index.ts";

const words = "# Dispatch\n\n## Intended use\n\nSends cars.\n\n## License\n\nTBD\n";
const details = "$schema: https://example.org/model.schema.json\nname: dispatch\nlicense: MIT\nversion: 4\n";
const results = "## Evaluation\n\n| Metric | Value |\n|-|-|\n| recall | 0.9 |\n";

const cardsOf = (files: Readonly<Record<string, string>>): readonly ModelCard[] =>
  joinedCards(Object.entries(files).flatMap(([path, text]) => readCard(path, text).value ?? []));

const told = (cards: readonly ModelCard[]): readonly string[] =>
  cards.map(({ path, sections, metrics }) => {
    const present = cardSections.filter((name) => sections[name].state === "present");
    const spots = present.map((name) => `${name} ${sections[name].at.path}:${sections[name].at.start.line}`);
    return [path, ...spots, `${metrics.length} metrics`].join(", ");
  });

test("words, results and details of one folder are one card, whichever is named first", () => {
  const files = { "dispatch/spec.yaml": details, "dispatch/description.md": words, "dispatch/evaluation.md": results };
  expect(told(cardsOf(files))).toEqual([
    "dispatch/description.md, identity dispatch/description.md:1, licence dispatch/spec.yaml:3, " +
      "intended-use dispatch/description.md:3, evaluation dispatch/evaluation.md:1, version dispatch/spec.yaml:4, 1 metrics",
  ]);
});

test.each([
  ["of two folders", { "a/description.md": words, "b/spec.yaml": details }],
  ["that are called after a model each", { "a/wards.md": words, "a/spec.yaml": details }],
  ["in prose alone", { "a/description.md": words, "a/evaluation.md": results }],
])("cards %s stay apart", (_, files) => {
  expect(cardsOf(files).map(({ path }) => path)).toEqual(Object.keys(files));
});
