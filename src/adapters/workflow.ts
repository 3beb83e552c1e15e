import type { Day } from "../domain/day.ts";
import type { GivenReviews } from "../domain/given-review.ts";
import type { GitHubSide, Occasion } from "../domain/presentation.ts";
import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type EventPlan, planEvent } from "./event.ts";
import { readEvent } from "./event-file.ts";
import { type Git, openGit } from "./git.ts";
import { reviewsFor } from "./given-reviews.ts";
import { type ActionInputs, type Environment, readInputs } from "./inputs.ts";
import { occasionOf, type Reach, reachOf } from "./occasion.ts";
import {
  exitStatus,
  publishNoVerdict,
  type Renderings,
  type ShowOnGitHub,
  type WorkflowSurfaces,
  workflowPublisher,
} from "./publish.ts";
import { joinedTip, type ReviewPoints, resolvePoints } from "./review-points.ts";
import { logLine, type Write } from "./workflow-log.ts";
import { reviewFolder } from "./workspace.ts";

/** What a workflow's event and inputs ask to review, found in the clone. */
interface AskedReview {
  readonly git: Git;
  readonly points: ReviewPoints;
  readonly inputs: ActionInputs;
  /** Full path of the folder that the review stands in. */
  readonly folder: string;
  /** Reviews of the pull request that approve, with what they looked at; `undefined` where there is none to ask for. */
  readonly reviews: (() => Promise<GivenReviews>) | undefined;
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
  readonly review: (asked: AskedReview) => Promise<Report>;
}

/** Reviews what a workflow's event asks for, shows the report, and gives the job's exit status. */
export async function reviewWorkflow(workflow: Workflow): Promise<0 | 1 | 2> {
  const { environment, write, renderings } = workflow;
  let surfaces: Surfaces = { environment, write, renderings: renderings(null), onGitHub: null };
  try {
    const inputs = readInputs(environment);
    const event = await readEvent(environment);
    const plan = planEvent({ ...event, inputs });
    const occasion = occasionOf(environment, { payload: event.payload, head: plan.head }, inputs);
    const github = gitHubFor(workflow, { inputs, plan });
    surfaces = { environment, write, renderings: renderings(occasion), onGitHub: showing(github, occasion) };
    const asked = await askedReview(workflow, inputs, plan);
    const reviews = reviewsFor(github, { pullRequest: occasion.pullRequest, git: asked.git });
    const joined = await joinedRules(github, occasion, asked.git);
    const report = await workflow.review({ ...asked, reviews, joined, workflow: occasion.workflow });
    const { jsonFile, sarifFile } = inputs;
    await workflowPublisher({ ...surfaces, jsonFile, sarifFile, folder: asked.folder })(report);
    return exitStatus(report, inputs.mode);
  } catch (error) {
    await publishNoVerdict(surfaces, reviewErrorOf(error, write));
    return 2;
  }
}

type Surfaces = Omit<WorkflowSurfaces, "jsonFile" | "sarifFile" | "folder">;

interface Planned {
  readonly inputs: ActionInputs;
  readonly plan: EventPlan;
}

/** A monitor run is about the calendar: its job says so, and no commit is marked for it. */
function gitHubFor({ environment, write, reach }: Workflow, { inputs, plan }: Planned): GitHubSide | null {
  const reached = reachOf(environment, inputs);
  if (reached === null || plan.gate === "monitor") return null;
  return reach(reached, (words) => logLine(write, words));
}

const showing = (github: GitHubSide | null, occasion: Occasion): ShowOnGitHub =>
  github === null ? null : (presentation) => github.show(occasion, presentation);

async function joinedRules(github: GitHubSide | null, occasion: Occasion, git: Git): Promise<AskedReview["joined"]> {
  const { base } = occasion;
  if (base === null || base.branch === base.defaultBranch) return null;
  const isProtected = github === null ? null : (await github.standing(occasion)).protected;
  const tip = await joinedTip(git, base, isProtected);
  if (tip === null) return null;
  const why = isProtected === null ? "cannot be told to be protected" : "is not protected";
  return { tip, because: `The branch ${base.branch} ${why}, so the rules of ${base.defaultBranch} were asked as well` };
}

async function askedReview(
  { environment, today }: Workflow,
  inputs: ActionInputs,
  plan: EventPlan,
): Promise<Omit<AskedReview, "reviews" | "joined" | "workflow">> {
  const folder = await reviewFolder(environment, inputs.workingDirectory);
  const git = await openGit(folder, today);
  const points = await resolvePoints(git, plan);
  return { git, points, inputs, folder };
}

/** Anything but a ReviewError is a bug: its stack goes to the log. */
function reviewErrorOf(error: unknown, write: Write): ReviewError {
  if (error instanceof ReviewError) return error;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of stack.split("\n")) logLine(write, line);
  const help = "This is a bug of the gate: please report it with the lines above.";
  return new ReviewError("internal", "The review broke off.", help, { cause: error });
}
