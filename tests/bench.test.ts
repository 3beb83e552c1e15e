import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { opaFindings, spectralFindings } from "../bench/findings.ts";
import { goals, judgeGoal } from "../bench/goals.ts";
import { benchBase, benchManifest, risksOf, today } from "../bench/manifests.ts";
import { findPeers, type Peer } from "../bench/peers.ts";
import { runCommand } from "../bench/process.ts";
import { policyId, policyText } from "../bench/rules/ours.ts";
import { expectedFindings } from "../bench/rules/plain.ts";
import { regoQuery } from "../bench/rules/rego.ts";
import { type BenchRule, sixty, twenty } from "../bench/rules/table.ts";
import { ratiosOf, spreadOf } from "../bench/spread.ts";
import { makeSize, makeWorkspace, type RuleFiles, type SizeFiles, type Workspace } from "../bench/workspace.ts";
import { yamlText } from "../bench/yaml-text.ts";
import { openFolder } from "../src/adapters/folder.ts";
import { product } from "../src/product.ts";
import { readYaml } from "../src/read/yaml.ts";
import { run } from "../src/run.ts";
import { temporaryFolder } from "./adapters/repositories.ts";
import { root } from "./bundle.ts";
import { sourceOf } from "./floors/source-tree.ts";

// Enough for every flaw to be there once.
const size = 1_000;
const manifest = benchManifest(size);
const risks = risksOf(manifest);
const tables: readonly (readonly [name: string, rules: readonly BenchRule[]])[] = [
  ["twenty", twenty],
  ["sixty", sixty],
];

describe("the manifests of the bench", () => {
  test("say as YAML what they are", () => {
    expect(readYaml("ai-risk.yml", yamlText(manifest)).value?.value).toEqual(manifest);
  });

  test("hold two defective risks in a hundred, and have a base that differs in one", () => {
    const found = expectedFindings(risks, twenty);
    expect(new Set(found.map((one) => one.split(" ")[1])).size).toBe(size / 50);
    expect(new Set(found.map((one) => one.split(" ")[0]))).toEqual(new Set(twenty.map(({ id }) => id)));
    const before = risksOf(benchBase(manifest));
    expect(before.filter((risk, index) => risk !== risks[index])).toHaveLength(size / 100);
  });

  test("are the same each time", () => {
    expect(benchManifest(20)).toEqual(benchManifest(20));
  });
});

describe.each(tables)("the %s rules", (name, rules) => {
  test("have names of their own", () => {
    expect([rules.length, new Set(rules.map(({ id }) => id)).size]).toEqual(name === "twenty" ? [20, 20] : [60, 60]);
  });

  test("find as our policy what the table says, and nothing besides", async () => {
    const { head } = makeSize({ folder: temporaryFolder() }, size);
    expect(await ourFindingsIn(head, rules)).toEqual(expectedFindings(risks, rules));
  });

  for (const [peer, reader] of [
    ["spectral", spectralFindings],
    ["opa", opaFindings],
  ] as const) {
    const program = findPeers()[peer];
    const why = "missing" in program ? ` (skipped: ${program.missing})` : "";
    test.skipIf("missing" in program)(`find the same as a program of ${peer}${why}`, { timeout: 60_000 }, async () => {
      const work = makeWorkspace(temporaryFolder());
      const files = makeSize(work, size);
      const output = await outputOf(
        program,
        argumentsOf(peer, work[name === "twenty" ? "twenty" : "sixty"], files),
        work,
      );
      expect(reader(output, files.risks)).toEqual(expectedFindings(risks, rules));
    });
  }
});

async function ourFindingsIn(folder: string, rules: readonly BenchRule[]): Promise<readonly string[]> {
  const head = await openFolder(folder);
  const policy = { path: "policy.yml", bytes: new TextEncoder().encode(policyText(rules)) };
  const policies = { policies: [policy], how: "instead" as const };
  const asked = { repository: head, source: "head" as const, config: null, policies };
  const report = await run({ base: null, head, rules: asked, gate: "pull-request", today, simulated: true }, product);
  return report.findings
    .map(({ rule, subject }) => `${rule.replace(`${policyId}/`, "")} ${subject.replace("risk:consumer-loans/", "")}`)
    .sort();
}

const argumentsOf = (peer: "spectral" | "opa", rules: RuleFiles, { yaml }: SizeFiles): readonly string[] =>
  peer === "spectral"
    ? ["lint", yaml, "--ruleset", rules.spectral, "--format", "json", "--quiet"]
    : ["eval", "--format", "json", "--data", rules.opa, "--input", yaml, regoQuery];

async function outputOf(program: Peer, args: readonly string[], { output }: Workspace): Promise<string> {
  if ("missing" in program) throw new Error(program.missing);
  await runCommand({ file: program.file, args: [...program.args, ...args], statuses: [0, 1] }, output);
  return readFileSync(output, "utf8");
}

test("the sources of the bench keep the sizes of src/", () => {
  const files = globSync(["bench/*.ts", "bench/{children,rules}/*.ts"]).map((path) =>
    sourceOf(path, readFileSync(path, "utf8")),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(({ lines }) => lines > 200).map(({ path }) => path)).toEqual([]);
  const large = files.filter(({ functions }) => functions.some((one) => one.lines > 40 || one.parameters > 3));
  expect(large.map(({ path }) => path)).toEqual([]);
});

describe("figures", () => {
  test("are compared run by run", () => {
    expect(ratiosOf([10, 30, 20], [10, 10, 10])).toEqual({ min: 1, median: 2, max: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 });
    expect(spreadOf([])).toEqual({ missing: "not run" });
  });

  test("that are not there meet no goal", () => {
    expect(new Set(goals.map((goal) => judgeGoal(goal, null)))).toEqual(new Set(["not measured"]));
  });

  test("reach, meet or miss a goal, and what must be is never harder than what should", () => {
    for (const goal of goals) {
      const worse = goal.better === "lower" ? 1 : -1;
      expect(judgeGoal(goal, goal.reach)).toBe("reached");
      expect(["met", "reached"]).toContain(judgeGoal(goal, goal.must));
      expect(judgeGoal(goal, goal.must + worse * 0.001)).toBe("MISSED");
    }
  });
});

test("a short run proves that all find the same, and prints every table", { timeout: 120_000 }, () => {
  const args = [join(root, "bench/bench.ts"), "--sizes", "10", "--runs", "1", "--no-peers", "--no-extras"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("10 risks, each program 1 times\n");
  expect(status).toBeLessThan(2);
  const tablesShown = stdout.split("\n\n").flatMap((part) => /^\| ([^|]+) \|/.exec(part)?.[1] ?? []);
  expect(tablesShown).toEqual(["wall ms (peak MB)", "goal", "phases of a review, cold, ms", "beside that"]);
  for (const { what } of goals) expect(stdout).toContain(`| ${what} | `);
});
