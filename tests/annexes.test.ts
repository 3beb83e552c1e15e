import { expect, test } from "vitest";
import type { ValueMap } from "../src/domain/document.ts";
import type { ReportFinding } from "../src/domain/report.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { review } from "../src/review.ts";
import { gather } from "../src/run.ts";
import { wardPolicy } from "./evaluate/ward.ts";

const manifest = (stage: string, risks = ""): string => `version: 1
system:
  id: triage
  owner: "@head-nurse"
  purpose: Puts patients in order for a nurse.
  lifecycle-stage: ${stage}
  interested-parties: [{ id: patients, kind: affected }]
  feedback-channel: docs/desk.md
risks:
  - id: TR-1
    title: The assistant sends a patient home too early
    objectives: [safety]
    sources: [automation]
    inherent: { likelihood: rare, consequence: minor }
${risks}`;

const sideOf = (text: string) => memoryRepository(new Map([["ai-risk.yml", new TextEncoder().encode(text)]]));

/** What a review of a change to the hospital's manifest says, by the shipped policy or by one rule of the ward's own. */
async function saidOf(base: string, head: string, rule?: ValueMap): Promise<readonly ReportFinding[]> {
  const [before, after] = [sideOf(base), sideOf(head)];
  const rules = { repository: before, source: "base", config: null, policies: null } as const;
  const asked = {
    base: before,
    head: after,
    rules,
    gate: "pull-request",
    today: "2026-11-21",
    simulated: true,
  } as const;
  const input = { ...(await gather(asked, product)), adoption: false };
  if (rule === undefined) return review(input).findings;
  return review({ ...input, rules: { ...input.rules, policies: [wardPolicy([rule])] } }).findings;
}

const inLine = ({ effect, status, message, at }: ReportFinding): string =>
  `${at.start.line}:${at.start.column} ${effect} ${status}: ${message}`;

test("a stage is not moved on without what it and those between ask for", async () => {
  const said = await saidOf(manifest("inception"), manifest("operation-and-monitoring"));
  expect(said.filter(({ rule }) => rule.endsWith("-entered")).map(inLine)).toEqual([
    "6:20 block introduced: System triage is moved on without what deployment asks for: system.monitoring.signals is absent; system.incident-response is absent; system.oversight.who is absent.",
    "6:20 block introduced: System triage is moved on without what design and development asks for: cards has no items.",
    "6:20 block introduced: System triage is moved on without what operation and monitoring asks for: system.monitoring.signals is absent; system.monitoring.owner is absent; system.monitoring.contact is absent; risks[TR-1].review.date is absent.",
    "6:20 block introduced: System triage is moved on without what verification and validation asks for: no model card states a measurement, and no evidence of a key control passes.",
  ]);
});

test("who stays at a stage, or goes back, hears nothing of stages", async () => {
  const [before, after] = [manifest("operation-and-monitoring"), manifest("verification-and-validation")];
  for (const [base, head] of [[before, before] as const, [before, after] as const]) {
    const said = await saidOf(base, head);
    expect(said.filter(({ rule }) => /-(entered|shown)$/.test(rule)).map(inLine)).toEqual([]);
  }
});

test("what nobody has looked at is told in one sentence for each annex", async () => {
  const said = await saidOf(manifest("inception"), manifest("inception"));
  expect(said.filter(({ rule }) => rule.endsWith("-open")).map(inLine)).toEqual([
    "9:1 note inherited: Nobody has said anything of these objectives of system triage: accountability, ai-expertise, data, environmental-impact, fairness, maintainability, privacy, robustness, security, transparency.",
    "9:1 note inherited: Nobody has said whether a risk of system triage starts from environment-complexity, transparency, machine-learning, hardware, life-cycle, readiness.",
  ]);
});

test("a rule about one risk hears of an objective that another one brought", async () => {
  const rule = {
    id: "no-privacy",
    for: "risk",
    require: { none: [{ var: "system.objectives" }, { "==": [{ var: "" }, "privacy"] }] },
    at: "risk",
    message: "{risk.id} {system.objectives}.",
  };
  const brought = `  - id: TR-2
    title: A nurse reads the notes of another ward
    objectives: [privacy]
    inherent: { likelihood: rare, consequence: minor }
`;
  const said = await saidOf(manifest("inception"), manifest("inception", brought), rule);
  expect(said.filter(({ rule: name }) => name === "ward/no-privacy").map(inLine)).toEqual([
    "10:5 block introduced: TR-1 privacy, safety.",
    "15:5 block introduced: TR-2 privacy, safety.",
  ]);
});
