import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { boundsIn, isAsStrict, isSameWay, type Preset } from "../../src/domain/preset.ts";
import { presets } from "../../src/generated/presets.ts";

/** The figures as edition 1 published them. A later edition adds to this file and takes nothing out. */
const published: Readonly<Record<string, Preset>> = JSON.parse(
  readFileSync("tests/catalogue/published-presets.json", "utf8"),
);
const isFirstEdition = /^edition: "1"$/m.test(readFileSync("catalogue/risk-taxonomy.yaml", "utf8"));

test.each(Object.entries(published))("%s is no looser than it was published", (name, before) => {
  const now = presets()[name];
  if (now === undefined) throw new Error(`The preset ${name} is gone: manifests name it.`);
  expect([now.unit, now.direction]).toEqual([before.unit, before.direction]);
  const [bound] = boundsIn(now.threshold === null ? {} : { [now.direction]: now.threshold });
  if (isFirstEdition || bound === undefined) expect(now.threshold).toBe(before.threshold);
  else expect([isSameWay(bound, before), before.threshold === null || isAsStrict(bound, before)]).toEqual([true, true]);
});

test("what is new is published with its figure", () => {
  expect(Object.keys(presets())).toEqual(Object.keys(published));
});
