import { setTimeout as pause } from "node:timers/promises";
import type { RemoteAnswer, RemoteFiles, RemoteName } from "../domain/ports.ts";
import { rawName } from "../git/names.ts";
import { isObjectId, objectId } from "../git/object-id.ts";
import { isFolder, type Tree, type TreeEntry, treeId } from "../git/tree.ts";
import { useProxy } from "./proxy.ts";
import { type ListedEntry, listedTrees } from "./tree-listing.ts";

/** How files of other repositories are asked for. */
export interface RemoteAccess {
  /** GITHUB_API_URL: GitHub's own, or an Enterprise server's. */
  readonly apiUrl: string;
  readonly token: string;
  /** Told when something about the way there is wrong. */
  readonly say: (words: string) => void;
}

/** The largest file that a configuration may name in another repository, in bytes. */
const largest = 1024 * 1024;
const answerWithin = 30_000;
const mostTries = 3;

/**
 * Reads files of other repositories by GitHub's API: tree and content are held to their ids. Without the client that all
 * else goes by, for the command line has none.
 */
export function openRemoteFiles(access: RemoteAccess): RemoteFiles {
  useProxy(access.say);
  const known = new Map<string, Promise<RemoteAnswer>>();
  const commits = new Map<string, Promise<Listing>>();
  const listing = (name: RemoteName): Promise<Listing> => {
    const key = `${name.repository}@${name.commit}`;
    const listed = commits.get(key) ?? readListing(name, access);
    commits.set(key, listed);
    return listed;
  };
  return {
    read: (name) => {
      const key = `${name.repository}/${name.path}@${name.commit}`;
      const answer = known.get(key) ?? readFile(name, access, listing);
      known.set(key, answer);
      return answer;
    },
  };
}

/** Why a file is not to be had; thrown on the way to it and never further. */
class Refused extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

type List = (name: RemoteName) => Promise<Listing>;

async function readFile(name: RemoteName, access: RemoteAccess, list: List): Promise<RemoteAnswer> {
  try {
    const { oid } = fileIn(await list(name), name);
    const { content, encoding } = await ask(name, access, `git/blobs/${oid}`);
    const bytes = Buffer.from(String(content), encoding === "base64" ? "base64" : "utf8");
    return objectId("blob", bytes) === oid ? { content: bytes } : { ...notAsGit };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message, fix: error.fix };
    throw error;
  }
}

const notAsGit = {
  refused: "cannot be read: GitHub's answer does not hold it as git does",
  fix: "Try again; if it stays so, put a copy into this repository and name it by path.",
};

/** The trees of a commit by their ids, each held to its own. */
interface Listing {
  readonly root: string;
  readonly trees: ReadonlyMap<string, Tree>;
}

async function readListing(name: RemoteName, access: RemoteAccess): Promise<Listing> {
  const { tree } = await ask(name, access, `git/commits/${name.commit}`);
  const root = isRecord(tree) ? String(tree["sha"]) : "";
  if (!isObjectId(root)) throw new Refused(notAsGit.refused, notAsGit.fix);
  const { tree: listed } = await ask(name, access, `git/trees/${root}?recursive=1`);
  const entries: readonly ListedEntry[] = Array.isArray(listed) ? listed : [];
  return { root, trees: new Map([...listedTrees(entries)].map((one) => [treeId(one), one])) };
}

/** The entry of a regular file that is not too large. */
function fileIn(listing: Listing, name: RemoteName): TreeEntry {
  const entry = entryIn(listing, name);
  const kind = kinds[entry.mode];
  if (kind !== undefined) throw new Refused(`is a ${kind}, not a file`, "Name the file itself.");
  if (entry.size !== null && entry.size <= largest) return entry;
  const fix = "Split it into several files.";
  throw new Refused(`has ${entry.size ?? "unknown"} bytes; at most ${largest} are read`, fix);
}

function entryIn({ trees, root }: Listing, { repository, path, commit }: RemoteName): TreeEntry {
  let here: TreeEntry = { name: "", mode: "40000", oid: root, size: null };
  for (const step of rawName(path).split("/")) {
    const entries = isFolder(here) ? trees.get(here.oid) : [];
    if (entries === undefined)
      throw new Refused(
        "cannot be found: its repository holds more than GitHub lists in one answer",
        "Keep what is extended in a repository of its own.",
      );
    const next = entries.find((entry) => entry.name === step);
    if (next === undefined)
      throw new Refused(
        `is not there: commit ${commit.slice(0, 7)} of ${repository} has no such file`,
        "Name a file by its path from the root of that repository.",
      );
    here = next;
  }
  return here;
}

const kinds: Readonly<Record<string, string>> = { "40000": "folder", "120000": "symbolic link", "160000": "submodule" };

type Answer = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Answer => typeof value === "object" && value !== null;

/** Asks of a repository; a fault of the server or of the way there is tried again. */
async function ask({ repository }: RemoteName, { apiUrl, token }: RemoteAccess, what: string): Promise<Answer> {
  const url = `${apiUrl.replace(/\/+$/, "")}/repos/${repository}/${what}`;
  const headers = {
    authorization: `token ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "ai-risk-gate",
    "x-github-api-version": "2022-11-28",
  };
  for (let tried = 1; ; tried += 1) {
    // The token goes to the API and nowhere else, whatever an answer redirects to.
    const options = { headers, redirect: "manual", signal: AbortSignal.timeout(answerWithin) } as const;
    const answer = await fetch(url, options).catch(() => null);
    if (answer?.ok === true) {
      const body: unknown = await answer.json().catch(() => null);
      if (isRecord(body)) return body;
      throw new Refused(notAsGit.refused, notAsGit.fix);
    }
    if (tried < mostTries && (answer === null || answer.status >= 500)) await pause(tried * 500);
    else throw refusal(answer, repository);
  }
}

function refusal(answer: Response | null, repository: string): Refused {
  const cannot = "cannot be read:";
  if (answer === null) return new Refused(`${cannot} GitHub cannot be reached`, "Try again when it can be.");
  const { status, headers } = answer;
  const isLimited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  if (status === 401) return new Refused(`${cannot} the token is not valid, or no more (401)`, "Give a token that is.");
  if (status === 429 || isLimited)
    return new Refused(`${cannot} a limit on requests is reached (${status})`, "Try again later.");
  if (status >= 300 && status < 400)
    return new Refused(`${cannot} ${repository} has moved`, "Name the repository as it is called now.");
  if (status === 403 || status === 404 || status === 409 || status === 422)
    return new Refused(
      `${cannot} ${status === 403 ? "the token may not" : "there is no such commit that the token may see"} (${status})`,
      `Name a commit of ${repository}, and give a token with \`contents: read\` of it: \`policy-token\` of the Action, AI_RISK_GATE_POLICY_TOKEN on the command line.`,
    );
  return new Refused(`${cannot} GitHub failed (${status})`, "Try again later.");
}
