import { expect, test } from "vitest";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const manifest = `version: 1
system: { id: dose-adviser, name: Dose adviser, owner: "@ward-9" }
risks:
  - id: DA-1
    title: A dose is meant for another weight
    inherent: { likelihood: likely, consequence: major }
    treatment:
      options: [change-likelihood]
      status: implemented
      controls:
        - id: ask-twice
          role: key
          evidence:
            - { id: wrong, metric: { file: evals/doses.json, pointer: /wrong, at-most: 3 } }
            - { id: late, metric: { file: evals/doses.json, pointer: /late, at-most: 3 } }
    residual: { likelihood: rare, consequence: major }
`;

test("a file of evidence that cannot be read is told once, however many items name it", async () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const head = memoryRepository(
    new Map([
      ["ai-risk.yml", bytes(manifest)],
      ["evals/doses.json", bytes('{ "wrong": 1, "late": 2')],
    ]),
  );
  const rules = { repository: null, source: "head", config: null, policies: null } as const;
  const today = "2026-11-21";
  const report = await run({ base: null, head, rules, gate: "pull-request", today, simulated: true }, product);
  const told = report.findings.filter(({ at }) => at.path === "evals/doses.json");
  expect(told.map(({ rule, subject }) => [rule, subject])).toEqual([
    ["integrity/unreadable", "file:evals/doses.json#1"],
  ]);
});
