import { createHash } from "node:crypto";
import type { BranchStanding, CommentMode, Occasion, Presentation, Shown } from "../domain/presentation.ts";
import { type ShownCheckRun, showCheckRun } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { type CommentOutcome, keepComment } from "./comment.ts";
import { ownLogin } from "./own-login.ts";
import { refusalWords } from "./refusal.ts";
import { showSuggestions } from "./show-suggestions.ts";

/** What is shown when, and what holds the branch that it is for. */
interface Stage {
  readonly occasion: Occasion;
  readonly standing: (occasion: Occasion) => Promise<BranchStanding>;
}

/** Shows a verdict as far as the token goes: what fails is said, nothing is thrown. */
export async function showOnGitHub(
  github: GitHub,
  { occasion, standing }: Stage,
  presentation: Presentation,
): Promise<Shown> {
  const check = await tried(() => showCheck(github, occasion, presentation));
  const login = ownLogin(github, "done" in check ? check.done.login : null);
  const headNow = once(() => currentHead(github, occasion.pullRequest));
  const comment =
    occasion.pullRequest === null
      ? null
      : await tried(() => showComment(github, { occasion, standing, login, headNow }, presentation));
  const suggested = await showSuggestions(github, occasion, {
    edits: presentation.suggestions,
    signed: async () => ({ headNow: await headNow(), key: keyOf(occasion), login: await login() }),
  });
  const said = [...checkSaid(check, presentation), ...(comment === null ? [] : commentSaid(comment))];
  return {
    annotated: "done" in check && check.done.refused === null,
    said: [...said.filter(({ missing }) => !missing).map(({ words }) => words), ...suggested.said],
    missing: [...said.filter(({ missing }) => missing).map(({ words }) => words), ...suggested.missing],
    requests: github.requests(),
  };
}

type Tried<T> = { readonly done: T } | { readonly failed: string };

async function tried<T>(step: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { done: await step() };
  } catch (error) {
    return { failed: refusalWords(error) };
  }
}

interface Said {
  readonly words: string;
  readonly missing: boolean;
}

const showCheck = (github: GitHub, occasion: Occasion, { check }: Presentation): Promise<ShownCheckRun> =>
  showCheckRun(github, {
    name: occasion.checkName,
    head: occasion.head,
    text: check,
    detailsUrl: occasion.run.url,
  });

interface Signed extends Stage {
  readonly login: () => Promise<string>;
  readonly headNow: () => Promise<string | null>;
}

/** Asks when it is first needed, and no second time. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

async function showComment(github: GitHub, stage: Signed, presentation: Presentation): Promise<CommentOutcome> {
  const { occasion, standing, login } = stage;
  const { pullRequest, head, run, commentMode } = occasion;
  const [{ enforced }, headNow] = await Promise.all([standing(occasion), stage.headNow()]);
  const { worth, comment } = presentation;
  const mayCreate: Readonly<Record<CommentMode, boolean>> = {
    always: true,
    "on-change": worth.change || worth.failure,
    "on-failure": worth.failure,
    never: false,
  };
  return keepComment(github, {
    pullRequest: pullRequest ?? 0,
    marker: { key: keyOf(occasion), head, run: run.id, attempt: run.attempt },
    body: comment({ headNow, enforced }),
    login,
    mayCreate: mayCreate[commentMode],
  });
}

/** The head of a pull request as it is by now; `null` where GitHub does not tell. */
async function currentHead({ owner, repo, request }: GitHub, pullRequest: number | null): Promise<string | null> {
  if (pullRequest === null) return null;
  const asked = { owner, repo, pull_number: pullRequest };
  const answer = await tried(() => request("GET /repos/{owner}/{repo}/pulls/{pull_number}", asked));
  return "done" in answer ? answer.done.data.head.sha : null;
}

/** Two gates on one pull request keep two comments: they differ by name or by folder. */
const keyOf = ({ checkName, folder }: Occasion): string =>
  createHash("sha256")
    .update(JSON.stringify([checkName, folder]))
    .digest("hex")
    .slice(0, 16);

function checkSaid(check: Tried<ShownCheckRun>, { check: text }: Presentation): readonly Said[] {
  if ("failed" in check) return [{ words: `No check run: ${check.failed}.`, missing: true }];
  const { url, annotated, refused } = check.done;
  const shown = { words: `Check run: ${url ?? "shown"}`, missing: false };
  if (refused === null) return [shown];
  const left = text.annotations.length - annotated;
  return [shown, { words: `${left} of ${text.annotations.length} annotations not shown: ${refused}.`, missing: true }];
}

const outcomeWords: Readonly<Record<CommentOutcome, string>> = {
  created: "Comment: made.",
  updated: "Comment: brought up to date.",
  unchanged: "Comment: says this already.",
  newer: "Comment: left as it is, a newer run wrote it.",
  none: "Comment: none asked for.",
};

const commentSaid = (comment: Tried<CommentOutcome>): readonly Said[] =>
  "failed" in comment
    ? [{ words: `No comment: ${comment.failed}.`, missing: true }]
    : [{ words: outcomeWords[comment.done], missing: false }];
