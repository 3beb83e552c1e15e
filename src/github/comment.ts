import type { GitHub } from "./client.ts";
import { isNewer, type Marker, markerLine, readMarker } from "./comment-marker.ts";
import { isServerFault } from "./refusal.ts";

export interface StickyComment {
  /** Number of the pull request. */
  readonly pullRequest: number;
  readonly marker: Marker;
  /** Markdown below the marker. */
  readonly body: string;
  /** Tells what our comments are signed with; asked where one of them may stand there. */
  readonly login: () => Promise<string>;
  /** Whether a new comment may be made; one that stands there is always brought up to date. */
  readonly mayCreate: boolean;
}

export type CommentOutcome = "created" | "updated" | "unchanged" | "newer" | "none";

interface Found {
  readonly id: number | bigint;
  readonly body: string;
  readonly marker: Marker;
}

/** Keeps one comment of this gate on a pull request up to date, and edits it only where it would read otherwise. */
export async function keepComment(github: GitHub, comment: StickyComment): Promise<CommentOutcome> {
  const found = await findComment(github, comment);
  if (found === null) return comment.mayCreate ? create(github, comment) : "none";
  if (isNewer(found.marker, comment.marker)) return "newer";
  if (textBelow(found.body) === comment.body.trim()) return "unchanged";
  await edit(github, found.id, bodyOf(comment));
  return "updated";
}

const bodyOf = ({ marker, body }: StickyComment): string => `${markerLine(marker)}\n${body}`;

/** Without the marker; GitHub may give line ends back as it likes. */
const textBelow = (body: string): string => body.replaceAll("\r\n", "\n").split("\n").slice(1).join("\n").trim();

/** GitHub gives at most so many comments in one answer. */
const page = 100;
const mostPages = 30;

/** Our own comment by its marker and its author: a marker that somebody else wrote is somebody else's comment. */
async function findComment(github: GitHub, { pullRequest, marker, login }: StickyComment): Promise<Found | null> {
  const { owner, repo, request } = github;
  for (let at = 1; at <= mostPages; at += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: pullRequest,
      per_page: page,
      page: at,
    });
    for (const { id, body = "", user } of data) {
      const there = readMarker(body);
      if (there?.key !== marker.key) continue;
      if (user !== null && isSignedBy(user, await login())) return { id, body, marker: there };
    }
    if (data.length < page) return null;
  }
  throw new Error(`it has more than ${page * mostPages} comments to look through`);
}

/** One of GitHub's APIs writes an app's login with `[bot]`, the other without. */
const isSignedBy = (user: { readonly login: string; readonly type: string }, login: string): boolean =>
  [login, ...(user.type === "Bot" ? [`${login}[bot]`] : [])].some(
    (one) => one.toLowerCase() === user.login.toLowerCase(),
  );

/** A lost answer may hide a comment that was made: it is looked for before it is made again. */
async function create(github: GitHub, comment: StickyComment): Promise<CommentOutcome> {
  try {
    await post(github, comment);
    return "created";
  } catch (error) {
    if (!isServerFault(error)) throw error;
  }
  if ((await findComment(github, comment)) === null) await post(github, comment);
  return "created";
}

const post = ({ owner, repo, request }: GitHub, comment: StickyComment) =>
  request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: comment.pullRequest,
    body: bodyOf(comment),
    request: { retries: 0 },
  });

const edit = ({ owner, repo, request }: GitHub, id: Found["id"], body: string) =>
  request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: Number(id), body });
