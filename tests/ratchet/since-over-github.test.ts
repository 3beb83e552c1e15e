import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reachGitHub } from "../../src/github/index.ts";
import { makeRepository } from "../adapters/repositories.ts";
import { startGitHub } from "../github/server.ts";
import { emptyState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { debts, manifest, reviewed, reviewedIn } from "./lending.ts";

const today = "2026-11-20";
const metric = { metric: { file: "/evals/gap.json", pointer: "/gap", "at-most": 0.1 } };
const treatment = { controls: [{ id: "reweighing", evidence: [metric] }] };

test("since when findings stand is told alike by a clone and by GitHub's API", async () => {
  const made = makeRepository();
  made.write("ai-risk.yml", manifest({ id: "loans" }, { treatment }));
  made.write("evals/gap.json", '{ "gap": 0.05 }\n');
  made.commit("Adopt the gate", "2026-07-01");
  rmSync(join(made.folder, "ai-risk.yml"));
  made.write("scoring/ai-risk.yml", manifest({ id: "loans" }, { treatment }));
  made.commit("Move the register", "2026-08-02");
  made.write("evals/gap.json", '{ "gap": 0.2 }\n');
  const base = made.commit("Measure again", "2026-09-05");
  made.write("evals/gap.json", '{ "gap": 0.3 }\n');
  const head = made.commit("And again", "2026-11-19");
  const github = await startGitHub({ tokens, state: { repository: made.folder, most: emptyState().most } });
  const access = { apiUrl: github.url, token: "full", repository: "lender/scoring", say: () => undefined };
  const commits = await reachGitHub(access).commits(today);
  const [clone, api] = [await reviewed(made, { base, head, today }), await reviewedIn(commits, { base, head, today })];
  await github.close();
  expect(api).toEqual(clone);
  expect(github.faults).toEqual([]);
  expect(debts(clone)).toEqual({
    "house/owned risk:loans/CR-001": "inherited block 2026-07-01 2026-09-29",
    "house/shown evidence:loans/CR-001/reweighing//evals/gap.json#/gap": "inherited warn 2026-09-05 2026-12-04",
  });
});
