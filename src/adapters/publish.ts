import { appendFile } from "node:fs/promises";
import type { Publisher } from "../domain/ports.ts";
import type { Presentation, Shown } from "../domain/presentation.ts";
import type { Report } from "../domain/report.ts";
import type { ReviewError } from "../domain/review-error.ts";
import { finished, joinMarkdown, md, prose, strong } from "../render/escape.ts";
import type { Environment, Mode } from "./inputs.ts";
import { type ReleaseFile, writeRelease } from "./release-file.ts";
import { logLine, logReviewError, logWarning, type Write } from "./workflow-log.ts";
import { writeBelow } from "./workspace.ts";

/** The renderings that a workflow shows; each is a pure function of the report. */
export interface Renderings {
  /** Workflow commands, one a line, each escaped already. */
  readonly annotations: (report: Report) => string;
  /** Markdown within the size of a job summary. */
  readonly summary: (report: Report) => string;
  readonly json: (report: Report) => string;
  readonly sarif: (report: Report) => string;
  /** A check run and a comment on GitHub. */
  readonly presentation: (report: Report) => Presentation;
  readonly withoutVerdict: (error: ReviewError) => Presentation;
}

/** Shows something on GitHub; `null` where nothing is to be shown there. */
export type ShowOnGitHub = ((presentation: Presentation) => Promise<Shown>) | null;

export interface WorkflowSurfaces {
  readonly environment: Environment;
  readonly write: Write;
  readonly renderings: Renderings;
  readonly onGitHub: ShowOnGitHub;
  /** Where the report is written to, in the reviewed folder; `null` for the runner's temporary folder. */
  readonly jsonFile: string | null;
  /** Where the findings are written as SARIF, in the reviewed folder; `null`: nowhere. */
  readonly sarifFile: string | null;
  /** `null`: there is none. */
  readonly folder: string | null;
  /** The verdict of a release that is written; `null`: nowhere. */
  readonly release: ReleaseFile | null;
}

/** What there is to show on before a verdict. */
export type Surfaces = Omit<WorkflowSurfaces, "jsonFile" | "sarifFile" | "folder" | "release">;

const largestSummary = 1024 * 1024;

/** Shows a report in a workflow: on GitHub, else by annotations; the job summary, the report's file and the outputs. */
export function workflowPublisher(surfaces: WorkflowSurfaces): Publisher {
  const { environment, write, renderings } = surfaces;
  return async (report) => {
    const show = (what: string, step: () => Promise<void>): Promise<void> => presented(write, what, step);
    const shown = await showOnGitHub(surfaces, () => renderings.presentation(report));
    await show("annotations", async () => {
      const text = withLineEnd(renderings.annotations(report));
      // What stands on its lines by the check run would stand there twice.
      write(shown.annotated ? withoutCommands(text) : text);
    });
    await show("the job summary", () => appendSummary(environment, `${renderings.summary(report)}${missed(shown)}`));
    const files = await writeFiles(surfaces, report);
    await show("the outputs", () => appendOutputs(environment, outputsOf(report, files)));
  };
}

/** Writes what is asked for, each apart from the others; gives the paths of what was. */
async function writeFiles(surfaces: WorkflowSurfaces, report: Report): Promise<WrittenFiles> {
  const { renderings, write, sarifFile, release, folder } = surfaces;
  const files = { json: "", sarif: "", statement: "", predicate: "" };
  const texts = { json: "", sarif: "" };
  await presented(write, "the report's file", async () => {
    const json = renderings.json(report);
    files.json = await writeReport(surfaces, json);
    texts.json = files.json === "" ? "" : json;
  });
  await presented(write, "the SARIF file", async () => {
    if (sarifFile === null) return;
    const sarif = renderings.sarif(report);
    files.sarif = await writeAsked(surfaces, sarifFile, sarif);
    texts.sarif = sarif;
  });
  await presented(write, "the release verdict", async () => {
    if (release !== null) [files.statement, files.predicate] = await writeRelease(release, folder, texts);
  });
  return files;
}

/** Shows that there is no verdict, why, and what to do. */
export async function publishNoVerdict(surfaces: Surfaces, error: ReviewError): Promise<void> {
  const { environment, write, renderings } = surfaces;
  logReviewError(write, error);
  await showOnGitHub(surfaces, () => renderings.withoutVerdict(error));
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

const nothingShown: Shown = { annotated: false, said: [], missing: [], requests: 0 };

async function showOnGitHub(
  { write, onGitHub }: Pick<WorkflowSurfaces, "write" | "onGitHub">,
  presentation: () => Presentation,
): Promise<Shown> {
  if (onGitHub === null) return nothingShown;
  let shown = nothingShown;
  await presented(write, "the verdict on GitHub", async () => {
    shown = await onGitHub(presentation());
  });
  for (const words of [...shown.said, ...shown.missing]) logLine(write, words);
  return shown;
}

/** What could not be shown on GitHub, for who reads the summary instead. */
const missed = ({ missing }: Shown): string =>
  missing.length === 0
    ? ""
    : `\n${finished(joinMarkdown([md`Not shown on GitHub:`, ...missing.map((words) => md`- ${prose(words)}`)], "\n"))}\n`;

const withoutCommands = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("::"))
    .join("\n");

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
  if (size > largestSummary)
    throw new Error(`it holds ${size.toLocaleString("en")} bytes, more than a job summary may`);
  await appendToFile(environment, "GITHUB_STEP_SUMMARY", withLineEnd(markdown));
}

async function writeAsked({ folder }: WorkflowSurfaces, file: string, text: string): Promise<string> {
  if (folder === null) throw new Error(`there is no workspace to write ${file} in`);
  return writeBelow(folder, file, text);
}

async function writeReport(surfaces: WorkflowSurfaces, json: string): Promise<string> {
  const { environment, jsonFile } = surfaces;
  if (jsonFile !== null) return writeAsked(surfaces, jsonFile, json);
  const temporary = environment["RUNNER_TEMP"] ?? "";
  return temporary === "" ? "" : writeBelow(temporary, "ai-risk-gate/report.json", json);
}

interface WrittenFiles {
  readonly json: string;
  readonly sarif: string;
  readonly statement: string;
  readonly predicate: string;
}

const outputsOf = (report: Report, files: WrittenFiles): Readonly<Record<string, string>> => ({
  verdict: report.verdict.outcome,
  "block-count": String(report.verdict.counts.block),
  "warn-count": String(report.verdict.counts.warn),
  "risks-above-appetite": String(report.systems.flatMap((system) => system.risks).filter(isAboveAppetite).length),
  "report-json": files.json,
  "report-sarif": files.sarif,
  "release-verdict": files.statement,
  "release-predicate": files.predicate,
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
