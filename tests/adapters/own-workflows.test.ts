import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

test.each(workflows)("%s names every action by its full commit, and its version beside it", (_, text) => {
  const uses = text.split("\n").filter((line) => /^\s*-? *uses:/.test(line) && !line.includes("uses: ./"));
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

/** The gate shows what it says on the pull request; nobody else writes. */
const rightsIn = (name: string) =>
  name === "gate.yml" ? { contents: "read", checks: "write", "pull-requests": "write" } : { contents: "read" };

test.each(workflows)("%s gives each job the least it needs, and keeps no token on the disk", (name, text) => {
  const workflow: { permissions: unknown; jobs: Record<string, Job> } = parse(text);
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs)) {
    expect(job.permissions).toEqual(rightsIn(name));
    expect(job["timeout-minutes"]).toBeTypeOf("number");
    for (const { uses, with: inputs } of job.steps)
      if (uses?.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
  }
});

test.each(workflows)("%s puts no expression into a script", (_, text) => {
  const workflow: { jobs: Record<string, { steps: { run?: string }[] }> } = parse(text);
  const scripts = Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => step.run ?? ""));
  for (const script of scripts) expect(script).not.toContain("${{");
});
