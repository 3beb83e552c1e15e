import type { Day } from "../domain/day.ts";
import type { Commits } from "../domain/ports.ts";
import { ReviewError, type ReviewErrorCode } from "../domain/review-error.ts";
import { openGit } from "./git.ts";

/** Where a workflow's commits can be read. */
export interface Sources {
  readonly event: string;
  /** Whether an input names commits, which may be names of another repository's checkout. */
  readonly named: boolean;
  /** Full path of the folder that a clone may be in; fails where there is none. */
  readonly folder: () => Promise<string>;
  /** `null`: there is no token to ask GitHub with. */
  readonly github: ((today: Day) => Promise<Commits>) | null;
  readonly today: Day;
  readonly say: (words: string) => void;
}

type Review<T> = (commits: Commits) => Promise<T>;

/**
 * Runs of these have rights that whoever proposes a change has not, and what is checked out there may be the proposal: no
 * clone is looked at.
 */
const readFromGitHub: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);

/**
 * Reviews from the clone or, where that is missing or lacks something, from GitHub: all of a review from one of them.
 */
export async function reviewFrom<T>(sources: Sources, review: Review<T>): Promise<T> {
  if (readFromGitHub.has(sources.event)) return fromGitHub(sources, noCheckoutRead(sources), review);
  const cloned = await fromClone(sources, review);
  return "done" in cloned ? cloned.done : fromGitHub(sources, cloned, review);
}

/** Why GitHub is to be read. */
interface Reason {
  readonly why: string;
  /** Why there is no verdict from a clone; `null` where none was tried. */
  readonly error: ReviewError | null;
}

const noCheckoutRead = ({ event }: Sources): Reason => ({ why: `on ${event} no checkout is looked at`, error: null });

async function fromClone<T>(sources: Sources, review: Review<T>): Promise<{ readonly done: T } | Reason> {
  const { folder, github, today, named } = sources;
  const opened = await lackingAs(noCheckout, async () => openGit(await folder(), today));
  if ("why" in opened) return opened;
  const commits = opened.done;
  if (commits.shallow && github !== null && (await isOwn(commits, sources)))
    return { why: "the clone is shallow", error: null };
  const reviewed = await lackingAs(named ? incomplete : { ...incomplete, ...otherCommits }, () => review(commits));
  if ("done" in reviewed || github === null || (await isOwn(commits, sources))) return reviewed;
  throw reviewed.error;
}

/** Whether GitHub means the same commits: an input may name those of another repository, checked out in a folder. */
async function isOwn(clone: Commits, { github, named, today }: Sources): Promise<boolean> {
  if (!named || github === null) return true;
  const head = await clone.find("HEAD");
  return head !== null && (await (await github(today)).find(head)) !== null;
}

type Lacks = Readonly<Partial<Record<ReviewErrorCode, string>>>;

const noCheckout: Lacks = {
  "no-such-folder": "there is no checkout",
  "not-a-repository": "there is no checkout",
  unsupported: "git cannot read the checkout",
};
const incomplete: Lacks = { "history-cut": "the clone does not hold all that is needed" };
const otherCommits: Lacks = { "unknown-revision": "the clone does not hold all of the event's commits" };

/** What was done or, where it failed by what GitHub would know better, why. */
async function lackingAs<T>(lacks: Lacks, work: () => Promise<T>): Promise<{ readonly done: T } | Reason> {
  try {
    return { done: await work() };
  } catch (error) {
    const why = error instanceof ReviewError ? lacks[error.code] : undefined;
    if (why === undefined || !(error instanceof ReviewError)) throw error;
    return { why, error };
  }
}

async function fromGitHub<T>({ github, today, say }: Sources, reason: Reason, review: Review<T>): Promise<T> {
  if (github === null) throw withoutToken(reason);
  say(`Read from GitHub: ${reason.why}.`);
  try {
    return await review(await github(today));
  } catch (error) {
    throw error instanceof ReviewError ? withReason(error, reason) : error;
  }
}

function withoutToken({ why, error }: Reason): ReviewError {
  const token = "a `github-token` with `contents: read`, and it reads GitHub.";
  if (error === null)
    return new ReviewError("bad-input", `There is no token to read GitHub with, and ${why}.`, `Give it ${token}`);
  return new ReviewError(error.code, error.message, `${error.help} Or give it ${token}`, { cause: error });
}

const ofReading: readonly ReviewErrorCode[] = ["unreadable", "limit", "unknown-revision", "history-cut"];

/** What GitHub failed at, and why it was asked at all. */
function withReason(failed: ReviewError, { why, error }: Reason): ReviewError {
  if (!ofReading.includes(failed.code) || failed.message === error?.message) return failed;
  const said = error === null ? `GitHub was asked because ${why}.` : `The checkout did not do: ${error.message}`;
  return new ReviewError(failed.code, `${failed.message} ${said}`, failed.help, { cause: failed });
}
