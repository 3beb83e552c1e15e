import { describe, expect, test } from "vitest";
import { samePerson, toAuthority } from "../../src/judge/acceptance.ts";
import { peopleOf } from "../people.ts";
import { judged, triage } from "./triage.ts";

const people = peopleOf({ "risk-board": ["nadia", "tom"], "head-nurse": ["ilse"] });

describe("who verified a treatment is its owner", () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ["@ivo", "@ivo", true],
    ["@Ivo", "ivo", true],
    ["@ivo", "@ilse", false],
    ["head-nurse", "@ilse", true],
    ["@ilse", "head-nurse", true],
    ["risk-board", "@nadia", false],
    ["risk-board", "risk-board", true],
  ];
  test.each(pairs)("%s and %s: %s", (one, other, same) => {
    expect(samePerson(one, other, people)).toBe(same);
  });
});

describe("a risk is taken to one of those who decide about the highest level", () => {
  const taken = (to: string, authority = "{ critical: [risk-board], high: [head-nurse], medium: [risk-owner] }") => {
    const manifest = triage(
      `  - id: TR-1\n    title: A stroke is missed\n    owner: "@ivo"\n    inherent: { likelihood: likely }\n    escalated: { to: "${to}" }\n`,
      `criteria:\n  acceptance-authority: ${authority}\n`,
    );
    const { risk, criteria } = judged(manifest);
    return toAuthority(risk, { system: manifest.system, criteria, people });
  };

  test("by name or by one of its logins", () => {
    expect([taken("risk-board"), taken("@tom"), taken("nadia")]).toEqual([true, true, true]);
  });

  test("not to those of a lower level, nor to anybody else", () => {
    expect([taken("head-nurse"), taken("@ivo"), taken("@wen")]).toEqual([false, false, false]);
  });

  test("where the highest level names nobody, to those of the highest that does", () => {
    expect([taken("@ilse", "{ high: [head-nurse] }"), taken("@ivo", "{ medium: [risk-owner] }")]).toEqual([true, true]);
  });
});
