import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { TestRepository } from "../adapters/repositories.ts";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { GitHubState, StoredThread } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { readStory } from "../stories.ts";
import { type JobEnd, pullRequestJob, runJobOn } from "./job.ts";
import { daysAgo, lineOf, mergedInto, moved, type PullRequest, pullRequest, replaceFiles } from "./story-repository.ts";

// Several runs of the bundle, one after the other.
vi.setConfig({ testTimeout: 90_000 });

let github: LoopbackGitHub | undefined;

afterEach(async () => {
  expect(github?.faults).toEqual([]);
  await github?.close();
  github = undefined;
});

const story = readStory("lender-risk-loses-its-treatment");
const manifest = moved(readFileSync(join(story.folder, "base/ai-risk.yml"), "utf8"), story);

/** A risk that nobody has to treat, with a slip of the keys where it names its owner. */
const lateDelivery = (number: number, owner = "ownr"): string => `
  - id: CR-1${String(number).padStart(2, "0")}
    title: Delivery ${number} of the credit bureau is late
    identified: ${daysAgo(3)}
    ${owner}: "@dmitri"
    inherent: { likelihood: rare, consequence: negligible }
`;

const withRisks = (count: number, owner?: string): string =>
  manifest + Array.from({ length: count }, (_, index) => lateDelivery(index + 1, owner)).join("");

const slip = manifest.replace("feedback-channel:", "feedback-channl:");

function changing(head: string, base = manifest): PullRequest {
  const before = (origin: TestRepository): void => {
    replaceFiles(origin, join(story.folder, "base"), story);
    origin.write("ai-risk.yml", base);
  };
  return pullRequest({ base: before, head: (origin) => origin.write("ai-risk.yml", head) });
}

interface Asked {
  readonly token?: keyof typeof tokens;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly state?: Partial<GitHubState>;
}

async function suggested(change: PullRequest, { token = "full", inputs = {}, state = {} }: Asked = {}) {
  github ??= await startGitHub({ tokens, state: { repository: change.origin.folder } });
  Object.assign(github.state, { headNow: change.head, ...state });
  const end = await runJobOn(github, { ...pullRequestJob(change), token, inputs: { suggest: "true", ...inputs } });
  return { end, threads: github.state.threads };
}

const said = ({ lines }: JobEnd): readonly string[] => lines.filter((line) => /uggestion/.test(line));

/** Another commit on the pull request's branch. */
function pushed({ origin, base }: PullRequest, head: string): PullRequest {
  origin.git("checkout", "--quiet", "reweigh");
  origin.write("ai-risk.yml", head);
  const commit = origin.commit("Go on", daysAgo(0));
  return { origin, base, head: commit, merge: mergedInto(origin, base, commit) };
}

/** The manifest as it reads when somebody presses the button of each suggestion. */
function applied(head: string, threads: readonly StoredThread[]): string {
  const lines = head.split("\n");
  for (const { line, body } of threads.toSorted((a, b) => b.line - a.line)) {
    const [, inside = ""] = /^(?:```+)suggestion\n(.*?)^```+$/ms.exec(body) ?? [];
    lines.splice(line - 1, 1, ...inside.split("\n").slice(0, -1));
  }
  return lines.join("\n");
}

test("a slip of the keys is suggested away on its line, and pressing the button makes the gate green", async () => {
  const written = `${withRisks(1).replace(/negligible \}\n$/, "negligable }\n")}    level: low\n`;
  const change = changing(written);
  const { end, threads } = await suggested(change);
  expect(end.status).toBe(1);
  expect(threads.map(({ login, path, line, body }) => [login, path, line, body.split("\n").slice(1)])).toEqual([
    [
      "github-actions[bot]",
      "ai-risk.yml",
      Number(lineOf(change.origin, change.head, "ai-risk.yml", "ownr:")),
      [
        "`risks[CR-101].ownr` is no known key. Rule `integrity/unknown-key`. Evidence for clause ISO/IEC 23894 6.7.",
        "",
        "```suggestion",
        '    owner: "@dmitri"',
        "```",
        "",
      ],
    ],
    [
      "github-actions[bot]",
      "ai-risk.yml",
      expect.any(Number),
      expect.arrayContaining(["    inherent: { likelihood: rare, consequence: negligible }"]),
    ],
    [
      "github-actions[bot]",
      "ai-risk.yml",
      Number(lineOf(change.origin, change.head, "ai-risk.yml", "level: low")),
      [expect.stringContaining("computes it from the estimates"), "", "```suggestion", "```", ""],
    ],
  ]);
  expect(said(end)).toEqual(["Suggestions: 3 made."]);
  const mended = applied(written, threads);
  expect(mended).toBe(withRisks(1, "owner"));
  const after = await suggested(pushed(change, mended), { token: "resolving" });
  expect(after.end.status).toBe(0);
  expect(after.threads.map(({ resolvedBy, edits }) => [resolvedBy, edits])).toEqual(
    Array.from({ length: 3 }, () => ["github-actions[bot]", 0]),
  );
  expect(said(after.end)).toEqual(["Suggestions: 3 resolved."]);
});

test("a line that the pull request does not show gets none, and that is said", async () => {
  const change = changing(slip + lateDelivery(1), slip);
  const { end, threads } = await suggested(change);
  expect(threads.map(({ body }) => body.includes('owner: "@dmitri"'))).toEqual([true]);
  expect(said(end)).toEqual(["Suggestions: 1 made; 1 not shown, for lines that this pull request does not change."]);
});

test("at most ten are open, and what stands there is not made again", async () => {
  const change = changing(withRisks(12));
  const first = await suggested(change);
  expect(first.threads.length).toBe(10);
  expect(said(first.end)).toEqual(["Suggestions: 10 made; 2 not shown, beyond those that are open at once."]);
  const again = await suggested(change);
  expect(again.threads).toMatchObject(Array.from({ length: 10 }, () => ({ edits: 0, resolvedBy: null })));
  expect(said(again.end)).toEqual(["Suggestions: 10 there already; 2 not shown, beyond those that are open at once."]);
});

describe("what is mended", () => {
  const fixed = async (token: keyof typeof tokens) => {
    const change = changing(withRisks(1));
    await suggested(change);
    return suggested(pushed(change, withRisks(1, "owner")), { token });
  };

  test("says so where the token may not resolve it, once", async () => {
    const { end, threads } = await fixed("full");
    expect(end.status).toBe(0);
    const [{ body = "", ...thread } = {}] = threads;
    expect(thread).toMatchObject({ resolvedBy: null, edits: 1 });
    expect(body).toMatch(/^<!-- ai-risk-gate-suggestion [0-9a-f]{16} done -->\nDone: this suggestion is no longer/);
    expect(said(end)).toEqual([
      "Suggestions: 1 told to be done.",
      "Suggestions that are done with are not resolved but say so: the token may not: it lacks `contents: write`.",
    ]);
    expect(end.summary).toContain("contents: write");
  });

  test("stays where the token may do nothing, and the verdict is the same", async () => {
    const { end, threads } = await fixed("readOnly");
    expect(end.status).toBe(0);
    expect(threads).toMatchObject([{ resolvedBy: null, edits: 0 }]);
    expect(said(end)).toEqual([expect.stringMatching(/^A suggestion that is done with stays: the token may not/)]);
  });

  test("is suggested anew when it comes back, unless a person has put it aside", async () => {
    const change = changing(withRisks(2));
    const { threads } = await suggested(change);
    const [first, second] = threads;
    if (first === undefined || second === undefined) throw new Error("There are no suggestions.");
    threads[0] = { ...first, resolvedBy: "erik" };
    threads[1] = { ...second, resolvedBy: "github-actions[bot]" };
    const { end } = await suggested(change);
    expect(threads.map(({ resolvedBy }) => resolvedBy)).toEqual(["erik", "github-actions[bot]", null]);
    expect(said(end)).toEqual(["Suggestions: 1 made; 1 there already."]);
  });
});

test("one whose line has moved on is made anew", async () => {
  const change = changing(withRisks(1));
  const { threads } = await suggested(change);
  threads.splice(0, 1, ...threads.map((thread) => ({ ...thread, isOutdated: true })));
  await suggested(change, { token: "resolving" });
  expect(threads.map(({ resolvedBy }) => resolvedBy)).toEqual(["github-actions[bot]", null]);
});

test("what somebody else wrote is left alone, and so is another gate's", async () => {
  const change = changing(withRisks(1));
  const { threads } = await suggested(change);
  const [own] = threads;
  if (own === undefined) throw new Error("There is no suggestion.");
  threads.splice(0, 1, { ...own, login: "mallory" }, { ...own, id: 2, login: "github-actions" });
  await suggested(change, { inputs: { "check-name": "AI risk of lending" } });
  await suggested(change);
  const green = await suggested(pushed(change, withRisks(1, "owner")), { token: "resolving" });
  expect(green.threads.map(({ login, resolvedBy, edits }) => [login, resolvedBy, edits])).toEqual([
    ["mallory", null, 0],
    ["github-actions", null, 0],
    ["github-actions[bot]", null, 0],
    ["github-actions[bot]", "github-actions[bot]", 0],
  ]);
});

test.each<readonly [string, Asked, readonly string[]]>([
  ["it is not asked for", { inputs: { suggest: "false" } }, []],
  [
    "a newer commit is there",
    { state: { headNow: "c".repeat(40) } },
    ["Suggestions: left to the run of a newer commit."],
  ],
  [
    "the token may only read",
    { token: "readOnly" },
    [
      "No suggestions: the token may not (403): it lacks `pull-requests: write`, which runs for forks and by Dependabot never have.",
    ],
  ],
])("nothing is suggested where %s, and the verdict is the same", async (_why, asked, words) => {
  const { end, threads } = await suggested(changing(withRisks(1)), asked);
  expect(end.status).toBe(1);
  expect(threads).toEqual([]);
  expect(said(end)).toEqual(words);
});
