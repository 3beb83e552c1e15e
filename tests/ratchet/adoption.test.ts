import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { debts, manifest, reviewed } from "./lending.ts";

const today = "2026-11-20";
const register = manifest({ id: "loans" }, {});
const config = ".github/ai-risk-gate/config.yml";

/** A lender whose repository holds nothing of the gate. */
function lender(): TestRepository {
  const made = makeRepository();
  made.write("README.md", "Lender\n");
  made.commit("Begin", "2026-07-01");
  return made;
}

/** The review of a pull request that brings a first register. */
async function adopting(made: TestRepository, path = "ai-risk.yml") {
  made.git("switch", "--quiet", "--create", "proposal");
  made.write(path, register);
  made.commit("Adopt the gate", today);
  const report = await reviewed(made, { base: "main", today });
  return { adoption: report.adoption, verdict: report.verdict.outcome, debts: debts(report) };
}

const owned = "house/owned risk:loans/CR-001";

test("an adoption lists its debt with the day by which it is to be settled", async () => {
  const debt = { [owned]: "introduced warn 2026-11-20 2027-02-18" };
  expect(await adopting(lender())).toEqual({ adoption: true, verdict: "warn", debts: debt });
});

test.each([config, "old/ai-risk.yml"])(
  "where %s once stood and was deleted, nothing is adopted again",
  async (path) => {
    const made = lender();
    made.write(path, "version: 1\n");
    made.commit("Try the gate", "2026-08-01");
    rmSync(join(made.folder, path));
    made.commit("Leave it", "2026-08-02");
    const blocked = { [owned]: "introduced block ? ?" };
    expect(await adopting(made)).toEqual({ adoption: false, verdict: "block", debts: blocked });
  },
);

test("what was deleted only on a branch that was never merged leaves an adoption one", async () => {
  const made = lender();
  made.git("switch", "--quiet", "--create", "attempt");
  made.write("ai-risk.yml", register);
  made.commit("Try the gate", "2026-08-01");
  made.git("switch", "--quiet", "main");
  expect(await adopting(made)).toMatchObject({ adoption: true, verdict: "warn" });
});

test("a root that replaced the history that had adopted is a first time, since that history is gone", async () => {
  const made = lender();
  made.write("ai-risk.yml", register);
  made.commit("Adopt the gate", "2026-08-01");
  made.git("switch", "--quiet", "--orphan", "fresh");
  made.write("README.md", "Lender\n");
  made.commit("Begin again", "2026-09-01");
  made.git("branch", "--quiet", "--force", "main", "fresh");
  expect(await adopting(made)).toMatchObject({ adoption: true, verdict: "warn" });
});

test("a second system of a repository that has adopted is new, and its findings count", async () => {
  const made = lender();
  made.write("cards/ai-risk.yml", manifest({ id: "cards" }, { id: "CA-1", owner: "@bob" }));
  made.commit("Adopt the gate", "2026-08-01");
  const blocked = { [owned]: "introduced block ? ?" };
  expect(await adopting(made, "loans/ai-risk.yml")).toEqual({ adoption: false, verdict: "block", debts: blocked });
});

test("debt of an adoption is inherited once it is merged, and counts from that day", async () => {
  const made = lender();
  made.write("ai-risk.yml", register);
  made.commit("Adopt the gate", "2026-08-02");
  made.git("switch", "--quiet", "--create", "proposal");
  made.write("README.md", "The lender\n");
  made.commit("Mend a typo", "2026-11-19");
  const report = await reviewed(made, { base: "main", today });
  expect(debts(report)).toEqual({ [owned]: "inherited warn 2026-08-02 2026-10-31" });
});
