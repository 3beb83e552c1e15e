import { describe, expect, test } from "vitest";
import type { ComparedWith, EventPlan } from "../../src/adapters/event.ts";
import { openGit } from "../../src/adapters/git.ts";
import { type ReviewPoints, resolvePoints } from "../../src/adapters/review-points.ts";
import { cloneOf, makeRepository, type TestRepository } from "./repositories.ts";

/** main: root - fork - tip; score: fork - change. */
function lender() {
  const origin = makeRepository();
  const root = origin.commit("root");
  const fork = origin.commit("fork");
  origin.git("checkout", "--quiet", "-b", "score");
  const change = origin.commit("change");
  origin.git("checkout", "--quiet", "main");
  const tip = origin.commit("tip");
  return { origin, root, fork, change, tip };
}

async function points(clone: TestRepository, plan: Partial<EventPlan>): Promise<ReviewPoints> {
  const whole: EventPlan = {
    gate: "pull-request",
    head: "HEAD",
    comparedWith: { kind: "nothing" },
    rules: { branch: "main", commit: null },
    ...plan,
  };
  return resolvePoints(await openGit(clone.folder, "2026-11-21"), whole);
}

describe("a pull request", () => {
  test("is compared with the merge base and judged by the tip of the base branch", async () => {
    const { origin, fork, change, tip } = lender();
    const base = { branch: "main", commit: fork };
    expect(
      await points(cloneOf(origin), { head: change, comparedWith: { kind: "merge-base", of: base }, rules: base }),
    ).toEqual({ gate: "pull-request", head: change, base: fork, rules: tip });
  });

  test("is judged by the base that the event names where the branch was not fetched", async () => {
    const { origin, fork, change, tip } = lender();
    const clone = cloneOf(origin);
    clone.git("update-ref", "-d", "refs/remotes/origin/main");
    const base = { branch: "main", commit: tip };
    expect(await points(clone, { head: change, comparedWith: { kind: "merge-base", of: base }, rules: base })).toEqual({
      gate: "pull-request",
      head: change,
      base: fork,
      rules: tip,
    });
  });

  test("in a shallow clone gives no verdict", async () => {
    const { origin, change, tip } = lender();
    const clone = cloneOf(origin, "--depth=1", "--branch=score");
    const base = { branch: "main", commit: tip };
    await expect(
      points(clone, { head: change, comparedWith: { kind: "merge-base", of: base }, rules: base }),
    ).rejects.toMatchObject({ code: "history-cut" });
  });
});

describe("a push", () => {
  const pushedOver = (commit: string | null): ComparedWith => ({ kind: "before", commit });

  test("is compared with what stood there before", async () => {
    const { origin, root, tip } = lender();
    const plan = { head: tip, comparedWith: pushedOver(root), rules: { branch: null, commit: root } };
    expect(await points(cloneOf(origin), plan)).toEqual({ gate: "pull-request", head: tip, base: root, rules: root });
  });

  test("over what nobody knows any more gives no verdict", async () => {
    const { origin, tip } = lender();
    for (const [commit, code] of [
      [null, "no-merge-base"],
      ["f".repeat(40), "unknown-revision"],
    ] as const)
      await expect(points(cloneOf(origin), { head: tip, comparedWith: pushedOver(commit) })).rejects.toMatchObject({
        code,
        message: "Nothing is known to have stood in the default branch before this push.",
      });
  });

  test("whose commit before is beyond a shallow clone gives no verdict", async () => {
    const { origin, root, change } = lender();
    const clone = cloneOf(origin, "--depth=2", "--no-single-branch");
    await expect(points(clone, { head: change, comparedWith: pushedOver(root) })).rejects.toMatchObject({
      code: "history-cut",
    });
  });
});

test("a release is reviewed alone, by the rules of the default branch", async () => {
  const { origin, change, tip } = lender();
  expect(await points(cloneOf(origin), { gate: "release", head: change })).toEqual({
    gate: "release",
    head: change,
    base: null,
    rules: tip,
  });
});

test("rules that were not fetched give no verdict", async () => {
  const { origin, change } = lender();
  const clone = cloneOf(origin, "--single-branch", "--branch=score");
  await expect(points(clone, { gate: "release", head: change })).rejects.toMatchObject({
    code: "history-cut",
    message: 'The branch "main" is not known here.',
  });
});

test("a head that was never pushed gives no verdict", async () => {
  const { origin } = lender();
  await expect(points(cloneOf(origin), { head: "e".repeat(40) })).rejects.toMatchObject({ code: "unknown-revision" });
});
