import { expect, test } from "vitest";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { manifest } from "./lending.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const rule = (id: string, more: object) => ({
  id,
  title: `It is ${id}`,
  clauses: ["eu-ai-act:5"],
  level: "block",
  for: "risk",
  require: { present: ["risk.owner"] },
  message: `It is not ${id}.`,
  fix: "Change it.",
  examples: { pass: [{ why: "as it is" }], fail: [{ why: "otherwise" }] },
  ...more,
});

const policy = JSON.stringify({
  version: 1,
  id: "house",
  title: "What the lender asks",
  rules: [rule("lawful", { fixed: true, level: { "pull-request": "warn", release: "block" } }), rule("owned", {})],
});

const waiver = (of: string) =>
  `  - { id: ${of}, rule: house/${of}, subject: risk:loans/CR-001, reason: The branch closes., approved-by: board, created: 2026-11-01, expires: 2027-01-31 }\n`;

/** A lender's pull request without an owner for its risk, under a configuration of the policy. */
async function reviewed(settings: string) {
  const head = memoryRepository(
    new Map([
      ["ai-risk.yml", bytes(manifest({ id: "loans" }, {}))],
      [".github/ai-risk-gate/policies/house.yml", bytes(policy)],
      [
        ".github/ai-risk-gate/config.yml",
        bytes(`version: 1\npolicies: [{ use: .github/ai-risk-gate/policies/house.yml${settings} }]\n`),
      ],
      [".github/ai-risk-gate/waivers.yml", bytes(`version: 1\nwaivers:\n${waiver("lawful")}${waiver("owned")}`)],
    ]),
  );
  const rules = { repository: head, source: "head" as const, config: null, policies: null };
  return run({ base: null, head, rules, gate: "monitor", today: "2026-11-21", simulated: false }, product);
}

test("a waiver covers no finding of a rule that is fixed, and says why", async () => {
  const { findings, waivers } = await reviewed("");
  expect(findings.map(({ rule: of, status, effect }) => `${of} ${status} ${effect}`)).toEqual([
    "house/lawful introduced block",
    "house/owned waived none",
  ]);
  expect(waivers.map(({ id, state, because }) => `${id} ${state}: ${because}`)).toEqual([
    "lawful malformed: `house/lawful` cannot be waived: its policy says that it is fixed",
    "owned in-force: it lasts until 2027-01-31",
  ]);
});

test("a day of the whole policy puts off the rules that are not fixed", async () => {
  const { findings } = await reviewed(", enforce-from: 2027-02-01");
  expect(findings.map(({ rule: of, level }) => `${of} ${level}`)).toEqual(["house/lawful block", "house/owned warn"]);
});

test.each([
  ["lawful: block", null],
  ["lawful: { pull-request: block }", null],
  ["lawful: warn", "`levels.lawful` for .github/ai-risk-gate/policies/house.yml lowers a rule that is fixed."],
  [
    "lawful: { monitor: off }",
    "`levels.lawful` for .github/ai-risk-gate/policies/house.yml lowers a rule that is fixed.",
  ],
  [
    "lawful: { enforce-from: 2027-02-01 }",
    "`levels.lawful` for .github/ai-risk-gate/policies/house.yml puts off a rule that is fixed.",
  ],
  ["owned: off", null],
])("a configuration may raise a rule that is fixed and do nothing else: { %s }", async (levels, message) => {
  const said = reviewed(`, levels: { ${levels} }`);
  if (message === null) expect((await said).policies).toHaveLength(1);
  else
    await expect(said).rejects.toMatchObject({
      code: "bad-policy",
      message: expect.stringContaining(message),
      help: "Take it out: a rule that its policy calls `fixed` is as strict everywhere, and from the first day.",
    });
});
