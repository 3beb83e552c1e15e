import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { TestRepository } from "../adapters/repositories.ts";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { GitHubState, StoredReview } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { readStory } from "../stories.ts";
import { type JobEnd, pullRequestJob, runJobOn } from "./job.ts";
import {
  daysAgo,
  mergedInto,
  moved,
  type PullRequest,
  payloadOf,
  pullRequest,
  replaceFiles,
} from "./story-repository.ts";

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

async function reviewed(change: PullRequest, state: Partial<GitHubState>): Promise<JobEnd> {
  github = await startGitHub({ tokens, state });
  return runJobOn(github, pullRequestJob(change));
}

const story = readStory("lender-risk-loses-its-treatment");
const manifest = moved(readFileSync(join(story.folder, "base/ai-risk.yml"), "utf8"), story);
const before = manifest.replace("automation: human-in-the-loop", "automation: human-on-the-loop");
const narrow = manifest;
const narrower = narrow.replace("personal-data: true", "personal-data: false");

/** The scope is made narrower: the gate's owners decide, who are ingrid and, for her, jonas. */
function narrowed(head = narrow): PullRequest {
  const base = (origin: TestRepository): void => {
    replaceFiles(origin, join(story.folder, "base"), story);
    origin.write("ai-risk.yml", before);
  };
  return pullRequest({ base, head: (origin) => origin.write("ai-risk.yml", head) });
}

const by = (login: string, commit: string, state: StoredReview["state"] = "APPROVED"): StoredReview => ({
  login,
  state,
  commit,
});

const openedBy = (by: string, ...messages: readonly string[]) => ({
  by,
  commits: ["Narrow the scope", ...messages].map((message) => ({ author: by, message })),
});
const erik = openedBy("erik");
const coAuthored = "Co-authored-by: Ingrid <77+ingrid@users.noreply.github.com>";

describe("what becomes less strict waits for somebody whom the base names", () => {
  test("and passes when they approve", async () => {
    const change = narrowed();
    const waiting = await reviewed(change, { opened: erik });
    expect(waiting.status).toBe(1);
    expect(waiting.summary).toContain("this waits for ai-governance");
    expect(github?.asked).toContain("pulls/list-commits");
    await github?.close();
    const end = await reviewed(change, { opened: erik, reviews: [by("Ingrid", change.head)] });
    expect(end.summary).toContain("approved by Ingrid");
    expect(end.status).toBe(0);
  });

  type Case = readonly [string, (change: PullRequest) => readonly StoredReview[], ReturnType<typeof openedBy>, number];
  test.each<Case>([
    ["a delegate", ({ head }) => [by("jonas", head)], erik, 0],
    ["somebody else", ({ head }) => [by("mallory", head)], erik, 1],
    ["who opened it", ({ head }) => [by("ingrid", head)], openedBy("ingrid"), 1],
    ["a co-author", ({ head }) => [by("ingrid", head)], openedBy("erik", `Reweigh\n\n${coAuthored}`), 1],
    ["who only comments", ({ head }) => [by("ingrid", head, "COMMENTED")], erik, 1],
    ["who asks for changes", ({ head }) => [by("ingrid", head), by("ingrid", head, "CHANGES_REQUESTED")], erik, 1],
    ["whose approval was dismissed", ({ head }) => [by("ingrid", head, "DISMISSED")], erik, 1],
    ["who then comments", ({ head }) => [by("ingrid", head), by("ingrid", head, "COMMENTED")], erik, 0],
    ["who approved the base, where nothing was loosened", ({ base }) => [by("ingrid", base)], erik, 1],
    ["who approved a commit that is gone", () => [by("ingrid", "c".repeat(40))], erik, 1],
  ])("%s", async (_who, reviews, opened, status) => {
    const change = narrowed();
    expect((await reviewed(change, { opened, reviews: reviews(change) })).status).toBe(status);
  });
});

test("an approval holds for what stood at its commit, not for what came after it", async () => {
  const change = narrowed();
  change.origin.git("checkout", "--quiet", "reweigh");
  change.origin.write("README.md", "Scores loans.\n");
  const same = change.origin.commit("Describe it", daysAgo(0));
  const reviews = [by("ingrid", change.head)];
  expect((await reviewed(moreOf(change, same), { opened: erik, reviews })).status).toBe(0);
  await github?.close();
  change.origin.git("checkout", "--quiet", "reweigh");
  change.origin.write("ai-risk.yml", narrower);
  const other = change.origin.commit("Narrow it further", daysAgo(0));
  const end = await reviewed(moreOf(change, other), { opened: erik, reviews });
  expect(end.status).toBe(1);
  expect(end.commands).toEqual([]);
  expect(github?.state.checkRuns[0]?.annotations.map((one) => [one["annotation_level"], one["title"]])).toEqual([
    ["failure", "Nothing becomes less strict unseen (integrity/loosened)"],
    ["notice", "Nothing becomes less strict unseen (integrity/loosened)"],
  ]);
});

/** The same pull request with a later head. */
const moreOf = ({ origin, base }: PullRequest, head: string): PullRequest => ({
  origin,
  base,
  head,
  merge: mergedInto(origin, base, head),
});

test("reviews that cannot be read approve nothing, and that is said", async () => {
  const change = narrowed();
  github = await startGitHub({
    tokens: { full: { login: "github-actions[bot]", may: { checks: "write", contents: "read" } } },
    state: { opened: erik, reviews: [by("ingrid", change.head)] },
  });
  const end = await runJobOn(github, pullRequestJob(change));
  expect(end.status).toBe(1);
  expect(end.summary).toContain("The reviews could not be read, so none counts");
  expect(end.summary).toContain("`pull-requests: read`");
});

describe("what was approved stays approved when it is merged", () => {
  const asked = (change: PullRequest, state: Partial<GitHubState>): Partial<GitHubState> => ({
    opened: erik,
    reviews: [by("ingrid", change.head)],
    ...state,
  });

  test.each([
    ["its own", 7, 0],
    ["another", 8, 1],
  ])(
    "in a merge queue, by the reviews of the pull request that the group is named after: %s",
    async (_of, number, status) => {
      const change = narrowed();
      const { merge, base } = change;
      github = await startGitHub({ tokens, state: asked(change, {}) });
      const payload = JSON.parse(payloadOf("merge-group", { head: merge, base }));
      payload.merge_group.head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
      const job = { ...pullRequestJob(change), event: "merge_group", payload: JSON.stringify(payload), sha: merge };
      expect((await runJobOn(github, job)).status).toBe(status);
    },
  );

  test.each([
    ["became the pushed commit", (change: PullRequest) => ({ [change.merge]: 7 }), 0],
    ["became another one", ({ base }: PullRequest) => ({ [base]: 7 }), 1],
  ])("on the push that follows, by those of the pull request that %s", async (_which, merged, status) => {
    const change = narrowed();
    const { merge, base } = change;
    github = await startGitHub({ tokens, state: asked(change, { merged: merged(change) }) });
    const payload = payloadOf("push-to-default", { head: merge, base });
    const job = { ...pullRequestJob(change), event: "push", payload, sha: merge, ref: "refs/heads/main" };
    expect((await runJobOn(github, job)).status).toBe(status);
  });
});
