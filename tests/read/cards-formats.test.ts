import { describe, expect, test } from "vitest";
import { readCard } from "../../src/read/cards/index.ts";

const formatOf = (path: string, content: unknown): string => {
  const { value, faults } = readCard(path, typeof content === "string" ? content : JSON.stringify(content));
  return value?.format ?? `${faults[0]?.rule}: ${faults[0]?.message}`;
};

const stateOf = (limitations: unknown): string | undefined =>
  readCard("model_card.json", JSON.stringify({ intended_use: "Sorts calls.", limitations })).value?.sections.limitations
    .state;

describe("what makes a file a card", () => {
  test.each([
    ["the key of a use", { "Model Name": "Ward triage", intended_use: "Sorts calls." }, "json"],
    ["in capitals", { "INTENDED USE": "Sorts calls." }, "json"],
    ["in another language", { "Uso previsto": "Ordena llamadas." }, "json"],
    ["what it is not for", { outOfScopeUses: ["diagnosis"] }, "json"],
    ["limits of a model with a name", { model_name: "Ward triage", known_limitations: "One ward." }, "json"],
    ["limits beside the data", { limitations: "One ward.", training_data: "Calls." }, "json"],
    ["details of a model", { model_details: { name: "Ward triage" } }, "json"],
    ["a version of a model card", { name: "Ward triage", model_card_version: 1 }, "json"],
    ["short words for three sections", { uses: "Calls.", data: "Calls.", results: "Good." }, "json"],
    ["a toolkit's parts", { model_details: {}, considerations: {}, quantitative_analysis: {} }, "model-card-toolkit"],
    ["a toolkit's schema", { schema_version: "0.0.2", model_details: {}, considerations: {} }, "model-card-toolkit"],
  ])("%s", (_, content, format) => {
    expect(formatOf("model_card.json", content)).toBe(format);
  });

  test("the same in YAML, whatever the ending's case", () => {
    expect(formatOf("model_card.yml", "intended_use: Sorts calls.\n")).toBe("yaml");
    expect(formatOf("CARD.YAML", "intended_use: Sorts calls.\n")).toBe("yaml");
  });
});

describe("what is no card is said to be so", () => {
  const unread = (path: string, content: unknown, why: string): void =>
    expect(formatOf(path, content)).toBe(`unread-format: ${path} ${why}.`);

  test.each([
    ["a package", { name: "a", version: "1", license: "MIT", dependencies: {} }, "the manifest of a software package"],
    ["a model's configuration", { architectures: ["Bert"], model_type: "bert" }, "the configuration of a model"],
    ["a register of risks", { risks: [{ id: "R1", title: "Bias" }] }, "a risk register"],
    [
      "a risk manifest",
      { version: 1, system: { purpose: "Sorts." }, risks: [{}], limitations: "x" },
      "a risk manifest",
    ],
    [
      "a schema of cards",
      { $schema: "https://json-schema.org/draft/2020-12/schema", properties: { intended_use: {} } },
      "a JSON Schema",
    ],
    ["a list", [{ intended_use: "Sorts calls." }], "a list"],
    ["a text", '"intended use"', "a single value"],
  ])("%s", (_, content, kind) => {
    unread("model_card.json", content, `is no model card: it looks like ${kind}`);
  });

  test("keys of any configuration", () => {
    const why = "is no model card: none of its keys is about use, limits, training data or evaluation";
    unread("model_card.json", { name: "run 7", data: "calls.csv", metrics: ["f1"], environment: "production" }, why);
    unread("model_card.yaml", "{}", why);
  });

  test("CycloneDX and SPDX without a model", () => {
    const bill = { bomFormat: "CycloneDX", specVersion: "1.6" };
    unread("m.cdx.json", bill, "is no model card: it is a CycloneDX bill of materials without a `modelCard`");
    const spdx = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" };
    unread("m.spdx.json", spdx, "is no model card: it is an SPDX document without an `AIPackage`");
    const old = { spdxVersion: "SPDX-2.3", name: "triage", intended_use: "Sorts calls." };
    unread("m.spdx.json", old, "is no model card: it is an SPDX document without an `AIPackage`");
  });

  test("what cannot be parsed is unreadable at its line", () => {
    const text = 'intended_use: Sorts calls.\nlicense: "MIT" :contentReference[oaicite:4]{index=4}\n';
    const { value, faults } = readCard("model_card.yaml", text);
    expect([value, faults.map(({ rule, place }) => [rule, place])]).toEqual([null, [["unreadable", "2"]]]);
  });
});

describe("what counts as content of a value", () => {
  test.each([
    ["nothing", null],
    ["yes", true],
    ["an empty list", []],
    ["a list of placeholders", ["TBD", "", "N/A"]],
    ["a template's hint", "[Known limitations]"],
    ["tags without words", "<p><br></p>"],
    ["a comment over lines", "<!-- Say where\nit is weak. -->"],
    ["residue", ":contentReference[oaicite:0]{index=0}"],
    ["a gap with what belongs there", "TODO: fill in"],
    ["a map of nothing", { technical: null, social: { notes: "TODO" } }],
    ["an encoded image", "A".repeat(500)],
    ["what is about something else", { training_data: "Calls of one ward." }],
  ])("%s does not", (_, value) => {
    expect(stateOf(value)).toBe("empty");
  });

  test.each([
    ["a sentence", "Trained on one ward."],
    ["with tags", "<p>Trained on one ward.</p>"],
    ["with residue behind it", "Trained on one ward. [cite: 1]"],
    ["one of a list", ["TBD", "Trained on one ward."]],
    ["far down", { a: { b: { c: [{ d: "Trained on one ward." }] } } }],
  ])("%s does", (_, value) => {
    expect(stateOf(value)).toBe("present");
  });
});

describe("a key that stands twice in different spelling", () => {
  test("is one section where both say the same", () => {
    const { value, faults } = readCard("model_card.yaml", "intended_use: Sorts calls.\nIntendedUse: Sorts calls.\n");
    expect([faults, value?.sections["intended-use"].text]).toEqual([[], "Sorts calls."]);
  });

  test("is a fault where they differ, and nothing is lost", () => {
    const { value, faults } = readCard("model_card.yaml", "intended_use: Sorts calls.\nIntended Use: Diagnosis.\n");
    expect(value?.sections["intended-use"].text).toBe("Sorts calls.\nDiagnosis.");
    expect(faults.map(({ rule, place, message, at }) => [rule, place, message, at.start.line])).toEqual([
      [
        "unreadable",
        "Intended Use",
        "Line 2 of model_card.yaml: the key Intended Use says something else than intended_use, which is the same in other spelling.",
        2,
      ],
    ]);
  });
});

const bill = (components: readonly unknown[]): string => JSON.stringify({ bomFormat: "CycloneDX", components });

const nested = (depth: number): object =>
  depth === 0 ? { modelCard: {} } : { name: "triage", components: [nested(depth - 1)] };

test.each([
  ["a run of underscores", "MODEL_CARD.md", `# Uses\n\na${"_".repeat(200_000)}a\n`],
  ["one of gaps", "MODEL_CARD.md", `# Uses\n\n${"[insert ".repeat(25_000)}\n`],
  ["one of assistants", "MODEL_CARD.md", `# Uses\n\n${"As an AI model, I ".repeat(10_000)}\n`],
  ["an open bracket", "model_card.json", JSON.stringify({ intended_use: `[${"a".repeat(200_000)}` })],
  ["many items", "model_card.json", JSON.stringify({ intended_use: { risks: Array(20_000).fill({ a: "b" }) } })],
  [
    "many models in a bill",
    "m.cdx.json",
    bill(Array(5_000).fill({ name: "triage", modelCard: { considerations: {} } })),
  ],
  ["bills within bills", "m.cdx.json", bill([nested(60)])],
  [
    "many models under headings",
    "MODEL_CARD.md",
    "## v1.4\n### Uses\na\n### Limitations\na\n### Data\na\n".repeat(5_000),
  ],
  [
    "many models in a list",
    "model_card.json",
    JSON.stringify({ models: Array(5_000).fill({ uses: "a", intended_use: "a", limitations: "a" }) }),
  ],
])("%s is read in time", { timeout: 20_000 }, (_, path, text) => {
  const begin = performance.now();
  readCard(path, text);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
