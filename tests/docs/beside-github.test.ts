import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { storyPullRequest } from "../action/story-repository.ts";
import { cloneOf, makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { root } from "../bundle.ts";

const folder = join(root, "docs/beside-github");

interface Run {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command as the shell of a server does. */
function shell(words: readonly string[], { folder: cwd, environment = {} }: Run) {
  const [program = "", ...others] = words;
  const git = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...git, ...environment };
  const { status, stdout, stderr } = spawnSync(program, others, { cwd, encoding: "utf8", env });
  return { status, stdout, stderr };
}

/** What a server checks out of a pull request: its head alone, or with as much history as it is told. */
function checkout(name: string, ...options: readonly string[]): TestRepository {
  const { origin, head } = storyPullRequest(name);
  const made = cloneOf(origin, "--branch=reweigh", "--single-branch", ...options);
  made.git("checkout", "--quiet", "--detach", head);
  return made;
}

const blocked = "lender-risk-loses-its-treatment";
const passing = "lender-new-risk-under-plan";

describe("review.sh", () => {
  const review = (at: TestRepository, ...words: readonly string[]) =>
    shell([join(folder, "review.sh"), ...words], { folder: at.folder, environment: { AI_RISK_GATE: root } });

  test.each([
    [blocked, 1, "this change is blocked."],
    [passing, 0, "nothing blocks."],
  ])("of %s ends with %i", (name, status, words) => {
    const at = checkout(name, "--depth=1");
    const ended = review(at, "main");
    expect([ended.status, ended.stdout.trimEnd().split("\n").at(-1)]).toEqual([status, `AI risk: ${words}`]);
    expect(readFileSync(join(at.folder, "ai-risk.xml"), "utf8")).toContain("<testsuites ");
  });

  test("stops where the target is no branch", () => {
    expect(review(checkout(passing), "trunk").status).not.toBe(0);
  });
});

describe("gitlab-ci.yml", () => {
  const file = parse(readFileSync(join(folder, "gitlab-ci.yml"), "utf8"));
  const { before_script: before, variables, artifacts } = file[".ai-risk"];

  /** The gate as a repository of its own, with the tag that the example takes. */
  function gate(): TestRepository {
    const repository = makeRepository();
    cpSync(join(root, "dist"), join(repository.folder, "dist"), { recursive: true });
    repository.commit("Release");
    repository.git("tag", "v0");
    return repository;
  }

  function job(name: string, at: TestRepository) {
    const predefined = {
      CI_COMMIT_SHA: at.git("rev-parse", "HEAD"),
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    };
    const environment = { ...variables, AI_RISK_GATE: `file://${gate().folder}`, ...predefined };
    const script = [...before, ...file[name].script].join("\n");
    const ended = shell(["bash", "-e", "-o", "pipefail", "-c", script], { folder: at.folder, environment });
    const entries = JSON.parse(readFileSync(join(at.folder, artifacts.reports.codequality), "utf8"));
    return { ...ended, entries };
  }

  test("reviews a merge request against the tip of its target, and leaves its findings for GitLab", () => {
    const { status, entries } = job("ai-risk", checkout(blocked));
    expect(status).toBe(1);
    expect(entries[0]).toMatchObject({ severity: "blocker", location: { path: "ai-risk.yml" } });
    expect(job("ai-risk", checkout(passing)).status).toBe(0);
  });

  test("lists what the default branch holds", () => {
    const { origin } = storyPullRequest(blocked);
    const { status, entries } = job("ai-risk-standing", cloneOf(origin));
    expect([0, 1]).toContain(status);
    expect(Array.isArray(entries)).toBe(true);
  });

  test("names jobs with keys that GitLab has", () => {
    const known = ["image", "variables", "before_script", "artifacts", "extends", "rules", "script", "allow_failure"];
    for (const one of Object.values<object>(file))
      expect(Object.keys(one).filter((key) => !known.includes(key))).toEqual([]);
    expect(variables.GIT_DEPTH).toBe("0");
  });
});

describe("the hook of pre-commit", () => {
  const [hook, ...others] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const documented = [
    ...["id", "name", "entry", "language", "files", "exclude", "types", "types_or", "exclude_types", "always_run"],
    ...["fail_fast", "verbose", "pass_filenames", "require_serial", "description", "language_version"],
    ...["minimum_pre_commit_version", "args", "stages"],
  ];

  test("is described by the keys that pre-commit documents, and can be executed", () => {
    expect(others).toEqual([]);
    expect(Object.keys(hook).filter((key) => !documented.includes(key))).toEqual([]);
    expect(hook).toMatchObject({ id: "ai-risk-gate", language: "script", pass_filenames: false });
    expect(statSync(join(root, hook.entry)).mode & 0o111).toBe(0o111);
  });

  test("runs for manifests, cards and the gate's own files", () => {
    const pattern = new RegExp(hook.files.replace("(?i)", ""), "i");
    const paths = [
      "ai-risk.yml",
      "credit/ai-risk.json",
      "MODEL_CARD.md",
      "docs/model-card.md",
      ".github/ai-risk-gate/config.yml",
    ];
    expect(paths.filter((path) => !pattern.test(path))).toEqual([]);
    expect(["src/desk.py", "README.md", "my-ai-risk.yml"].filter((path) => pattern.test(path))).toEqual([]);
  });

  const run = (at: TestRepository) => shell([join(root, hook.entry)], { folder: at.folder });

  test("stops a commit that would block, and lets another pass", () => {
    const { origin, base, head } = storyPullRequest(blocked);
    origin.git("checkout", "--quiet", "--detach", base);
    expect(run(origin).status).toBe(0);
    origin.git("checkout", "--quiet", head, "--", ".");
    const { status, stdout } = run(origin);
    expect([status, stdout.split(" ")[0]]).toEqual([1, "BLOCK"]);
  });

  test("says so where there is nothing to compare with", () => {
    const empty = makeRepository();
    mkdirSync(join(empty.folder, "credit"));
    expect(run(empty)).toMatchObject({ status: 0, stdout: expect.stringContaining("nothing was reviewed") });
  });
});
