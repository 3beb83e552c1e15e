import fc from "fast-check";
import { expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { editedText } from "../../src/examples/edited-text.ts";
import { setValues } from "../../src/examples/set-values.ts";
import { readDocument } from "../../src/read/document.ts";
import { shippedScenes } from "./shipped-scenes.ts";

const text = `version: 1 # of the format
system:
  id: loans
  context: { sectors: [finance], exposure: public }

risks:
  # the gravest first
  - id: CR-001
    title: Approval rates differ between groups
    owner: "@alice"
    treatment:
      options:
      - change-likelihood
      plan: Reweigh.
  - id: CR-002
    title: Scores mislead in a downturn
`;

const edited = (changes: ValueMap): readonly string[] => {
  const before = text.split("\n");
  const after = (editedText("ai-risk.yml", text, changes) ?? "not by line").split("\n");
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
};

test("a change touches its own lines alone", () => {
  expect(edited({ "risks[CR-001].owner": null })).toEqual(['-     owner: "@alice"']);
  expect(edited({ "risks[CR-001].owner": "TBD" })).toEqual(['-     owner: "@alice"', '+     owner: "TBD"']);
  expect(edited({ "risks[CR-001].treatment": null })).toEqual([
    "-     treatment:",
    "-       options:",
    "-       - change-likelihood",
    "-       plan: Reweigh.",
  ]);
  expect(edited({ "risks[CR-001].treatment.options": ["retain"] })).toEqual([
    "-       options:",
    "-       - change-likelihood",
    '+       options: ["retain"]',
  ]);
  expect(edited({ "risks[CR-001].treatment.due": "2026-12-01" })).toEqual(['+       due: "2026-12-01"']);
  expect(edited({ "risks[CR-002]": null })).toEqual(["-   - id: CR-002", "-     title: Scores mislead in a downturn"]);
  expect(edited({ "system.context.exposure": "internal" })).toEqual([
    "-   context: { sectors: [finance], exposure: public }",
    '+   context: {"sectors":["finance"],"exposure":"internal"}',
  ]);
  expect(edited({ incidents: [{ id: "INC-4" }] })).toEqual(['+ incidents: [{"id":"INC-4"}]']);
});

test("what shares its line with the dash of an item is not taken out by line", () => {
  expect(edited({ "risks[CR-002].id": null })).toContain("+ not by line");
});

const value: fc.Arbitrary<Value> = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const place = fc.constantFrom(
  "system.owner",
  "system.id",
  "risks[CR-001].title",
  "risks[CR-001].treatment.plan",
  "risks[CR-002].owner",
  "system.context.hosting",
);

test("whatever comes of a change is the changed value, or nothing", () => {
  const before = readDocument("ai-risk.yml", text).value?.value ?? null;
  fc.assert(
    fc.property(fc.dictionary(place, value, { maxKeys: 3 }), (changes) => {
      const after = editedText("ai-risk.yml", text, changes);
      if (after === null) return;
      expect(readDocument("ai-risk.yml", after).value?.value).toEqual(setValues(before, changes));
    }),
    { seed: 23894, numRuns: 300 },
  );
});

test("most examples of the shipped rules change their sample line by line", { timeout: 60_000 }, async () => {
  const counts = { byLine: 0, whole: 0 };
  for await (const { sample, example } of shippedScenes()) {
    const written = new TextDecoder().decode(sample.files.get(sample.manifest.path));
    if (editedText(sample.manifest.path, written, example.set) === null) counts.whole += 1;
    else counts.byLine += 1;
  }
  expect(counts.byLine).toBeGreaterThan(10 * counts.whole);
});
