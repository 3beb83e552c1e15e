import { type ExampleRow, runExamples } from "../examples/run-examples.ts";
import { readSample } from "../examples/sample.ts";
import { jsonText } from "../render/json.ts";
import { type PolicyTest, renderPolicyTests } from "../render/policy-test.ts";
import { oneOf } from "./parse.ts";
import { namedPolicy, type PolicyFile, sampleOf, shippedIds } from "./policy-files.ts";
import type { Verb, World } from "./verb.ts";

/** Runs the examples of policies through the whole review. */
export const policyTest: Verb = {
  name: "policy test",
  summary: "Run the examples of policies: each rule must hold and fail where it says it does.",
  operands: "[ID|FILE …]",
  most: 100,
  options: {
    all: { description: "Print every example with what was found, not only those that did not hold." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    "Without a policy, all shipped ones are run. The sample of a file stands beside it.",
    "Exit status: 0 every example held, 1 one did not or none could be run, 2 a policy cannot be read.",
  ],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const words = given.operands.length === 0 ? shippedIds(world) : given.operands;
    const files = await Promise.all(words.map((word) => namedPolicy(word, world)));
    const tests: PolicyTest[] = [];
    for (const file of files) tests.push(await tested(file, world));
    const ok = tests.length > 0 && tests.every(({ refused, rows }) => refused === null && rows.every((row) => row.ok));
    const shown = { ...world.terminal, all: given.has("all") };
    world.print(format === "json" ? jsonText({ version: 1, policies: tests, ok }) : renderPolicyTests(tests, shown));
    return ok ? 0 : 1;
  },
};

async function tested(file: PolicyFile, world: World): Promise<PolicyTest> {
  const { id, sample, source, digest, rules } = file.policy;
  const files = await sampleOf(file);
  const told = (rows: readonly ExampleRow[], refused: string | null): PolicyTest => ({
    id,
    source,
    digest,
    rules: rules.map((rule) => rule.id),
    rows,
    refused,
  });
  if (files === null || sample === null)
    return told(
      [],
      "It names no `sample:`, so none of its examples can be run. Name the folder of a manifest beside it.",
    );
  const rows = await runExamples(file.policy, readSample(sample, files), world.product);
  return told(rows, rows.length === 0 ? "It shows no example, so nothing says that its rules work." : null);
}
