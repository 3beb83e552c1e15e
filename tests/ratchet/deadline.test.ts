import { describe, expect, test } from "vitest";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { command } from "../verbs/command.ts";
import { debts, manifest, policy, reviewed } from "./lending.ts";

const loans = { id: "loans", assets: ["src/loans/**"] };
const cards = { id: "cards" };

/** A lender with two systems: a risk of the first has had no owner since August. */
function lender(): TestRepository {
  const made = makeRepository();
  made.write("ai-risk.yml", manifest(loans, { owner: "@alice" }));
  made.write("cards/ai-risk.yml", manifest(cards, { id: "CA-1", owner: "@bob" }));
  made.commit("Adopt the gate", "2026-07-01");
  made.write("ai-risk.yml", manifest(loans, {}));
  made.commit("Alice leaves", "2026-08-02");
  return made;
}

/** A pull request that changes one file. */
function opening(made: TestRepository, path: string, text = "changed\n"): TestRepository {
  made.git("switch", "--quiet", "--create", "proposal");
  made.write(path, text);
  made.commit("Propose", "2026-10-30");
  return made;
}

const last = "2026-10-31";
const dayAfter = "2026-11-01";

describe("an inherited finding that would block", () => {
  test("warns until its last day, tells it, and blocks what touches its system a day later", async () => {
    const made = opening(lender(), "src/loans/score.py");
    const before = await reviewed(made, { base: "main", today: last });
    const after = await reviewed(made, { base: "main", today: dayAfter });
    expect([before, after].map(({ verdict, holdsUntil }) => [verdict.outcome, holdsUntil])).toEqual([
      ["warn", dayAfter],
      ["block", null],
    ]);
    expect([before, after].map(debts)).toEqual([
      { "house/owned risk:loans/CR-001": `inherited warn 2026-08-02 ${last}` },
      { "house/owned risk:loans/CR-001": `inherited block 2026-08-02 ${last}` },
    ]);
  });

  test.each(["README.md", "cards/model.py", "src/other/score.py", "cards/ai-risk.yml"])(
    "never blocks a pull request that changes %s and nothing of its system",
    async (path) => {
      const text = path.endsWith(".yml") ? manifest(cards, { id: "CA-1", owner: "@carla" }) : "changed\n";
      const report = await reviewed(opening(lender(), path, text), { base: "main", today: dayAfter });
      expect(report.findings.filter(({ rule }) => rule === "house/owned").map(({ effect }) => effect)).toEqual([
        "warn",
      ]);
      expect(report.holdsUntil).toBeNull();
    },
  );

  test.each(["cards/model.py", "cards/README.md"])(
    "blocks a change of %s in its manifest's own folder",
    async (path) => {
      const made = makeRepository();
      made.write("cards/ai-risk.yml", manifest(cards, { id: "CA-1" }));
      made.commit("Adopt the gate", "2026-08-02");
      const report = await reviewed(opening(made, path), { base: "main", today: dayAfter });
      expect(report.verdict.outcome).toBe("block");
    },
  );

  test("is settled by whoever touches it: then nothing blocks", async () => {
    const made = opening(lender(), "ai-risk.yml", manifest(loans, { owner: "@bob" }));
    const report = await reviewed(made, { base: "main", today: dayAfter });
    expect([report.verdict.outcome, report.findings, report.resolved.length]).toEqual(["pass", [], 1]);
  });

  test("has the time to treat a risk of its level, or the days that the configuration gives", async () => {
    const made = makeRepository();
    const high = { inherent: { likelihood: "likely", consequence: "major" } };
    made.write(
      "ai-risk.yml",
      manifest(loans, { inherent: { likelihood: "rare", consequence: "minor" } }, { id: "CR-002", ...high }),
    );
    made.commit("Adopt the gate", "2026-08-02");
    const config = "version: 1\ndebt: { days: 10 }\n";
    const report = await reviewed(opening(made, "README.md"), { base: "main", today: "2026-11-20", config });
    expect(debts(report)).toEqual({
      "house/owned risk:loans/CR-001": "inherited warn 2026-08-02 2026-08-12",
      "house/owned risk:loans/CR-002": "inherited warn 2026-08-02 2026-10-01",
    });
  });

  test("is told on the command line with both days, and blocks there", () => {
    const made = opening(lender(), "src/loans/score.py");
    made.write("house.yml", policy());
    const words = ["--base=main", "--head=HEAD", "--policy=house.yml"];
    const told = (today: string) => command(made.folder, "check", ...words, `--today=${today}`);
    const days = `inherited since 2026-08-02, to be settled by ${last}`;
    expect([told(last).status, told(last).stdout.includes(`${days}\n`)]).toEqual([0, true]);
    expect([told(dayAfter).status, told(dayAfter).stdout.includes(`${days}, which has passed\n`)]).toEqual([1, true]);
  });
});
