import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/domain/digest.ts";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { bundleFile, runBundleBeside } from "../bundle.ts";
import { startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { readStory } from "../stories.ts";
import { writeFiles } from "../verbs/command.ts";
import { reviewed } from "./read-from-github.ts";
import { daysAgo, pullRequest, replaceFiles } from "./story-repository.ts";

const house = `version: 1
policies:
  - use: iso-23894
    parameters: { review-notice: 14d }
criteria: criteria.yml
`;
const criteria = "version: 1\ntolerance: high\n";

/** The organization's repository, with its only commit. */
function organization() {
  const made = makeRepository();
  made.write("house.yml", house);
  made.write("criteria.yml", criteria);
  const commit = made.commit("House rules", daysAgo(30));
  return { folder: made.folder, commit, name: `acme/policies/house.yml@${commit}` };
}

type Organization = ReturnType<typeof organization>;

const story = readStory("lender-new-risk-under-plan");
const config = ".github/ai-risk-gate/config.yml";

interface Sides {
  readonly base: (floor: Organization) => string;
  /** Left out, the pull request changes no rule. */
  readonly head?: (floor: Organization) => string;
}

/** A pull request of the lender, whose rules extend those of the organization. */
async function opened({ base, head }: Sides, job: Parameters<typeof reviewed>[1] = {}) {
  const floor = organization();
  const change = pullRequest({
    base: (origin) => {
      replaceFiles(origin, join(story.folder, "base"), story);
      origin.write(config, `version: 1\n${base(floor)}`);
    },
    head: (origin) => {
      origin.write("README.md", "# Scoring\n");
      if (head !== undefined) origin.write(config, `version: 1\n${head(floor)}`);
    },
  });
  const state = { others: { "acme/policies": floor.folder } };
  const end = await reviewed(change, {
    gitHub: { state },
    job: { token: "confined", inputs: { "policy-token": "policies" }, ...job.job },
  });
  const report = end.report === null ? null : JSON.parse(end.report);
  return { floor, end, report, found: report === null ? [] : foundIn(report, floor) };
}

interface Found {
  readonly rule: string;
  readonly effect: string;
  readonly message: string;
  readonly at: { readonly path: string; readonly start: { readonly line: number } };
}

/** Findings about the gate itself, a line each. */
const foundIn = (report: { readonly findings: readonly Found[] }, { commit }: Organization): readonly string[] =>
  report.findings
    .filter(({ rule }) => rule.startsWith("integrity/"))
    .map(({ rule, effect, at, message }) => `${effect} ${rule} ${at.path}:${at.start.line} ${message}`)
    .map((line) => line.replaceAll(commit, "COMMIT").replaceAll(commit.slice(0, 7), "COMMIT"));

const extending = ({ name }: Organization): string => `extends: ${name}\n`;
const asking = (notice: string) => (floor: Organization) =>
  `${extending(floor)}policies: [{ use: iso-23894, parameters: { review-notice: ${notice} } }]\n`;

const tooShort =
  "block integrity/below-floor .github/ai-risk-gate/config.yml:3 `policies[iso-23894].parameters.review-notice` is 7d here; acme/policies/house.yml@COMMIT asks for at least 14d.";

describe("a repository that extends its organization's rules", { timeout: 60_000 }, () => {
  test("is reviewed by them, and the report names them with their digest", async () => {
    const { end, report, found, floor } = await opened({ base: extending });
    expect([end.status, found]).toEqual([0, []]);
    expect(report.notes).toContain(
      `${floor.name} (${digestOf(house)}) is extended: the rules here may only tighten it.`,
    );
    expect(end.asked.filter((id) => id.startsWith("git/"))).toHaveLength(8);
  });

  test("passes where it is stricter", async () => {
    const { end, found } = await opened({ base: asking("21d") });
    expect([end.status, found]).toEqual([0, []]);
  });

  test("is blocked where it is looser, both values named, and passes when it mends that", async () => {
    const stands = await opened({ base: asking("7d") });
    expect([stands.end.status, stands.found]).toEqual([1, [tooShort]]);
    const mends = await opened({ base: asking("7d"), head: asking("14d") });
    expect([mends.end.status, mends.found]).toEqual([0, []]);
  });

  test("is told so by the pull request that first extends them", async () => {
    const { end, found } = await opened({ base: () => "manifest: optional\n", head: asking("7d") });
    expect(end.status).toBe(1);
    expect(found).toContain(tooShort);
  });

  test.each([
    ["extends nothing any more", () => "policies: [iso-23894]\n"],
    [
      "extends another commit",
      ({ name }: Organization) => `extends: ${name.slice(0, -1)}${name.endsWith("0") ? 1 : 0}\n`,
    ],
  ])("waits for approval where a pull request %s", async (_what, head) => {
    const { end, found } = await opened({ base: extending, head });
    expect(end.status).toBe(1);
    expect(found.map((line) => line.slice(0, 70))).toContainEqual(
      expect.stringMatching(/^block integrity\/loosened \.github\/ai-risk-gate\/config\.yml:/),
    );
  });

  test("keeps them whatever policies an input names", async () => {
    const policies = { inputs: { "policy-token": "policies", policies: "iso-23894" } };
    const { end, found } = await opened({ base: asking("7d") }, { job: policies });
    expect([end.status, end.outputs.split("\n")[0]]).toEqual([2, "verdict=none"]);
    expect(found).toEqual([]);
    const alone = await opened({ base: (floor) => `${extending(floor)}inherited: warn\n` }, { job: policies });
    expect([alone.end.status, alone.report.notes[0]]).toEqual([0, expect.stringContaining("is extended")]);
  });

  test("gets no verdict without a token that may read them", async () => {
    const { end, floor } = await opened({ base: extending }, { job: { inputs: {} } });
    expect([end.status, end.outputs]).toEqual([2, "verdict=none\n"]);
    expect(end.commands[0]?.message.replaceAll("\u2060", "")).toBe(
      `.github/ai-risk-gate/config.yml:2:10: \`${floor.name}\` cannot be read: there is no such commit that the token may see (404).\n` +
        "Name a commit of acme/policies, and give a token with `contents: read` of it: `policy-token` of the Action, AI_RISK_GATE_POLICY_TOKEN on the command line.",
    );
  });
});

describe("on the command line", { timeout: 60_000 }, () => {
  async function checked(configured: (floor: Organization) => string, token: string | null) {
    const floor = organization();
    const github = await startGitHub({ tokens, state: { others: { "acme/policies": floor.folder } } });
    const folder = temporaryFolder();
    const manifest =
      "version: 1\nsystem: { id: triage }\ncriteria: { tolerance: critical }\nrisks: [{ id: T-1, title: Wrong queue, inherent: { likelihood: 1, consequence: 1 } }]\n";
    writeFiles(folder, { [config]: `version: 1\n${configured(floor)}`, "ai-risk.yml": manifest });
    const environment = { GITHUB_API_URL: github.url, ...(token === null ? {} : { AI_RISK_GATE_POLICY_TOKEN: token }) };
    const args = ["check", "--format", "json"];
    const end = await runBundleBeside(process.execPath, { file: bundleFile("cli"), args, folder, environment });
    await github.close();
    expect(github.faults).toEqual([]);
    return { floor, end, said: JSON.parse(end.stdout) };
  }

  test("the same rules are read with a token", async () => {
    const { floor, end, said } = await checked(asking("7d"), "policies");
    expect([end.status, end.stderr]).toEqual([1, ""]);
    expect(foundIn(said, floor)).toEqual([
      tooShort,
      "block integrity/below-floor ai-risk.yml:3 `criteria.tolerance` is critical here; acme/policies/criteria.yml@COMMIT asks for at most high.",
    ]);
  });

  test("there is no verdict without one", async () => {
    const { floor, end, said } = await checked(extending, null);
    expect(end.status).toBe(2);
    expect(said.error).toEqual({
      code: "bad-floor",
      message: `.github/ai-risk-gate/config.yml:2:10: \`${floor.name}\` is in another repository, and there is no token to read it with.`,
      help: "Give the Action a `policy-token`, or the command line AI_RISK_GATE_POLICY_TOKEN, with `contents: read` of acme/policies.",
    });
  });
});
