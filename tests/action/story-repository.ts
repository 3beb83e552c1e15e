import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addDays, type Day, dayOf, daysBetween } from "../../src/domain/day.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { readStory, type Story } from "../stories.ts";

/** Some days before the real one, on which the bundles stand. */
export const daysAgo = (days: number): Day => addDays(dayOf(Date.now()), -days);

/** A text of a story with every day in it moved, so that the story's own today is the real one. */
export const moved = (text: string, { today }: Pick<Story, "today">): string =>
  text.replace(/\b20\d\d-\d\d-\d\d\b/g, (day) => addDays(day, daysBetween(today, daysAgo(0))));

/** A pull request on GitHub: `main`, its branch, and the merge of both that a runner checks out. */
export interface PullRequest {
  readonly origin: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Two sides as a pull request, its base ten days old unless told. */
export function pullRequest(
  sides: Readonly<Record<"base" | "head", (origin: TestRepository) => void>>,
  baseDay = daysAgo(10),
): PullRequest {
  const origin = makeRepository();
  sides.base(origin);
  const base = origin.commit("What stands", baseDay);
  origin.git("checkout", "--quiet", "-b", "reweigh");
  sides.head(origin);
  const head = origin.commit("What is proposed", daysAgo(0));
  return { origin, base, head, merge: mergedInto(origin, base, head) };
}

/** Makes the merge that GitHub offers to workflows, and leaves `main` as it is. */
export function mergedInto(origin: TestRepository, base: string, head: string): string {
  origin.git("checkout", "--quiet", "--detach", base);
  origin.git("merge", "--quiet", "--no-ff", "--no-commit", head);
  const merge = origin.commit("Merge for the workflow", daysAgo(0));
  origin.git("update-ref", "refs/pull/7/merge", merge);
  origin.git("checkout", "--quiet", "main");
  return merge;
}

/** A story's two folders as a pull request. */
export function storyPullRequest(name: string): PullRequest & { readonly story: Story } {
  const story = readStory(name);
  const side = (folder: string) => (origin: TestRepository) => replaceFiles(origin, join(story.folder, folder), story);
  return { story, ...pullRequest({ base: side("base"), head: side("head") }) };
}

/** Puts the files of a story's side in place of what the work tree holds. */
export function replaceFiles(origin: TestRepository, folder: string, story: Story): void {
  for (const name of readdirSync(origin.folder))
    if (name !== ".git") rmSync(join(origin.folder, name), { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) origin.write(file.slice(folder.length + 1), moved(readFileSync(file, "utf8"), story));
  }
}

/** The payload of an event in fixtures/events, its commits of `a` and `b` replaced. */
export function payloadOf(event: string, { head, base }: { readonly head?: string; readonly base?: string }): string {
  const text = readFileSync(new URL(`../../fixtures/events/${event}.json`, import.meta.url), "utf8");
  return text.replaceAll("a".repeat(40), head ?? "$&").replaceAll("b".repeat(40), base ?? "$&");
}

/** Where a text stands in a file of a revision, as `git grep -n` counts. */
export const lineOf = ({ git }: TestRepository, revision: string, path: string, text: string): string =>
  git("grep", "--line-number", "--fixed-strings", "--max-count=1", "-h", "-e", text, revision, "--", path).replace(
    /:.*/s,
    "",
  );
