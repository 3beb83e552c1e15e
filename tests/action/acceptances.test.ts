import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TestRepository } from "../adapters/repositories.ts";
import type { StoredReview } from "../github/state.ts";
import { readStory } from "../stories.ts";
import { reviewedWith } from "./reviewed-with.ts";
import { daysAgo, mergedInto, moved, type PullRequest, pullRequest, replaceFiles } from "./story-repository.ts";

const story = readStory("lender-risk-loses-its-treatment");
const manifest = moved(readFileSync(join(story.folder, "base/ai-risk.yml"), "utf8"), story);
const people = `version: 1
people:
  ai-governance: { logins: [ingrid] }
  chief-risk-officer: { logins: [femi] }
  risk-board: { logins: [femi, grace], delegates: [jonas] }
`;

/** The board accepts the downturn once more, in other words. */
const accepted = (by: string, record = ""): string =>
  manifest.replace(
    /( {4}acceptance:\n) {6}by: .*\n/,
    `$1      by: ${by}\n      conditions: [no new product is scored]\n${record}`,
  );

function acceptance(head: string, more: Readonly<Record<string, string>> = {}, who = people): PullRequest {
  const base = (origin: TestRepository): void => {
    replaceFiles(origin, join(story.folder, "base"), story);
    origin.write(".github/ai-risk-gate/people.yml", who);
  };
  const change = (origin: TestRepository): void => {
    origin.write("ai-risk.yml", head);
    for (const [path, text] of Object.entries(more)) origin.write(path, text);
  };
  return pullRequest({ base, head: change });
}

const by = (login: string, commit: string): StoredReview => ({ login, state: "APPROVED", commit });
const openedBy = (login: string, ...messages: readonly string[]) => ({
  by: login,
  commits: ["Accept it", ...messages].map((message) => ({ author: login, message })),
});
const erik = openedBy("erik");
const coAuthored = "Ask the board\n\nCo-authored-by: Femi <7+femi@users.noreply.github.com>";
const minutes = { "docs/board.md": "The board holds the risk until spring.\n" };
const withMinutes = accepted("risk-board", "      record: docs/board.md\n");

describe("an acceptance waits for the review of its authority", () => {
  test("and counts once a member has approved it", async () => {
    const change = acceptance(accepted("risk-board"));
    const waiting = await reviewedWith(change, { opened: erik });
    expect([waiting.status, waiting.summary.includes("this waits for risk-board.")]).toEqual([1, true]);
    const end = await reviewedWith(change, { opened: erik, reviews: [by("Grace", change.head)] });
    expect([end.status, end.summary.includes("approved by Grace")]).toEqual([0, true]);
  });

  test("not where who accepts is a co-author, whoever approves", async () => {
    const change = acceptance(accepted('"@femi"'));
    const state = { opened: openedBy("erik", coAuthored), reviews: [by("grace", change.head)] };
    const end = await reviewedWith(change, state);
    expect(end.status).toBe(1);
    expect(end.summary).toContain("who decided it, is an author of this pull request");
    const other = await reviewedWith(change, { opened: erik, reviews: [by("grace", change.head)] });
    expect(other.status).toBe(0);
  });

  test("a delegate hands on what the minutes hold, and nothing else", async () => {
    const bare = acceptance(accepted("risk-board"));
    expect((await reviewedWith(bare, { opened: erik, reviews: [by("jonas", bare.head)] })).status).toBe(1);
    const lost = acceptance(withMinutes);
    expect((await reviewedWith(lost, { opened: erik, reviews: [by("jonas", lost.head)] })).status).toBe(1);
    const recorded = acceptance(withMinutes, minutes);
    const end = await reviewedWith(recorded, { opened: erik, reviews: [by("jonas", recorded.head)] });
    expect([end.status, end.summary.includes("for risk-board, docs/board.md")]).toEqual([0, true]);
  });

  test("an unrelated push leaves the approval, another acceptance does not", async () => {
    const change = acceptance(accepted("risk-board"));
    const reviews = [by("grace", change.head)];
    change.origin.git("checkout", "--quiet", "reweigh");
    change.origin.write("README.md", "Scores loans.\n");
    const same = change.origin.commit("Describe it", daysAgo(0));
    expect((await reviewedWith(moreOf(change, same), { opened: erik, reviews })).status).toBe(0);
    change.origin.git("checkout", "--quiet", "reweigh");
    change.origin.write("ai-risk.yml", accepted("risk-board").replace("no new product", "no new town"));
    const other = change.origin.commit("Accept it otherwise", daysAgo(0));
    expect((await reviewedWith(moreOf(change, other), { opened: erik, reviews })).status).toBe(1);
  });

  test("an authority that leads to nobody still has to approve, and the fix says what to do", async () => {
    const change = acceptance(accepted("risk-board"), {}, "version: 1\npeople:\n  ai-governance: [ingrid]\n");
    const end = await reviewedWith(change, { opened: erik, reviews: [by("grace", change.head)] });
    expect(end.status).toBe(1);
    expect(end.summary).toContain("does not say who risk-board is");
  });
});

/** The same pull request with a later head. */
const moreOf = ({ origin, base }: PullRequest, head: string): PullRequest => ({
  origin,
  base,
  head,
  merge: mergedInto(origin, base, head),
});
