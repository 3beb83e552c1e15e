import { appendFile } from "node:fs/promises";
import type { Publisher } from "../domain/ports.ts";
import type { Report } from "../domain/report.ts";
import type { ReviewError } from "../domain/review-error.ts";
import { finished, md, prose, strong } from "../render/escape.ts";
import type { Environment, Mode } from "./inputs.ts";
import { logReviewError, logWarning, type Write } from "./workflow-log.ts";
import { writeBelow } from "./workspace.ts";

/** The renderings that a workflow shows; each is a pure function of the report. */
export interface Renderings {
  /** Workflow commands, one a line, each escaped already. */
  readonly annotations: (report: Report) => string;
  /** Markdown within the size of a job summary. */
  readonly summary: (report: Report) => string;
  readonly json: (report: Report) => string;
}

export interface Presentation {
  readonly environment: Environment;
  readonly write: Write;
  readonly renderings: Renderings;
  /** Where the report is written to, in the reviewed folder; `null` for the runner's temporary folder. */
  readonly jsonFile: string | null;
  readonly folder: string;
}

const largestSummary = 1024 * 1024;

/** Shows a report in a workflow: annotations, the job summary, the report's file and the outputs. */
export function workflowPublisher(presentation: Presentation): Publisher {
  const { environment, write, renderings } = presentation;
  return async (report) => {
    const show = (what: string, step: () => Promise<void>): Promise<void> => presented(write, what, step);
    await show("annotations", async () => write(withLineEnd(renderings.annotations(report))));
    await show("the job summary", () => appendSummary(environment, renderings.summary(report)));
    let file = "";
    await show("the report's file", async () => {
      file = await writeReport(presentation, renderings.json(report));
    });
    await show("the outputs", () => appendOutputs(environment, outputsOf(report, file)));
  };
}

/** Shows that there is no verdict, why, and what to do. */
export async function publishNoVerdict(
  { environment, write }: Pick<Presentation, "environment" | "write">,
  error: ReviewError,
): Promise<void> {
  logReviewError(write, error);
  await presented(write, "the job summary", () => appendSummary(environment, noVerdict(error)));
  await presented(write, "the outputs", () => appendOutputs(environment, { verdict: "none" }));
}

const noVerdict = ({ message, help }: ReviewError): string =>
  finished(md`## ⛔ AI risk: no verdict\n\n${strong(message)}\n\n${prose(help)}`);

/** The job's exit status: 1 for a block that is enforced. Without a verdict it is 2, in every mode. */
export const exitStatus = (report: Report | null, mode: Mode): 0 | 1 | 2 => {
  if (report === null) return 2;
  return report.verdict.outcome === "block" && mode === "enforce" ? 1 : 0;
};

/** What fails while presenting is said and changes nothing: the job's own end is the contract. */
async function presented(write: Write, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    logWarning(write, `Could not show ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const withLineEnd = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

async function appendSummary(environment: Environment, markdown: string): Promise<void> {
  const size = Buffer.byteLength(markdown);
  if (size > largestSummary) throw new Error(`it holds ${size} bytes, more than a job summary may`);
  await appendToFile(environment, "GITHUB_STEP_SUMMARY", withLineEnd(markdown));
}

async function writeReport({ environment, jsonFile, folder }: Presentation, json: string): Promise<string> {
  if (jsonFile !== null) return writeBelow(folder, jsonFile, json);
  const temporary = environment["RUNNER_TEMP"] ?? "";
  return temporary === "" ? "" : writeBelow(temporary, "ai-risk-gate/report.json", json);
}

const outputsOf = (report: Report, file: string): Readonly<Record<string, string>> => ({
  verdict: report.verdict.outcome,
  "block-count": String(report.verdict.counts.block),
  "warn-count": String(report.verdict.counts.warn),
  "risks-above-appetite": String(report.systems.flatMap((system) => system.risks).filter(isAboveAppetite).length),
  "report-json": file,
});

const isAboveAppetite = (risk: Report["systems"][number]["risks"][number]): boolean => risk.aboveAppetite;

async function appendOutputs(environment: Environment, outputs: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    // A line break would begin another output.
    if (/[\r\n]/.test(value)) throw new Error(`the output ${name} holds a line break`);
    return `${name}=${value}\n`;
  });
  await appendToFile(environment, "GITHUB_OUTPUT", lines.join(""));
}

async function appendToFile(environment: Environment, variable: string, text: string): Promise<void> {
  const file = environment[variable] ?? "";
  if (file === "") throw new Error(`${variable} is not set`);
  await appendFile(file, text);
}
