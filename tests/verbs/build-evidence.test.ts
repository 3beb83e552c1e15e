import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DeltaEntry, Report } from "../../src/domain/report.ts";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { readStory } from "../stories.ts";
import { command, writeFiles } from "./command.ts";

const story = readStory("hospital-build-evidence");
const build = join(story.folder, "build");
const passing = '{ "measured": "2026-11-21", "cases": 1240, "sensitivity": 0.98 }\n';

interface Told {
  readonly verdict: { readonly outcome: string };
  readonly systems: readonly {
    readonly risks: readonly { readonly id: string; readonly effective: { level: string } }[];
  }[];
}

const evidenceOf = (stdout: string) => {
  const [risk] = (JSON.parse(stdout) as Told).systems[0]?.risks ?? [];
  return risk;
};

const pullRequest = (...words: readonly string[]) =>
  command(story.folder, "check", "head", "--base", "base", "--today", story.today, "--format", "json", ...words);

const handed = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
};

/** What changed of risks; that a prompt changed is another story. */
const ofRisks = (stdout: string): readonly DeltaEntry[] =>
  (JSON.parse(stdout) as Report).delta.filter(({ risk }) => risk !== null);

describe("what a build measures", () => {
  test("counts for now on a pull request that it hands nothing over for", () => {
    const end = pullRequest();
    expect(end.status).toBe(0);
    expect(evidenceOf(end.stdout)).toMatchObject({
      effective: {
        level: "moderate",
        because:
          "earned by sepsis-rule, for now: sepsis.json#/sensitivity comes from the build, and is not measured here",
      },
      evidence: [{ outcome: "inconclusive", measuredHere: false, from: "build" }],
    });
  });

  test("counts where it is handed over, and nothing is lower for it than at base", () => {
    const end = pullRequest("--evidence", build);
    expect(end.status).toBe(0);
    expect(evidenceOf(end.stdout)).toMatchObject({
      effective: { level: "moderate", because: "earned by sepsis-rule" },
      evidence: [{ outcome: "passing", measuredHere: true, path: "sepsis.json", value: 0.98, since: "2026-11-21" }],
    });
    expect(ofRisks(end.stdout)).toEqual([]);
  });

  test("blocks where what is handed over fails", () => {
    const end = pullRequest("--evidence", handed({ "sepsis.json": passing.replace("0.98", "0.81") }));
    expect(end.status).toBe(1);
    expect(ofRisks(end.stdout)).toMatchObject([
      {
        kind: "raised",
        because: "is back to inherent (high): sepsis.json#/sensitivity is failing: 0.81 is not at least 0.97",
      },
      { kind: "evidence" },
    ]);
  });

  test.each([
    ["too old", { "sepsis.json": passing.replace("2026-11-21", "2026-05-01") }, "it is 204 days old (at most 90d)"],
    ["of a day to come", { "sepsis.json": passing.replace("2026-11-21", "2026-12-24") }, "it is dated in the future"],
    [
      "a pointer to a large file",
      { "sepsis.json": "version https://git-lfs.github.com/spec/v1\noid sha256:0\n" },
      "is a Git LFS pointer",
    ],
  ])("shows nothing where it is %s", (_what, files, words) => {
    const end = pullRequest("--evidence", handed(files));
    expect(end.status).toBe(1);
    expect(end.stdout).toContain(words);
  });

  test("shows nothing by a link", () => {
    const folder = handed({ "elsewhere.json": passing });
    symlinkSync("elsewhere.json", join(folder, "sepsis.json"));
    const end = pullRequest("--evidence", folder);
    expect(end.status).toBe(1);
    expect(end.stdout).toContain("its file is a symbolic link");
  });

  test("is no folder that is not there", () => {
    const end = pullRequest("--evidence", "nowhere");
    expect(end.status).toBe(2);
    expect(JSON.parse(end.stdout)).toEqual({
      version: 1,
      error: {
        code: "usage",
        message: "--evidence nowhere is no folder that can be read.",
        help: "Name the folder in which the build's evidence lies, or leave it out.",
      },
    });
  });
});

describe("a release asks for it", () => {
  const origin = makeRepositoryOf();

  test.each([
    ["nothing", [], "no build handed it over"],
    ["an empty folder", ["--evidence", "EMPTY"], "no build handed it over"],
    ["a file without its day", ["--evidence", "DAYLESS"], "holds no day"],
  ])("and is blocked by %s", (_what, words, said) => {
    const folders: Readonly<Record<string, string>> = {
      EMPTY: temporaryFolder(),
      DAYLESS: handed({ "sepsis.json": '{ "sensitivity": 0.98 }\n' }),
    };
    const end = release(words.map((word) => folders[word] ?? word));
    expect(end.status).toBe(1);
    expect(end.stdout).toContain(said);
  });

  test("and takes what is handed over", () => {
    const end = release(["--evidence", build]);
    expect(evidenceOf(end.stdout)).toMatchObject({ id: "TR-001", effective: { level: "moderate" } });
    const { findings } = JSON.parse(end.stdout) as { readonly findings: readonly { readonly subject: string }[] };
    expect(findings.filter(({ subject }) => subject.startsWith("evidence:"))).toEqual([]);
  });

  const release = (words: readonly string[]) =>
    command(
      origin().folder,
      "check",
      "--head",
      "HEAD",
      "--gate",
      "release",
      "--today",
      story.today,
      "--format",
      "json",
      ...words,
    );
});

function makeRepositoryOf() {
  return () => {
    const made = makeRepository();
    cpSync(join(story.folder, "head"), made.folder, { recursive: true });
    made.commit("Release", "2026-11-20");
    return made;
  };
}
