import { expect, test } from "vitest";
import { command } from "../verbs/command.ts";
import { pullRequestJob, runJob } from "./job.ts";
import { pullRequest } from "./story-repository.ts";

test("the pull request that `init` begins is an adoption for the Action as well: warned, not red", () => {
  const change = pullRequest({
    base: (origin) => {
      origin.write("README.md", "# Answers about leave\n");
      origin.write("requirements.txt", "openai\nlanggraph\n");
    },
    head: ({ folder }) => expect(command(folder, "init").status).toBe(0),
  });
  const end = runJob(pullRequestJob(change));
  expect([end.status, end.outputs.split("\n").slice(0, 2)]).toEqual([0, ["verdict=warn", "block-count=0"]]);
  expect(end.commands.filter(({ name }) => name === "error")).toEqual([]);
  expect(JSON.parse(end.report ?? "")).toMatchObject({ adoption: true, systems: [{ path: "ai-risk.yml" }] });
});
