import { expect, test } from "vitest";
import type { ValueMap } from "../src/domain/document.ts";
import { judge, type ReviewInput, review } from "../src/review.ts";
import { wardPolicy } from "./evaluate/ward.ts";
import { gatherStory, readStory } from "./stories.ts";

/** The pull request of the lender whose risk loses its treatment, under a policy of one rule. */
async function lenderUnder(rule: ValueMap): Promise<ReviewInput> {
  const input = await gatherStory(readStory("lender-risk-loses-its-treatment"));
  return { ...input, rules: { ...input.rules, policies: [wardPolicy([rule])] } };
}

const ownOf = (input: ReviewInput): readonly string[] =>
  review(input)
    .findings.filter(({ rule }) => rule.startsWith("ward/"))
    .map(({ effect, status, subject, message }) => `${effect} ${status} ${subject} ${message}`);

test("a rule asks the catalogue which ids it knows", async () => {
  const input = await lenderUnder({ id: "known", require: { known: ["risk.objectives"] }, message: "{because}." });
  const words = ["fairness", "robustness", "transparency"];
  const knowing = (known: readonly string[]): ReviewInput => ({ ...input, known: (id) => known.includes(id) });
  const strange = (id: string, objective: string): string =>
    `risk:retail-credit-scoring/${id} risk.objectives: ${objective} is not in the catalogue.`;
  expect([ownOf(knowing(words)), ownOf(knowing(words.slice(1)))]).toEqual([
    [`warn inherited ${strange("CR-004", "data")}`],
    [`block worsened ${strange("CR-001", "fairness")}`, `warn inherited ${strange("CR-004", "data")}`],
  ]);
});

test("a rule may ask of the changes that the head makes, and every answer is there for who reads it", async () => {
  const input = await lenderUnder({
    id: "unchanged",
    for: "change",
    require: { absent: ["change.kind"] },
    message: "{change.kind}: {change.what}",
  });
  const changes = [
    "#stale stale: models/scorecard.json changed",
    "/CR-001#dates dates: Approval rates differ between groups",
    "/CR-001#evidence evidence: Approval rates differ between groups",
    "/CR-001#loosened loosened: risks[CR-001].treatment",
    "/CR-001#treatment treatment: Approval rates differ between groups",
    "/CR-001#raised raised: Approval rates differ between groups",
    "/CR-003#treatment treatment: Applicants are not told why they were refused",
  ];
  expect(ownOf(input)).toEqual(changes.map((change) => `block introduced change:retail-credit-scoring${change}`));
  const answers = judge(input).head.flatMap((one) => one.answers);
  expect(answers.map(({ ref, outcome }) => `${outcome} ${ref.id}`).sort()).toEqual(
    changes.map((change) => `not-met change:retail-credit-scoring${change.split(" ")[0]}`).sort(),
  );
  expect(ownOf({ ...input, base: null })).toEqual([]);
});
