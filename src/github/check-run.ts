import type { CheckAnnotation, CheckText } from "../domain/presentation.ts";
import type { GitHub } from "./client.ts";
import { isUnprocessable, refusalWords } from "./refusal.ts";

/** GitHub takes so many annotations in a request. */
const batch = 50;

export interface CheckRun {
  readonly name: string;
  /** The commit that it stands on: 40 hexadecimal digits. */
  readonly head: string;
  readonly text: CheckText;
  /** Where the whole log is. */
  readonly detailsUrl: string | null;
}

export interface ShownCheckRun {
  readonly url: string | null;
  /** Login of the app that the token belongs to: what comments of ours are signed with. */
  readonly login: string | null;
  /** Annotations that GitHub has taken. */
  readonly annotated: number;
  /** Why the others were not taken. */
  readonly refused: string | null;
}

/**
 * Puts a check run on the commit. It is completed in the request that makes it, so that none is left waiting when a later
 * batch of annotations fails.
 */
export async function showCheckRun(github: GitHub, check: CheckRun): Promise<ShownCheckRun> {
  const { annotations } = check.text;
  const first = annotations.slice(0, batch);
  const { made, taken, refused } = await makeCheckRun(github, check, first);
  const shown = {
    url: made.html_url,
    login: made.app?.slug === undefined ? null : `${made.app.slug}[bot]`,
  };
  if (refused !== null) return { ...shown, annotated: 0, refused };
  const rest = await annotate(github, { id: made.id, check, from: taken });
  return { ...shown, ...rest };
}

async function makeCheckRun(github: GitHub, check: CheckRun, annotations: readonly CheckAnnotation[]) {
  try {
    const made = await create(github, check, annotations);
    return { made, taken: annotations.length, refused: null };
  } catch (error) {
    if (!isUnprocessable(error) || annotations.length === 0) throw error;
    // One place that GitHub does not take must not hide the verdict.
    return { made: await create(github, check, []), taken: 0, refused: refusalWords(error) };
  }
}

async function create({ owner, repo, request }: GitHub, check: CheckRun, annotations: readonly CheckAnnotation[]) {
  const { name, head, text, detailsUrl } = check;
  const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo,
    name,
    head_sha: head,
    status: "completed",
    conclusion: text.conclusion,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    output: { title: text.title, summary: text.summary, annotations: annotations.map(asSent) },
  });
  return data;
}

interface Begun {
  readonly id: number | bigint;
  readonly check: CheckRun;
  readonly from: number;
}

/** Appends what is left, batch by batch, and stops where GitHub does not take one. */
async function annotate({ owner, repo, request }: GitHub, { id, check, from }: Begun) {
  const { title, summary, annotations } = check.text;
  for (let at = from; at < annotations.length; at += batch) {
    const some = annotations.slice(at, at + batch).map(asSent);
    try {
      await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        owner,
        repo,
        check_run_id: Number(id),
        output: { title, summary, annotations: some },
      });
    } catch (error) {
      return { annotated: at, refused: refusalWords(error) };
    }
  }
  return { annotated: annotations.length, refused: null };
}

/** GitHub takes columns only where a range starts and ends on one line. */
function asSent({ path, start, end, level, title, message }: CheckAnnotation) {
  const columns = start.line === end.line ? { start_column: start.column, end_column: end.column } : {};
  return {
    path,
    start_line: start.line,
    end_line: end.line,
    ...columns,
    annotation_level: level,
    title,
    message,
  };
}
