import type { ApprovingReview, Reviews } from "../domain/presentation.ts";
import type { GitHub } from "./client.ts";
import { refusalWords } from "./refusal.ts";

/** The last word of each reviewer, where it approves. What cannot be read approves nothing, and is said. */
export async function readReviews(github: GitHub, pullRequest: number): Promise<Reviews> {
  try {
    const approving = await approvingReviews(github, pullRequest);
    const authors = await authorsOf(github, pullRequest);
    const others = approving.filter(({ login }) => !authors.has(login.toLowerCase()));
    return { approving: others, missing: null, authors: [...authors].sort() };
  } catch (error) {
    return { approving: [], missing: `The reviews could not be read, so none counts: ${refusalWords(error)}.` };
  }
}

const page = 100;
const mostPages = 10;

/** A later word of the same reviewer takes the place of an earlier one; a comment is no such word. */
async function approvingReviews(github: GitHub, pullRequest: number): Promise<readonly ApprovingReview[]> {
  const { owner, repo, request } = github;
  const last = new Map<string, ApprovingReview | null>();
  for (let at = 1; ; at += 1) {
    if (at > mostPages) throw new Error(`there are more than ${page * mostPages}`);
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      owner,
      repo,
      pull_number: pullRequest,
      per_page: page,
      page: at,
    });
    for (const { user, state, commit_id: commit } of data) {
      if (user === null || !["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(state)) continue;
      const approves = state === "APPROVED" && commit !== null && /^[0-9a-f]{40}$/.test(commit);
      last.set(user.login.toLowerCase(), approves ? { login: user.login, commit } : null);
    }
    if (data.length < page) break;
  }
  return [...last.values()].filter((review) => review !== null);
}

/** GitHub lists no more commits of a pull request. */
const mostCommits = 250;

/** Everybody who had a hand in it, in lower case: who opened it, and authors, committers and co-authors of its commits. */
async function authorsOf(github: GitHub, pullRequest: number): Promise<ReadonlySet<string>> {
  const { owner, repo, request } = github;
  const asked = { owner, repo, pull_number: pullRequest };
  const { data: opened } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", asked);
  const authors = new Set([opened.user.login.toLowerCase()]);
  if (opened.commits >= mostCommits)
    throw new Error(`it has ${opened.commits} commits, more than their authors can be read of`);
  for (let at = 1, left = opened.commits; left > 0; at += 1, left -= page) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", {
      ...asked,
      per_page: page,
      page: at,
    });
    for (const { author, committer, commit } of data)
      for (const login of [loginOf(author), loginOf(committer), ...coAuthors(commit.message)])
        if (login !== null) authors.add(login.toLowerCase());
  }
  return authors;
}

const loginOf = (person: object | null): string | null =>
  person !== null && "login" in person && typeof person.login === "string" ? person.login : null;

/** `Co-authored-by: Name <12345+login@users.noreply.github.com>`: GitHub's own addresses name the login. */
const coAuthors = (message: string): readonly string[] =>
  [...message.matchAll(/^co-authored-by:.*<(?:\d+\+)?([a-z0-9-]+)@users\.noreply\./gim)].map(([, login = ""]) => login);
