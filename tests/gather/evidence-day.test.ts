import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import type { Measurement } from "../../src/domain/snapshot.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { product } from "../../src/product.ts";
import { defaultConfig } from "../../src/read/config.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";

const manifest = (dated = ""): string => `version: 1
system: { id: triage }
risks:
  - id: TR-1
    title: An emergency is ranked last
    inherent: { likelihood: likely, consequence: severe }
    treatment:
      controls:
        - id: fixed-rule
          role: key
          evidence:
            - { metric: { file: evals/sepsis.json, pointer: /sensitivity, at-least: 0.97 }, max-age: 90d${dated} }
`;
const results = '{ "sensitivity": 0.98 }\n';
const datedResults = (day: string): string => `{ "sensitivity": 0.98, "measured": "${day}" }\n`;

function measuredIn(dated = "", text = results): TestRepository {
  const made = makeRepository();
  made.write("ai-risk.yml", manifest(dated));
  made.write("evals/sepsis.json", text);
  made.commit("Measure", "2026-08-01");
  return made;
}

async function measurementIn(made: TestRepository): Promise<Measurement | undefined> {
  const git = await openGit(made.folder, "2026-11-21");
  const rules = { config: defaultConfig.config, criteria: new Map() };
  const { systems } = await gatherSnapshot(git.at(await git.resolve("HEAD")), rules, gateReader(product));
  return systems[0]?.measurements.get("TR-1/fixed-rule/0");
}

const changes: readonly (readonly [string, (made: TestRepository) => void])[] = [
  [
    "a changed mode",
    (made) => {
      chmodSync(join(made.folder, "evals/sepsis.json"), 0o755);
      made.commit("Make it executable", "2026-11-20");
    },
  ],
  [
    "deleting it and adding it again",
    (made) => {
      made.git("rm", "--quiet", "evals/sepsis.json");
      made.commit("Delete", "2026-11-19");
      made.write("evals/sepsis.json", results);
      made.commit("Add again", "2026-11-20");
    },
  ],
  [
    "writing something else and going back",
    (made) => {
      made.write("evals/sepsis.json", '{ "sensitivity": 0.5 }\n');
      made.commit("Break", "2026-11-19");
      made.write("evals/sepsis.json", results);
      made.commit("Go back", "2026-11-20");
    },
  ],
  [
    "touching it on a branch that is merged",
    (made) => {
      made.git("checkout", "--quiet", "-b", "touch");
      made.write("evals/sepsis.json", `${results}\n`);
      made.commit("Touch", "2026-11-18");
      made.write("evals/sepsis.json", results);
      made.write("README.md", "Ranks patients.\n");
      made.commit("Go back", "2026-11-19");
      made.git("checkout", "--quiet", "main");
      made.git("merge", "--quiet", "--no-ff", "--no-commit", "touch");
      made.commit("Merge", "2026-11-20");
    },
  ],
  [
    "a commit that is dated before its parent",
    (made) => {
      made.write("README.md", "Ranks patients.\n");
      made.commit("Describe", "2026-07-01");
    },
  ],
];

test.each(changes)("%s makes no evidence younger", async (_what, change) => {
  const made = measuredIn();
  change(made);
  const since = (await measurementIn(made))?.since;
  expect(typeof since === "object" && since.day <= "2026-08-01").toBe(true);
});

test("other content is as old as the commit that brought it", async () => {
  const made = measuredIn();
  made.write("evals/sepsis.json", '{ "sensitivity": 0.99 }\n');
  made.commit("Measure again", "2026-11-20");
  expect((await measurementIn(made))?.since).toEqual({ day: "2026-11-20" });
});

test.each([
  ["an older day of its own counts", "2026-07-15", { outcome: "passing", since: { day: "2026-07-15" } }],
  [
    "a day within the commit's time zone is none of its own",
    "2026-08-02",
    { outcome: "passing", since: { day: "2026-08-01" } },
  ],
  [
    "a time counts by its day in UTC",
    "2026-07-15T23:30:00-02:00",
    { outcome: "passing", since: { day: "2026-07-16" } },
  ],
  [
    "a day after the commit is invalid",
    "2026-11-20",
    {
      outcome: "inconclusive",
      since: "unknown",
      words: "0.98 is at least 0.97, but it is dated 2026-11-20 and was committed by 2026-08-01",
    },
  ],
  [
    "what is no day is invalid",
    "last week",
    { outcome: "inconclusive", since: "unknown", words: "0.98 is at least 0.97, but /measured holds no day" },
  ],
])("%s", async (_what, day, expected) => {
  expect(await measurementIn(measuredIn(", dated: /measured", datedResults(day)))).toMatchObject(expected);
});
