import { GraphQLError } from "graphql";
import { answerSchema, filled } from "./description.ts";
import { gitIn } from "./git-objects.ts";
import type { Answered, Asked } from "./server.ts";
import type { GitHubState, StoredThread } from "./state.ts";
import type { Token } from "./tokens.ts";

/** Begins a conversation on a line; GitHub takes lines of the diff alone. */
export function createReviewComment({ state, body, token, route }: Asked): Answered {
  const { path, line, commit_id: commit } = body as { path: string; line: number; commit_id: string };
  if (!linesShown(state, { path, commit }).has(line)) return notInDiff;
  const text = String(body["body"]);
  const id = state.threads.length + 1;
  const made: StoredThread = { id, login: token.login, path, line, body: text, edits: 0, resolvedBy: null };
  state.threads.push(made);
  const given = { id, body: text, path, line, commit_id: commit, user: { login: token.login, type: "Bot" } };
  return { status: 201, body: filled(answerSchema(route, 201), given) };
}

const resource = "PullRequestReviewComment";
const notInDiff: Answered = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [
      { resource, code: "custom", field: "pull_request_review_thread.line", message: "must be part of the diff" },
      { resource, code: "missing_field", field: "pull_request_review_thread.diff_hunk" },
    ],
    documentation_url: "https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request",
  },
};

/** Lines of a file that the pull request's page shows: what it changes, with three lines around. */
function linesShown({ repository }: GitHubState, { path, commit }: { path: string; commit: string }): Set<number> {
  const diff = gitIn(repository ?? "", "diff", "--unified=3", `main...${commit}`, "--", path).toString("utf8");
  const hunks = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
  return new Set(
    hunks.flatMap(([, start, count = "1"]) => Array.from({ length: Number(count) }, (_, line) => Number(start) + line)),
  );
}

interface Scope {
  readonly state: GitHubState;
  readonly token: Token;
}

const refused = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } });
const forbidden = (): GraphQLError => refused("FORBIDDEN", "Resource not accessible by integration");

interface Page {
  readonly first: number;
  readonly after: string | null;
}

export function pullRequestOf({ state, token }: Scope) {
  if (token.may["pull-requests"] === undefined) throw forbidden();
  return {
    reviewThreads: ({ first, after }: Page) => {
      const from = Number(after ?? 0);
      const shown = state.threads.slice(from, from + first);
      const end = from + shown.length;
      const pageInfo = { hasNextPage: end < state.threads.length, endCursor: String(end) };
      return { pageInfo, nodes: shown.map((thread) => threadBody(thread)) };
    },
  };
}

const threadBody = ({ id, path, line, login, body, resolvedBy, isOutdated = false }: StoredThread) => ({
  id: `PRRT_${id}`,
  path,
  line: isOutdated ? null : line,
  isOutdated,
  isResolved: resolvedBy !== null,
  resolvedBy: resolvedBy === null ? null : userOf(resolvedBy),
  comments: { nodes: [{ id: `PRRC_${id}`, body, author: actorOf(login) }] },
});

/** An app is no user, and its login has no ending here. */
const userOf = (login: string) => (login.endsWith("[bot]") ? null : { login });
const actorOf = (login: string) =>
  login.endsWith("[bot]") ? { __typename: "Bot", login: login.replace(/\[bot\]$/, "") } : { __typename: "User", login };

function changed(state: GitHubState, nodeId: string, change: Partial<StoredThread>): StoredThread {
  const index = Number(nodeId.replace(/^PRR[TC]_/, "")) - 1;
  const found = state.threads[index];
  if (found === undefined) throw refused("NOT_FOUND", `Could not resolve to a node with the global id of '${nodeId}'.`);
  const after = { ...found, ...change };
  state.threads[index] = after;
  return after;
}

type Input<T> = { readonly input: T };

export const reviewMutations = ({ state, token }: Scope) => ({
  resolveReviewThread: ({ input: { threadId } }: Input<{ threadId: string }>) => {
    if (token.may.contents !== "write") throw forbidden();
    return { thread: threadBody(changed(state, threadId, { resolvedBy: token.login })) };
  },
  updatePullRequestReviewComment: ({ input }: Input<{ pullRequestReviewCommentId: string; body: string }>) => {
    const { pullRequestReviewCommentId: id, body } = input;
    const { login, edits } = changed(state, id, {});
    if (token.may["pull-requests"] !== "write" || login !== token.login) throw forbidden();
    changed(state, id, { body, edits: edits + 1 });
    return { pullRequestReviewComment: { id } };
  },
});
