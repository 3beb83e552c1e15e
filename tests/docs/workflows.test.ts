import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gateJobs, readWorkflow, shownWorkflow } from "../action/workflow-file.ts";
import { remarksOf } from "./workflow-language.ts";
import { rulesBroken } from "./workflow-rules.ts";

const textOf = (path: string): string => readFileSync(path, "utf8");
const toCopy = globSync("docs/workflows/*.yml").sort();
const ours = globSync(".github/workflows/*.yml").sort();
const page = textOf("docs/workflows.md");
const basic = textOf("docs/workflows/basic.yml");

test("the README shows the basic workflow", () => {
  expect(shownWorkflow(textOf("README.md"))).toBe(basic);
});

test("the page names every file that there is to copy", () => {
  const files = globSync("docs/workflows/**/*.*").sort();
  expect(files.filter((file) => !page.includes(`](${file.replace("docs/", "")})`))).toEqual([]);
});

describe("GitHub's own workflow language service", () => {
  test.each([...toCopy, ...ours, "action.yml"])("has nothing against %s", async (path) => {
    expect(await remarksOf(path, textOf(path))).toEqual([]);
  });

  test.each([
    ["an input that we do not have", "fetch-depth: 0", "fetch-deep: 0", "fetch-deep"],
    ["an input of ours misspelt", "looked at\n", "looked at\n        with:\n          polices: house\n", "polices"],
    ["a permission that there is not", "checks: write", "check: write", "check"],
    ["a level that there is not", "checks: write", "checks: all", "all"],
    ["an event that there is not", "merge_group:", "merge_queue:", "merge_queue"],
    ["a type that an event does not have", "ready_for_review", "ready", "ready"],
    ["a context that there is not", "github.workflow", "git.workflow", "git"],
    ["a field that no event has", "pull_request.number", "pull_request.nummer", "nummer"],
    ["a day that no week has", "5 * * 1", "5 * * 9", "cron"],
  ])("finds %s", async (_, right, wrong, named) => {
    expect(basic).toContain(right);
    const remarks = await remarksOf("basic.yml", basic.replace(right, wrong));
    expect(remarks).toEqual([expect.stringContaining(named)]);
  });
});

const expression = (inner: string): string => `\${{ ${inner} }}`;

describe("our own rules", () => {
  test.each([...toCopy, ...ours])("hold for %s", (path) => {
    expect(rulesBroken(textOf(path))).toEqual([]);
  });

  const checkout = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/;
  test.each<readonly [string | RegExp, string, string]>([
    ["permissions: {}\n", "", "top-level permissions other than {}"],
    ["  merge_group:\n", "  merge_group:\n    paths: [ai-risk.yml]\n", "a path filter"],
    ["looked at\n", `looked at\n        env:\n          KEY: ${expression("secrets.KEY")}\n`, "a secret"],
    ["  queue: max", "  cancel-in-progress: true", "a run of the gate may be cut off"],
    ["timeout-minutes: 10", "timeout-minutes: 360", "review: no timeout"],
    ["contents: read", "contents: write", "review: may do more than it needs"],
    ["contents: read", "id-token: write", "review: may do more than it needs"],
    ["  pull_request:\n", "  pull_request_target:\n", "review: a checkout where the token writes for everybody"],
    [
      "    steps:\n",
      `    steps:\n      - run: echo ${expression("github.event.pull_request.title")}\n`,
      "review: an expression in a script",
    ],
    [
      "    steps:\n",
      "    if: github.actor != 'dependabot[bot]'\n    steps:\n",
      "review: a gate that may be left out or overlooked",
    ],
    ["persist-credentials: false", "persist-credentials: true", "review: a token left in the checkout"],
    ["fetch-depth: 0", "fetch-depth: 1", "review: a history cut short"],
    [checkout, "actions/checkout@v7", "review: an action that is not pinned"],
  ])("refuse %s as %j", (right, wrong, words) => {
    const changed = basic.replace(right, wrong);
    expect(changed).not.toBe(basic);
    expect(rulesBroken(changed)).toEqual([words]);
  });

  test("let nothing be published that the gate has not passed", () => {
    const { jobs } = readWorkflow(textOf("docs/workflows/release.yml"));
    const writes = jobs.filter(({ permissions }) => JSON.stringify(permissions).includes('"contents":"write"'));
    expect(writes.map(({ id, needs }) => [id, needs])).toEqual([["publish", ["gate", "attest"]]]);
  });
});

test("every workflow to copy reviews", () => {
  for (const path of toCopy) expect(gateJobs(readWorkflow(textOf(path))).length, path).toBeGreaterThan(0);
});
