import { isMap, type Value, valueAt } from "../domain/document.ts";
import type { Occasion } from "../domain/presentation.ts";
import type { ActionInputs, Environment } from "./inputs.ts";

/** How to reach the repository on GitHub. */
export interface Reach {
  /** GitHub's own API, or an Enterprise server's. */
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
}

/** How to reach GitHub from this workflow; `null` without a token or outside of a repository's workflow. */
export function reachOf(environment: Environment, { githubToken }: Pick<ActionInputs, "githubToken">): Reach | null {
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const apiUrl = environment["GITHUB_API_URL"] ?? "";
  if (githubToken === null || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !isAddress(apiUrl)) return null;
  return { apiUrl, token: githubToken, repository };
}

/** How to reach other repositories, for configurations and policies that are named there. */
export const reachOfPolicies = (environment: Environment, inputs: ActionInputs): Reach | null =>
  reachOf(environment, { githubToken: inputs.policyToken ?? inputs.githubToken });

/** Where to show what came of an event; `null` where it names no commit to show it on. */
export function occasionOf(
  environment: Environment,
  event: { readonly payload: Value; readonly head: string },
  inputs: Pick<ActionInputs, "checkName" | "comment" | "suggest" | "workingDirectory">,
): Occasion {
  return {
    head: event.head,
    pullRequest: pullRequestIn(event.payload),
    checkName: inputs.checkName,
    folder: inputs.workingDirectory ?? "",
    commentMode: inputs.comment,
    suggest: inputs.suggest,
    base: baseIn(event.payload),
    job: environment["GITHUB_JOB"] ?? null,
    workflow: workflowPath(environment),
    run: {
      id: countIn(environment, "GITHUB_RUN_ID"),
      attempt: countIn(environment, "GITHUB_RUN_ATTEMPT"),
      url: runUrl(environment),
    },
  };
}

function pullRequestIn(payload: Value): number | null {
  const number = isMap(payload) ? valueAt(payload, ["pull_request", "number"]) : undefined;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function baseIn(payload: Value): Occasion["base"] {
  const [branch, defaultBranch] = [
    ["pull_request", "base", "ref"],
    ["repository", "default_branch"],
  ].map((path) => (isMap(payload) ? valueAt(payload, path) : undefined));
  return typeof branch === "string" && typeof defaultBranch === "string" ? { branch, defaultBranch } : null;
}

/** `.github/workflows/gate.yml` of `lender/scoring/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPath(environment: Environment): string | null {
  const [, path = null] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
  return path;
}

function countIn(environment: Environment, variable: string): number {
  const text = environment[variable] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function runUrl(environment: Environment): string | null {
  const server = environment["GITHUB_SERVER_URL"] ?? "";
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const id = environment["GITHUB_RUN_ID"] ?? "";
  if (!isAddress(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(id)) return null;
  return `${server}/${repository}/actions/runs/${id}`;
}

const isAddress = (url: string): boolean => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url);
