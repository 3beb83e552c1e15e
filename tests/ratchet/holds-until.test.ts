import { expect, test } from "vitest";
import { addDays } from "../../src/domain/day.ts";
import { outcomes, type Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { type Commit, commitOf } from "../fuzz/repository.ts";
import { manifest, policy } from "./lending.ts";

const loans = { id: "loans", assets: ["src/**"] };
const today = "2026-11-20";

/** An owner is only warned of; what is not in time blocks. */
const house = policy().replace('"level":"block"', '"level":"warn"');

async function reviewedOn(day: string, commits: readonly Commit[]): Promise<Report> {
  const [base, head] = [commitOf(commits.slice(0, -1)), commitOf(commits)];
  const policies = {
    how: "instead" as const,
    policies: [{ path: "house.yml", bytes: new TextEncoder().encode(house) }],
  };
  const rules = { repository: base, source: "base" as const, config: null, policies };
  return run({ base, head, rules, gate: "pull-request", today: day, simulated: false }, product);
}

/** Until when a verdict is told to hold, and until when it does, found by asking again each day. */
async function heldUntil(risk: object, touched: string) {
  const files = { "ai-risk.yml": manifest(loans, risk) };
  const commits = [
    { day: "2026-08-02", files },
    { day: "2026-11-19", files: { ...files, [touched]: "changed\n" } },
  ];
  const { verdict, holdsUntil } = await reviewedOn(today, commits);
  const rank = outcomes.indexOf(verdict.outcome);
  for (let day = addDays(today, 1); day < "2027-06-01"; day = addDays(day, 1)) {
    const then = await reviewedOn(day, commits);
    if (outcomes.indexOf(then.verdict.outcome) > rank) return { told: holdsUntil, found: day };
  }
  return { told: holdsUntil, found: null };
}

const due = (day: string) => ({ treatment: { due: day } });

test.each([
  ["what is late already blocks after its deadline", due("2026-10-14"), "src/score.py", "2027-01-14"],
  ["what will be late blocks after a deadline to come", due("2026-12-05"), "src/score.py", "2027-03-07"],
  ["what will be late first warns", { ...due("2026-12-05"), owner: "@alice" }, "src/score.py", "2026-12-06"],
  ["what nobody touches never blocks", due("2026-12-05"), "README.md", null],
])("%s", { timeout: 60_000 }, async (_, risk, touched, day) => {
  expect(await heldUntil(risk, touched)).toEqual({ told: day, found: day });
});
