import { describe, expect, test } from "vitest";
import type { Gate } from "../../src/domain/policy.ts";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { type Commit, commitOf } from "../fuzz/repository.ts";

const plan = {
  options: ["change-likelihood"],
  status: "planned",
  due: "2027-01-15",
  plan: "Fetch the delivery twice a night.",
  controls: [{ id: "second-delivery", title: "The delivery is fetched twice a night", role: "key", owner: "@bob" }],
};

/** The lender's register: one risk, known since March. */
const register = (likelihood: string, more: object = {}): string =>
  JSON.stringify({
    version: 1,
    system: { id: "loans", name: "Loan scoring", owner: "@nadia", assets: ["src/**"] },
    risks: [
      {
        id: "CR-4",
        title: "The credit bureau's delivery is late",
        identified: "2026-03-09",
        owner: "@dmitri",
        tracker: "QS-4",
        inherent: { likelihood, consequence: "major" },
        ...more,
      },
    ],
  });

const quiet: Commit = { day: "2026-03-09", files: { "ai-risk.yml": register("unlikely") } };
const raised: Commit = { day: "2026-11-21", files: { "ai-risk.yml": register("likely", { treatment: plan }) } };
const touching = (day: string, before: Commit): Commit => ({ day, files: { ...before.files, "src/score.py": day } });

/** The last of some commits, reviewed against the one before it on its day. */
function reviewOf(commits: readonly Commit[], gate: Gate = "pull-request"): Promise<Report> {
  const [before, head] = [commitOf(commits.slice(0, -1)), commitOf(commits)];
  const rules = { repository: before, source: "base" as const, config: null, policies: null };
  const today = commits.at(-1)?.day ?? "";
  return run({ base: before, head, rules, gate, today, simulated: false }, product);
}

/** What a report says of whether the risk is treated, rule by rule. */
const treated = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ rule, subject }) => /treated|due-in-time/.test(rule) && subject === "risk:loans/CR-4")
    .map(({ rule, status, effect, since = "?", deadline = "?" }) =>
      [rule.slice("iso-23894/".length), status, effect, since, deadline].join(" "),
    )
    .sort();

test("an honest raise with a plan in time passes until the plan is due", async () => {
  const report = await reviewOf([quiet, raised]);
  expect([treated(report), report.holdsUntil]).toEqual([[], "2027-01-16"]);
});

describe("after the merge it is a debt since then", () => {
  const inherited = (effect: string): readonly string[] => [
    `above-appetite-treated inherited ${effect} 2026-11-21 2027-01-20`,
    "due-in-time inherited warn 2026-11-21 ?",
    `treated-in-time inherited ${effect} 2026-11-21 2027-01-20`,
  ];

  test.each([
    ["2026-11-22", "warn"],
    ["2027-01-20", "warn"],
    ["2027-01-21", "block"],
  ])("which a pull request of %s that touches the system meets as: %s", async (day, effect) => {
    const report = await reviewOf([quiet, raised, touching(day, raised)]);
    expect([report.verdict.outcome, treated(report)]).toEqual([effect, inherited(effect)]);
  });

  test("whose plan cannot be taken away as if there had been none", async () => {
    const bare: Commit = { day: "2026-11-22", files: { "ai-risk.yml": register("likely") } };
    expect(treated(await reviewOf([quiet, raised, bare]))).toContain("above-appetite-treated worsened block ? ?");
  });

  test.each([
    ["release", ["above-appetite-treated block", "due-in-time block", "treated-in-time block"]],
    ["monitor", ["above-appetite-treated warn", "due-in-time warn", "treated-in-time block"]],
  ] as const)("which the gate %s counts in full, since it takes no plan", async (gate, effects) => {
    const found = treated(await reviewOf([quiet, raised, touching("2026-11-22", raised)], gate));
    expect(found).toEqual(effects.map((effect) => effect.replace(" ", " inherited ").concat(" ? ?")));
  });
});
