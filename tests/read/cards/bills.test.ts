import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cardSections, type ModelCard } from "../../../src/domain/model-card.ts";
import { readCard } from "../../../src/read/cards/index.ts";

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../fixtures/documents/cards", name), "utf8");

/** By section: its first letter of present, empty or absent, the line it stands on, and what it says. */
const said = (card: ModelCard | null): readonly string[] =>
  cardSections.map((name) => {
    const section = card?.sections[name];
    return `${name} ${section?.state.at(0)}${section?.at.start.line} ${section?.text.replaceAll("\n", " | ")}`.trim();
  });

const metrics = (card: ModelCard | null): readonly string[] =>
  (card?.metrics ?? []).map(
    ({ name, value, dataset, slice, at }) => `${at.start.line} ${name} ${value} ${dataset ?? "-"} ${slice ?? "-"}`,
  );

describe("a model in a CycloneDX bill of materials", () => {
  const { value: card, faults } = readCard("bom/lender.cdx.json", fixture("lender.cdx.json"));

  test("every section stands at its key, of the model and not of what is around it", () => {
    expect([faults, card?.format]).toEqual([[], "cyclonedx"]);
    expect(said(card)).toEqual([
      "identity p14 consumer-loans | Gradient-boosted trees that rank loan applications.",
      "owners p13 North Coast Lending; contact: email: credit-risk@example.org",
      "licence p17 license: Proprietary",
      "intended-use p39 Underwriters | Ranks consumer loan applications for an underwriter, who decides.",
      "out-of-scope-use p53 Business loans, and loans to minors.",
      "limitations p42 Proxies of age; mitigationStrategy: Reviewed every quarter.",
      "training-data p21 Repaid loans 2019 to 2025; contents: url: https://example.org/data/repaid-loans | Bureau scores 2025",
      "evaluation p26 type: AUC; 0.81; slice: under 21; confidenceInterval: lowerBound: 0.79; upperBound: 0.83 | " +
        "type: recall; about two thirds | type: AUC; 0.84; slice: all",
      "environment p43 energyConsumptions: activity: training; activityEnergyCost: 41; unit: kWh; co2CostEquivalent: 0.01; unit: tCO2eq",
      "version p15 2.4.0",
    ]);
  });

  test("metrics by slice; what is no number is none", () => {
    expect(metrics(card)).toEqual(["30 AUC 0.81 - under 21", "35 AUC 0.84 - all"]);
  });
});

describe("a model in an SPDX document", () => {
  const { value: card, faults } = readCard("bom/hospital.spdx.json", fixture("hospital.spdx.json"));

  test("every section stands at its key or at the relationship that says it", () => {
    expect([faults, card?.format]).toEqual([[], "spdx"]);
    expect(said(card)).toEqual([
      "identity p21 ward-triage | Sorts calls of a ward by urgency.",
      "owners p23 Harbour Hospital, clinical informatics",
      "licence p67 LicenseRef-harbour-internal",
      "intended-use p27 Proposes an order of calls to the nurse in charge, who may change it. | nursing calls of adult wards",
      "out-of-scope-use a17",
      "limitations p29 Trained on one hospital; calls at night are few.",
      "training-data p53 Calls of 2025",
      "evaluation p31 recall: 0.93 | precision by month: [0.7, 0.8]",
      "environment p35 ai_trainingEnergyConsumption: ai_energyQuantity: 12.5; ai_energyUnit: kilowattHour",
      "version p24 3.1",
    ]);
  });

  test("metrics of the one data set it was tested on", () => {
    expect(metrics(card)).toEqual(["32 recall 0.93 Calls of 2025 -"]);
  });
});

const bill = (components: unknown, more: object = {}): ReturnType<typeof readCard> =>
  readCard("m.cdx.json", JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.7", components, ...more }, null, 1));

const model = (name: string, considerations: object, more: object = {}): object => ({
  type: "machine-learning-model",
  name,
  modelCard: { considerations, ...more },
});

describe("several models in one bill", () => {
  const full = model("triage", { useCases: ["Sorts calls."], technicalLimitations: ["One ward."] });

  test("a section is there where each model has it", () => {
    const { value: card } = bill([full, model("dispatch", { useCases: ["Sends cars."] })]);
    expect(card?.sections["intended-use"].text).toBe("triage: Sorts calls.\ndispatch: Sends cars.");
    expect(card?.sections.identity.state).toBe("present");
  });

  test("what one says does not answer for another, wherever it stands", () => {
    const empty = model("dispatch", { technicalLimitations: ["TBD"] });
    const states = (card: ModelCard | null) =>
      (["intended-use", "limitations"] as const).map((name) => [
        card?.sections[name].state,
        card?.sections[name].at.excerpt.trim(),
      ]);
    const apart = [
      ["absent", "{"],
      ["empty", '"technicalLimitations": ['],
    ];
    expect(states(bill([full, empty]).value)).toEqual(apart);
    expect(states(bill([empty, full]).value)).toEqual(apart);
    expect(states(bill([{ type: "application", components: [full, empty] }]).value)).toEqual(apart);
    const main = { metadata: { component: full } };
    expect(states(bill([empty], main).value)).toEqual(apart);
  });

  test("a component without a card is none of them, an empty card is", () => {
    const base = { type: "machine-learning-model", name: "base" };
    expect(bill([full, base]).value?.sections.limitations.state).toBe("present");
    expect(bill([full, { ...base, modelCard: {} }]).value?.sections.limitations.state).toBe("absent");
    expect(bill([full, { ...base, modelCard: null }]).value?.sections.limitations.state).toBe("absent");
  });
});

describe("what says nothing in a bill", () => {
  const stateOf = (name: "training-data" | "evaluation" | "licence", more: object, besides: object = {}) =>
    bill([{ ...model("triage", {}, more), ...besides }]).value?.sections[name].state;
  const datasets = (list: unknown) => stateOf("training-data", { modelParameters: { datasets: list } });
  const analysis = (quantitativeAnalysis: object) => stateOf("evaluation", { quantitativeAnalysis });

  test.each([
    ["no data set", []],
    ["a reference to nothing", [{ ref: "calls" }]],
    ["a kind of data set alone", [{ type: "dataset", classification: "public" }]],
  ])("%s", (_, list) => expect(datasets(list)).toBe("empty"));

  test("a reference to another bill says where the data are", () => {
    expect(datasets([{ ref: "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#calls" }])).toBe("present");
  });

  test("a measure without a value, and a picture without words", () => {
    expect(analysis({ performanceMetrics: [{ type: "recall" }, { type: "f1", value: "" }] })).toBe("empty");
    expect(analysis({ graphics: { collection: [{ image: { content: "AAAA" } }] } })).toBe("empty");
    expect(analysis({ graphics: { collection: [{ name: "Recall by month" }] } })).toBe("present");
  });

  test("a licence that nobody asserts", () => {
    const licence = (id: string) => stateOf("licence", {}, { licenses: [{ license: { name: id } }] });
    expect([licence("NOASSERTION"), licence("MIT")]).toEqual(["empty", "present"]);
  });
});

describe("what an SPDX document says in other ways", () => {
  const graph = (...elements: readonly object[]) =>
    readCard(
      "m.spdx.json",
      JSON.stringify({ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": elements }),
    );
  const ai = { type: "ai_AIPackage", spdxId: "urn:triage", name: "triage" };

  test("properties with a colon or without a profile", () => {
    const { value: card } = graph({ ...ai, "ai:limitation": "One ward.", packageVersion: "2" });
    expect([card?.sections.limitations.text, card?.sections.version.text]).toEqual(["One ward.", "2"]);
  });

  test("a supplier, a licence and an amount of energy elsewhere, or by their id alone", () => {
    const tie = { type: "Relationship", from: "urn:triage", relationshipType: "hasConcludedLicense" };
    const said1 = graph({ ...ai, suppliedBy: "urn:ward" }, { ...tie, to: "https://spdx.org/licenses/MIT" }).value;
    expect([said1?.sections.owners.text, said1?.sections.licence.text]).toEqual([
      "urn:ward",
      "https://spdx.org/licenses/MIT",
    ]);
    const none = graph(
      { ...ai, suppliedBy: "_:b0" },
      { ...tie, to: ["https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion"] },
    );
    expect([none.value?.sections.owners.state, none.value?.sections.licence.state]).toEqual(["empty", "empty"]);
    const energy = {
      "@id": "_:e",
      type: "ai_EnergyConsumption",
      ai_inferenceEnergyConsumption: [{ ai_energyQuantity: 2 }],
    };
    expect(graph({ ...ai, ai_energyConsumption: "_:e" }, energy).value?.sections.environment.text).toBe(
      "ai_energyQuantity: 2",
    );
  });

  test("several packages: each has to say it", () => {
    const { value: card } = graph(ai, { ...ai, spdxId: "urn:dispatch", ai_limitation: "One city." });
    expect([card?.sections.limitations.state, card?.sections.identity.state]).toEqual(["absent", "present"]);
  });
});
