import type { Day } from "../domain/day.ts";
import type { GivenReviews } from "../domain/given-review.ts";
import type { Commits, RemoteFiles, Repository } from "../domain/ports.ts";
import type { GitHubSide, Occasion } from "../domain/presentation.ts";
import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { reviewFrom, type Sources } from "./commits-source.ts";
import { type EventPlan, planEvent } from "./event.ts";
import { readEvent } from "./event-file.ts";
import { reviewsFor } from "./given-reviews.ts";
import { handedOver } from "./handed-over.ts";
import { type ActionInputs, type Environment, readInputs } from "./inputs.ts";
import { occasionOf, type Reach, reachOf, reachOfPolicies } from "./occasion.ts";
import { proposedBy } from "./proposed-by.ts";
import {
  exitStatus,
  publishNoVerdict,
  type Renderings,
  type ShowOnGitHub,
  type Surfaces,
  workflowPublisher,
} from "./publish.ts";
import { assertOneRuleBook, type ReleaseFile, releasedFiles } from "./release-file.ts";
import { joinedTip, type ReviewPoints, resolvePoints } from "./review-points.ts";
import { logLine, type Write } from "./workflow-log.ts";
import { eventOfRun } from "./workflow-run.ts";
import { folderToWrite, reviewFolder } from "./workspace.ts";

/** What a workflow's event and inputs ask to review, looked up where its commits are read. */
interface AskedReview {
  readonly commits: Commits;
  readonly points: ReviewPoints;
  readonly inputs: ActionInputs;
  /** `null`: there is no token to read other repositories with. */
  readonly remote: RemoteFiles | null;
  /** Reviews of the pull request that approve, with what they looked at; `undefined` where there is none to ask for. */
  readonly reviews: (() => Promise<GivenReviews>) | undefined;
  /** What a build hands over as evidence; `null` where it hands nothing over. */
  readonly evidence: Repository | null;
  /** Path of the workflow that runs the gate; `null` where the runner does not tell. */
  readonly workflow: string | null;
  /** Where rules come from that judge as well; `null`: nowhere. */
  readonly joined: { readonly tip: string; readonly because: string } | null;
}

export interface Workflow {
  readonly environment: Environment;
  /** Commits dated later are not believed. */
  readonly today: Day;
  readonly write: Write;
  readonly renderings: (occasion: Occasion | null) => Renderings;
  /** Reaches GitHub; its client is loaded where there is a token for it. */
  readonly reach: (reach: Reach, say: (words: string) => void) => GitHubSide;
  /** The way to files of other repositories. */
  readonly remote: (reach: Reach, say: (words: string) => void) => RemoteFiles;
  readonly review: (asked: AskedReview) => Promise<Reviewed>;
}

/** A report, and where the verdict of a release is asked for, how it is made. */
export interface Reviewed {
  readonly report: Report;
  readonly releaseTexts: ReleaseFile["texts"] | null;
}

/** Reviews what a workflow's event asks for, shows the report, and gives the job's exit status. */
export async function reviewWorkflow(workflow: Workflow): Promise<0 | 1 | 2> {
  const { environment, write, renderings } = workflow;
  let surfaces: Surfaces = { environment, write, renderings: renderings(null), onGitHub: null };
  try {
    const inputs = readInputs(environment);
    const github = gitHubFor(workflow, inputs);
    const event = await eventOfRun(await readEvent(environment), github);
    const plan = planEvent({ ...event, inputs });
    const occasion = occasionOf(environment, { payload: event.payload, head: plan.head }, inputs);
    surfaces = { environment, write, renderings: renderings(occasion), onGitHub: showing(github, { plan, occasion }) };
    const remote = remoteFor(workflow, inputs);
    const evidence = await handedOver(environment, event.name, inputs);
    const sources = sourcesOf(workflow, { event: event.name, inputs, github });
    const artifacts = await releasedFiles(inputs, plan.gate, sources.folder);
    const { report, releaseTexts: texts } = await reviewFrom(sources, async (commits) => {
      const points = await resolvePoints(commits, plan);
      const found = { ...occasion, head: points.head };
      surfaces = { ...surfaces, onGitHub: showing(github, { plan, occasion: found }) };
      const reviews = github === null ? undefined : reviewsFor(github, proposedBy(event, found, github), commits);
      const joined = await joinedRules(github, occasion, commits);
      assertOneRuleBook(inputs.releaseVerdict, joined);
      const { workflow: path } = occasion;
      return workflow.review({ commits, points, inputs, remote, reviews, joined, evidence, workflow: path });
    });
    const { jsonFile, sarifFile, releaseVerdict: file } = inputs;
    const folder = await folderToWrite(environment, inputs.workingDirectory);
    const release = file === null || texts === null ? null : { file, artifacts, texts };
    await workflowPublisher({ ...surfaces, jsonFile, sarifFile, folder, release })(report);
    return exitStatus(report, inputs.mode);
  } catch (error) {
    await publishNoVerdict(surfaces, reviewErrorOf(error, write));
    return 2;
  }
}

function gitHubFor({ environment, write, reach }: Workflow, inputs: ActionInputs): GitHubSide | null {
  const reached = reachOf(environment, inputs);
  return reached === null ? null : reach(reached, (words) => logLine(write, words));
}

function remoteFor({ environment, write, remote }: Workflow, inputs: ActionInputs): RemoteFiles | null {
  const reached = reachOfPolicies(environment, inputs);
  return reached === null ? null : remote(reached, (words) => logLine(write, words));
}

/**
 * A monitor run is about the calendar: its job says so, and no commit is marked for it. What an input names is a commit
 * only when it has been looked up.
 */
const showing = (
  github: GitHubSide | null,
  { plan, occasion }: { plan: EventPlan; occasion: Occasion },
): ShowOnGitHub =>
  github === null || plan.gate === "monitor" || !/^[0-9a-f]{40}$/.test(occasion.head)
    ? null
    : (presentation) => github.show(occasion, presentation);

interface Asking {
  readonly event: string;
  readonly inputs: ActionInputs;
  readonly github: GitHubSide | null;
}

const sourcesOf = ({ environment, today, write }: Workflow, { event, inputs, github }: Asking): Sources => ({
  event,
  named: (inputs.base ?? inputs.head) !== null,
  folder: () => reviewFolder(environment, inputs.workingDirectory),
  github: github === null ? null : (day) => github.commits(day),
  today,
  say: (words) => logLine(write, words),
});

async function joinedRules(
  github: GitHubSide | null,
  occasion: Occasion,
  commits: Commits,
): Promise<AskedReview["joined"]> {
  const { base } = occasion;
  if (base === null || base.branch === base.defaultBranch) return null;
  const isProtected = github === null ? null : (await github.standing(occasion)).protected;
  const tip = await joinedTip(commits, base, isProtected);
  if (tip === null) return null;
  const why = isProtected === null ? "cannot be told to be protected" : "is not protected";
  return { tip, because: `The branch ${base.branch} ${why}, so the rules of ${base.defaultBranch} were asked as well` };
}

/** Anything but a ReviewError is a bug: its stack goes to the log. */
function reviewErrorOf(error: unknown, write: Write): ReviewError {
  if (error instanceof ReviewError) return error;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of stack.split("\n")) logLine(write, line);
  const help = "This is a bug of the gate: please report it with the lines above.";
  return new ReviewError("internal", "The review broke off.", help, { cause: error });
}
