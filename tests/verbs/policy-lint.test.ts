import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, type Ended, noVerdict, printed, writeFiles } from "./command.ts";
import { lender, policy } from "./lending.ts";

const path = ".github/ai-risk-gate/policies/lending.yml";
const config = ".github/ai-risk-gate/config.yml";
const nothing = (folder: string): string =>
  `No policies here: ${folder} has no .github/ai-risk-gate/policies/*.yml or *.yaml, and no .github/ai-risk-gate/config.yml that names one. Go to the root of the repository, or name a file or the id of a shipped policy such as \`iso-23894\`.`;

const inOneLine = ({ stdout, ...ended }: Ended) => ({ ...ended, stdout: stdout.trim().replaceAll("\n", " ") });

function lenderFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...lender, ...changes });
  return folder;
}

const expected = (name: string): string => readFileSync(join("fixtures/policies", name), "utf8");

const explained = policy.replaceAll(
  /( {4}title: .*\n)( {4}clauses)/g,
  "$1    rationale: What is asked of all is asked here.\n$2",
);

interface Counted {
  readonly rule: string;
  readonly reached: number;
  readonly branches: number;
}

describe("policy lint", () => {
  test.each([
    ["misspelt", 1],
    ["doubtful", 1],
    ["triage", 0],
  ])("tells of fixtures/policies/%s.yml all that is wrong, with its lines", (name, status) => {
    expect(command(".", "policy", "lint", `fixtures/policies/${name}.yml`)).toEqual(
      printed(expected(`${name}.lint.txt`), status),
    );
  });

  test("looks at the policies of a repository", () => {
    const { status, stdout } = command(lenderFolder(), "policy", "lint");
    expect([status, stdout.split("\n")[0]]).toEqual([0, "PASS  2 notes in 3 rules of 1 policy."]);
    expect(command(lenderFolder({ [path]: explained }), "policy", "lint")).toEqual(
      printed("PASS  Nothing was found in 3 rules of 1 policy.\n"),
    );
  });

  test("looks at a policy as the configuration uses it", () => {
    const use = `{ use: ${path}, enforce-from: 2020-01-01, parameters: { leest: 3 }, levels: { risk-owned: off } }`;
    const folder = lenderFolder({ [path]: explained, [config]: `version: 1\npolicies: [${use}, iso-23894]\n` });
    const { status, stdout } = command(folder, "policy", "lint", "--format", "json");
    const { counts, ok, policies } = JSON.parse(stdout);
    expect({ status, counts, ok }).toEqual({ status: 1, counts: { block: 1, warn: 1, note: 1 }, ok: false });
    expect(policies.map((one: { path: string }) => one.path)).toEqual([path, "policies/iso-23894.yml"]);
    const told = policies[0].findings.map(
      (one: { level: string; rule: string; at: { path: string; start: { line: number } } }) =>
        `${one.level} ${one.rule} ${one.at.path}:${one.at.start.line}`,
    );
    expect(told).toEqual([
      `note lint/enforced-already ${config}:2`,
      `block integrity/unknown-word ${config}:2`,
      `warn lint/off-everywhere ${path}:25`,
    ]);
  });

  test("tells of a file that is no YAML", () => {
    const { status, stdout } = command(lenderFolder({ [path]: "version: 1\nid: [\n" }), "policy", "lint", path);
    expect([status, stdout.split("\n")[0]]).toEqual([1, "BLOCK  1 finding blocks in 1 policy."]);
  });

  test("says so where there is nothing to look at", () => {
    const folder = temporaryFolder();
    expect(inOneLine(command(folder, "policy", "lint"))).toEqual(printed(nothing(folder)));
    expect(inOneLine(command(folder, "policy", "lint", "--fail-on-empty"))).toEqual(printed(nothing(folder), 1));
    expect(command(folder, "policy", "lint", "lending.yml")).toEqual(
      noVerdict("The policy lending.yml cannot be read.", "Name a file that exists."),
    );
  });
});

describe("policy test", () => {
  test("shows which branches no example reaches, and fails below the percentage that is asked for", () => {
    const tested = (...words: readonly string[]) =>
      command(".", "policy", "test", "fixtures/policies/triage.yml", ...words);
    expect(tested("--min-coverage", "90")).toEqual(printed(expected("triage.test.txt"), 1));
    expect(tested("--min-coverage", "87.5").status).toBe(0);
    expect(tested("--coverage").status).toBe(0);
    expect(tested("--min-coverage", "all").stderr).toBe(
      'no verdict: --min-coverage cannot be "all"; it is a percentage from 0 to 100.\n  `ai-risk-gate policy test --help` lists what there is.\n',
    );
  });

  test("gives branches as data", () => {
    const { stdout } = command(lenderFolder(), "policy", "test", path, "--coverage", "--format", "json");
    const [{ coverage }] = JSON.parse(stdout).policies;
    const counts = coverage.map((one: Counted) => `${one.rule} ${one.reached}/${one.branches}`);
    expect(counts).toEqual(["redress-named 2/2", "risk-owned 8/10", "register-filled 2/2"]);
    expect(coverage[1].missing[0]).toEqual({
      part: "when[0]",
      words: "`risk.status is open`",
      outcome: false,
      example: "an example in which `risk.status is open` does not hold",
      at: {
        path,
        start: { line: 27, column: 9 },
        end: { line: 27, column: 43 },
        excerpt: '      - "==": [{ var: risk.status }, open]',
      },
    });
  });

  test("without a policy takes those of the repository, and can fail where there are none", () => {
    expect(command(lenderFolder(), "policy", "test").stdout).toMatch(/^lending \(.*\n8 examples held, 0 did not\.\n$/s);
    const folder = temporaryFolder();
    expect(inOneLine(command(folder, "policy", "test"))).toEqual(printed(nothing(folder)));
    expect(inOneLine(command(folder, "policy", "test", "--fail-on-empty"))).toEqual(printed(nothing(folder), 1));
  });

  test("tells the author's own policies first, and of those that ship one line", () => {
    const folder = lenderFolder({ [config]: `version: 1\npolicies: [management-systems, ${path}]\n` });
    const { stdout } = command(folder, "policy", "test");
    const short = stdout.replace(/sha256:\w{12}/g, "sha256:…").replace(/\d+ (rules|examples held);?/g, "n $1");
    expect(short.split("\n").slice(0, 7)).toEqual([
      `lending (${path}, sha256:…)`,
      "  ✔ redress-named  holds on 1 of 1, fails on 1 of 1",
      "  ✔ risk-owned  holds on 2 of 2, fails on 2 of 2",
      "  ✔ register-filled  holds on 1 of 1, fails on 1 of 1",
      "",
      "management-systems (shipped, sha256:…)",
      "  ✔ n rules, n examples held `ai-risk-gate policy test management-systems` lists each.",
    ]);
    expect(command(folder, "policy", "test", "management-systems").stdout).toContain("  ✔ quality  holds on");
  });

  test("takes a policy whatever its ending", () => {
    const { [path]: text = "", ...others } = lender;
    const folder = temporaryFolder();
    const other = path.replace(/yml$/, "yaml");
    writeFiles(folder, { ...others, [other]: text, [config]: `version: 1\npolicies: [${other}]\n` });
    expect(command(folder, "policy", "test").stdout).toMatch(/^lending \(.*lending\.yaml, .*\n8 examples held/s);
    expect(command(folder, "policy", "lint").stdout).toMatch(/^PASS {2}2 notes in 3 rules of 1 policy\./);
    expect(command(folder, "check", "--today", "2026-11-21").stdout).toContain(`lending\n         (${other}, `);
  });
});
