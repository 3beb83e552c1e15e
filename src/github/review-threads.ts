import { isList, type Value, valueAt } from "../domain/document.ts";
import type { GitHub } from "./client.ts";

/** A conversation on a line of a pull request, by its first comment. */
export interface ReviewThread {
  readonly id: string;
  readonly isResolved: boolean;
  /** Whether a person has resolved it; what an app resolved names nobody. */
  readonly byPerson: boolean;
  /** Whether its line is no more as it was. */
  readonly isOutdated: boolean;
  readonly comment: string;
  /** Who began it, as GitHub's other API writes it: `github-actions[bot]`. */
  readonly login: string;
  readonly body: string;
}

const mostPages = 10;

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated resolvedBy { login } comments(first: 1) { nodes { id body author { __typename login } } } }
    }
  } }
}`;

/** The review threads of a pull request. */
export async function readThreads(github: GitHub, number: number): Promise<readonly ReviewThread[]> {
  const { owner, repo, graphql } = github;
  const threads: ReviewThread[] = [];
  let after: Value = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await graphql(query, { owner, repo, number, after });
    const found = valueAt(answer, ["repository", "pullRequest", "reviewThreads"]);
    const nodes = valueAt(found, ["nodes"]);
    if (!isList(nodes)) throw new Error("GitHub's answer holds no review threads");
    threads.push(...nodes.flatMap(threadOf));
    if (valueAt(found, ["pageInfo", "hasNextPage"]) !== true) return threads;
    after = textAt(found, ["pageInfo", "endCursor"]);
  }
  throw new Error(`it has more than ${mostPages * 100} review threads to look through`);
}

const textAt = (value: Value | undefined, path: readonly (string | number)[]): string => {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : "";
};

function threadOf(node: Value): readonly ReviewThread[] {
  const first = valueAt(node, ["comments", "nodes", 0]);
  const [id, comment] = [textAt(node, ["id"]), textAt(first, ["id"])];
  if (id === "" || comment === "") return [];
  const login = textAt(first, ["author", "login"]);
  const isApp = textAt(first, ["author", "__typename"]) === "Bot" && !login.endsWith("[bot]");
  return [
    {
      id,
      isResolved: valueAt(node, ["isResolved"]) === true,
      byPerson: textAt(node, ["resolvedBy", "login"]) !== "",
      isOutdated: valueAt(node, ["isOutdated"]) === true,
      comment,
      login: isApp ? `${login}[bot]` : login,
      body: textAt(first, ["body"]),
    },
  ];
}

export async function resolveThread({ graphql }: GitHub, threadId: string): Promise<void> {
  await graphql(
    "mutation ($threadId: ID!) { resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } } }",
    { threadId },
  );
}

export async function rewriteComment({ graphql }: GitHub, comment: string, body: string): Promise<void> {
  await graphql(
    "mutation ($comment: ID!, $body: String!) { updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $comment, body: $body }) { pullRequestReviewComment { id } } }",
    { comment, body },
  );
}
