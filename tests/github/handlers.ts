import { answerSchema, filled } from "./description.ts";
import { gitHandlers } from "./git-handlers.ts";
import { createReviewComment } from "./review-threads.ts";
import type { Answered, Asked } from "./server.ts";
import type { StoredBranch, StoredCheckRun, StoredComment, StoredCommit, StoredPull, StoredReview } from "./state.ts";

type Handler = (asked: Asked) => Answered;

/** One operation each, by the id that GitHub's description gives it. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...gitHandlers,
  "checks/create": createCheckRun,
  "checks/update": updateCheckRun,
  "issues/list-comments": (asked) => listed(asked, asked.state.comments.map(commentBody)),
  "issues/create-comment": createComment,
  "issues/update-comment": updateComment,
  "pulls/get": getPull,
  "pulls/list": listPulls,
  "pulls/create-review-comment": createReviewComment,
  "repos/get-branch": getBranch,
  "repos/get-branch-rules": (asked) => ({ status: 200, body: branchOf(asked).rules ?? [] }),
  "pulls/list-commits": (asked) => listed(asked, asked.state.opened.commits.map(commitBody)),
  "pulls/list-reviews": (asked) => listed(asked, isSeven(asked) ? asked.state.reviews.map(reviewBody) : []),
  "repos/list-pull-requests-associated-with-commit": (asked) => listed(asked, mergedBody(asked)),
};

const answered = ({ route }: Asked, status: number, given: unknown): Answered => ({
  status,
  body: filled(answerSchema(route, status), given),
});

const unprocessable = (message: string): Answered => ({ status: 422, body: { message, errors: [] } });

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

function createCheckRun(asked: Asked): Answered {
  const { state, body } = asked;
  const {
    name,
    head_sha: head,
    status,
    conclusion,
    details_url: detailsUrl,
  } = body as Readonly<Record<string, string>>;
  if (state.commits !== null && !state.commits.has(head ?? ""))
    return unprocessable(`No commit found for SHA: ${head}`);
  if (status === "completed" && conclusion === undefined) return unprocessable("A completed run needs a conclusion");
  const output = body["output"] as Output;
  const made: StoredCheckRun = {
    id: state.checkRuns.length + 1,
    name: name ?? "",
    head: head ?? "",
    conclusion: conclusion ?? "",
    title: output.title,
    summary: output.summary,
    detailsUrl: detailsUrl ?? null,
    annotations: output.annotations ?? [],
  };
  state.checkRuns.push(made);
  return answered(asked, 201, checkRunBody(asked, made));
}

/** Annotations are appended to those that stand there. */
function updateCheckRun(asked: Asked): Answered {
  const { state, body, route } = asked;
  const index = Number(route.parameters["check_run_id"]) - 1;
  const found = state.checkRuns[index];
  if (found === undefined) return { status: 404, body: { message: "Not Found" } };
  const { title, summary, annotations = [] } = body["output"] as Output;
  const changed = { ...found, title, summary, annotations: [...found.annotations, ...annotations] };
  state.checkRuns[index] = changed;
  return answered(asked, 200, checkRunBody(asked, changed));
}

const checkRunBody = (
  { token }: Asked,
  { id, name, head, conclusion, title, summary, annotations }: StoredCheckRun,
) => ({
  id,
  name,
  head_sha: head,
  status: "completed",
  conclusion,
  html_url: `https://github.example/lender/scoring/runs/${id}`,
  app: { slug: token.login.replace("[bot]", "") },
  output: { title, summary, annotations_count: annotations.length },
});

function getPull(asked: Asked): Answered {
  const { opened, headNow, checkRuns } = asked.state;
  const head = headNow ?? checkRuns.at(-1)?.head ?? "a".repeat(40);
  return answered(asked, 200, { user: { login: opened.by }, commits: opened.commits.length, head: { sha: head } });
}

const branchOf = ({ state, route }: Asked): StoredBranch =>
  state.branches[route.parameters["branch"] ?? ""] ?? { protected: true };

function getBranch(asked: Asked): Answered {
  const { protected: isProtected, contexts = [] } = branchOf(asked);
  const protection = { enabled: isProtected, required_status_checks: { contexts, checks: [] } };
  return answered(asked, 200, { name: asked.route.parameters["branch"], protected: isProtected, protection });
}

/** One page of a list, each item as the description has it. */
function listed({ route, query }: Asked, items: readonly unknown[]): Answered {
  const size = Number(query["per_page"] ?? 30);
  const from = (Number(query["page"] ?? 1) - 1) * size;
  const schema = answerSchema(route, 200) as { readonly items: unknown };
  return { status: 200, body: items.slice(from, from + size).map((item) => filled(schema.items, item)) };
}

/** Newest first; without an owner in front the branch filters nothing. */
function listPulls(asked: Asked): Answered {
  const { state = "open", head = "" } = asked.query;
  const named = ({ from }: StoredPull): boolean => !head.includes(":") || `${from.owner}:${from.branch}` === head;
  const found = asked.state.pulls.filter((one) => (state === "all" || one.state === state) && named(one));
  return listed(asked, found.toReversed().map(pullBody));
}

const pullBody = ({ number, state, from, to }: StoredPull) => ({
  number,
  state,
  head: { ref: from.branch, sha: from.commit, user: { login: from.owner } },
  base: { ref: to.branch, sha: to.commit, user: { login: "lender" } },
});

/** The one pull request that reviews are given to. */
const isSeven = ({ route }: Asked): boolean => route.parameters["pull_number"] === "7";

/** Beside what became the commit GitHub lists pull requests that only hold it. */
function mergedBody({ state, route }: Asked): readonly object[] {
  const commit = route.parameters["commit_sha"] ?? "";
  const number = state.merged[commit];
  const [at, open] = ["2026-11-20T09:00:00Z", { number: 8, merged_at: null, merge_commit_sha: commit }];
  return number === undefined ? [open] : [open, { number, merged_at: at, merge_commit_sha: commit }];
}

const commitBody = ({ author, message }: StoredCommit) => ({
  author: author === null ? null : { login: author },
  committer: { login: "web-flow" },
  commit: { message },
});

const reviewBody = ({ login, state, commit }: StoredReview) => ({ user: { login }, state, commit_id: commit });

function createComment(asked: Asked): Answered {
  const { state, body, token } = asked;
  if (tooLong(body)) return unprocessable("body is too long (maximum is 65536 characters)");
  const made = { id: state.comments.length + 1, login: token.login, edits: 0, body: String(body["body"]) };
  state.comments.push(made);
  return answered(asked, 201, commentBody(made));
}

function updateComment(asked: Asked): Answered {
  const { state, body, route } = asked;
  const index = Number(route.parameters["comment_id"]) - 1;
  const found = state.comments[index];
  if (found === undefined) return { status: 404, body: { message: "Not Found" } };
  if (tooLong(body)) return unprocessable("body is too long (maximum is 65536 characters)");
  const changed = { ...found, edits: found.edits + 1, body: String(body["body"]) };
  state.comments[index] = changed;
  return answered(asked, 200, commentBody(changed));
}

const tooLong = ({ body }: Asked["body"]): boolean => String(body).length > 65_536;

const commentBody = ({ id, login, body }: StoredComment) => ({ id, body, user: { login, type: "Bot" } });
