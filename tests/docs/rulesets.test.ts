import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkflow } from "../action/workflow-file.ts";
import { requestFaults, routeOf } from "../github/description.ts";

const folder = "docs/workflows/rulesets";
const files = globSync(`${folder}/*.json`).sort();
const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** Only an organization can require workflows; everything else a repository can set for itself, too. */
const madeBy = (file: string): string =>
  basename(file) === "required-workflow.json" ? "/orgs/lender/rulesets" : "/repos/lender/scoring/rulesets";

function faultsOf(file: string, ruleset: unknown): readonly string[] {
  const route = routeOf("POST", madeBy(file));
  if (route === null) throw new Error("GitHub's description knows no such request.");
  const unknown = namesIn(ruleset).filter((name) => !known.has(name));
  return [...requestFaults(route, { query: {}, body: ruleset }), ...unknown.map((name) => `unknown: ${name}`)];
}

/** GitHub's schemas are open, so that a misspelt name is no fault: it has to be one that the description knows. */
const known = new Set(propertiesIn(JSON.parse(readFileSync("tests/github/description.json", "utf8"))));

function propertiesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "properties" in value ? Object.keys(value.properties ?? {}) : [];
  return [...own, ...Object.values(value).flatMap(propertiesIn)];
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(inner)])
    : [];

describe("the rulesets to import", () => {
  test.each(files)("%s is what GitHub takes", (file) => {
    expect(faultsOf(file, read(file))).toEqual([]);
  });

  test.each([
    ["a kind of rule that there is not", '"pull_request"', '"pull_requests"'],
    ["a rule without what it needs", '"require_code_owner_review": true,', ""],
    ["a name that GitHub does not know", '"require_code_owner_review"', '"require_code_owners_review"'],
    ["a number that is a word", "15368", '"github-actions"'],
  ])("are not taken with %s", (_, right, wrong) => {
    const file = join(folder, "protected-branch.json");
    const text = readFileSync(file, "utf8");
    expect(text).toContain(right);
    expect(faultsOf(file, JSON.parse(text.replace(right, wrong)))).not.toEqual([]);
  });
});

/** Contexts that a ruleset requires. */
const required = (file: string): readonly string[] =>
  read(join(folder, file)).rules.flatMap(({ parameters = {} }: { readonly parameters?: Contexts }) =>
    (parameters.required_status_checks ?? []).map(({ context }) => context),
  );

interface Contexts {
  readonly required_status_checks?: readonly { readonly context: string }[];
}

describe("what they require", () => {
  test("is a job of the workflows that they stand beside, on each event that they are required on", () => {
    const { on, jobs } = readWorkflow(readFileSync("docs/workflows/basic.yml", "utf8"));
    expect(Object.keys(on)).toEqual(expect.arrayContaining(["pull_request", "merge_group"]));
    for (const file of ["protected-branch.json", "merge-queue.json"])
      expect(required(file)).toEqual(jobs.map(({ name }) => name));
  });

  test("is the gate's job for a release", () => {
    const gate = readWorkflow(readFileSync("docs/workflows/release.yml", "utf8")).jobs[0];
    expect(required("release-tags.json")).toEqual([gate?.name]);
  });

  test("is the workflow by the name that the page gives it", () => {
    const [{ parameters }] = read(join(folder, "required-workflow.json")).rules;
    expect(parameters.workflows).toEqual([expect.objectContaining({ path: ".github/workflows/ai-risk.yml" })]);
    expect(readFileSync("docs/workflows.md", "utf8")).toContain("`.github/workflows/ai-risk.yml`");
  });
});
