import { readFileSync } from "node:fs";
import { buildSchema, type ExecutionResult, GraphQLError, graphql } from "graphql";
import { commitOf, entriesOf, gitIn, objectIn } from "./git-objects.ts";
import { pullRequestOf, reviewMutations } from "./review-threads.ts";
import type { Answered } from "./server.ts";
import type { GitHubState } from "./state.ts";
import type { Token } from "./tokens.ts";

/** Parts of GitHub's own schema (scripts/github-schema.ts). */
const schema = buildSchema(readFileSync(new URL("schema.graphql", import.meta.url), "utf8"));

interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly state: GitHubState;
  readonly token: Token;
}

/** Answers a query from a real repository. What is no error of GitHub's own kind is noted as a fault of either side. */
export async function answerQuery({ body, state, token }: Sent, faults: string[]): Promise<Answered> {
  const source = String(body["query"]);
  const variableValues = body["variables"] as Readonly<Record<string, unknown>>;
  const rootValue = {
    viewer: () => viewerOf(token),
    repository: (asked: Named) => repositoryOf(asked, { state, token }),
    ...reviewMutations({ state, token }),
  };
  const { data, errors = [] }: ExecutionResult = await graphql({ schema, source, rootValue, variableValues });
  for (const { message, extensions } of errors) if (extensions["type"] === undefined) faults.push(message);
  const told = errors.map(({ message, path, extensions }) => ({ type: extensions["type"], path, message }));
  return { status: 200, body: told.length === 0 ? { data } : { data, errors: told } };
}

/** Whose a token is; GitHub may keep that to itself. */
function viewerOf({ login, untold }: Token) {
  if (untold === true) throw refused("FORBIDDEN", "Resource not accessible by integration");
  return { login };
}

interface Named {
  readonly owner: string;
  readonly name: string;
}

const refused = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } });

function repositoryOf({ owner, name }: Named, { state, token }: Pick<Sent, "state" | "token">) {
  const { repository } = state;
  if (repository === null || `${owner}/${name}` !== "lender/scoring")
    throw refused("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  if (token.may.contents === undefined) throw refused("FORBIDDEN", "Resource not accessible by integration");
  return {
    object: ({ oid }: { readonly oid: string }) => objectOf({ folder: repository, state }, oid),
    pullRequest: () => pullRequestOf({ state, token }),
  };
}

interface Place {
  readonly folder: string;
  readonly state: GitHubState;
}

const makers: Readonly<Record<string, (place: Place, content: Buffer, oid: string) => object>> = {
  blob: blobOf,
  tree: treeOf,
  commit: commitObject,
};

function objectOf(place: Place, oid: string): object | null {
  const found = objectIn(place.folder, oid);
  const made = found === null ? undefined : makers[found.type]?.(place, found.content, oid);
  return made === undefined ? null : { oid, ...made };
}

/** A text as JSON carries it; GitHub may leave a byte order mark out. */
function blobOf({ state }: Place, content: Buffer) {
  const isBinary = content.subarray(0, 8000).includes(0);
  const isTruncated = content.length > state.most.text;
  const text = isBinary ? null : new TextDecoder().decode(content.subarray(0, state.most.text));
  return { __typename: "Blob", byteSize: content.length, isBinary, isTruncated, text };
}

function treeOf({ folder }: Place, content: Buffer) {
  const entries = entriesOf(content).map(({ mode, name, oid }) => ({
    name: name.toString("utf8"),
    nameRaw: name.toString("base64"),
    mode: Number.parseInt(mode, 8),
    oid,
    size: mode.startsWith("1") && mode !== "160000" ? (objectIn(folder, oid)?.content.length ?? 0) : 0,
    type: mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob",
  }));
  return { __typename: "Tree", entries };
}

interface Page {
  readonly first: number;
}

function commitObject(place: Place, content: Buffer, oid: string): object {
  const { tree, parents, date } = commitOf(content);
  const ancestors = (): readonly string[] => gitIn(place.folder, "rev-list", oid).toString("latin1").trim().split("\n");
  const nodes = (ids: readonly string[], { first }: Page) => ({
    nodes: ids.slice(0, first).map((id) => objectOf(place, id)),
  });
  return {
    __typename: "Commit",
    committedDate: date,
    tree: () => objectOf(place, tree),
    parents: (page: Page) => nodes(parents, page),
    history: (page: Page) => nodes(ancestors(), { first: Math.min(page.first, place.state.most.commits) }),
  };
}
