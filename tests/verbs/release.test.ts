import { describe, expect, test } from "vitest";
import { cloneOf, type TestRepository } from "../adapters/repositories.ts";
import { command, noVerdict } from "./command.ts";
import { manifest } from "./lending.ts";
import { readyRepository, released } from "./released.ts";

interface Since {
  readonly tag?: string | null;
  readonly revision?: string;
  readonly untold?: string;
  readonly delta?: readonly {
    readonly kind: string;
    readonly risk: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

/** What the report of a release says of the time since the last one. */
function since({ folder }: TestRepository, ...options: readonly string[]): Since {
  const { stdout } = command(
    folder,
    "check",
    ".",
    "--gate",
    "release",
    "--head",
    "HEAD",
    "--format",
    "json",
    ...options,
  );
  return JSON.parse(stdout).sinceRelease;
}

const levels = ["rare", "unlikely", "possible", "likely"] as const;

/** Merges that each raise the likelihood of CR-002 by one step. */
function creep(repository: TestRepository): readonly string[] {
  return levels.map((level) => {
    repository.write("ai-risk.yml", manifest.replace("{ likelihood: rare,", `{ likelihood: ${level},`));
    return repository.commit(`Estimate it as ${level}`);
  });
}

describe("since the last release", () => {
  test("a risk that crept up is told in sum", () => {
    const repository = readyRepository();
    const [first = ""] = creep(repository);
    repository.git("tag", "v1.0.0", first);
    const { tag, revision, delta = [] } = since(repository);
    expect([tag, revision]).toEqual(["v1.0.0", first]);
    const raised = delta.filter(({ kind }) => kind === "raised");
    expect(raised.map(({ risk, before, after }) => [risk, before, after])).toEqual([
      [
        "CR-002",
        { inherent: "low", residual: null, effective: "low" },
        { inherent: "high", residual: null, effective: "high" },
      ],
    ]);
  });

  test("the newest tag among the first parents counts, annotated or not, the commit's own tags aside", () => {
    const repository = readyRepository();
    const [first = "", second = "", third = "", head = ""] = creep(repository);
    repository.git("tag", "v1.0.0", first);
    repository.git("tag", "--annotate", "--message", "Release", "v1.1.0", second);
    repository.git("tag", "v2.0.0", head);
    expect(since(repository)).toMatchObject({ tag: "v1.1.0", revision: second });
    repository.git("tag", "v1.2.0-rc.1", third);
    repository.git("tag", "v1.2.0", third);
    repository.git("tag", "picture", repository.git("rev-parse", `${third}:ai-risk.yml`));
    expect(since(repository)).toMatchObject({ tag: "v1.2.0", revision: third });
    expect(since(repository, "--since", "v1.0.0")).toMatchObject({ tag: null, revision: first });
  });

  test("a tag of a side branch that was merged is no release before", () => {
    const repository = readyRepository();
    const base = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "--quiet", "-b", "trial");
    repository.write("notes.md", "A trial.\n");
    repository.commit("Try something");
    repository.git("tag", "trial-1");
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", "Take the trial in", "trial");
    expect(since(repository).untold).toMatch(/^No tag stands on the line of first parents before this commit/);
    repository.git("tag", "v1.0.0", base);
    expect(since(repository)).toMatchObject({ tag: "v1.0.0", revision: base });
  });

  test("a shallow clone without a tag says that it cannot tell", () => {
    const repository = readyRepository();
    const ids = creep(repository);
    repository.git("tag", "v1.0.0", ids[0] ?? "");
    const cut = cloneOf(repository, "--depth=3", "--no-tags");
    const ended = command(cut.folder, "check", ".", "--gate", "release", "--head", "HEAD");
    expect(`${ended.stdout}${ended.stderr}`).toMatch(/shallow/);
  });

  test("what was closed, accepted and made less strict since then is there by name", () => {
    const repository = readyRepository();
    repository.git("tag", "v1.0.0");
    const closed =
      '    status: closed\n    closing: { date: 2026-11-20, by: "@alice", reason: The score was taken out of use. }\n';
    repository.write("ai-risk.yml", manifest.replace('    owner: "@alice"\n', `    owner: "@alice"\n${closed}`));
    repository.write(
      ".github/ai-risk-gate/waivers.yml",
      "version: 1\nwaivers:\n  - { id: W-1, rule: iso-23894/risk-owned, subject: risk:loans/CR-002, reason: The team is new., approved-by: risk-board, created: 2026-11-20, expires: 2026-12-20 }\n",
    );
    repository.commit("Close one, except another");
    const kinds = (since(repository).delta ?? []).map(({ kind, risk }) => [kind, risk]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ["closed", "CR-001"],
        ["policy", null],
      ]),
    );
    expect(kinds.filter(([kind]) => kind === "loosened").length).toBeGreaterThan(0);
  });
});

describe("a release verdict", () => {
  test("is the same wherever and however often it is written", () => {
    const repository = readyRepository();
    const first = released(repository);
    expect(released(repository).statement).toBe(first.statement);
    const clone = cloneOf(repository);
    expect(released(clone).statement).toBe(first.statement);
  });

  test("names the revision whose rules judged", () => {
    const repository = readyRepository();
    const head = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "--quiet", "-b", "rules");
    repository.write(".github/ai-risk-gate/config.yml", "version: 1\npolicies: [iso-23894]\n");
    const rules = repository.commit("Say which policies");
    const { predicate } = JSON.parse(released(repository, "--rules", "rules").statement);
    expect(predicate).toMatchObject({ commit: head, rules: { revision: rules, source: "base", named: null } });
    expect(predicate.gateFiles).toContainEqual({
      path: ".github/ai-risk-gate/config.yml",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  const folder = ["check", ".", "--release-verdict", "v.json"];
  const onHead = [...folder, "--gate", "release", "--head", "main"];
  test.each([
    [folder, "--release-verdict is for a release.", "Add `--gate release`, or leave it out."],
    [
      [...folder, "--gate", "release"],
      "A release verdict is not written: a folder is no release.",
      "Name the commit: `--head v1.2.0`.",
    ],
    [
      [...onHead, "--today", "2026-11-21"],
      "A release verdict is not written: a day that was given is not the day of a release.",
      "Leave `--today` out.",
    ],
    [
      [...onHead, "--base", "main"],
      "A release verdict is not written: a release is about its commit alone.",
      "Leave `--base` out, and name whose rules judge by `--rules main`.",
    ],
    [
      ["check", ".", "--gate", "release", "--head", "main", "--artifact", "ai-risk.yml"],
      "--artifact is for a release verdict.",
      "Add `--release-verdict FILE`.",
    ],
  ])("is refused for %j", (words, message, help) => {
    expect(command(readyRepository().folder, ...words)).toEqual(noVerdict(message, help));
  });
});
