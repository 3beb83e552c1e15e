import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkedOut } from "../adapters/repositories.ts";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import type { GitHubState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { readStory } from "../stories.ts";
import { type Job, type JobEnd, runJobOn } from "./job.ts";
import { daysAgo, mergedInto, moved, payloadOf, pullRequest, replaceFiles } from "./story-repository.ts";

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

const story = readStory("lender-risk-loses-its-treatment");
const manifest = moved(readFileSync(join(story.folder, "base/ai-risk.yml"), "utf8"), story);
const newRisk = `${manifest.trimEnd()}

  - id: CR-009
    title: Applicants are put in order by their postcode
    inherent: { likelihood: likely, consequence: major }
`;

const lax = `version: 1
id: lax
title: What nobody agreed to
rules:
  - id: titled
    title: A risk has a title
    clauses: [iso-23894:6.4.2]
    level: warn
    for: risk
    require: { present: [risk.title] }
    message: "Risk {risk.id} has no title."
    fix: Write a title.
    examples: { pass: [{ why: as it stands }], fail: [{ why: as it should not be }] }
`;

/** A pull request for a branch of one's own, whose rules ask for next to nothing. */
function forOwnBranch(): Job {
  const { origin, base } = pullRequest({
    base: (files) => replaceFiles(files, join(story.folder, "base"), story),
    head: (files) => files.write("README.md", "Scores loans.\n"),
  });
  origin.git("checkout", "--quiet", "-b", "own", base);
  origin.write(".github/ai-risk-gate/config.yml", "version: 1\npolicies: [.github/ai-risk-gate/policies/lax.yml]\n");
  origin.write(".github/ai-risk-gate/policies/lax.yml", lax);
  const own = origin.commit("Ask for less", daysAgo(1));
  origin.git("checkout", "--quiet", "-b", "postcode");
  origin.write("ai-risk.yml", newRisk);
  const head = origin.commit("Use the postcode", daysAgo(0));
  const merge = mergedInto(origin, own, head);
  const payload = JSON.parse(payloadOf("pull-request", { head, base: own }));
  payload.pull_request.base.ref = "own";
  const workspace = checkedOut(origin, "refs/pull/7/merge");
  return { event: "pull_request", payload: JSON.stringify(payload), workspace, sha: merge, ref: "refs/pull/7/merge" };
}

async function reviewed(state: Partial<GitHubState>, token?: string): Promise<JobEnd> {
  github = await startGitHub({ tokens, state });
  return runJobOn(github, { ...forOwnBranch(), ...(token === undefined ? {} : { token }) });
}

test("the rules of a branch that nobody protects are joined by the default branch's", async () => {
  const end = await reviewed({ branches: { own: { protected: false } } });
  expect(end.status).toBe(1);
  expect(end.summary).toContain(
    "The branch own is not protected, so the rules of main were asked as well: they are stricter, and theirs is this verdict.",
  );
});

test("those of a protected one stand alone", async () => {
  const end = await reviewed({ branches: { own: { protected: true } } });
  expect(end.status).toBe(0);
  expect(end.summary).not.toContain("were asked as well");
});

test("what cannot be told to be protected is not", async () => {
  const end = await reviewed({ branches: { own: { protected: true } } }, "unknown");
  expect(end.status).toBe(1);
  expect(end.summary).toContain(
    "The branch own cannot be told to be protected, so the rules of main were asked as well",
  );
});

const asks = "Merging into this branch asks for this gate.";
const askedByNothing = "Nothing asks for this gate before a merge into this branch.";
const ruleset = { ruleset_source_type: "Repository", ruleset_source: "lender/scoring", ruleset_id: 1 };

test.each<readonly [string, GitHubState["branches"][string], string]>([
  ["nothing", { protected: true }, askedByNothing],
  ["its check by protection", { protected: true, contexts: ["AI risk"] }, asks],
  ["another check", { protected: true, contexts: ["tests"] }, askedByNothing],
  [
    "its check by a ruleset",
    {
      protected: true,
      rules: [
        {
          type: "required_status_checks",
          parameters: {
            required_status_checks: [{ context: "AI risk" }],
            strict_required_status_checks_policy: false,
          },
          ...ruleset,
        },
      ],
    },
    asks,
  ],
  [
    "its workflow by a ruleset",
    {
      protected: true,
      rules: [
        {
          type: "workflows",
          parameters: { workflows: [{ path: ".github/workflows/gate.yml", repository_id: 7 }] },
          ...ruleset,
        },
      ],
    },
    asks,
  ],
])("the comment says what a merge asks for: %s", async (_name, own, words) => {
  github = await startGitHub({ tokens, state: { branches: { own } } });
  const environment = { GITHUB_WORKFLOW_REF: "lender/scoring/.github/workflows/gate.yml@refs/pull/7/merge" };
  await runJobOn(github, { ...forOwnBranch(), environment });
  expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
});
