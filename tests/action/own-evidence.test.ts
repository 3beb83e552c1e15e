import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { StoredReview } from "../github/state.ts";
import { readStory } from "../stories.ts";
import { reviewedWith } from "./reviewed-with.ts";
import { daysAgo, mergedInto, moved, type PullRequest, pullRequest, replaceFiles } from "./story-repository.ts";

const story = readStory("evasion-planted-evidence-above-tolerance");

/** The claim with its planted results, as a pull request. */
const planted = (): PullRequest =>
  pullRequest({
    base: (origin) => replaceFiles(origin, join(story.folder, "base"), story),
    head: (origin) => replaceFiles(origin, join(story.folder, "head"), story),
  });

const results = moved(readFileSync(join(story.folder, "head/evals/grounding.json"), "utf8"), story);
const opened = { by: "erik", commits: [{ author: "erik", message: "Measure" }] };
const by = (login: string, commit: string, state: StoredReview["state"] = "APPROVED"): StoredReview => ({
  login,
  state,
  commit,
});

/** The same pull request with one more commit. */
function pushed({ origin, base }: PullRequest, path: string, text: string): PullRequest {
  origin.git("checkout", "--quiet", "reweigh");
  origin.write(path, text);
  const head = origin.commit(`Write ${path}`, daysAgo(0));
  return { origin, base, head, merge: mergedInto(origin, base, head) };
}

describe("evidence that comes with its claim, above tolerance", () => {
  test("earns nothing until somebody else approves it, as long as the file stays what it was", async () => {
    const change = planted();
    const waiting = await reviewedWith(change, { opened });
    expect(waiting.status).toBe(1);
    expect(waiting.summary).toContain("above tolerance: evals/grounding.json came along with the claim");
    const reviews = [by("mallory", change.head)];
    const approved = await reviewedWith(change, { opened, reviews });
    expect(approved.status).toBe(0);
    expect(approved.summary).not.toContain("came along with the claim");
    const unrelated = pushed(change, "README.md", "Drafts answers.\n");
    expect((await reviewedWith(unrelated, { opened, reviews })).status).toBe(0);
    const edited = pushed(change, "evals/grounding.json", results.replace("0.04", "0.03"));
    expect((await reviewedWith(edited, { opened, reviews })).status).toBe(1);
    expect((await reviewedWith(edited, { opened, reviews: [by("mallory", edited.head)] })).status).toBe(0);
  });

  const coAuthored = "Measure\n\nCo-authored-by: Mallory <78+mallory@users.noreply.github.com>";
  test.each<[string, (change: PullRequest) => StoredReview, typeof opened]>([
    ["who opened it", ({ head }) => by("erik", head), opened],
    [
      "a co-author",
      ({ head }) => by("mallory", head),
      { by: "erik", commits: [{ author: "erik", message: coAuthored }] },
    ],
    ["who only comments", ({ head }) => by("mallory", head, "COMMENTED"), opened],
    ["who approved the base, where other results stood", ({ base }) => by("mallory", base), opened],
  ])("is not approved by %s", async (_who, review, by) => {
    const change = planted();
    expect((await reviewedWith(change, { opened: by, reviews: [review(change)] })).status).toBe(1);
  });
});

test("within tolerance it counts for now, and the warning is gone when somebody else has approved it", async () => {
  const provisional = readStory("lender-evidence-provisional");
  const side = (folder: string) => join(provisional.folder, folder);
  const change = pullRequest({
    base: (origin) => replaceFiles(origin, side("base"), provisional),
    head: (origin) => replaceFiles(origin, side("head"), provisional),
  });
  const waiting = await reviewedWith(change, { opened });
  expect(waiting.status).toBe(0);
  expect(waiting.summary).toContain("is medium for now: evals/fairness.json came along with the claim");
  const approved = await reviewedWith(change, { opened, reviews: [by("mallory", change.head)] });
  expect(approved.status).toBe(0);
  expect(approved.summary).not.toContain("for now");
});
