import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { readCriteria } from "../../src/read/criteria-source.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { readYaml } from "../../src/read/yaml.ts";

const risk = "{ id: TR-1, title: A wait too long, inherent: { likelihood: likely } }";

const read = (lines: readonly string[], criteria: Readonly<Record<string, Value>> = {}) => {
  const { value } = readYaml("ai-risk.yml", lines.join("\n"));
  if (value === null) throw new Error("The test's own text is no YAML.");
  return readManifest(value, { criteria: new Map(Object.entries(criteria)) });
};

const told = (lines: readonly string[], criteria: Readonly<Record<string, Value>> = {}): readonly string[] =>
  read(lines, criteria).faults.map(({ rule, place, fix }) => `${rule} ${place} — ${fix}`);

const rulesOf = (lines: readonly string[]): readonly string[] =>
  read(lines).faults.map(({ rule, place }) => `${rule} ${place}`);

test("only a manifest without risks is one without risks, whatever else is empty", () => {
  expect([
    rulesOf(["system: { id: triage }", `risks: [${risk}]`]),
    rulesOf(["version: 1", "system: { id: triage }", `risks: [${risk}]`, "incidents:", "gates:"]),
    rulesOf(["version: 1", "system: { id: triage }", "risks: [{ id: TR-1, inherent: { likelihood: likely } }]"]),
    rulesOf(["version: 1", "system: { id: triage }", "risks: { TR-1: {} }"]),
    rulesOf(["version: 1", "system: { id: triage }", "risks: []"]),
  ]).toEqual([
    ["wrong-shape version"],
    ["unknown-key gates", "wrong-shape incidents"],
    ["wrong-shape risks[TR-1].title"],
    ["wrong-shape risks"],
    ["no-risks risks"],
  ]);
});

test("what the gate computes is told of in risks alone", () => {
  expect(
    rulesOf([
      "version: 1",
      "system: { id: triage, effective: 4, risk-score: 4 }",
      `risks: [${risk.replace("title", "effective: 4, title")}]`,
    ]),
  ).toEqual([
    "unknown-key system.effective",
    "unknown-key system.risk-score",
    "computed-written risks[TR-1].effective",
  ]);
});

const named = (from: string): readonly string[] => [
  "version: 1",
  "system: { id: triage }",
  `criteria: { from: ${from} }`,
  `risks: [${risk}]`,
];

test.each(["house/criteria.yml", "./house/criteria.yml", "/house/criteria.yml", "//house/criteria.yml"])(
  "criteria may be named as %s",
  (from) => {
    expect(told(named(from), { "house/criteria.yml": { appetite: "low" } })).toEqual([]);
  },
);

test("criteria that are not there are told with those that are, in the repository", () => {
  const criteria = { "house/criteria.yml": {}, "house/wards.yml": {}, "/etc/criteria.yml": {} };
  expect([
    told(named("house/criterai.yml"), criteria),
    told(named("lab/x.yml"), criteria),
    told(named("lab/x.yml"), { "/etc/criteria.yml": {} }),
  ]).toEqual([
    ["absent-file criteria.from — Did you mean `house/criteria.yml`?"],
    ["absent-file criteria.from — Write one of: house/criteria.yml, house/wards.yml."],
    ["absent-file criteria.from — Commit the file to the base branch first, or write the criteria here."],
  ]);
});

const twice = "[{ id: WARD }, { id: ward }]";

test.each([
  ["incidents", `incidents: ${twice}`],
  ["system.interested-parties", `system: { id: triage, interested-parties: ${twice} }`],
  ["system.suppliers", `system: { id: triage, suppliers: ${twice} }`],
  ["system.obligations", `system: { id: triage, obligations: ${twice} }`],
  ["system.impact-assessments", `system: { id: triage, impact-assessments: ${twice} }`],
  ["system.generative.models", `system: { id: triage, generative: { models: ${twice} } }`],
  ["system.agent.tools", `system: { id: triage, agent: { tools: ${twice} } }`],
])("an id names one thing in %s", (place, line) => {
  const system = line.startsWith("system") ? [line] : ["system: { id: triage }", line];
  const rules = rulesOf(["version: 1", ...system, `risks: [${risk}]`]);
  expect(rules.filter((rule) => rule.startsWith("reused-id"))).toEqual([`reused-id ${place}[#2].id`]);
});

const criteria = (text: string): readonly string[] => {
  const { value } = readYaml("criteria.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return readCriteria(value).faults.map(({ rule, message }) => `${rule} ${message}`);
};

test("limits that are left out have to be levels all the same", () => {
  expect(
    criteria("levels: [calm, grave]\nlikelihood: [a, b]\nconsequence: [c, d]\nmatrix: [[calm, calm], [calm, grave]]"),
  ).toEqual([
    "wrong-shape `appetite` is left out, and the default `medium` is none of the levels.",
    "wrong-shape `tolerance` is left out, and the default `high` is none of the levels.",
  ]);
});

test.each([
  ["likelihood", "likelihood: [rare, Rare, possible, likely, certain]"],
  ["consequence", "consequence: [small, Small, large, larger, largest]"],
  ["levels", "levels: [low, medium, high, critical, Low]"],
])("by a scale of %s that names a step twice nothing is rated", (scale, written) => {
  const lines = ["version: 1", "system: { id: triage }", `criteria: { ${written} }`, `risks: [${risk}]`];
  const { value, faults } = read(lines);
  expect(faults[0]?.place.startsWith(`criteria.${scale}[#`)).toBe(true);
  expect([value?.risks[0]?.inherent, value?.faulty(["criteria", scale])]).toEqual([undefined, true]);
});

test("beside a scale whose shape is wrong the other parts are told, and nothing that rests on the scale", () => {
  const written = "{ likelihood: [rare, 5], matrix: [[low, high], [low, low]], appetite: hihg }";
  expect(rulesOf(["version: 1", "system: { id: triage }", `criteria: ${written}`, `risks: [${risk}]`])).toEqual([
    "wrong-shape criteria.likelihood[#2]",
    "unknown-word criteria.appetite",
  ]);
});

test.each([
  ["[[low, high], [low, low]]", "matrix[#2][#2]"],
  ["[[low, high], [high, low]]", "matrix[#2][#2]"],
  ["[[high, low], [high, high]]", "matrix[#1][#2]"],
  ["[[high, high], [low, high]]", "matrix[#2][#1]"],
])("the grid %s falls at %s", (matrix, place) => {
  const { value } = readYaml("criteria.yml", `likelihood: [a, b]\nconsequence: [c, d]\nmatrix: ${matrix}`);
  const faults = value === null ? [] : readCriteria(value).faults;
  expect(faults.map((fault) => fault.place)).toEqual([place]);
});

test.each(["[[low, low], [low, low]]", "[[low, high], [high, critical]]"])("the grid %s does not fall", (matrix) => {
  expect(criteria(`likelihood: [a, b]\nconsequence: [c, d]\nmatrix: ${matrix}`)).toEqual([]);
});

test("what the text itself had cut is not missed again, and all else is told", () => {
  const { value, faults } = readYaml(
    "ai-risk.yml",
    ["system: { id: triage, owner: *lender, ownr: 1 }", "criteria: { appetite: !x low }", "risks: [{ id: *a }]"].join(
      "\n",
    ),
  );
  if (value === null) throw new Error("The test's own text is no YAML.");
  const cuts = faults.flatMap(({ cut }) => (cut === null ? [] : [cut]));
  const read = readManifest(value, { criteria: new Map(), cuts });
  expect(read.faults.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
    "wrong-shape version",
    "unknown-key system.ownr",
    "wrong-shape risks[#1].title",
    "wrong-shape risks[#1].inherent",
  ]);
  expect([read.value?.faulty(["criteria", "appetite"]), read.value?.criteria.defaulted.includes("appetite")]).toEqual([
    true,
    false,
  ]);
});
