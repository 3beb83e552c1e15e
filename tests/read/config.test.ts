import { describe, expect, test } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import { defaultConfig, readConfig } from "../../src/read/config.ts";
import { readYaml } from "../../src/read/yaml.ts";

const documentOf = (text: string): Document => {
  const { value } = readYaml(".github/ai-risk-gate/config.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return value;
};

const read = (text: string) => readConfig(documentOf(text));

describe("a configuration", () => {
  test("of one line leaves everything to the defaults", () => {
    expect(read("version: 1")).toEqual({ value: defaultConfig, faults: [] });
  });

  test("is read whole", () => {
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const text = [
      "version: 1",
      "policies:",
      "  - iso-23894",
      "  - .github/ai-risk-gate/policies/house.yml",
      `  - hospital/policies/triage.yml@${commit}`,
      "  - use: generative-ai",
      "    parameters: { review-notice: 30d, signals: [drift] }",
      "    levels: { prompts-named: off, filters-named: { release: block } }",
      "    enforce-from: 2027-01-01",
      `extends: hospital/policies/floor.yml@${commit}`,
      "manifests: [systems/*/ai-risk.yml]",
      "ignore: [vendor/**]",
      "manifest: required",
      "inherited: block",
      "debt: { days: 60 }",
      'gate-owners: [risk-board, "@alice"]',
      "four-eyes: false",
      "limits: { risks: 500 }",
      "waivers: { max: 3 }",
    ].join("\n");
    const plain = { parameters: {}, levels: {}, enforceFrom: null, sha256: null, locate: expect.any(Function) };
    const limits = { ...defaultConfig.config.limits, risks: 500 };
    const stated = {
      manifests: ["systems/*/ai-risk.yml"],
      ignore: ["vendor/**"],
      manifest: "required",
      inherited: "block",
      debtDays: 60,
      gateOwners: ["risk-board", "@alice"],
      fourEyes: false,
      maxWaivers: 3,
    };
    expect(read(text)).toEqual({
      faults: [],
      value: {
        config: { ...stated, evidenceGrace: 14, limits },
        stated: { ...stated, limits: { risks: 500 } },
        namesPolicies: true,
        criteria: null,
        policies: [
          { ...plain, name: "iso-23894", source: { kind: "shipped", id: "iso-23894" } },
          {
            ...plain,
            name: ".github/ai-risk-gate/policies/house.yml",
            source: { kind: "path", path: ".github/ai-risk-gate/policies/house.yml" },
          },
          {
            ...plain,
            name: `hospital/policies/triage.yml@${commit}`,
            source: { kind: "remote", repository: "hospital/policies", path: "triage.yml", commit },
          },
          {
            ...plain,
            name: "generative-ai",
            source: { kind: "shipped", id: "generative-ai" },
            parameters: { "review-notice": "30d", signals: ["drift"] },
            levels: { "prompts-named": "off", "filters-named": { release: "block" } },
            enforceFrom: "2027-01-01",
          },
        ],
        extends: [
          {
            name: `hospital/policies/floor.yml@${commit}`,
            source: { kind: "remote", repository: "hospital/policies", path: "floor.yml", commit },
            sha256: null,
            at: expect.objectContaining({ start: { line: 10, column: 10 } }),
          },
        ],
      },
    });
  });

  test("without any policy says so; that this is no verdict is decided where it is used", () => {
    expect(read("version: 1\npolicies: []").value?.policies).toEqual([]);
  });

  test("names each policy once, and those of others at one commit", () => {
    const text =
      "version: 1\npolicies: [iso-23894, { use: iso-23894, levels: { owned: off } }, hospital/policies/triage.yml@main]";
    expect(read(text).faults.map(({ rule, place, message, fix }) => `${rule} ${place} — ${message} ${fix}`)).toEqual([
      "reused-id policies[#2].use — `policies[#2].use` names `iso-23894` a second time. Name each policy once, with all that changes of it.",
      "wrong-shape policies[#3] — `policies[#3]` is `hospital/policies/triage.yml@main`, which does not name one commit for good. Write `owner/repo/path@` and all 40 digits of a commit.",
    ]);
  });

  test("with a level that is none is told so", () => {
    const text = "version: 1\npolicies: [{ use: iso-23894, levels: { owned: blok, reviewed: { relase: warn } } }]";
    expect(read(text).faults.map(({ place, fix }) => `${place} ${fix}`)).toEqual([
      "policies[#1].levels.owned Did you mean `block`?",
      "policies[#1].levels.reviewed.relase Did you mean `release`?",
    ]);
  });
});
