import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "../adapters/repositories.ts";
import { root } from "../bundle.ts";
import { readStory } from "../stories.ts";
import type { Started } from "./run-workflow.ts";
import { type PullRequest, payloadOf, pullRequest, replaceFiles } from "./story-repository.ts";

/** A story's pull request in a repository that has a policy of its own, which the second gate of the monorepo names. */
export function withHousePolicy(name: string): PullRequest {
  const story = readStory(name);
  const policy = readFileSync(join(root, "examples/tutor/.github/ai-risk-gate/policies/children.yml"), "utf8");
  const side = (part: string) => (origin: TestRepository) => {
    replaceFiles(origin, join(story.folder, part), story);
    origin.write(".github/ai-risk-gate/policies/lending.yml", policy);
  };
  return pullRequest({ base: side("base"), head: side("head") });
}

/** The events of a pull request in their order; between them the repository goes on. */
export function* wayToRelease({ origin, base, head, merge }: PullRequest): Generator<Started> {
  const from = { owner: "quayside", branch: "reweigh", commit: head };
  const pulls = [{ number: 7, state: "open", from, to: { branch: "main", commit: base } }] as const;
  const here = { origin, state: { repository: origin.folder, headNow: head, pulls } };
  const proposed = { ...here, ref: "refs/pull/7/merge" };
  const main = { ...here, ref: "refs/heads/main" };
  yield { ...proposed, event: "pull_request", payload: payloadOf("pull-request", { head, base }) };
  yield { ...proposed, event: "pull_request_review", payload: payloadOf("pull-request-review", { head, base }) };
  yield { ...main, event: "workflow_run", payload: payloadOf("workflow-run", { head, base }) };

  const queue = "refs/heads/gh-readonly-queue/main/pr-7";
  origin.git("update-ref", queue, merge);
  yield { ...here, event: "merge_group", payload: payloadOf("merge-group", { head: merge, base }), ref: queue };

  origin.git("merge", "--quiet", "--ff-only", merge);
  yield { ...main, event: "push", payload: payloadOf("push-to-default", { head: merge, base }) };

  origin.git("tag", "--annotate", "--message", "Release", "v2.3.0");
  yield { ...here, event: "release", payload: payloadOf("release", {}), ref: "refs/tags/v2.3.0" };
  yield { ...main, event: "schedule", payload: payloadOf("schedule", {}) };
  yield { ...main, event: "workflow_dispatch", payload: payloadOf("workflow-dispatch", {}) };
}
