import { isMap } from "../domain/document.ts";
import type { GitHubSide, HeadBranch, OpenPullRequest } from "../domain/presentation.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { WorkflowEvent } from "./event.ts";
import { branchAt, commitAt, nothingToReview, textAt } from "./event-payload.ts";

/** An event as the runner hands it over, without the step's inputs. */
type Handed = Omit<WorkflowEvent, "inputs">;

/**
 * The event of a run that another one follows, with the pull request that the other was about put into its payload. Of
 * the other run only this is believed: which branch it ran for, and at which commit. What belongs to them GitHub says.
 */
export async function eventOfRun(event: Handed, github: GitHubSide | null): Promise<Handed> {
  if (event.name !== "workflow_run") return event;
  const { head, from } = readRun(event.payload);
  if (github === null)
    throw new ReviewError(
      "bad-input",
      "On workflow_run the pull request is looked up on GitHub, and there is no token to ask with.",
      "Leave the input `github-token` out: the workflow's own token is taken.",
    );
  const open = await github.pullRequests(from);
  const found = onlyOne(
    open.filter((one) => one.head === head),
    { head, from },
  );
  return { ...event, payload: withPullRequest(event.payload, found) };
}

interface Run {
  readonly head: string;
  readonly from: HeadBranch;
}

const aboutPullRequests = ["pull_request", "pull_request_review", "pull_request_target"];

function readRun(payload: Handed["payload"]): Run {
  const event = textAt(payload, ["workflow_run", "event"]);
  if (!aboutPullRequests.includes(event))
    throw nothingToReview(
      `the run that this one follows was about ${JSON.stringify(event.slice(0, 40))}, not about a pull request`,
      "Give the job `if: startsWith(github.event.workflow_run.event, 'pull_request')`.",
    );
  return {
    head: commitAt(payload, ["workflow_run", "head_sha"]),
    from: {
      owner: accountAt(payload, ["workflow_run", "head_repository", "owner", "login"]),
      branch: branchAt(payload, ["workflow_run", "head_branch"]),
    },
  };
}

function accountAt(payload: Handed["payload"], path: readonly string[]): string {
  const login = textAt(payload, path);
  if (/^[\w-]{1,100}$/.test(login)) return login;
  throw new ReviewError("unknown-event", `${path.join(".")} names no account.`, "Run the gate again.");
}

/** A verdict is shown for one pull request, at the commit that it was asked for; else for none. */
function onlyOne(found: readonly OpenPullRequest[], { head, from }: Run): OpenPullRequest {
  const [first, ...more] = found;
  if (first === undefined)
    throw nothingToReview(
      `no open pull request from ${from.owner}:${from.branch} has ${head.slice(0, 12)} as its head any more`,
      "It was closed, or something newer was pushed: that starts a run of its own, and shows its verdict.",
    );
  if (more.length === 0) return first;
  const names = found.map(({ number }) => `#${number}`).join(", ");
  throw new ReviewError(
    "unknown-event",
    `Several open pull requests have ${head.slice(0, 12)} as their head: ${names}.`,
    "Close all but one of them, or give each a branch and a commit of its own.",
  );
}

/** What an event of the pull request itself would say. */
function withPullRequest(payload: Handed["payload"], { number, head, base }: OpenPullRequest): Handed["payload"] {
  const pullRequest = { number, head: { sha: head }, base: { ref: base.branch, sha: base.commit } };
  return { ...(isMap(payload) ? payload : {}), pull_request: pullRequest };
}
