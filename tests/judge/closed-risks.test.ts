import { expect, test } from "vitest";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const register = (status: string): string => `version: 1
system: { id: triage, owner: "@head-nurse" }
risks:
  - id: TR-1
    title: A stroke is missed
    status: ${status}
    inherent: { likelihood: likely, consequence: major }
`;

test.each([
  ["open", true],
  ["closed", false],
])("a risk that is %s is held above appetite: %s", async (status, held) => {
  const head = memoryRepository(new Map([["ai-risk.yml", new TextEncoder().encode(register(status))]]));
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  const asked = { base: null, head, rules, gate: "monitor", today: "2026-11-21", simulated: true } as const;
  const { systems } = await run(asked, product);
  expect(systems.flatMap(({ risks }) => risks.map(({ aboveAppetite }) => aboveAppetite))).toEqual([held]);
});
