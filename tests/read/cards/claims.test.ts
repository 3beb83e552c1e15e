import { expect, test } from "vitest";
import type { CardSectionName, ModelCard } from "../../../src/domain/model-card.ts";
import { readCard } from "../../../src/read/cards/index.ts";

const cardOf = (path: string, text: string): ModelCard | null => readCard(path, text).value;

/** What a section of a card in Markdown says: its state, the line it stands on and its words. */
const saidIn = (name: CardSectionName, text: string): string => {
  const section = cardOf("MODEL_CARD.md", text)?.sections[name];
  return `${section?.state} ${section?.at.start.line}: ${section?.text}`;
};

test.each<[string, CardSectionName, string, string]>([
  [
    "a label belongs to its words",
    "limitations",
    "## Limitations\n\n**Wards:** Trained on one ward.\n\n**Nights**\n\nFew calls.",
    "present 1: Wards: Trained on one ward.\nNights Few calls.",
  ],
  ["a label without words says nothing", "limitations", "## Limitations\n\n**Wards:** TBD", "empty 1: "],
  ["a row of two cells", "licence", "# Loans\n\n| Card | |\n|---|---|\n| License | MIT |", "present 5: MIT"],
  [
    "a row of three is no claim",
    "licence",
    "# Loans\n\n| a | b | c |\n|---|---|---|\n| License | MIT | 2 |",
    "absent 1: ",
  ],
  ["the first heading names the model", "identity", "**Note:** new\n\n# Ward triage", "present 3: Ward triage"],
  ["behind its kind", "identity", "# Model card: Ward triage", "present 1: Ward triage"],
  ["in front of its kind", "identity", "# Ward triage model card", "present 1: Ward triage"],
  ["a kind within a name stays", "identity", "# A model card for wards", "present 1: A model card for wards"],
  ["a card for nobody names none", "identity", "# Model card for", "empty 1: "],
  ["a heading under much text names no model", "identity", `${"a".repeat(121)}\n\n# Ward triage`, "absent 1: "],
  ["under a line it does", "identity", `${"a".repeat(120)}\n\n# Ward triage`, "present 3: Ward triage"],
  ["front matter that is a list says nothing", "licence", "---\n- license: mit\n---\n# Ward triage", "absent 1: "],
  ["the owners' names", "owners", "## Owners'\n\nWard 4", "present 1: Ward 4"],
])("%s", (_, name, text, said) => {
  expect(saidIn(name, text)).toBe(said);
});

test.each<[string, string]>([
  ["This model card aims to be a base template for new models.", "empty"],
  ["This modelcard aims to be a base template for models. It has been generated using a raw template.", "empty"],
  ["This model card aims to be a base template for new models. Trained on one ward.", "present"],
  ["More information needed for further recommendations.", "empty"],
  ["Use the code below to get started with the model.", "empty"],
  ["This model was trained from scratch on the None dataset.", "empty"],
  ["This model was trained from scratch on the calls of one ward.", "present"],
])("what a template brings along is nothing said: %s", (line, state) => {
  expect(cardOf("MODEL_CARD.md", `# Ward triage\n\n## Limitations\n\n${line}\n`)?.sections.limitations.state).toBe(
    state,
  );
});

const key = (name: string): string => `---\n${name}: mit\n---\n# Ward triage\n`;

test.each([
  ["a key of the hub", key("license"), "huggingface"],
  ["with a gap before its colon", key("license "), "huggingface"],
  ["behind a byte order mark", `\uFEFF${key("tags")}`, "huggingface"],
  ["that ends with one", `${key("tags")}\uFEFF`, "huggingface"],
  ["a key of a web page", key("layout"), "markdown"],
  ["a longer key", key("licensed"), "markdown"],
  ["a key further down", "---\nlayout: page\n---\nlicense: mit\n", "markdown"],
])("front matter with %s", (_, text, format) => {
  expect(cardOf("README.md", text)?.format).toBe(format);
});

const jsonCard = (part: object): ModelCard | null =>
  cardOf("model_card.json", JSON.stringify({ model_details: { name: "Ward triage" }, ...part }));

test.each<[string, object, CardSectionName, string]>([
  ["names of measures show no evaluation", { metrics: ["accuracy", "f1"] }, "evaluation", "empty"],
  ["measures with values do", { metrics: ["accuracy", { name: "f1", value: 0.8 }] }, "evaluation", "present"],
  ["a change log is about no use", { changelog: [{ intended_use: "Sorts calls." }] }, "intended-use", "absent"],
  ["nor is a template", { template: { intended_use: "Sorts calls." } }, "intended-use", "absent"],
  ["nor a schema", { json_schema: { intended_use: "Sorts calls." } }, "intended-use", "absent"],
])("%s", (_, part, name, state) => {
  expect(jsonCard(part)?.sections[name].state).toBe(state);
});

test("keys that say nothing beside their value are left out of a section's words", () => {
  const limitations = {
    name: "Wards",
    description: "One ward.",
    text: "By day.",
    content: "Of adults.",
    value: 4,
    summary: "Few.",
    nights: "Few calls.",
  };
  expect(jsonCard({ limitations })?.sections.limitations.text).toBe(
    "Wards; One ward.; By day.; Of adults.; 4; Few.; nights: Few calls.",
  );
});

const ofPackage = "the manifest of a software package";
const ofModel = "the configuration of a model";

test.each([
  ["dependencies", ofPackage],
  ["devDependencies", ofPackage],
  ["scripts", ofPackage],
  ["architectures", ofModel],
  ["hidden_size", ofModel],
  ["transformers_version", ofModel],
  ["vocab_size", ofModel],
])("a file with %s looks like %s", (name, kind) => {
  const { faults } = readCard("model_card.json", JSON.stringify({ [name]: {} }));
  expect(faults.map(({ message }) => message)).toEqual([`model_card.json is no model card: it looks like ${kind}.`]);
});

test.each([
  ["https://example.org/model.schema.json", "json"],
  ["https://example.org/Model_Card.schema.json", "json"],
  ["https://example.org/model.schema.json.txt", undefined],
  ["https://example.org/supermodel.schema.json", undefined],
])("a file of the schema %s is a card: %s", ($schema, format) => {
  expect(cardOf("model_card.json", JSON.stringify({ $schema, name: "Ward triage" }))?.format).toBe(format);
});

test.each(["title", "heading", "section", "name"])("a list item with a %s is a section of that name", (title) => {
  const keys = ["text", "content", "contents", "body", "value", "description"];
  const textOf = (key: string): string | undefined =>
    jsonCard({ parts: [{ [title]: "Limitations", [key]: "Trained on one ward." }] })?.sections.limitations.text;
  expect(keys.map(textOf)).toEqual(keys.map(() => "Trained on one ward."));
});

test("an SPDX package may say its type as linked data does", () => {
  const { value } = readCard("m.spdx.json", JSON.stringify({ spdxVersion: "SPDX-3.0", "@type": "ai_AIPackage" }));
  expect(value?.format).toBe("spdx");
});

test.each([
  ["ai_AIPackage", true],
  ["ai:AIPackage", true],
  ["AIPackage", false],
  ["ai_AIPackageSet", false],
  ["software_Package", false],
])("an SPDX package of the type %s is a model: %j", (type, isModel) => {
  const { value } = readCard("m.spdx.json", JSON.stringify({ spdxVersion: "SPDX-3.0", "@graph": [{ type }] }));
  expect(value !== null).toBe(isModel);
});

/** The numbers of a card in Markdown: `NAME = VALUE [of DATA SET] [in SLICE]`. */
const numbersIn = (text: string): readonly string[] =>
  (cardOf("README.md", text)?.metrics ?? []).map(({ name, value, dataset, slice }) =>
    [`${name} = ${value}`, dataset && `of ${dataset}`, slice && `in ${slice}`].filter(Boolean).join(" "),
  );

const tableOf = (...rows: readonly string[]): string => `## Evaluation\n\n${rows.join("\n")}\n`;

test.each<[string, string, readonly string[]]>([
  ["a percent sign", tableOf("| Metric | Value |", "|-|-|", "| Recall | 91.5 % |"), ["Recall = 91.5"]],
  ["a word before one", tableOf("| Metric | Value |", "|-|-|", "| Recall | 9 of 10 % |"), []],
  [
    "groups by column",
    tableOf("| Metric | women | |", "|-|-|-|", "| AUC | 0.8 | 0.7 |"),
    ["AUC = 0.8 in women", "AUC = 0.7"],
  ],
  [
    "a value for a group by row",
    tableOf("| Metric | Value | Group | Note |", "|-|-|-|-|", "| AUC | 0.8 | women | 3 |"),
    ["AUC = 0.8 in women", "AUC = 3 in women"],
  ],
  [
    "a deviation behind the number",
    tableOf("| Metric | Value |", "|-|-|", "| Recall | 0.9 ± 0.02 |"),
    ["Recall = 0.9"],
  ],
  ["a range in brackets", tableOf("| Metric | Value |", "|-|-|", "| Recall | 91 % (88 to 94) |"), ["Recall = 91"]],
  ["words behind a bracket", tableOf("| Metric | Value |", "|-|-|", "| Recall | 91 (88) of 100 |"), []],
  ["a minus sign of its own", tableOf("| Metric | Value |", "|-|-|", "| Gap | −0.2 |"), ["Gap = -0.2"]],
  ["data sets by row", tableOf("| Dataset | AUC |", "|-|-|", "| May | 0.8 |", "| | 0.7 |"), ["AUC = 0.8 of May"]],
  ["groups by row", tableOf("| Group | AUC |", "|-|-|", "| women | 0.8 |"), ["AUC = 0.8 in women"]],
  ["a short row", tableOf("| Dataset | Group | AUC |", "|-|-|-|", "| May |"), []],
  [
    "a heading below the evaluation",
    `## Evaluation\n\n### May\n\n| Metric | Value |\n|-|-|\n| AUC | 1 |\n`,
    ["AUC = 1"],
  ],
  ["no evaluation above it", `## Uses\n\n| Metric | Value |\n|-|-|\n| AUC | 1 |\n`, []],
  ["a row without its measure", tableOf("| Metric | Value |", "|-|-|", "| | 0.8 |"), []],
  ["no measure at all", tableOf("| Ward | Beds |", "|-|-|", "| North | 12 |"), []],
])("a table with %s", (_, text, wanted) => {
  expect(numbersIn(text)).toEqual(wanted);
});

const indexOf = (value: string, about: string): string =>
  `---\nmodel-index:\n- name: Loans\n  results:\n  - dataset: { ${about} }\n    metrics: [{ type: auc, value: ${value} }]\n---\n`;

test.each([
  ["0.81", "type: loans", ["auc = 0.81 of loans"]],
  ["'8.1e-1'", "name: Holdout, type: loans, split: test", ["auc = 0.81 of Holdout in test"]],
  ["' 0.81 '", "name: ' Holdout '", ["auc = 0.81 of Holdout"]],
  ["'-1E+2'", "name: ' ', config: may", ["auc = -100 in may"]],
  ["'0.8-0.9'", "name: Holdout", []],
  ["'1e'", "name: Holdout", []],
  ["'81 %'", "name: Holdout", []],
])("a model index with the value %s of { %s }", (value, about, wanted) => {
  expect(numbersIn(indexOf(value, about))).toEqual(wanted);
});

test("residue that is meant stands in comments, code and samples, and between them it does not", () => {
  const mark = "[More Information Needed]";
  const parts = Array.from({ length: 6 }, (_, index) => `\`${mark}\`\n\n<!-- ${mark} -->\n\nWard ${index}: ${mark}\n`);
  const card = cardOf("MODEL_CARD.md", `# Ward triage\n\n## Limitations\n\n${parts.join("\n")}`);
  expect(card?.residue.map(({ at }) => at.start.line)).toEqual([9, 15, 21, 27, 33, 39]);
});

const residueIn = (path: string, text: string): readonly string[] =>
  (cardOf(path, text)?.residue ?? []).map(({ mark, at }) => `${at.start.line} ${mark}`);

test.each<[string, string, readonly string[]]>([
  ["a mark is told on one line", "# Loans\n\n[insert   the  name]", ["3 [insert the name]"]],
  ["an open fence holds all that follows", "# Loans\n\n```\nTODO: a\n", []],
  ["a fence ends at its own mark", "# Loans\n\n```\nTODO: a\n~~~\n```\n\nTODO: b", ["8 TODO"]],
  ["a fence may stand in a quote", "# Loans\n\n> ```\n> TODO: a\n> ```\n\nTODO: b", ["7 TODO"]],
  ["a comment ends", "# Loans\n\n<!-- TODO: a -->\n\nTODO: b", ["5 TODO"]],
  ["a comment that does not end hides the rest", "# Loans\n\n<!-- TODO: a\n\nTODO: b", []],
  ["code in a line", "# Loans\n\n`TODO: a` and TODO: b", ["3 TODO"]],
])("of residue in Markdown %s", (_, text, marks) => {
  expect(residueIn("MODEL_CARD.md", text)).toEqual(marks);
});

test("in YAML a whole line may be a comment, the rest of a line is none", () => {
  const text = "# TODO: a\nintended_use: Sorts calls.\n  # TODO: b\nlimitations: 'One ward. # TODO: c'\n";
  expect(residueIn("model_card.yaml", text)).toEqual(["4 TODO"]);
});

test.each([
  ["a version and a list of risks", { version: 1, risks: ["Bias"] }, "json"],
  ["a version and a system", { version: 1, system: { id: "triage" } }, "json"],
  ["a system and a list of risks", { system: { id: "triage" }, risks: ["Bias"] }, "json"],
  ["a version, a system and one risk", { version: 1, system: { id: "triage" }, risks: "Bias" }, "json"],
  ["all of a risk manifest", { version: 1, system: { id: "triage" }, risks: ["Bias"] }, undefined],
])("a card with %s", (_, part, format) => {
  expect(jsonCard({ intended_use: "Sorts calls.", ...part })?.format).toBe(format);
});

test("a bill of materials holds a model where a component of it does", () => {
  const isModel = (components: unknown): boolean =>
    readCard("m.cdx.json", JSON.stringify({ bomFormat: "CycloneDX", components })).value !== null;
  expect([
    isModel([{ type: "library" }, { components: [{ type: "library" }] }]),
    isModel([{ type: "library" }, { components: [{ modelCard: {} }] }]),
    isModel({ modelCard: {} }),
    isModel([null, "model"]),
  ]).toEqual([false, true, true, false]);
});
