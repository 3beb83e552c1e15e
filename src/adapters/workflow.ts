import type { Day } from "../domain/day.ts";
import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { planEvent } from "./event.ts";
import { readEvent } from "./event-file.ts";
import { type Git, openGit } from "./git.ts";
import { type ActionInputs, type Environment, readInputs } from "./inputs.ts";
import { exitStatus, publishNoVerdict, type Renderings, workflowPublisher } from "./publish.ts";
import { type ReviewPoints, resolvePoints } from "./review-points.ts";
import { logLine, type Write } from "./workflow-log.ts";
import { reviewFolder } from "./workspace.ts";

/** What a workflow's event and inputs ask to review, found in the clone. */
interface AskedReview {
  readonly git: Git;
  readonly points: ReviewPoints;
  readonly inputs: ActionInputs;
  /** Full path of the folder that the review stands in. */
  readonly folder: string;
}

export interface Workflow {
  readonly environment: Environment;
  /** Commits dated later are not believed. */
  readonly today: Day;
  readonly write: Write;
  readonly renderings: Renderings;
  readonly review: (asked: AskedReview) => Promise<Report>;
}

/** Reviews what a workflow's event asks for, shows the report, and gives the job's exit status. */
export async function reviewWorkflow(workflow: Workflow): Promise<0 | 1 | 2> {
  const { environment, write, renderings } = workflow;
  try {
    const asked = await askedReview(workflow);
    const report = await workflow.review(asked);
    const { jsonFile, mode } = asked.inputs;
    await workflowPublisher({ environment, write, renderings, jsonFile, folder: asked.folder })(report);
    return exitStatus(report, mode);
  } catch (error) {
    await publishNoVerdict({ environment, write }, reviewErrorOf(error, write));
    return 2;
  }
}

async function askedReview({ environment, today }: Workflow): Promise<AskedReview> {
  const inputs = readInputs(environment);
  const plan = planEvent({ ...(await readEvent(environment)), inputs });
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
