import { describe, expect, test } from "vitest";
import type { Value, ValueMap } from "../../src/domain/document.ts";
import { ReviewError } from "../../src/domain/review-error.ts";
import { setValues } from "../../src/examples/set-values.ts";

const register: Value = {
  system: { id: "triage", kinds: ["predictive", "generative"] },
  risks: [
    { id: "TR-001", owner: "@nurse", treatment: { controls: [{ id: "second-look", role: "key" }] } },
    { id: "TR-002", title: "Late results" },
  ],
};

const refusal = (changes: ValueMap): string => {
  try {
    return JSON.stringify(setValues(register, changes));
  } catch (error) {
    if (error instanceof ReviewError) return error.message;
    throw error;
  }
};

describe("setting values by id path", () => {
  test("replaces, adds and deletes keys, in the order given, and leaves everything else as it is", () => {
    const changes = {
      "risks[TR-001].owner": null,
      "risks[TR-002].owner": "@ward",
      "risks[TR-001].treatment.controls[second-look].role": "supporting",
      "system.owner": "@hospital/triage",
      "system.name": null,
    };
    expect(setValues(register, changes)).toEqual({
      system: { id: "triage", kinds: ["predictive", "generative"], owner: "@hospital/triage" },
      risks: [
        { id: "TR-001", treatment: { controls: [{ id: "second-look", role: "supporting" }] } },
        { id: "TR-002", title: "Late results", owner: "@ward" },
      ],
    });
  });

  test("replaces and deletes whole items, by id, by word and by number", () => {
    const changes = { "risks[TR-001]": null, "system.kinds[generative]": null, "risks[#1]": { id: "TR-009" } };
    expect(setValues(register, changes)).toEqual({
      system: { id: "triage", kinds: ["predictive"] },
      risks: [{ id: "TR-009" }],
    });
  });

  test("keeps keys for what they are, whatever they are called", () => {
    const { system } = setValues(register, { "system.__proto__": "none", "system.constructor": 1 }) as ValueMap;
    expect(Object.entries(system as ValueMap).slice(2)).toEqual([
      ["__proto__", "none"],
      ["constructor", 1],
    ]);
  });

  test.each<readonly [string, string]>([
    ["risks[TR-003].owner", "`risks[TR-003].owner` names TR-003, which is not in risks of the sample."],
    [
      "risks[TR-001].treatment.controls[third-look].role",
      "`risks[TR-001].treatment.controls[third-look].role` names third-look, which is not in risks[TR-001].treatment.controls of the sample.",
    ],
    ["risks[#3]", "`risks[#3]` names #3, which is not in risks of the sample."],
    ["systems[triage].owner", "`systems[triage].owner` names triage, which is not in systems of the sample."],
    ["system.oversight.who", "`system.oversight.who` needs system.oversight to hold it, which is not there."],
    ["system.id.first", "`system.id.first` needs system.id to hold it, which is not there."],
    ["risks.TR-001", "`risks.TR-001` needs risks to hold it, which is not there."],
    ["risks[", "`risks[` is no id path."],
    ["", "`` names nothing."],
  ])("refuses %s", (place, message) => {
    expect(refusal({ [place]: "anything" })).toBe(message);
  });
});
