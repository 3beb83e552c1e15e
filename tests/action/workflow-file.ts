import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A step of a workflow that uses an action. */
export interface Step {
  readonly uses: string;
  /** The line as it is written, its comment included. */
  readonly line: string;
  readonly with: Readonly<Record<string, string | number | boolean>>;
}

export interface WorkflowFile {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: readonly {
    readonly permissions: unknown;
    readonly timeout: unknown;
    readonly steps: readonly Step[];
  }[];
}

interface WrittenJob {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly steps: readonly Pick<Step, "uses" | "with">[];
}

/** The first workflow that a page shows. */
export function shownWorkflow(page: string): WorkflowFile {
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const text = blocks.find((block) => /^on:/m.test(block) && /^jobs:/m.test(block));
  if (text === undefined) throw new Error("The page shows no workflow.");
  const { on, permissions, jobs } = parse(text);
  const written: readonly WrittenJob[] = Object.values(jobs);
  return { on, permissions, jobs: written.map((job) => jobOf(job, text.split("\n"))) };
}

const jobOf = (job: WrittenJob, lines: readonly string[]): WorkflowFile["jobs"][number] => ({
  permissions: job.permissions,
  timeout: job["timeout-minutes"],
  steps: job.steps.map((step) => ({
    uses: step.uses,
    line: lines.find((line) => line.includes(`uses: ${step.uses}`))?.trim() ?? "",
    with: step.with ?? {},
  })),
});

/** What action.yml tells a runner. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const readAction = (): ActionFile => parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

/** The inputs as the runner hands them over: what the step says, else the default or nothing. Here is no token to give. */
export const inputsOf = ({ inputs }: ActionFile, step: Step): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      (input.default ?? "").replace(/\$\{\{ github\.token \}\}/, ""),
    ]),
  ),
  ...Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, String(value)])),
});
