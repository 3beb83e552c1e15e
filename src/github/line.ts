import { isList, type Value, valueAt } from "../domain/document.ts";
import { isObjectId } from "../git/object-id.ts";
import type { GitHub } from "./client.ts";
import { readObjects } from "./objects.ts";
import { notAsked, reading, readingIfThere, tooMuch } from "./reading.ts";

/** A commit, as far as a review looks at it. */
export interface Commit {
  readonly id: string;
  /** Seconds since 1970, as its committer wrote it. */
  readonly time: number;
  /** Its first parent; `null` for a root. */
  readonly parent: string | null;
  readonly tree: string;
}

/** The repository's commits by their ids, each asked for once. */
export interface KnownCommits {
  /** `null` where there is none that the token may see. */
  find(id: string): Promise<Commit | null>;
  /** A commit and its first parents, newest first. */
  line(id: string): Promise<readonly Commit[]>;
  /** Takes in what an answer to another question told of a commit. */
  learn(commit: Commit): void;
}

const mostRequests = 100;

export function openCommitsKnown(github: GitHub): KnownCommits {
  const known = new Map<string, Commit>();
  let requests = 0;
  const learn = (commit: Commit): void => {
    known.set(commit.id, commit);
  };
  /** History goes by time and through all parents, so that the line goes on in what one answer tells, for a while. */
  const learnFrom = async (id: string): Promise<Commit> => {
    requests += 1;
    if (requests > mostRequests) throw tooMuch(`The history is longer than ${mostRequests} requests tell`);
    for (const commit of await readHistory(github, id)) learn(commit);
    const commit = known.get(id);
    if (commit === undefined) throw notAsked(`the commit ${id}`);
    return commit;
  };
  return {
    learn,
    find: async (id) => {
      const commit = known.get(id) ?? (await readCommit(github, id));
      if (commit !== null) learn(commit);
      return commit;
    },
    line: async (id) => {
      const line: Commit[] = [];
      for (let at: string | null = id; at !== null; ) {
        const commit: Commit = known.get(at) ?? (await learnFrom(at));
        line.push(commit);
        at = commit.parent;
      }
      return line;
    },
  };
}

async function readCommit({ owner, repo, request }: GitHub, id: string): Promise<Commit | null> {
  const answer = await readingIfThere(`the commit ${id}`, () =>
    request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { owner, repo, commit_sha: id }),
  );
  if (answer === null) return null;
  const { sha, committer, parents, tree } = answer.data;
  return commitOf({ id: sha, date: committer.date, parent: parents[0]?.sha ?? null, tree: tree.sha });
}

const fields =
  "... on Commit { history(first: 100) { nodes { oid committedDate parents(first: 1) { nodes { oid } } tree { oid } } } }";

async function readHistory(github: GitHub, id: string): Promise<readonly Commit[]> {
  const found = await reading("the history", () => readObjects(github, [id], fields));
  const nodes = valueAt(found.get(id), ["history", "nodes"]);
  return isList(nodes) ? nodes.map(readNode) : [];
}

function readNode(node: Value): Commit {
  const [id, date, tree] = [["oid"], ["committedDate"], ["tree", "oid"]].map((path) => valueAt(node, path));
  const parents = valueAt(node, ["parents", "nodes"]);
  const parent = valueAt(parents, [0, "oid"]) ?? null;
  if (typeof id !== "string" || typeof date !== "string" || typeof tree !== "string" || !isList(parents))
    throw notAsked("a commit of the history");
  if (parent !== null && typeof parent !== "string") throw notAsked("a commit of the history");
  return commitOf({ id, date, parent, tree });
}

/** A commit as answers tell it, its ids checked. */
export function commitOf(told: {
  readonly id: string;
  readonly date: string | undefined;
  readonly parent: string | null;
  readonly tree: string;
}): Commit {
  const { id, date = "", parent, tree } = told;
  if (![id, tree, ...(parent === null ? [] : [parent])].every(isObjectId)) throw notAsked("a commit of the history");
  const time = Date.parse(date) / 1000;
  // What no calendar holds is far in the future.
  return { id, time: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time, parent, tree };
}
