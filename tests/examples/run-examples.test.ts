import { expect, test } from "vitest";
import { runExamples } from "../../src/examples/run-examples.ts";
import { readSample } from "../../src/examples/sample.ts";
import { required } from "../../src/gather/required.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";

const manifest = `version: 1
x-today: 2026-11-21
system: { id: triage }
risks:
  - id: TR-001
    title: Urgent cases wait
    inherent: { likelihood: likely, consequence: major }
    treatment:
      options: [change-likelihood]
      status: implemented
      plan: A second look at each case.
      controls:
        - id: second-look
          role: key
          evidence:
            - { metric: { file: evals/missed.json, pointer: /missed, at-most: 0.02 }, max-age: 30d, dated: /measured }
    residual: { likelihood: rare, consequence: major }
`;

const evals = '{ "measured": "2026-11-10", "missed": 0.01 }';

const rule = (id: string, keys: string): string => `
  - id: ${id}
    title: The rule ${id} holds
    clauses: [iso-23894:6.6]
    message: "It does not hold: {because}."
    fix: "Mend it."
    ${keys.trim().split("\n").join("\n    ")}
`;

const rules = [
  rule(
    "no-risk-raised",
    `level: block
for: change
require: [{ "!=": [{ var: change.kind }, raised] }]
examples:
  pass:
    - { why: nothing changed, set: {} }
    - { why: it was as high before, set: { "risks[TR-001].inherent.likelihood": almost-certain }, base: { "risks[TR-001].inherent.likelihood": almost-certain } }
  fail:
    - { why: it has become likelier, set: { "risks[TR-001].inherent.likelihood": almost-certain } }
    - { why: it was less likely, set: {}, base: { "risks[TR-001].inherent.likelihood": rare } }`,
  ),
  rule(
    "waiver-in-force",
    `level: { pull-request: off, release: off, monitor: warn }
for: waiver
require: [{ "==": [{ var: waiver.state }, in-force] }]
examples:
  pass: [{ why: nothing is waived, set: {} }]
  fail:
    - why: it has lapsed
      set: {}
      files:
        .github/ai-risk-gate/waivers.yml: |
          version: 1
          waivers:
            - { id: W-1, rule: ward/fresh, subject: "evidence:triage/TR-001/second-look/evals/missed.json#/missed", reason: Moving house, approved-by: "@head", ticket: T-1, created: 2026-09-01, expires: 2026-10-01 }`,
  ),
  rule(
    "fresh",
    `level: warn
for: evidence
require: [{ "==": [{ var: evidence.outcome }, passing] }]
examples:
  pass:
    - { why: it is recent, set: {} }
    - { why: the last day counts, set: {}, today: 2026-12-10 }
  fail:
    - { why: a month has passed, set: {}, today: 2026-12-11 }
    - { why: too many were missed, set: {}, files: { evals/missed.json: '{ "measured": "2026-11-10", "missed": 0.5 }' } }
    - { why: the file is gone, set: {}, files: { evals/missed.json: null } }`,
  ),
];

test("examples set both sides, files, the day and the gate", async () => {
  const text = `version: 1\nid: ward\ntitle: What the ward asks\nsample: samples/triage\nrules:${rules.join("")}`;
  const document = required(readDocument("ward.yml", text), "bad-policy");
  const policy = required(readPolicy(document, { source: "ward.yml", digest: "", facts: product.facts }), "bad-policy");
  const encoder = new TextEncoder();
  const files = { "ai-risk.yml": manifest, "evals/missed.json": evals };
  const sample = new Map(Object.entries(files).map(([path, content]) => [path, encoder.encode(content)] as const));
  const rows = await runExamples(policy, readSample("samples/triage", sample), product);
  expect(rows.map(({ rule: id, kind, ok, found }) => `${id} ${kind} ${ok}: ${found}`)).toEqual([
    "no-risk-raised pass true: there is nobody to ask",
    "no-risk-raised pass true: there is nobody to ask",
    "no-risk-raised fail true: It does not hold: change.kind is raised.",
    "no-risk-raised fail true: It does not hold: change.kind is raised.",
    "waiver-in-force pass true: there is nobody to ask",
    "waiver-in-force fail true: It does not hold: waiver.state is lapsed, not in-force (it lapsed on 2026-10-01).",
    "fresh pass true: met by 1 of 1",
    "fresh pass true: met by 1 of 1",
    "fresh fail true: It does not hold: evidence.outcome is lapsing, not passing.",
    "fresh fail true: It does not hold: evidence.outcome is failing, not passing.",
    "fresh fail true: It does not hold: evidence.outcome is inconclusive, not passing.",
  ]);
});

test("a sample needs a manifest, and a day", async () => {
  const bytes = (text: string) => new Map([["ai-risk.yml", new TextEncoder().encode(text)]]);
  expect(() => readSample("samples/triage", new Map())).toThrow("The sample samples/triage holds no ai-risk.yml.");
  expect(() => readSample("samples/triage", bytes("- a list\n"))).toThrow("The sample samples/triage is no manifest.");
  expect(readSample("samples/triage", bytes(manifest.replace("x-today: 2026-11-21\n", ""))).today).toBe(null);
});
