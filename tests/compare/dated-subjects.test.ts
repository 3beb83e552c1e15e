import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day.ts";
import { outcomes } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { type ReviewInput, review } from "../../src/review.ts";
import { gather } from "../../src/run.ts";
import { commitOf } from "../fuzz/repository.ts";
import type { Files } from "../fuzz/seeds.ts";

const today = "2026-11-21";

/** A rule as a policy states it, of whom it asks and what. */
type Asked = readonly [of: string, require: unknown];

const policy = (asked: readonly Asked[]): string =>
  JSON.stringify({
    version: 1,
    id: "house",
    title: "What the lender asks",
    rules: asked.map(([of, require], index) => ({
      id: `rule-${index}`,
      title: "It is as the lender wants it",
      clauses: ["iso-23894:6.1"],
      level: "block",
      for: of,
      require,
      message: "It is not.",
      fix: "Change it.",
      examples: { pass: [{ why: "as it is" }], fail: [{ why: "otherwise" }] },
    })),
  });

/** A pull request on the day, judged by rules of the lender's alone. */
async function pullRequest(asked: readonly Asked[], base: Files, head: Files): Promise<ReviewInput> {
  const commits = [
    { day: "2026-11-01", files: base },
    { day: "2026-11-20", files: head },
  ];
  const [before, after] = [commitOf(commits.slice(0, 1)), commitOf(commits)];
  const bytes = new TextEncoder().encode(policy(asked));
  const policies = { how: "instead" as const, policies: [{ path: "house.yml", bytes }] };
  const rules = { repository: before, source: "base" as const, config: null, policies };
  return gather({ base: before, head: after, rules, gate: "pull-request", today, simulated: false }, product);
}

/** Until when the verdict holds: as it is told, and as it is found by reviewing again each day of a year. */
async function heldUntil(asked: readonly Asked[], base: Files, head: Files = base) {
  const input = await pullRequest(asked, base, head);
  const { holdsUntil, verdict } = review(input);
  const days = Array.from({ length: 400 }, (_, index) => addDays(today, index + 1));
  const isWorse = (day: string): boolean =>
    outcomes.indexOf(review({ ...input, today: day }).verdict.outcome) > outcomes.indexOf(verdict.outcome);
  return { verdict: verdict.outcome, told: holdsUntil, found: days.find(isWorse) ?? null };
}

const risk = (more: object) => ({
  id: "CR-001",
  title: "Approval rates differ between groups",
  owner: "@alice",
  identified: "2026-11-01",
  inherent: { likelihood: "likely", consequence: "major" },
  ...more,
});

const manifest = (risks: readonly object[], more: { system?: object; criteria?: object } = {}): string =>
  JSON.stringify({
    version: 1,
    system: { id: "loans", name: "Loan scoring", ...more.system },
    ...more.criteria,
    risks,
  });

const planned = risk({
  treatment: {
    options: ["change-likelihood"],
    status: "planned",
    due: "2026-12-05",
    plan: "Reweigh the training data.",
    controls: [{ id: "reweighing", title: "Reweighed training set" }],
  },
});

const measuredBy = (evidence: readonly object[]) =>
  risk({
    treatment: {
      options: ["change-likelihood"],
      status: "implemented",
      controls: [{ id: "reweighing", title: "Reweighed training set", role: "key", evidence }],
    },
  });

const gap = { metric: { file: "gap.json", pointer: "/gap", "at-most": 0.1 } };
const ageSquared = { "*": [{ var: "evidence.age" }, { var: "evidence.age" }] };
const passing = { "==": [{ var: "evidence.outcome" }, "passing"] };
const measured = (evidence: readonly object[]): Files => ({
  "ai-risk.yml": manifest([measuredBy(evidence)]),
  "gap.json": '{"gap":0.07}',
});

/** Two systems of which one card speaks, each with a yardstick to be looked at again by a day. */
const sharingCard = (...nextReviews: readonly string[]): Files => ({
  "MODEL_CARD.md": "# Loan scoring\n\n## Intended use\n\nHelps underwriters.\n",
  ...Object.fromEntries(
    nextReviews.map((day, index) => [
      `${index}/ai-risk.yml`,
      manifest([risk({})], {
        system: { id: `loans-${index}`, "model-cards": ["/MODEL_CARD.md"] },
        criteria: { criteria: { approved: { by: "cro", date: "2026-01-05", "next-review": day } } },
      }),
    ]),
  ),
});
const yardstickInTime = { "!": { overdue: ["criteria.approved.next-review"] } };

const at = (day: string) => ({ verdict: "pass", told: day, found: day });

describe("until when a verdict holds is told", () => {
  test.each(["system", "manifest"])(
    "of every rule that looks at all risks of a %s, not only of the first",
    async (of) => {
      const asked: readonly Asked[] = [
        [of, { count: ["risks", 1] }],
        [of, { all: [{ var: "risks" }, { var: "treated" }] }],
      ];
      const files = { "ai-risk.yml": manifest([planned]) };
      const renamed = { "ai-risk.yml": manifest([planned], { system: { name: "Scoring of loans" } }) };
      expect(await heldUntil(asked, files, renamed)).toEqual(at("2026-12-06"));
    },
  );

  test.each([
    ["first", [{ ...gap, "max-age": "40d" }, gap]],
    ["last", [gap, { ...gap, "max-age": "40d" }]],
  ])("of two items that name one file, where the %s grows old", async (_, evidence) => {
    expect(await heldUntil([["evidence", passing]], measured([]), measured(evidence))).toEqual(at("2026-12-12"));
  });

  test.each([
    ["2026-12-01", "2027-06-01"],
    ["2027-06-01", "2026-12-01"],
  ])("of a card that two systems name, looked at again by %s and %s", async (...days) => {
    expect(await heldUntil([["card", yardstickInTime]], {}, sharingCard(...days))).toEqual(at("2026-12-02"));
  });

  test.each<[string, Asked, string]>([
    ["an age that may reach a number", ["evidence", { "<=": [{ var: "evidence.age" }, 30] }], "2026-12-02"],
    ["an age that may not", ["evidence", { ">": [30, { var: "evidence.age" }] }], "2026-12-01"],
    ["an age between days", ["evidence", { "<": [{ var: "evidence.age" }, 30.5] }], "2026-12-02"],
    ["an age that is reckoned with", ["evidence", { "<": [{ "+": [{ var: "evidence.age" }, 5] }, 30] }], "2026-11-26"],
    ["half an age", ["evidence", { "<": [{ "/": [{ var: "evidence.age" }, 2] }, 15] }], "2026-12-01"],
    [
      "an age taken off",
      ["evidence", { ">": [{ "-": [60, { "*": [2, { var: "evidence.age" }] }] }, 0] }],
      "2026-12-01",
    ],
    ["a square of an age", ["evidence", { "<": [ageSquared, 500] }], "2026-11-24"],
    ["an age among some", ["evidence", { in: [{ var: "evidence.age" }, [20, 21]] }], "2026-11-23"],
    ["a day that today is not to be", ["system", { "!=": [{ var: "today" }, "2026-12-24"] }], "2026-12-24"],
    ["a day that today is to be", ["system", { "==": ["2026-11-21", { var: "today" }] }], "2026-11-22"],
    ["days among which today is", ["system", { in: [{ var: "today" }, [today, "2026-11-22"]] }], "2026-11-23"],
  ])("of %s", async (_, asked, day) => {
    expect(await heldUntil([asked], measured([gap]))).toEqual(at(day));
  });
});
