import { answerSchema, filled } from "./description.ts";
import { commitOf, entriesOf, gitSays, objectIn } from "./git-objects.ts";
import type { Answered, Asked } from "./server.ts";

type Handler = (asked: Asked) => Answered;

/** What GitHub tells of the repository's objects, read from a real one. */
export const gitHandlers: Readonly<Record<string, Handler>> = {
  "git/get-commit": (asked) => withObject(asked, "commit_sha", "commit", getCommit),
  "git/get-ref": getRef,
  "repos/get-commit": nameCommit,
  "repos/compare-commits-with-basehead": compare,
  "git/get-tree": (asked) => withObject(asked, "tree_sha", "tree", getTree),
  "repos/list-tags": listTags,
  "git/get-blob": (asked) => withObject(asked, "file_sha", "blob", getBlob),
};

const notFound: Answered = { status: 404, body: { message: "Not Found" } };

const answered = ({ route }: Asked, given: unknown): Answered => ({
  status: 200,
  body: filled(answerSchema(route, 200), given),
});

const folderOf = ({ state, route: { parameters } }: Asked): string =>
  state.others[`${parameters["owner"]}/${parameters["repo"]}`] ?? state.repository ?? "";

interface Found {
  readonly oid: string;
  readonly content: Buffer;
}

function withObject(asked: Asked, parameter: string, type: string, handler: (asked: Asked, found: Found) => Answered) {
  const oid = asked.route.parameters[parameter] ?? "";
  const found = objectIn(folderOf(asked), oid);
  return found?.type === type ? handler(asked, { oid, content: found.content }) : notFound;
}

function getCommit(asked: Asked, { oid, content }: Found): Answered {
  const { tree, parents, date } = commitOf(content);
  const parent = (sha: string) => ({ sha, url: "https://github.example/x", html_url: "https://github.example/x" });
  return answered(asked, { sha: oid, tree: { sha: tree }, committer: { date }, parents: parents.map(parent) });
}

function getRef(asked: Asked): Answered {
  const ref = `refs/${asked.route.parameters["ref"]}`;
  const sha = gitSays(folderOf(asked), "rev-parse", "--verify", "--quiet", ref);
  return sha === null ? notFound : answered(asked, { ref, object: { type: "commit", sha } });
}

/** Every tag that leads to a commit, a page at a time: GitHub tells the commit and nothing of a tag's own object. */
function listTags(asked: Asked): Answered {
  const { route, query } = asked;
  const format = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:strip=2)";
  const lines = (gitSays(folderOf(asked), "for-each-ref", `--format=${format}`, "refs/tags") ?? "").split("\n");
  const tags = lines.flatMap((line) => {
    const [type, own, about, target, ...name] = line.split(" ");
    const sha = type === "commit" ? own : about === "commit" ? target : undefined;
    return sha === undefined ? [] : [{ name: name.join(" "), commit: { sha } }];
  });
  const size = Number(query["per_page"] ?? 30);
  const from = (Number(query["page"] ?? 1) - 1) * size;
  const schema = answerSchema(route, 200) as { readonly items: unknown };
  return { status: 200, body: tags.slice(from, from + size).map((tag) => filled(schema.items, tag)) };
}

/** With the media type for ids alone. */
function nameCommit(asked: Asked): Answered {
  const name = asked.route.parameters["ref"] ?? "";
  const sha = gitSays(folderOf(asked), "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  const message = `No commit found for SHA: ${name}`;
  if (sha === null) return { status: 422, body: { message, errors: [] } };
  return { status: 200, body: sha, headers: { "content-type": "application/vnd.github.sha; charset=utf-8" } };
}

function compare(asked: Asked): Answered {
  const [base = "", head = ""] = (asked.route.parameters["basehead"] ?? "").split("...");
  const shared = gitSays(folderOf(asked), "merge-base", base, head);
  if (shared === null || shared === "") return notFound;
  const comparison = { base_commit: listedCommit(asked, base), merge_base_commit: listedCommit(asked, shared) };
  return answered(asked, { ...comparison, status: "ahead", commits: [], files: [] });
}

function listedCommit(asked: Asked, sha: string) {
  const { tree, parents, date } = commitOf(objectIn(folderOf(asked), sha)?.content ?? Buffer.from(""));
  const parent = (of: string) => ({ sha: of, url: "https://github.example/x" });
  const commit = { committer: { date }, author: null, tree: { sha: tree } };
  return { sha, commit, parents: parents.map(parent), author: null, committer: null };
}

interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
  readonly url?: string;
}

/** GitHub gives names as UTF-8, whatever they are. */
function getTree(asked: Asked, { oid, content }: Found): Answered {
  const whole = asked.query["recursive"] === undefined ? [] : [...listing(asked, "", content)];
  const tree = whole.slice(0, asked.state.most.listed);
  return {
    status: 200,
    body: { sha: oid, url: "https://github.example/x", tree, truncated: tree.length < whole.length },
  };
}

function* listing(asked: Asked, base: string, tree: Buffer): Iterable<Listed> {
  for (const { mode, name, oid: sha } of entriesOf(tree)) {
    const path = base + name.toString("utf8");
    const found = objectIn(folderOf(asked), sha);
    const type = mode === "40000" ? "tree" : mode === "160000" ? "commit" : "blob";
    const size = type === "blob" && found !== null ? { size: found.content.length } : {};
    const url = type === "commit" ? {} : { url: "https://github.example/x" };
    yield { path, mode: mode.padStart(6, "0"), type, sha, ...size, ...url };
    if (type === "tree" && found !== null) yield* listing(asked, `${path}/`, found.content);
  }
}

function getBlob(asked: Asked, { oid, content }: Found): Answered {
  const lines = content.toString("base64").match(/.{1,60}/g) ?? [];
  const written = lines.map((line) => `${line}\n`).join("");
  return answered(asked, { sha: oid, encoding: "base64", content: written, size: content.length });
}
