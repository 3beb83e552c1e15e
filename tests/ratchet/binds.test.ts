import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { commitOf } from "../fuzz/repository.ts";
import { manifest } from "./lending.ts";

const rule = (id: string, more: object) => ({
  id,
  title: `It is ${id}`,
  clauses: ["eu-ai-act:9"],
  for: "risk",
  require: { present: ["risk.owner"] },
  message: `It is not ${id}.`,
  fix: "Change it.",
  examples: { pass: [{ why: "as it is" }], fail: [{ why: "otherwise" }] },
  ...more,
});

const policy = (more: object): string =>
  JSON.stringify({
    version: 1,
    id: "house",
    title: "What the lender asks",
    notice: "This is no legal advice.",
    parameters: {
      ahead: { type: "duration", default: "365d", stricter: "higher", description: "How early it warns." },
    },
    rules: [rule("owned", more)],
  });

/** A lender's risk without an owner, under one rule that binds from a day. */
async function reviewedOn(today: string, more: object, said: object = {}): Promise<Report> {
  const head = commitOf([{ day: "2026-08-02", files: { "ai-risk.yml": manifest({ id: "loans", ...said }, {}) } }]);
  const bytes = new TextEncoder().encode(policy(more));
  const policies = { how: "instead" as const, policies: [{ path: "house.yml", bytes }] };
  const rules = { repository: head, source: "head" as const, config: null, policies };
  return run({ base: null, head, rules, gate: "release", today, simulated: false }, product);
}

const told = ({ findings, holdsUntil }: Report): unknown => [
  findings.map(({ level, bindsFrom }) => `${level} ${bindsFrom ?? "-"}`).join(),
  holdsUntil,
];

const literal = { level: "block", binds: { from: "2027-12-02", near: "parameters.ahead" } };

test.each([
  ["2026-11-21", "note 2027-12-02", "2026-12-02"],
  ["2026-12-01", "note 2027-12-02", "2026-12-02"],
  ["2026-12-02", "warn 2027-12-02", "2027-12-02"],
  ["2027-12-01", "warn 2027-12-02", "2027-12-02"],
  ["2027-12-02", "block 2027-12-02", null],
])("on %s a rule that binds from 2027-12-02 finds %s, until %s", async (today, found, holds) => {
  expect(told(await reviewedOn(today, literal))).toEqual([found, holds]);
});

test("a rule that only warns, or only notes, never does more", async () => {
  const days = ["2026-11-21", "2026-12-02", "2027-12-02"];
  const at = (level: string) =>
    Promise.all(days.map(async (day) => told(await reviewedOn(day, { ...literal, level }))));
  expect(await at("warn")).toEqual([
    ["note 2027-12-02", "2026-12-02"],
    ["warn 2027-12-02", null],
    ["warn 2027-12-02", null],
  ]);
  expect(await at("note")).toEqual(days.map(() => ["note 2027-12-02", null]));
});

test("without `near` it warns until it binds", async () => {
  const binds = { from: "2027-12-02" };
  expect(told(await reviewedOn("2024-01-01", { level: "block", binds }))).toEqual(["warn 2027-12-02", "2027-12-02"]);
});

const ofFact = { level: "block", binds: { from: "system.act.high-risk-from", near: "365d" } };

test("the day may be a fact, and where it is missing the rule has its level", async () => {
  const product1 = { "eu-ai-act": { class: "high-risk", basis: ["Annex I"] } };
  expect(told(await reviewedOn("2027-08-03", ofFact, product1))).toEqual(["warn 2028-08-02", "2028-08-02"]);
  const legacy = { "eu-ai-act": { class: "high-risk", basis: ["Annex I"], "on-market": "2024-05-01" } };
  expect(told(await reviewedOn("2026-11-21", ofFact, legacy))).toEqual(["block -", null]);
});

test("what cannot be decided warns until the rule binds, and then blocks", async () => {
  const open = { ...literal, require: { "==": [{ var: "system.owner" }, "@alice"] } };
  const days = ["2026-11-21", "2027-12-01", "2027-12-02"];
  expect(await Promise.all(days.map(async (day) => told(await reviewedOn(day, open))))).toEqual([
    ["warn 2027-12-02", "2027-12-02"],
    ["warn 2027-12-02", "2027-12-02"],
    ["block 2027-12-02", null],
  ]);
});

test("a notice is told of a policy that asked of something", async () => {
  const { policies } = await reviewedOn("2026-11-21", literal);
  expect(policies.map(({ notice }) => notice)).toEqual(["This is no legal advice."]);
  const nowhere = await reviewedOn("2026-11-21", { ...literal, when: { present: ["risk.tracker"] } });
  expect(nowhere.policies.map(({ notice }) => notice)).toEqual([undefined]);
});
