import { expect, test } from "vitest";
import { valueAt } from "../../src/domain/document.ts";
import type { PresetUse } from "../../src/domain/preset.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { readYaml } from "../../src/read/yaml.ts";

const manifestWith = (item: string): string => `version: 1
system: { id: loans }
risks:
  - id: CR-1
    title: Approval rates differ between groups
    inherent: { likelihood: likely, consequence: major }
    treatment:
      controls:
        - { id: reweighing, evidence: [${item}] }`;

const evidence = ["risks", 0, "treatment", "controls", 0, "evidence", 0];

function read(item: string) {
  const { value } = readYaml("ai-risk.yml", manifestWith(item));
  if (value === null) throw new Error("The test's own text is no YAML.");
  const { value: manifest, faults } = readManifest(value, { criteria: new Map() });
  return {
    spec: valueAt(manifest?.document.value, [...evidence, "metric"]),
    use: withoutUnit(manifest?.presets.get("CR-1/reweighing/0")),
    faults: faults.map(({ rule, place, message, fix }) => [
      `${rule} ${place.replace(/^.*evidence\[[^\]]*\]\./, "")}`,
      message.replace(/^`[^`]*` /, ""),
      fix,
    ]),
  };
}

/** How it is told: a measurement shows in which unit. */
const withoutUnit = (use: PresetUse | undefined) => use && { words: use.words, looser: use.looser };

const gap = { file: "evals/gap.json", pointer: "/gap" };
const where = "file: evals/gap.json, pointer: /gap";

test("a preset gives the bound and the unit that are left out", () => {
  expect(read(`{ preset: demographic-parity, metric: { ${where} } }`)).toEqual({
    spec: { ...gap, "at-most": 0.1 },
    use: { words: "preset demographic-parity, a figure to start from", looser: null },
    faults: [],
  });
  expect(read(`{ preset: kill-switch-tested, metric: { ${where} } }`).spec).toEqual({
    ...gap,
    equals: true,
  });
});

test("an acceptance rests on the bound that is filled in as on one that is written", () => {
  const { value } = readYaml("ai-risk.yml", manifestWith(`{ preset: demographic-parity, metric: { ${where} } }`));
  if (value === null) throw new Error("The test's own text is no YAML.");
  const risk = readManifest(value, { criteria: new Map() }).value?.risks[0];
  expect(risk?.treatment?.controls?.[0]?.evidence).toEqual([
    { preset: "demographic-parity", metric: { ...gap, "at-most": 0.1 } },
  ]);
});

test("evidence without a preset stays as it is written", () => {
  expect(read(`{ metric: { ${where}, at-most: 0.2 } }`)).toEqual({
    spec: { ...gap, "at-most": 0.2 },
    use: undefined,
    faults: [],
  });
});

const own = (preset: string, looser: string | null) => ({ words: `a figure of your own; ${preset}`, looser });
const parity = "preset demographic-parity has at most 0.1, a figure to start from";
const noErrors = "preset schema-violations has exactly 0, zero tolerance";
const licences = "preset licence-known-ratio has exactly 1, a figure to start from";

test.each([
  ["demographic-parity", "at-most: 0.05", own(parity, null)],
  ["demographic-parity", "equals: 0", own(parity, null)],
  ["demographic-parity", "at-most: 0.2", own(parity, `\`at-most: 0.2\`, where ${parity}`)],
  ["demographic-parity", "at-most: 0.2, at-least: 0.01", own(parity, `\`at-most: 0.2\`, where ${parity}`)],
  ["demographic-parity", "equals: fair", own(parity, `\`equals: "fair"\`, where ${parity}`)],
  ["demographic-parity", "at-most: 0.1", { words: "preset demographic-parity, a figure to start from", looser: null }],
  [
    "selection-rate-ratio",
    "at-least: 0.75",
    own(
      "preset selection-rate-ratio has at least 0.8, a regulator's guideline",
      "`at-least: 0.75`, where preset selection-rate-ratio has at least 0.8, a regulator's guideline",
    ),
  ],
  [
    "selection-rate-ratio",
    "at-least: 0.9",
    own("preset selection-rate-ratio has at least 0.8, a regulator's guideline", null),
  ],
  ["schema-violations", "at-most: 0", own(noErrors, null)],
  ["schema-violations", "at-most: 3", own(noErrors, `\`at-most: 3\`, where ${noErrors}`)],
  ["licence-known-ratio", "at-least: 1", own(licences, null)],
  ["licence-known-ratio", "at-least: 0.98", own(licences, `\`at-least: 0.98\`, where ${licences}`)],
  [
    "sbom-present",
    "equals: written",
    own(
      "preset sbom-present has exactly true, a figure to start from",
      '`equals: "written"`, where preset sbom-present has exactly true, a figure to start from',
    ),
  ],
  ["task-metric", "at-least: 0.78", { words: "preset task-metric, a figure of your own", looser: null }],
])("beside %s, %s is the item's own", (preset, bound, use) => {
  const found = read(`{ preset: ${preset}, metric: { ${where}, ${bound} } }`);
  expect([found.use, found.faults]).toEqual([use, []]);
  expect(found.spec).toMatchObject(
    Object.fromEntries([...bound.matchAll(/(\S+): (\d\S*)/g)].map(([, k, v]) => [k, Number.parseFloat(v ?? "")])),
  );
});

test.each([
  [
    "another way",
    "{ preset: demographic-parity, metric: { file: evals/gap.json, pointer: /gap, at-least: 0.1 } }",
    "wrong-shape metric.at-least",
    "goes another way than preset `demographic-parity`, which has at most 0.1.",
    "Write `at-most:`, or take `preset:` out.",
  ],
  [
    "no where yes is asked for",
    "{ preset: sbom-present, metric: { file: evals/gap.json, pointer: /gap, equals: false } }",
    "wrong-shape metric.equals",
    "goes another way than preset `sbom-present`, which has exactly true.",
    "Write `equals:`, or take `preset:` out.",
  ],
  [
    "at least none of what has to be none",
    "{ preset: schema-violations, metric: { file: evals/gap.json, pointer: /gap, at-least: 0 } }",
    "wrong-shape metric.at-least",
    "goes another way than preset `schema-violations`, which has exactly 0.",
    "Write `equals:`, or take `preset:` out.",
  ],
  [
    "another unit",
    "{ preset: demographic-parity, metric: { file: evals/gap.json, pointer: /gap, at-most: 8, unit: percent } }",
    "wrong-shape metric.unit",
    "is `percent`, and preset `demographic-parity` counts in share.",
    "Measure in share, or take `preset:` out and state the bound yourself.",
  ],
  [
    "a misspelt name",
    "{ preset: demografic-parity, metric: { file: evals/gap.json, pointer: /gap } }",
    "unknown-word preset",
    "is `demografic-parity`, which is no preset.",
    "Did you mean `demographic-parity`?",
  ],
  [
    "a name of nothing",
    "{ preset: constructor, metric: { file: evals/gap.json, pointer: /gap } }",
    "unknown-word preset",
    "is `constructor`, which is no preset.",
    "Write one of docs/presets.md, or state the bound without one.",
  ],
  [
    "no figure on either side",
    "{ preset: task-metric, metric: { file: evals/gap.json, pointer: /gap } }",
    "wrong-shape preset",
    "is `task-metric`, which has no figure: it depends on what the system is for.",
    "State `at-least:` beside where the value stands.",
  ],
  [
    "evidence without a number",
    "{ preset: sbom-present, file: docs/sbom.json }",
    "wrong-shape preset",
    "says what a number has to be, and evidence of kind `file` states none.",
    "Take `preset:` out, or measure by `metric`, `card-metric` or `csv`.",
  ],
])("%s is a fault, and nothing is held to it", (_what, item, rule, message, fix) => {
  const found = read(item);
  expect(found.faults).toEqual([[rule, message, fix]]);
  expect([found.use, found.spec]).toEqual([undefined, undefined]);
});
