import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document, ValueMap } from "../../src/domain/document.ts";
import { startOfFile } from "../../src/domain/location.ts";
import { type SubjectKind, subjectKinds } from "../../src/domain/subject.ts";
import { facts as everyFact } from "../../src/generated/facts.ts";
import { shippedPolicies } from "../../src/generated/policies.ts";
import { type GivenToPolicy, readPolicy } from "../../src/read/policy.ts";
import { readYaml } from "../../src/read/yaml.ts";
import { lenderFacts } from "./lender-facts.ts";

const facts = Object.fromEntries(subjectKinds.map((kind) => [kind, lenderFacts])) as GivenToPolicy["facts"];

const policyText = `version: 1
id: lender
title: What the lender asks
parameters:
  review-time: { type: duration, default: 30d, stricter: lower, description: How long a review may wait. }
  tracker: { type: text, default: "^ACME-[0-9]+$", stricter: never, description: What a ticket looks like. }
sample: samples/lender
rules:
  - id: reviewed
    title: A risk is reviewed in time
    rationale: A review that never comes finds nothing.
    clauses: [iso-23894:6.6]
    level: { pull-request: warn, release: block }
    for: risk
    when: { above: [risk.inherent.level, criteria.appetite] }
    require:
      - within: [risk.review-by, parameters.review-time, today]
      - matches: [risk.tracker, parameters.tracker]
    at: risk.review-by
    message: "Risk {risk.id} waits longer than {parameters.review-time}: {because}."
    fix: "Review it: { date, by }."
    grade: attested
    examples:
      pass: [{ why: as it should be }]
      fail: [{ why: a year too late, set: { "risks[CR-001].owner": null }, today: 2027-12-01, gate: release }]
  - id: owned
    title: A risk has an owner
    clauses: [iso-23894:5.4.3]
    level: block
    for: risk
    require: { present: [risk.owner] }
    message: "Nobody owns {risk.id}."
    fix: Name an owner.
    examples:
      pass: [{ why: somebody owns it, set: {} }]
      fail: [{ why: nobody owns it, set: { "risks[CR-001].owner": null } }]
`;

function documentOf(text: string): Document {
  const { value, faults } = readYaml("policies/lender.yml", text);
  if (value === null) throw new Error(faults.map((fault) => fault.message).join(" "));
  return value;
}

const readText = (text: string, more: Partial<GivenToPolicy> = {}) =>
  readPolicy(documentOf(text), { source: "policies/lender.yml", digest: "sha256:1", facts, ...more });

/** Line, place, sentence and help of each fault. */
const told = (text: string, more: Partial<GivenToPolicy> = {}) =>
  readText(text, more).faults.map(({ at, place, message, fix }) => `${at.start.line} ${place} | ${message} | ${fix}`);

test("a policy is read whole", () => {
  const { value, faults } = readText(policyText);
  expect(faults).toEqual([]);
  const [reviewed, owned] = value?.rules ?? [];
  expect({ ...value, rules: value?.rules.length }).toEqual({
    id: "lender",
    title: "What the lender asks",
    source: "policies/lender.yml",
    digest: "sha256:1",
    parameters: {
      "review-time": {
        type: "duration",
        value: "30d",
        default: "30d",
        stricter: "lower",
        description: "How long a review may wait.",
      },
      tracker: {
        type: "text",
        value: "^ACME-[0-9]+$",
        default: "^ACME-[0-9]+$",
        stricter: "never",
        description: "What a ticket looks like.",
      },
    },
    rules: 2,
    enforceFrom: null,
    sample: "samples/lender",
  });
  expect({ ...reviewed, when: reviewed?.when.part, require: reviewed?.require.part }).toEqual({
    id: "reviewed",
    title: "A risk is reviewed in time",
    rationale: "A review that never comes finds nothing.",
    clauses: ["iso-23894:6.6"],
    levels: { "pull-request": "warn", release: "block", monitor: "block" },
    for: "risk",
    when: "when",
    require: "require",
    at: ["risk", "review-by"],
    message: "Risk {risk.id} waits longer than 30d: {because}.",
    fix: "Review it: { date, by }.",
    grade: "attested",
    examples: {
      pass: [{ why: "as it should be", set: {} }],
      fail: [{ why: "a year too late", set: { "risks[CR-001].owner": null }, today: "2027-12-01", gate: "release" }],
    },
  });
  expect(owned?.when).toEqual({ kind: "constant", part: "when", holds: true });
  expect([owned?.at, owned?.grade, owned?.levels.monitor]).toEqual([["risk"], "declared", "block"]);
});

test("a configuration changes parameters and levels, and says from when", () => {
  const { value, faults } = readText(policyText, {
    parameters: { "review-time": "P2W" },
    levels: { reviewed: { monitor: "off" }, owned: "note" },
    enforceFrom: "2027-01-01",
  });
  expect(faults).toEqual([]);
  const [reviewed, owned] = value?.rules ?? [];
  expect(value?.parameters["review-time"]).toMatchObject({ default: "30d", value: "P2W" });
  expect(reviewed?.message).toBe("Risk {risk.id} waits longer than P2W: {because}.");
  expect(JSON.stringify(reviewed?.require)).toContain('"value":"P2W"');
  expect(reviewed?.levels).toEqual({ "pull-request": "warn", release: "block", monitor: "off" });
  expect(owned?.levels).toEqual({ "pull-request": "note", release: "note", monitor: "note" });
  expect(value?.enforceFrom).toBe("2027-01-01");
});

test("overrides by unknown names or of the wrong kind are told where the configuration says them", () => {
  const overrides: Partial<GivenToPolicy> = {
    parameters: { "review-tim": "10d", tracker: 7 },
    levels: { ownd: "warn", reviewed: "loud", owned: { release: "block", merge: "off" } },
  };
  const expected = [
    "parameters.review-tim | `parameters.review-tim` for policies/lender.yml names the unknown parameter `review-tim`. | Did you mean `review-time`?",
    "parameters.tracker | `parameters.tracker` for policies/lender.yml has the number 7 where a text is needed. | Write a text.",
    "levels.ownd | `levels.ownd` for policies/lender.yml names the unknown rule `ownd`. | Did you mean `owned`?",
    "levels.reviewed | `levels.reviewed` for policies/lender.yml is no level. | Write `off`, `note`, `warn` or `block`, or one for each gate.",
    "levels.owned | `levels.owned` for policies/lender.yml is no level. | Write `off`, `note`, `warn` or `block`, or one for each gate.",
  ];
  expect(told(policyText, overrides)).toEqual(expected.map((line) => `1 ${line}`));
  const located = readText(policyText, { ...overrides, locate: (path) => startOfFile(`config.yml:${path.join(".")}`) });
  expect(located.faults.map((fault) => fault.at.path)).toContain("config.yml:levels.ownd");
});

test("every fault stands at its exact place, and a rule with one is left out", () => {
  const broken = policyText
    .replace("- matches: [risk.tracker, parameters.tracker]", "- or: [{ present: [risk.owner] }, { log: true }]")
    .replace("at: risk.review-by", "at: risk.reviewed-by")
    .replace("{risk.id} waits", "{risk.ident} waits")
    .replace("{parameters.review-time}", "{parameters.review-tim}")
    .replace("Name an owner.", "Name an {owner}.");
  const { value, faults } = readText(broken);
  expect(value?.rules).toEqual([]);
  expect(faults.map(({ rule, place, cut }) => [rule, place, cut])).toEqual([
    ["unknown-key", "rules[reviewed].require[1].or[1].log", ["rules", 0]],
    ["unknown-word", "rules[reviewed].at", ["rules", 0]],
    ["unknown-word", "rules[reviewed].message", ["rules", 0]],
    ["unknown-word", "rules[reviewed].message", ["rules", 0]],
    ["unknown-word", "rules[owned].fix", ["rules", 1]],
  ]);
  expect(told(broken)).toEqual([
    "18 rules[reviewed].require[1].or[1].log | `rules[reviewed].require[1].or[1].log` of policies/lender.yml names the unknown operator `log`. | Use one of: !, !=, <, <=, ==, >, >=, above, absent, all, and, at-most, attested, before, count, covers, if, in, known, matches, none, or, overdue, present, some, unique, var, within.",
    "19 rules[reviewed].at | `rules[reviewed].at` of policies/lender.yml names the unknown fact `risk.reviewed-by`. | Did you mean `risk.review-by`?",
    "20 rules[reviewed].message | `rules[reviewed].message` of policies/lender.yml names the unknown fact `risk.ident`. | Did you mean `risk.id`?",
    "20 rules[reviewed].message | `rules[reviewed].message` of policies/lender.yml names the unknown parameter `parameters.review-tim`. | Did you mean `parameters.review-time`?",
    "33 rules[owned].fix | `rules[owned].fix` of policies/lender.yml names the unknown fact `owner`. | Use one of: criteria, gate, risk, system, today.",
  ]);
});

test.each<[string, (text: string) => string, string]>([
  ["a second rule of one name", (text) => text.replace("id: owned", "id: reviewed"), "26 rules[reviewed].id"],
  ["a map in a message", (text) => text.replace("{risk.id}.", "{risk.treatment}."), "32 rules[owned].message"],
  ["a default of another type", (text) => text.replace("default: 30d", "default: soon"), "5 parameters.review-time"],
  ["a key that no rule has", (text) => text.replace("grade:", "grad:"), "22 rules[reviewed].grad"],
  ["a level that is none", (text) => text.replace("level: block", "level: loud"), "29 rules[owned].level"],
  ["a gate that is none", (text) => text.replace("release: block", "merge: block"), "13 rules[reviewed].level.merge"],
  [
    "a subject that is none",
    (text) => text.replace(/for: risk\n {4}require/, "for: riks\n    require"),
    "30 rules[owned].for",
  ],
  [
    "a rule without a requirement",
    (text) => text.replace("    require: { present: [risk.owner] }\n", ""),
    "26 rules[owned].require",
  ],
  ["no rules", (text) => `${text.slice(0, text.indexOf("rules:"))}rules: []\n`, "8 rules"],
])("%s is told", (_, change, start) => {
  const lines = told(change(policyText));
  expect(lines.map((line) => line.split(" | ")[0])).toContain(start);
  expect(lines).toHaveLength(new Set(lines).size);
});

test("a policy that is no map has no value", () => {
  const { value, faults } = readText("- a list\n");
  expect([value, faults.length]).toEqual([null, 1]);
});

test.each(shippedPolicies.map(({ id, text }) => ({ id, text })))(
  "the shipped policy $id is read without a fault",
  ({ id, text }) => {
    const document = readYaml(`policies/${id}.yml`, text).value;
    const reading =
      document === null ? null : readPolicy(document, { source: "shipped", digest: "", facts: everyFact() });
    expect(reading?.faults).toEqual([]);
    expect(reading?.value?.rules.length).toBeGreaterThan(0);
  },
);

test("arbitrary JSON is a policy or has faults, and never throws", () => {
  const rule = fc.record(
    {
      id: fc.constantFrom("owned", "reviewed"),
      title: fc.constant("A rule"),
      clauses: fc.constant(["iso-23894:6.6"]),
      level: fc.oneof(
        fc.constantFrom("block", "loud"),
        fc.dictionary(fc.constantFrom("release", "x"), fc.constant("warn")),
      ),
      for: fc.constantFrom<SubjectKind | "none">("risk", "none"),
      require: fc.jsonValue(),
      message: fc.oneof(fc.string(), fc.constant("{risk.id}")),
      fix: fc.string(),
      examples: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const policy = fc.record(
    {
      version: fc.constant(1),
      id: fc.constant("lender"),
      title: fc.string(),
      parameters: fc.jsonValue(),
      rules: fc.array(rule),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(policy, fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (value, overrides) => {
      const text = JSON.stringify(value);
      const document = readYaml("policies/any.yml", text).value;
      if (document === null) return;
      const more = { parameters: overrides as ValueMap, levels: overrides as ValueMap };
      const reading = readPolicy(document, { source: "policies/any.yml", digest: "", facts, ...more });
      expect(reading.value !== null && reading.value.rules.length > 0 ? true : reading.faults.length > 0).toBe(true);
    }),
    { seed: 23894, numRuns: 500 },
  );
}, 60_000);
