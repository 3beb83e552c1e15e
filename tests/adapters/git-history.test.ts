import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import type { History } from "../../src/domain/ports.ts";
import { trustedDays } from "../../src/git/trusted-days.ts";
import { cloneOf, makeRepository, type TestRepository, textOf } from "./repositories.ts";

const today = "2026-11-21";

async function historyOf(clone: TestRepository, ...pathspecs: readonly string[]): Promise<History> {
  const git = await openGit(clone.folder, today);
  return git.at(await git.resolve("HEAD")).history(pathspecs);
}

describe("the versions of a path", () => {
  test("run from the newest to the oldest, each with the day of its commit", async () => {
    const lender = makeRepository();
    lender.write("evals/fairness.json", "0.20\n");
    lender.commit("first measurement", "2026-09-01");
    lender.write("README.md", "Lender\n");
    lender.commit("something else", "2026-09-15");
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("second measurement", "2026-10-01");
    const history = await historyOf(lender, "evals/fairness.json");
    const [second, first] = history.versions.get("evals/fairness.json") ?? [];
    expect({ extent: history.extent, days: [second?.day, first?.day] }).toEqual({
      extent: "whole",
      days: ["2026-10-01", "2026-09-01"],
    });
    const git = await openGit(lender.folder, today);
    const oids = [second?.oid, first?.oid].filter((oid) => typeof oid === "string");
    const contents = await git.at("HEAD").readVersions(oids);
    expect(oids.map((oid) => textOf(contents.get(oid)))).toEqual(["0.07\n", "0.20\n"]);
  });

  test("show a file deleted and added again, which refreshes no content", async () => {
    const lender = makeRepository();
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("measured", "2026-06-01");
    const oid = lender.git("rev-parse", "HEAD:evals/fairness.json");
    rmSync(join(lender.folder, "evals/fairness.json"));
    lender.commit("deleted", "2026-10-01");
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("added again", "2026-10-02");
    expect((await historyOf(lender, "evals/fairness.json")).versions.get("evals/fairness.json")).toEqual([
      { day: "2026-10-02", oid },
      { day: "2026-10-01", oid: null },
      { day: "2026-06-01", oid },
    ]);
  });

  test("do not grow by a changed mode", async () => {
    const lender = makeRepository();
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("measured", "2026-06-01");
    const oid = lender.git("rev-parse", "HEAD:evals/fairness.json");
    chmodSync(join(lender.folder, "evals/fairness.json"), 0o755);
    lender.commit("executable", "2026-10-01");
    expect((await historyOf(lender, "evals/**")).versions).toEqual(
      new Map([["evals/fairness.json", [{ day: "2026-06-01", oid }]]]),
    );
  });

  test("are no version while a link stands in their place", async () => {
    const lender = makeRepository();
    lender.write("card.md", "one\n");
    lender.commit("card", "2026-06-01");
    const oid = lender.git("rev-parse", "HEAD:card.md");
    rmSync(join(lender.folder, "card.md"));
    symlinkSync("elsewhere.md", join(lender.folder, "card.md"));
    lender.commit("a link", "2026-07-01");
    expect((await historyOf(lender, "card.md")).versions.get("card.md")).toEqual([
      { day: "2026-07-01", oid: null },
      { day: "2026-06-01", oid },
    ]);
  });

  test("follow first parents: a branch counts from the day it was merged", async () => {
    const lender = makeRepository();
    lender.commit("root", "2026-05-01");
    lender.git("checkout", "--quiet", "-b", "measure");
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("measured on a branch", "2026-06-01");
    lender.git("checkout", "--quiet", "main");
    lender.commit("main goes on", "2026-06-15");
    lender.git("merge", "--quiet", "--no-commit", "--no-ff", "measure");
    lender.commit("merge", "2026-07-01");
    expect((await historyOf(lender, "evals/fairness.json")).versions.get("evals/fairness.json")).toEqual([
      { day: "2026-07-01", oid: lender.git("rev-parse", "HEAD:evals/fairness.json") },
    ]);
  });

  test("are asked for by exact paths and by globs, whatever stands in the names", async () => {
    const lender = makeRepository();
    const paths = ["a[1].json", "a1.json", "-x.json", "deep/er/ai-risk.yml", "ai-risk.yml", "new\nline.json", "*.md"];
    for (const path of paths) lender.write(path, path);
    lender.commit("all", "2026-06-01");
    const asked = async (...pathspecs: string[]) => [...(await historyOf(lender, ...pathspecs)).versions.keys()].sort();
    expect(await asked("**/ai-risk.yml")).toEqual(["ai-risk.yml", "deep/er/ai-risk.yml"]);
    expect(await asked("a[1].json")).toEqual(["a1.json", "a[1].json"]);
    expect(await asked("-x.json", "new\nline.json", "*.md")).toEqual(["*.md", "-x.json", "new\nline.json"]);
    expect(await asked(":(exclude)ai-risk.yml")).toEqual([]);
    expect(await asked("**")).toEqual(paths.toSorted());
    expect(await asked()).toEqual([]);
  });

  test("are found for more paths than one command line holds", async () => {
    const lender = makeRepository();
    const paths = Array.from({ length: 700 }, (_, index) => `evidence/${"long".repeat(12)}-${index}.json`);
    for (const path of paths) lender.write(path, path);
    lender.commit("all", "2026-06-01");
    expect((await historyOf(lender, ...paths)).versions.size).toBe(700);
  });
});

describe("a shallow clone", () => {
  test("does not know the day of what stood there when it begins", async () => {
    const lender = makeRepository();
    lender.write("old.json", "1\n");
    lender.commit("old", "2026-01-01");
    lender.commit("between", "2026-02-01");
    lender.write("new.json", "2\n");
    lender.commit("new", "2026-09-01");
    const history = await historyOf(cloneOf(lender, "--depth=2"), "*.json");
    expect(history).toEqual({
      extent: "cut",
      versions: new Map([
        ["new.json", [{ day: "2026-09-01", oid: lender.git("rev-parse", "HEAD:new.json") }]],
        ["old.json", [{ day: null, oid: lender.git("rev-parse", "HEAD:old.json") }]],
      ]),
    });
  });

  test("that holds the whole line of first parents is whole", async () => {
    const lender = makeRepository();
    lender.write("old.json", "1\n");
    lender.commit("old", "2026-01-01");
    const history = await historyOf(cloneOf(lender, "--depth=5"), "*.json");
    expect(history.extent).toBe("whole");
    expect(history.versions.get("old.json")?.map((version) => version.day)).toEqual(["2026-01-01"]);
  });
});

describe("a commit's day", () => {
  const days = (...commits: readonly string[]) =>
    trustedDays(
      commits.map((time, index) => ({ id: `c${index}`, time: Date.parse(`${time}T12:00:00Z`) / 1000 })),
      today,
    ).map(([, day]) => day);

  test("is its committer's where days grow", () => {
    expect(days("2026-10-03", "2026-10-02", "2026-10-01")).toEqual(["2026-10-03", "2026-10-02", "2026-10-01"]);
  });

  test("is no later than that of a commit built on it", () => {
    expect(days("2026-10-03", "2026-11-15", "2026-10-01")).toEqual(["2026-10-03", "2026-10-03", "2026-10-01"]);
  });

  test("in the future is that of the nearest commit before it", () => {
    expect(days("2027-10-03", "2027-05-01", "2026-10-01", "2026-09-01")).toEqual([
      "2026-10-01",
      "2026-10-01",
      "2026-10-01",
      "2026-09-01",
    ]);
  });

  test("in the future is unknown where nothing comes before it", () => {
    expect(days("2027-10-03", "2027-05-01")).toEqual([null, null]);
  });

  test("is unknown for a time that no calendar holds", () => {
    expect(trustedDays([{ id: "c", time: 2 ** 63 }], today)).toEqual([["c", null]]);
  });

  test("forged by a committer is not believed", async () => {
    const lender = makeRepository();
    lender.write("evals/fairness.json", "0.20\n");
    lender.commit("old", "2026-01-01");
    lender.write("evals/fairness.json", "0.07\n");
    lender.commit("forged", "2026-11-20");
    lender.commit("honest", "2026-02-01");
    const versions = (await historyOf(lender, "evals/fairness.json")).versions.get("evals/fairness.json");
    expect(versions?.map((version) => version.day)).toEqual(["2026-02-01", "2026-01-01"]);
  });
});
