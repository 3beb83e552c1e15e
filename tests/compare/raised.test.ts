import { describe, expect, test } from "vitest";
import { compareSides } from "../../src/compare/compared-sides.ts";
import type { Gate } from "../../src/domain/policy.ts";
import { product } from "../../src/product.ts";
import { looseningDigests, type ReviewInput } from "../../src/review.ts";
import { gather } from "../../src/run.ts";
import { commitOf } from "../fuzz/repository.ts";
import type { Files } from "../fuzz/seeds.ts";

const today = "2026-11-21";

const plan = {
  options: ["change-likelihood"],
  status: "planned",
  due: "2027-01-20",
  plan: "Reweigh the training data.",
  controls: [{ id: "reweighing", title: "Reweighed training set" }],
};

/** A risk of the lender's that is known since March. */
const risk = (likelihood: string, more: object = {}) => ({
  id: "CR-1",
  title: "Approval rates differ between groups",
  identified: "2026-03-09",
  owner: "@alice",
  inherent: { likelihood, consequence: "major" },
  ...more,
});
const low = risk("unlikely");
const high = risk("likely", { treatment: plan });

const loans = (risks: readonly object[], more: object = {}, system: object = {}): string =>
  JSON.stringify({ version: 1, system: { id: "loans", name: "Loan scoring", ...system }, ...more, risks });

const asFile = (text: string): Files => ({ "ai-risk.yml": text });

async function pullRequest(base: Files | null, head: Files, gate: Gate = "pull-request"): Promise<ReviewInput> {
  const first = { day: "2026-03-09", files: base ?? head };
  const before = commitOf([first]);
  const after = commitOf([first, { day: "2026-11-20", files: head }]);
  const rules = { repository: before, source: "base" as const, config: null, policies: null };
  const asked = { base: base === null ? null : before, head: after, rules, gate, today, simulated: false };
  return gather(asked, product);
}

/** By when the risk is to be treated, and whether a plan that is due in sixty days counts. */
async function clockOf(base: Files | null, head: Files, gate: Gate = "pull-request") {
  const input = await pullRequest(base, head, gate);
  const sides = compareSides(input);
  const found = input.head.systems.map((record) => sides.judged(record).get("CR-1")).find((one) => one !== undefined);
  return [found?.deadlines.decideBy, found?.deadlines.treatBy, found?.treated.holds];
}

const anew = ["2026-12-05", "2027-01-20", true];
const old = ["2026-03-23", "2026-05-08", false];

const narrow = { criteria: { appetite: "low" } };
const minor = { likelihood: "unlikely", consequence: "minor" };
const renamed = { id: "lending", formerly: "loans" };

describe("the times of a risk run from the review", () => {
  const cases: readonly (readonly [string, Files, Files])[] = [
    ["where it rises above appetite", asFile(loans([low])), asFile(loans([high]))],
    ["where its system is renamed", asFile(loans([low])), asFile(loans([high], {}, renamed))],
    [
      "where it comes from another manifest, where it stood within appetite",
      { ...asFile(loans([low])), "cards/ai-risk.yml": loans([], {}, { id: "cards" }) },
      { ...asFile(loans([])), "cards/ai-risk.yml": loans([high], {}, { id: "cards" }) },
    ],
    [
      "where what remains of it rises",
      asFile(loans([risk("unlikely", { residual: minor })])),
      asFile(loans([risk("unlikely", { residual: { likelihood: "likely", consequence: "major" }, treatment: plan })])),
    ],
  ];
  test.each(cases)("%s", async (_name, base, head) => {
    expect(await clockOf(base, head)).toEqual(anew);
  });

  test("where the appetite falls below it, in the time of its own level", async () => {
    const base = asFile(loans([{ ...low, treatment: plan }]));
    expect(await clockOf(base, asFile(loans([{ ...low, treatment: plan }], narrow)))).toEqual([
      "2026-12-21",
      "2027-02-19",
      true,
    ]);
  });

  test("where it came true as well, months ago", async () => {
    const incidents = [{ id: "INC-1", date: "2026-04-01", risks: ["CR-1"] }];
    expect(await clockOf(asFile(loans([low])), asFile(loans([high], { incidents })))).toEqual(anew);
  });
});

describe("the times of a risk run from the day on which it was known", () => {
  const others = { id: "cards" };
  const within = loans([low]);
  const cases: readonly (readonly [string, Files | null, Files])[] = [
    ["where nothing is compared", null, asFile(loans([high]))],
    ["where it is new", asFile(loans([])), asFile(loans([high]))],
    ["where it takes a new id", asFile(loans([{ ...low, id: "CR-0" }])), asFile(loans([high]))],
    [
      "where it was above appetite",
      asFile(loans([risk("possible", { inherent: high.inherent })])),
      asFile(loans([high])),
    ],
    ["where it was closed", asFile(loans([{ ...low, status: "closed" }])), asFile(loans([high]))],
    ["where it was not rated", asFile(loans([{ ...low, inherent: undefined }])), asFile(loans([high]))],
    ["where its rating was not read", asFile(within.replace("unlikely", "unlikly")), asFile(loans([high]))],
    [
      "where a part of its rating was not read",
      asFile(
        loans([
          risk("likely", {
            inherent: { likelihood: "likely", consequence: { individuals: "majr", society: "minor" } },
          }),
        ]),
      ),
      asFile(loans([high])),
    ],
    ["where its criteria were not read", asFile(loans([low], { criteria: { appetit: "low" } })), asFile(loans([high]))],
    [
      "where what remained was above appetite",
      asFile(loans([{ ...low, residual: high.inherent }])),
      asFile(loans([high])),
    ],
    ["where the appetite was below it", asFile(loans([low], narrow)), asFile(loans([high]))],
    [
      "where it was above appetite in the manifest that it comes from",
      { ...asFile(loans([{ ...high, owner: "@bob" }])), "cards/ai-risk.yml": loans([], {}, others) },
      { ...asFile(loans([])), "cards/ai-risk.yml": loans([high], {}, others) },
    ],
  ];
  test.each(cases)("%s", async (_name, base, head) => {
    expect(await clockOf(base, head)).toEqual(old);
  });

  test.each(["release", "monitor"] as const)("at the gate %s, which takes no plan", async (gate) => {
    expect(await clockOf(asFile(within), asFile(loans([high])), gate)).toEqual(old);
  });

  test("where it stays within appetite", async () => {
    const base = asFile(loans([risk("rare", { inherent: minor })]));
    expect(await clockOf(base, asFile(within))).toEqual(["2026-04-08", "2026-06-07", true]);
  });
});

test("a plan that is due too late says from when its time counts", async () => {
  const late = { ...high, treatment: { ...plan, due: "2027-01-21" } };
  const input = await pullRequest(asFile(loans([low])), asFile(loans([late])));
  const [record] = input.head.systems;
  if (record === undefined) throw new Error("The manifest was not read.");
  expect(compareSides(input).judged(record).get("CR-1")?.treated.because).toBe(
    "it is high, it is not accepted, and its plan is due on 2027-01-21, after 2027-01-20, the last day for its level" +
      " (counted from 2026-11-21: above appetite since this pull request)",
  );
});

test.each([
  [["retain"], ["change-likelihood"], 0],
  [["retain", "pursue"], ["avoid", "share"], 0],
  [["retain"], ["pursue"], 1],
  [["retain"], [], 1],
  [["retain", "avoid"], ["share"], 1],
])("options from %j to %j wait for somebody: %i", async (before, after, waits) => {
  const chosen = (options: readonly string[]): Files => asFile(loans([{ ...high, treatment: { ...plan, options } }]));
  expect(looseningDigests(await pullRequest(chosen(before), chosen(after)))).toHaveLength(waits);
});
