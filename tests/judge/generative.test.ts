import { expect, test } from "vitest";
import type { Measurement, SystemRecord } from "../../src/domain/snapshot.ts";
import { immaterialPrompts, unpinnedModels, unsuppliedModels } from "../../src/judge/generative-remarks.ts";
import { redTeamedOn } from "../../src/judge/red-team.ts";
import { triage } from "./triage.ts";

const risk = `  - id: TR-1
    title: The assistant sends a patient home too early
    inherent: { likelihood: rare, consequence: minor }
`;

function recordOf(system: string, risks = risk, measured: SystemRecord["measurements"] = new Map()): SystemRecord {
  const manifest = triage(risks, "", `, ${system}`);
  return { manifest, cards: [], measurements: measured, firstHeld: new Map() };
}

const withModel = (model: string, rest = ""): SystemRecord => recordOf(`generative: { models: [${model}] }${rest}`);

test.each(["2026-08-19", "v3.1", "4.5", "sha256:9f86d081884c7d65", "2024-05-13-preview", "mainz-2", "r17-instruct"])(
  "a model stays as it is in version %s",
  (version) => {
    expect(unpinnedModels(withModel(`{ id: nurse-large, version: "${version}" }`))).toEqual([]);
  },
);

test.each([
  "latest",
  "main",
  "v2-latest",
  "Stable 4",
  "large",
  "2.x",
  "^2.1",
  "~1",
  ">=3",
  "4.*",
  "nurse-4",
  "Nurse 4",
])("a model moves in version %s", (version) => {
  expect(unpinnedModels(withModel(`{ id: nurse-4, version: "${version}" }`))).toEqual([
    { path: ["system", "generative", "models", 0, "version"], words: `nurse-4 (${version})` },
  ]);
});

test("a version that repeats the model's name is one where it holds a day", () => {
  const version = "nurse-2026-08-19";
  expect(unpinnedModels(withModel(`{ id: ${version}, version: ${version} }`))).toEqual([]);
});

test.each([
  ["{ id: maker, provides: model }", "Maker"],
  ["{ id: m, name: Model Maker, provides: model }", "model-maker"],
])("supplier %s provides the model of %s", (supplier, provider) => {
  const model = `{ id: nurse, provider: ${provider}, hosted: supplier }`;
  expect(unsuppliedModels(withModel(model, `, suppliers: [${supplier}]`))).toEqual([]);
});

test("a supplier of hosting, another one, or none provides no model; what runs here needs none", () => {
  const model = "{ id: nurse, provider: Maker, hosted: supplier }";
  for (const suppliers of ["", ", suppliers: [{ id: maker, provides: hosting }, { id: other, provides: model }]"])
    expect(unsuppliedModels(withModel(model, suppliers))).toEqual([
      { path: ["system", "generative", "models", 0, "provider"], words: "nurse of Maker" },
    ]);
  expect(unsuppliedModels(withModel("{ id: nurse, provider: Maker, hosted: own }"))).toEqual([]);
  expect(unsuppliedModels(withModel("{ id: nurse, hosted: supplier }"))).toEqual([]);
});

test.each([
  ["prompts/**", "prompts/**", []],
  ["prompts/**", "./prompts/ward/*.md", []],
  ["/prompts/**", "prompts/ward.md", []],
  ["**", "prompts/ward.md", []],
  ["prompts/*", "prompts/ward.md", ["prompts/ward.md"]],
  ["prompts**", "prompts-old/ward.md", ["prompts-old/ward.md"]],
  ["prompts/**", "prompts/../notes/**", ["prompts/../notes/**"]],
])("material %s and prompts %s leave %j", (material, prompts, left) => {
  const found = immaterialPrompts(recordOf(`material: ["${material}"], generative: { prompts: ["${prompts}"] }`));
  expect(found.map(({ words }) => words)).toEqual(left);
});

const attacked = (links: string): string => `${risk}    treatment:
      options: [change-likelihood]
      controls:
        - id: attacks
          links: [${links}]
          evidence:
            - { file: docs/attacks.md }
            - { metric: { file: evals/old.json, pointer: /obeyed, at-most: 0 } }
            - { metric: { file: evals/new.json, pointer: /obeyed, at-most: 0 } }
        - id: quoting
          evidence: [{ metric: { file: evals/quotes.json, pointer: /lost, at-most: 0 } }]
`;

const passing = (since: Measurement["since"], outcome: Measurement["outcome"] = "passing"): Measurement => ({
  outcome,
  words: "0 is at most 0",
  at: recordOf("").manifest.document.locate([]),
  since,
  digest: null,
});

const measured = new Map([
  ["TR-1/attacks/0", passing({ day: "2026-11-20" })],
  ["TR-1/attacks/1", passing({ day: "2026-05-04" })],
  ["TR-1/attacks/2", passing({ day: "2026-10-12" })],
  ["TR-1/quoting/0", passing({ day: "2026-11-19" })],
]);

const attackedOn = (links: string, others: readonly (readonly [string, Measurement])[] = []): string | undefined =>
  redTeamedOn(recordOf("version: 1.0.0", attacked(links), new Map([...measured, ...others])));

test("the newest measured attack counts, of controls that say that theirs is one", () => {
  expect(attackedOn('"nist-ai-rmf:MEASURE 2.7"')).toBe("2026-10-12");
  expect(attackedOn('"mitre-atlas:AML.M0020", "nist-ai-rmf@1.0:MEASURE 2.7"')).toBe("2026-10-12");
  expect(attackedOn('"nist-ai-rmf:MEASURE 2.6"')).toBeUndefined();
});

test("an attack that was not withstood, or of which nobody knows the day, does not count", () => {
  const others = [
    passing({ day: "2026-10-12" }, "failing"),
    passing({ day: "2026-10-12" }, "inconclusive"),
    passing("unknown"),
    passing("unrecorded"),
  ];
  for (const other of others)
    expect(attackedOn('"nist-ai-rmf:MEASURE 2.7"', [["TR-1/attacks/2", other]])).toBe("2026-05-04");
});
