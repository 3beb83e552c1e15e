import { expect, test } from "vitest";
import type { Gate } from "../src/domain/policy.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { run } from "../src/run.ts";

const manifest = `version: 1
system: { id: triage }
risks:
  - { id: TR-1, title: An emergency is ranked last, inherent: { likelihood: likely, consequence: severe } }
`;

const reviewedAt = async (gate: Gate): Promise<unknown> => {
  const base = memoryRepository(new Map());
  const head = memoryRepository(new Map([["ai-risk.yml", new TextEncoder().encode(manifest)]]));
  const rules = { repository: base, source: "base", config: null, policies: null } as const;
  const { adoption, verdict } = await run({ base, head, rules, gate, today: "2026-11-21", simulated: true }, product);
  return [adoption, verdict.outcome];
};

test("a pull request that brings the first manifest warns; no other gate is milder for a first time", async () => {
  expect(await reviewedAt("pull-request")).toEqual([true, "warn"]);
  expect(await reviewedAt("monitor")).toEqual([false, "block"]);
});
