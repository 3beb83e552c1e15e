import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { readStory } from "../stories.ts";
import { pullRequestJob, runJobOn } from "./job.ts";
import { pullRequest, replaceFiles } from "./story-repository.ts";

let github: LoopbackGitHub;

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
});

const workflow = ".github/workflows/gate.yml";
const runsIt = { GITHUB_WORKFLOW_REF: `lender/scoring/${workflow}@refs/pull/7/merge` };
const standing = "on: pull_request\njobs: {}\n";

/** What the comment's last lines say where a pull request writes these files. */
async function comment(written: Readonly<Record<string, string>>): Promise<string> {
  const story = readStory("lender-new-risk-under-plan");
  const change = pullRequest({
    base: (files) => {
      replaceFiles(files, join(story.folder, "base"), story);
      files.write(workflow, standing);
    },
    head: (files) => {
      for (const [path, text] of Object.entries(written)) files.write(path, text);
    },
  });
  github = await startGitHub({ tokens });
  await runJobOn(github, { ...pullRequestJob(change), environment: runsIt });
  return github.state.comments[0]?.body ?? "";
}

test("that a pull request changes the workflow that runs the gate is told", async () => {
  const body = await comment({ [workflow]: "on: push\njobs: {}\n", ".github/workflows/tests.yml": "on: push\n" });
  expect(body).toContain(`**This change moves the gate itself:** \`${workflow}\` · `);
});

test("that it changes nothing of the gate is told as well", async () => {
  const body = await comment({ "README.md": "Scores loans.\n" });
  expect(body).toContain("This change leaves the gate's own files and its workflow as they are.");
});
