import { expect, test } from "vitest";
import { facts } from "../../src/generated/facts.ts";
import { readPolicy } from "../../src/read/policy.ts";
import { readYaml } from "../../src/read/yaml.ts";

/** A bakery's policy with one rule, and what is said of it beside. */
function read(more: string) {
  const text = `version: 1
id: bakery
title: What the bakery asks
notice: This is no legal advice.
parameters:
  ahead: { type: duration, default: 90d, stricter: higher, description: How early it warns. }
  names: { type: list, default: [oven], stricter: never, description: What is named. }
rules:
  - id: owned
    title: A system has an owner
    clauses: [eu-ai-act:26]
    level: block
    for: system
    ${more}
    require: { present: [system.owner] }
    message: Nobody owns {system.id}.
    fix: Name an owner.
    examples: { pass: [{ why: as it is }], fail: [{ why: nobody does }] }
`;
  const { value } = readYaml("policies/bakery.yml", text);
  if (value === null) throw new Error("The bakery's policy is no YAML.");
  const given = { source: "policies/bakery.yml", digest: "sha256:1", facts: facts(), parameters: { ahead: "30d" } };
  const { value: policy, faults } = readPolicy(value, given);
  return { policy, told: faults.map(({ place, message, fix }) => `${place}: ${message} ${fix}`) };
}

test.each([
  ["", undefined],
  ["binds: { from: 2027-12-02 }", { from: "2027-12-02", near: null }],
  ["binds: { from: 2027-12-02, near: P1Y }", { from: "2027-12-02", near: 365 }],
  [
    "binds: { from: system.act.high-risk-from, near: parameters.ahead }",
    { from: ["system", "act", "high-risk-from"], near: 30, parameter: "ahead" },
  ],
])("a rule says from when it binds: %s", (more, binds) => {
  const { policy, told } = read(more);
  expect(told).toEqual([]);
  expect(policy?.rules.map((rule) => rule.binds)).toEqual([binds]);
  expect(policy?.notice).toBe("This is no legal advice.");
});

test.each([
  [
    "binds: { from: system.owner }",
    "rules[owned].binds.from: `rules[owned].binds.from` of policies/bakery.yml is a text where a day is needed. Write a day such as `2027-12-02`, or name a fact that is a date.",
  ],
  [
    "binds: { from: system.act.high-risk-form }",
    "rules[owned].binds.from: `rules[owned].binds.from` of policies/bakery.yml names the unknown fact `system.act.high-risk-form`. Did you mean `system.act.high-risk-from`?",
  ],
  [
    "binds: { from: 2027-02-30 }",
    "rules[owned].binds.from: `rules[owned].binds.from` of policies/bakery.yml names the unknown fact `2027-02-30`. Use one of: attestations, cards, criteria, gate, risks, system, today.",
  ],
  [
    "binds: { from: 2027-12-02, near: soon }",
    "rules[owned].binds.near: `rules[owned].binds.near` of policies/bakery.yml is no duration. Write a duration such as `365d`, or name a parameter that is one.",
  ],
  [
    "binds: { from: 2027-12-02, near: parameters.names }",
    "rules[owned].binds.near: `rules[owned].binds.near` of policies/bakery.yml is no duration. Write a duration such as `365d`, or name a parameter that is one.",
  ],
  [
    "binds: { from: 2027-12-02, near: parameters.haed }",
    "rules[owned].binds.near: `rules[owned].binds.near` of policies/bakery.yml names the unknown parameter `parameters.haed`. Did you mean `parameters.ahead`?",
  ],
])("a day or a time that is none is refused, and the rule with it: %s", (more, told) => {
  const bakery = read(more);
  expect(bakery.told).toEqual([told]);
  expect(bakery.policy?.rules).toEqual([]);
});

test("`binds` without a day is refused", () => {
  expect(read("binds: { near: 30d }").told.length).toBeGreaterThan(0);
});

test.each([
  ["", undefined],
  ["fixed: true", true],
  ["fixed: false", undefined],
])("a rule is fixed where it says so: %s", (more, fixed) => {
  expect(read(more).policy?.rules.map((rule) => rule.fixed)).toEqual([fixed]);
});
