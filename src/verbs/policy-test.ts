import type { RuleCoverage } from "../examples/example-coverage.ts";
import { type ExampleRow, type ExampleRun, runWithCoverage } from "../examples/run-examples.ts";
import { required } from "../gather/required.ts";
import type { Branch } from "../lint/branches.ts";
import { partPath, rulePlaces } from "../lint/parts.ts";
import { readDocumentBytes } from "../read/document.ts";
import { jsonText } from "../render/json.ts";
import { belowLeast, type TestedCoverage } from "../render/policy-coverage.ts";
import { type PolicyTest, renderPolicyTests, type TestedExample } from "../render/policy-test.ts";
import { askedPolicies, noOwnPolicies } from "./own-policies.ts";
import { oneOf, usage } from "./parse.ts";
import { type PolicyFile, policyFile, sampleOf, shippedIds } from "./policy-files.ts";
import type { Given, Verb, World } from "./verb.ts";

/** Runs the examples of policies through the whole review. */
export const policyTest: Verb = {
  name: "policy test",
  summary: "Run the examples of policies: each rule must hold and fail where it says it does.",
  operands: "[ID|FILE …]",
  most: 100,
  options: {
    all: { description: "Print every example with what was found, not only those that did not hold." },
    coverage: { description: "Print which branches of the conditions no example reaches." },
    "min-coverage": {
      value: "N",
      description: "As --coverage; fail where a policy reaches fewer than N % of its branches.",
    },
    "fail-on-empty": { description: "Fail where there is no policy to test." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    "Without a policy, those of this repository: all in .github/ai-risk-gate/policies/, and all that config.yml names.\nThe sample of a file stands beside it.",
    "Exit status: 0 every example held, 1 one did not, none could be run or too few branches were reached,\n2 a policy cannot be read.",
  ],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const least = leastOf(given);
    const used = await askedPolicies(given.operands, world);
    const tests: PolicyTest[] = [];
    for (const { text } of used) tests.push(await tested(policyFile(text, world), world, given));
    const empty = used.length === 0 ? noOwnPolicies(world) : null;
    const held = tests.every(({ refused, rows }) => refused === null && rows.every((row) => row.ok));
    const enough = least === null || belowLeast(tests, least).length === 0;
    const ok = held && enough && !(empty !== null && given.has("fail-on-empty"));
    const brief = given.operands.length > 0 || given.has("all") ? [] : shippedIds(world);
    const shown = { ...world.terminal, all: given.has("all"), least, empty, brief };
    world.print(
      format === "json"
        ? jsonText({ version: 1, policies: tests, ok, ...(empty === null ? {} : { empty }) })
        : renderPolicyTests(tests, shown),
    );
    return ok ? 0 : 1;
  },
};

/** The percentage that is asked for; `null` where none is. */
function leastOf(given: Given): number | null {
  const word = given.text("min-coverage");
  if (word === undefined) return null;
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(word) && Number(word) <= 100) return Number(word);
  throw usage(policyTest, `--min-coverage cannot be ${JSON.stringify(word)}; it is a percentage from 0 to 100.`);
}

async function tested(file: PolicyFile, world: World, given: Given): Promise<PolicyTest> {
  const { id, source, digest, rules } = file.policy;
  const sample = await sampleOf(file);
  const at = placesIn(file);
  const withCoverage = given.has("coverage") || given.has("min-coverage");
  const told = ({ rows, coverage }: ExampleRun, refused: string | null): PolicyTest => ({
    id,
    source,
    digest,
    rules: rules.map((rule) => rule.id),
    rows: placedRows(rows, at),
    refused,
    ...(withCoverage ? { coverage: placedBranches(coverage, at) } : {}),
  });
  if (sample === null)
    return told(
      { rows: [], coverage: [] },
      "It names no `sample:`, so none of its examples can be run. Name the folder of a manifest beside it.",
    );
  const run = await runWithCoverage(file.policy, sample, world.product);
  return told(run, run.rows.length === 0 ? "It shows no example, so nothing says that its rules work." : null);
}

type Places = ReturnType<typeof rulePlaces>;

const placesIn = ({ path, text }: PolicyFile): Places =>
  rulePlaces(required(readDocumentBytes(path, new TextEncoder().encode(text)), "bad-policy"));

/** Every example, and of those that do not show what they are there to show where they stand. */
function placedRows(rows: readonly ExampleRow[], at: Places): readonly TestedExample[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const side = `${row.rule} ${row.kind}`;
    const index = seen.get(side) ?? 0;
    seen.set(side, index + 1);
    return row.ok ? row : { ...row, at: at({ id: row.rule }, ["examples", row.kind, index]) };
  });
}

/** Every branch with its place in the policy's file. */
const placedBranches = (coverage: readonly RuleCoverage[], at: Places): readonly TestedCoverage[] =>
  coverage.map(({ rule, branches, reached, missing, excepted }) => {
    const withPlace = ({ part, words, outcome, example }: Branch) => ({
      part,
      words,
      outcome,
      example,
      at: at({ id: rule }, partPath(part)),
    });
    return { rule, branches, reached, missing: missing.map(withPlace), excepted: excepted.map(withPlace) };
  });
