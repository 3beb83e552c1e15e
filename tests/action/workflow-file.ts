import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A step of a workflow: an action that it uses, or a script. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  /** The line of `uses:` as it is written, its comment included. */
  readonly line: string;
  readonly with: Readonly<Record<string, string | number | boolean>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly id: string;
  /** What its check is called. */
  readonly name: string;
  readonly permissions: unknown;
  readonly timeout: unknown;
  /** Jobs that have to have passed. */
  readonly needs: readonly string[];
  /** Keys that let a job pass unseen or unheeded. */
  readonly lenient: readonly string[];
  readonly steps: readonly Step[];
}

export interface WorkflowFile {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: readonly WorkflowJob[];
}

interface WrittenJob {
  readonly name?: string;
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Partial<Step>[];
}

export function readWorkflow(text: string): WorkflowFile {
  const { on, permissions, jobs } = parse(text);
  const written: readonly (readonly [string, WrittenJob])[] = Object.entries(jobs);
  return { on, permissions, jobs: written.map(([id, job]) => jobOf(id, job, text.split("\n"))) };
}

/** The first workflow that a page shows. */
export function shownWorkflow(page: string): string {
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const text = blocks.find((block) => /^on:/m.test(block) && /^jobs:/m.test(block));
  if (text === undefined) throw new Error("The page shows no workflow.");
  return text;
}

const jobOf = (id: string, job: WrittenJob, lines: readonly string[]): WorkflowJob => ({
  id,
  name: job.name ?? id,
  permissions: job.permissions,
  timeout: job["timeout-minutes"],
  needs: [job.needs ?? []].flat(),
  lenient: ["if", "continue-on-error", "strategy"].filter((key) => Object.hasOwn(job, key)),
  steps: job.steps.map((step) => ({
    ...step,
    line: lines.find((line) => line.includes(`uses: ${step.uses}`))?.trim() ?? "",
    with: step.with ?? {},
    env: step.env ?? {},
  })),
});

export const isCheckout = ({ uses = "" }: Step): boolean => uses.startsWith("actions/checkout@");
export const isGate = ({ uses = "" }: Step): boolean => uses === "./" || /^[\w-]+\/ai-risk-gate@/.test(uses);

/** Jobs that review, of a workflow. */
export const gateJobs = ({ jobs }: WorkflowFile): readonly WorkflowJob[] =>
  jobs.filter(({ steps }) => steps.some(isGate));

/** What action.yml tells a runner. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const readAction = (): ActionFile => parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

/** The inputs as the runner hands them over: what the step says, else the default, its token put in, or nothing. */
export const inputsOf = ({ inputs }: ActionFile, step: Step, token: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      (input.default ?? "").replace(/\$\{\{ github\.token \}\}/, token),
    ]),
  ),
  ...Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, String(value)])),
});
