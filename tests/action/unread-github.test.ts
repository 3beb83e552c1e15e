import { expect, test } from "vitest";
import { checkedOut, makeRepository } from "../adapters/repositories.ts";
import type { GitHubSetting } from "../github/server.ts";
import { emptyState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { pullRequestJob, runJob } from "./job.ts";
import { reviewed } from "./read-from-github.ts";
import { storyPullRequest } from "./story-repository.ts";

const change = () => storyPullRequest("lender-new-risk-under-plan");

/** Answers one operation otherwise. */
const answering = (id: string, status: number, body: unknown): Pick<GitHubSetting, "state"> & Required<Fault> => ({
  fault: ({ route }) => (route.id === id ? { status, body } : null),
});
type Fault = Pick<GitHubSetting, "fault">;

const breaking = (id: string): Required<Fault> => ({ fault: ({ route }) => (route.id === id ? "drop" : null) });

const noContents = { login: "github-actions[bot]", may: { checks: "write", "pull-requests": "write" } } as const;
const forbidden = [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }];
const limited = [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }];
const inPieces = { state: { most: { ...emptyState().most, listed: 0, text: 0 } } };
const nothingInIt = { data: { repository: { o0: { oid: "x", entries: [] } } } };

test.each<readonly [string, Partial<GitHubSetting>, RegExp]>([
  [
    "a token that may not read",
    { tokens: { full: noContents } },
    /the token may not \(403\): it lacks `contents: read`\. /,
  ],
  ["a token that is not valid", { tokens: { other: tokens.full } }, /the token is not valid, or no more \(401\)/],
  [
    "a repository without the commit",
    { state: { repository: "" } },
    /^There is no commit "\w{40}" on GitHub in lender\/scoring/,
  ],
  [
    "a server that fails",
    answering("git/get-tree", 502, {}),
    /^GitHub does not give the tree \w{40}: GitHub failed \(502\)/,
  ],
  ["a connection that breaks", breaking("git/get-ref"), /GitHub cannot be reached/],
  ["a connection that breaks in a query", breaking("graphql"), /GitHub cannot be reached/],
  ["a refusal by GraphQL", answering("graphql", 200, { data: null, errors: forbidden }), /it lacks `contents: read`/],
  ["a limit by GraphQL", answering("graphql", 200, { data: null, errors: limited }), /a limit on requests is reached/],
  ["an error by GraphQL", answering("graphql", 200, { errors: [{ message: "Too deep" }] }), /GitHub answers Too deep/],
  [
    "another content than was asked for",
    { ...inPieces, ...answering("git/get-blob", 200, { content: "", encoding: "base64" }) },
    /^GitHub's answer does not hold the content/,
  ],
  [
    "another tree than was asked for",
    { ...inPieces, ...answering("graphql", 200, nothingInIt) },
    /^GitHub's answer does not hold the tree/,
  ],
])("%s is no verdict", async (_, gitHub, words) => {
  const state = gitHub.state?.repository === "" ? { repository: makeRepository().folder } : (gitHub.state ?? {});
  const end = await reviewed(change(), { gitHub: { ...gitHub, state } });
  expect(end).toMatchObject({ status: 2, outputs: "verdict=none\n", report: null });
  const { message = "" } = end.commands.find(({ name }) => name === "error") ?? {};
  expect(message).toMatch(words);
  expect(message).toContain(" The checkout did not do: ");
  expect(message).toMatch(/\n.*fetch-depth: 0/);
});

test("without a token, what the clone lacks is said, and both ways out", () => {
  const made = change();
  const workspace = checkedOut(made.origin, "refs/pull/7/merge", 1);
  const { status, commands } = runJob({ ...pullRequestJob(made), workspace });
  expect(status).toBe(2);
  expect(commands[0]?.message).toMatch(
    / It is a shallow one\.\nFetch all of it: `fetch-depth: 0` .* Or give it a `github-token` with `contents: read`/,
  );
});
