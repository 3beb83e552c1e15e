import type { SuggestedEdit } from "../domain/presentation.ts";
import type { GitHub } from "./client.ts";
import { isUnprocessable, refusalWords } from "./refusal.ts";
import { type ReviewThread, readThreads, resolveThread, rewriteComment } from "./review-threads.ts";
import { readSuggestionLine, suggestionLine } from "./suggestion-marker.ts";

export interface Suggestions {
  /** Number of the pull request. */
  readonly pullRequest: number;
  /** Its head, which was reviewed: 40 hexadecimal digits. */
  readonly head: string;
  /** What tells this gate from others. */
  readonly key: string;
  /** Login that our comments are signed with. */
  readonly login: string;
  /** The gravest first. */
  readonly edits: readonly SuggestedEdit[];
}

/** What became of the suggestions, by how many of them. */
export interface ShownSuggestions {
  readonly made: number;
  /** They stand there already, or somebody has put them aside. */
  readonly standing: number;
  /** What they mended is mended, or they no longer fit. */
  readonly resolved: number;
  /** The same, told in their words, since resolving them is refused. */
  readonly told: number;
  /** They are for lines that the pull request does not show. */
  readonly outside: number;
  /** They are beyond the ten that may be open. */
  readonly left: number;
  /** What was refused, in words. */
  readonly missing: readonly string[];
}

/** More than so many at once nobody reads; and so many are tried, or settled, in one run. */
const mostOpen = 10;
const mostTried = 30;

/** Keeps the suggestions of this gate on a pull request: missing ones are made, those that are done with are resolved. */
export async function keepSuggestions(github: GitHub, suggestions: Suggestions): Promise<ShownSuggestions> {
  const own = ownThreads(await readThreads(github, suggestions.pullRequest), suggestions);
  const wanted = new Set(suggestions.edits.map(({ digest }) => digest));
  const open = own.filter(({ thread, digest }) => !thread.isResolved && digest !== "done");
  const standing = open.filter(({ thread, digest }, index) => {
    const isFirst = open.findIndex((one) => one.digest === digest && !one.thread.isOutdated) === index;
    return isFirst && !thread.isOutdated && wanted.has(digest);
  });
  const aside = own.filter(({ thread }) => thread.isResolved && thread.byPerson);
  const settled = await settle(
    github,
    suggestions,
    open.filter((one) => !standing.includes(one)).map(({ thread }) => thread),
  );
  const there = new Set([...standing, ...aside].map(({ digest }) => digest));
  const fresh = suggestions.edits.filter(({ digest }) => !there.has(digest));
  const posted = await postAll(github, { ...suggestions, edits: fresh }, mostOpen - standing.length);
  return {
    ...posted,
    ...settled,
    standing: suggestions.edits.length - fresh.length,
    missing: [...settled.missing, ...posted.missing],
  };
}

interface OwnThread {
  readonly thread: ReviewThread;
  readonly digest: string;
}

/** Threads that this gate began: by their marker and by who signed them. */
const ownThreads = (threads: readonly ReviewThread[], { key, login }: Suggestions): readonly OwnThread[] =>
  threads.flatMap((thread) => {
    const marker = readSuggestionLine(thread.body);
    const isOwn = marker?.key === key && thread.login.toLowerCase() === login.toLowerCase();
    return marker !== null && isOwn ? [{ thread, digest: marker.digest }] : [];
  });

/** Makes one suggestion after the other, as far as there is room. What GitHub shows no line of is left out and counted. */
async function postAll(github: GitHub, suggestions: Suggestions, room: number) {
  const { edits } = suggestions;
  const shown = { made: 0, outside: 0, left: 0, missing: [] as string[] };
  for (const [index, edit] of edits.entries()) {
    if (shown.made >= room || index >= mostTried) return { ...shown, left: edits.length - index };
    try {
      await post(github, suggestions, edit);
      shown.made += 1;
    } catch (error) {
      if (!isUnprocessable(error)) return { ...shown, missing: [`No suggestions: ${refusalWords(error)}.`] };
      shown.outside += 1;
    }
  }
  return shown;
}

/** A lost answer may hide a comment that was made: it is not made again, the next run looks what is there. */
const post = (
  { owner, repo, request }: GitHub,
  suggestions: Suggestions,
  { path, line, digest, body }: SuggestedEdit,
) =>
  request("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    owner,
    repo,
    pull_number: suggestions.pullRequest,
    commit_id: suggestions.head,
    path,
    line,
    side: "RIGHT",
    body: `${suggestionLine({ key: suggestions.key, digest })}\n${body}`,
    request: { retries: 0 },
  });

/** A workflow's token may edit its own comments and still not resolve them. */
async function settle(github: GitHub, { key }: Suggestions, threads: readonly ReviewThread[]) {
  const shown = { resolved: 0, told: 0, missing: [] as string[] };
  let refused: string | null = null;
  for (const { id, comment } of threads.slice(0, mostTried)) {
    try {
      refused ??= await refusalOf(() => resolveThread(github, id));
      if (refused === null) shown.resolved += 1;
      else await rewriteComment(github, comment, `${suggestionLine({ key, digest: "done" })}\n${doneWords}\n`);
      if (refused !== null) shown.told += 1;
    } catch (error) {
      return { ...shown, missing: [`A suggestion that is done with stays: ${refusalWords(error)}.`] };
    }
  }
  if (refused === null) return shown;
  return { ...shown, missing: [`Suggestions that are done with are not resolved but say so: ${refused}.`] };
}

const doneWords = "Done: this suggestion is no longer needed here.";

async function refusalOf(step: () => Promise<void>): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (error) {
    return refusalWords(error, "contents: write");
  }
}
