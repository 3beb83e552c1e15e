import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardSections, type ModelCard } from "../../src/domain/model-card.ts";
import { readCard } from "../../src/read/cards/index.ts";

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/documents/cards", name), "utf8");

/** By section: its first letter of present, empty or absent, and the line of its key. */
const states = (card: ModelCard | null): string =>
  cardSections
    .map((name) => `${name} ${card?.sections[name].state.at(0)}${card?.sections[name].at.start.line}`)
    .join(", ");

const metrics = (card: ModelCard | null): readonly string[] =>
  (card?.metrics ?? []).map(
    ({ name, value, dataset, slice, at }) => `${at.start.line} ${name} ${value} ${dataset ?? "-"} ${slice ?? "-"}`,
  );

describe("a flat card in YAML, its keys as people write them", () => {
  const { value: card, faults } = readCard("model_card.yaml", fixture("lender.yaml"));

  test("every section stands at its key", () => {
    expect([faults, card?.format, states(card)]).toEqual([
      [],
      "yaml",
      "identity p2, owners p4, licence p6, intended-use p7, out-of-scope-use p9, limitations p12, training-data p15, " +
        "evaluation p19, environment a1, version p3",
    ]);
  });

  test("markup and placeholders are no words, and a data set's licence and version are not the model's", () => {
    const { sections } = card ?? {};
    expect(sections?.["intended-use"].text).toBe("Ranks consumer loan applications for an underwriter, who decides.");
    expect(sections?.limitations.text).toBe("Scores of applicants under 21 vary more than those of others.");
    expect([sections?.licence.text, sections?.version.text]).toEqual(["Proprietary", "2.3.0"]);
    expect(card?.residue.map(({ mark, at }) => [mark, at.start.line])).toEqual([["[More Information Needed]", 14]]);
  });

  test("numbers of nested results, without thresholds", () => {
    expect(metrics(card)).toEqual([
      "21 auc 0.81 - -",
      "22 approval gap 0.07 - -",
      "24 recall 0.62 holdout -",
      "26 recall 0.55 holdout under 21",
    ]);
  });
});

describe("a nested card in JSON", () => {
  const { value: card, faults } = readCard("docs/model_card.json", fixture("hospital.json"));

  test("every section stands at its key, in whatever map", () => {
    expect([faults, card?.format, states(card)]).toEqual([
      [],
      "json",
      "identity p3, owners p6, licence e7, intended-use p11, out-of-scope-use e12, limitations p15, training-data p18, " +
        "evaluation p21, environment e19, version p8",
    ]);
  });

  test("the key is shown, not what is under it", () => {
    expect(card?.sections.limitations.at).toEqual({
      path: "docs/model_card.json",
      start: { line: 15, column: 18 },
      end: { line: 15, column: 37 },
      excerpt: '      "notes": { "known_limitations": ["Trained on one hospital.", "<!-- more -->"] }',
    });
  });

  test("numbers with their data set and slice; a range is none", () => {
    expect(metrics(card)).toEqual(["22 recall 0.91 Audit 2026 night", "23 precision 0.74 - -"]);
  });
});

test("a card of the nine parts of the paper, in whatever spelling", () => {
  const { value: card, faults } = readCard("model_card.json", fixture("ward-triage.json"));
  expect([faults, card?.format, states(card), metrics(card)]).toEqual([
    [],
    "mitchell",
    "identity p2, owners p3, licence e7, intended-use p9, out-of-scope-use p12, limitations p23, training-data p17, " +
      "evaluation p15, environment a1, version p4",
    ["19 recall 0.93 Unitary results -", "20 recall 0.81 Intersectional results night"],
  ]);
});

describe("a card of the Model Card Toolkit", () => {
  const { value: card, faults } = readCard("model_card.json", fixture("help-desk.json"));

  test("its keys have the meaning that its schema gives them", () => {
    expect([faults, card?.format, states(card), metrics(card)]).toEqual([
      [],
      "model-card-toolkit",
      "identity p3, owners p6, licence p8, intended-use p20, out-of-scope-use a1, limitations p22, training-data p11, " +
        "evaluation p13, environment a1, version p7",
      ["15 unsupported share 0.03 - billing", "16 accuracy 0.94 - -"],
    ]);
    expect(card?.sections["intended-use"].text).toBe(
      "Agents who read and send each answer.\nQuestions about bills and contracts.",
    );
  });

  test.each([
    [
      "as its first version writes data",
      { model_parameters: { data: { train: { name: "Pages" }, eval: {} } } },
      "present",
    ],
    ["data for tests alone", { model_parameters: { data: { train: {}, eval: { name: "Pages" } } } }, "empty"],
    ["data for tests alone in a list", { modelParameters: { data: [{ name: "test_split" }] } }, "empty"],
    ["an architecture is no data", { modelParameters: { modelArchitecture: "knn", data: [] } }, "empty"],
    ["as protocol buffers write it", { modelParameters: { data: [{ name: "Pages" }] } }, "present"],
  ])("%s", (_, part, state) => {
    const text = JSON.stringify({ schemaVersion: "0.0.2", modelDetails: { name: "Answers" }, ...part });
    const { value } = readCard("model_card.json", text);
    expect([value?.format, value?.sections["training-data"].state]).toEqual(["model-card-toolkit", state]);
  });
});

test.each([
  ["of a data set", { datasets: [{ name: "loans", intended_use: "Research on repayment." }] }, "absent"],
  ["of a library", { dependencies: { scorer: { intended_use: "Ranks anything." } } }, "absent"],
  ["that a schema describes", { schema: { properties: { intended_use: { type: "string" } } } }, "absent"],
  ["of the model, below its evaluation", { evaluation: { intended_use: "Helps underwriters." } }, "present"],
])("an intended use %s", (_, part, state) => {
  const card = { model_details: { name: "Loan scoring", version: "2.3.0" }, limitations: "Few loans.", ...part };
  const { value } = readCard("model_card.json", JSON.stringify(card));
  expect(value?.sections["intended-use"].state).toBe(state);
});

test("no card in JSON makes it throw, and each gives a card or a reason", { timeout: 60_000 }, () => {
  const key = fc.constantFrom(
    "intended_use",
    "Limitations",
    "model_details",
    "metrics",
    "name",
    "value",
    "data",
    "x",
    "",
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, 0.9, "0.7", "TBD", "[gap]", "<p></p>", "Trained on one ward.", "[cite: 1]"),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(key, tie("any"), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (root) => {
      const { value: card, faults } = readCard("model_card.json", JSON.stringify(root));
      expect(card !== null || faults.length > 0).toBe(true);
      for (const name of card === null ? [] : cardSections)
        expect(card?.sections[name].state === "present").toBe(card?.sections[name].text !== "");
    }),
    { seed: 23894, numRuns: 2000 },
  );
});
