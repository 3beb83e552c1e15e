import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cloneOf, makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { debts, manifest, reviewed } from "./lending.ts";

const loans = { id: "loans" };
const owned = { owner: "@alice" };
const today = "2026-11-20";

/** A pull request that changes something else. */
function proposed(made: TestRepository): TestRepository {
  made.git("switch", "--quiet", "--create", "proposal");
  made.write("README.md", "changed\n");
  made.commit("Propose", today);
  return made;
}

/** By rule, since when what stands at a base is told to stand. */
async function sinceIn(made: TestRepository): Promise<Readonly<Record<string, string | undefined>>> {
  const { findings } = await reviewed(proposed(made), { base: "main", today });
  return Object.fromEntries(findings.map(({ fingerprint, since }) => [fingerprint, since]));
}

/** A register that is written on some days. */
function written(...versions: readonly (readonly [day: string, text: string])[]): TestRepository {
  const made = makeRepository();
  for (const [day, text] of versions) {
    made.write("ai-risk.yml", text);
    made.commit("Write the register", day);
  }
  return made;
}

test("a finding stands since the commit that brought it, whatever else was written since", async () => {
  const made = written(
    ["2026-07-01", manifest(loans, owned)],
    ["2026-08-02", manifest(loans, {})],
    ["2026-09-01", manifest(loans, { title: "Approval rates still differ" })],
    ["2026-10-01", manifest(loans, { title: "Approval rates differ" }, { id: "CR-002" })],
  );
  expect(await sinceIn(made)).toEqual({
    "house/owned risk:loans/CR-001": "2026-08-02",
    "house/owned risk:loans/CR-002": "2026-10-01",
  });
});

test("what was mended and came back by a revert stands since the revert", async () => {
  const made = written(
    ["2026-07-01", manifest(loans, {})],
    ["2026-08-02", manifest(loans, owned)],
    ["2026-09-01", manifest(loans, {})],
  );
  expect(await sinceIn(made)).toEqual({ "house/owned risk:loans/CR-001": "2026-09-01" });
});

test("what a branch brought stands since it was merged", async () => {
  const made = written(["2026-07-01", manifest(loans, owned)]);
  made.git("switch", "--quiet", "--create", "branch");
  made.write("ai-risk.yml", manifest(loans, {}));
  made.commit("Alice leaves", "2026-08-02");
  made.git("switch", "--quiet", "main");
  made.git("merge", "--quiet", "--no-ff", "--no-commit", "branch");
  made.commit("Merge", "2026-09-10");
  expect(await sinceIn(made)).toEqual({ "house/owned risk:loans/CR-001": "2026-09-10" });
});

test("what time brought stands since the day on which it did", async () => {
  const due = { ...owned, treatment: { due: "2026-10-14" } };
  const made = written(
    ["2026-07-01", manifest(loans, due)],
    ["2026-08-02", manifest(loans, { ...due, title: "Approval rates still differ" })],
  );
  expect(await sinceIn(made)).toEqual({ "house/in-time risk:loans/CR-001": "2026-10-15" });
});

test.each([
  ["its manifest is moved", "scoring/ai-risk.yml", loans],
  ["its manifest is moved and the system renamed", "scoring/ai-risk.yml", { id: "lending", formerly: "loans" }],
  ["its system is renamed", "ai-risk.yml", { id: "lending", formerly: "loans" }],
])("a finding is no younger where %s", async (_, path, system) => {
  const made = written(["2026-07-01", manifest(loans, owned)], ["2026-08-02", manifest(loans, {})]);
  rmSync(join(made.folder, "ai-risk.yml"));
  made.write(path, manifest(system, {}));
  made.commit("Tidy up", "2026-10-01");
  expect(await sinceIn(made)).toEqual({ [`house/owned risk:${system.id}/CR-001`]: "2026-08-02" });
});

test("a finding is no younger in the pull request that renames its system", async () => {
  const made = written(["2026-08-02", manifest(loans, {})]);
  made.git("switch", "--quiet", "--create", "proposal");
  made.write("ai-risk.yml", manifest({ id: "lending", formerly: "loans" }, {}));
  made.commit("Rename", today);
  const report = await reviewed(made, { base: "main", today });
  expect(debts(report)["house/owned risk:lending/CR-001"]).toBe("inherited block 2026-08-02 2026-10-31");
});

test("evidence that fails fails since its file says so", async () => {
  const control = (evidence: object) => ({ treatment: { controls: [{ id: "reweighing", evidence: [evidence] }] } });
  const metric = { metric: { file: "evals/gap.json", pointer: "/gap", "at-most": 0.1 } };
  const made = makeRepository();
  made.write("ai-risk.yml", manifest(loans, { ...owned, ...control(metric) }));
  made.write("evals/gap.json", '{ "gap": 0.05 }\n');
  made.commit("Adopt the gate", "2026-07-01");
  made.write("evals/gap.json", '{ "gap": 0.2 }\n');
  made.commit("Measure again", "2026-09-05");
  made.write("ai-risk.yml", manifest(loans, { ...owned, ...control(metric), title: "Approval rates still differ" }));
  made.commit("Edit the title", "2026-10-05");
  expect(await sinceIn(made)).toEqual({
    "house/shown evidence:loans/CR-001/reweighing/evals/gap.json#/gap": "2026-09-05",
  });
});

test("since when a finding stands is not guessed from a shallow clone", async () => {
  const origin = proposed(
    written(["2026-07-01", manifest(loans, {})], ["2026-08-02", manifest(loans, { title: "x" })]),
  );
  const clone = cloneOf(origin, "--depth=2", "--no-single-branch");
  await expect(reviewed(clone, { base: "origin/main", today })).rejects.toMatchObject({ code: "history-cut" });
});
