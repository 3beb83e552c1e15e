import type { Day } from "./domain/day.ts";
import type { GivenReview, GivenReviews } from "./domain/given-review.ts";
import type { Gate } from "./domain/policy.ts";
import type { Repository } from "./domain/ports.ts";
import { outcomes, type Report, type ReportFinding } from "./domain/report.ts";
import { ReviewError } from "./domain/review-error.ts";
import type { Approval } from "./domain/rule-book.ts";
import type { Snapshot } from "./domain/snapshot.ts";
import { isAdoption } from "./gather/adoption.ts";
import { gateReader } from "./gather/gate-reader.ts";
import { isKnownReference } from "./gather/known-reference.ts";
import type { Product } from "./gather/product.ts";
import { proposedRules } from "./gather/proposed-rules.ts";
import { gatherRules, type RulesAsked } from "./gather/rule-book.ts";
import { snapshotsBy } from "./gather/snapshot.ts";
import { looseningDigests, type ReviewInput, review } from "./review.ts";

/** What is to be reviewed, and by whose rules. */
export interface Asked {
  /** `null`: nothing to compare with. */
  readonly base: Repository | null;
  readonly head: Repository;
  readonly rules: RulesAsked;
  readonly gate: Gate;
  readonly today: Day;
  readonly simulated: boolean;
  /** Path of the workflow that runs the gate, so that a change to it is told of. */
  readonly workflow?: string | null;
  /** Reviews that approve, asked for where something waits for one. */
  readonly reviews?: (() => Promise<GivenReviews>) | undefined;
}

/** Gathers both sides and the rules, and reviews them; publishing is the caller's. */
export async function run(asked: Asked, product: Product): Promise<Report> {
  const { input, snapshotOf } = await gathered(asked, product);
  const report = review(input);
  // Reviews are only read where one could change the verdict.
  if (asked.reviews === undefined || !report.findings.some(waitsForApproval)) return report;
  const { given, missing } = await asked.reviews();
  const approvals = await approvalsOf(given, { input, snapshotOf });
  return review({ ...input, approvals, notes: missing });
}

/** The rules of another branch that judge as well, and why in a sentence. */
export interface JoinedRules {
  readonly rules: RulesAsked;
  readonly because: string;
}

/** Reviews by the rules asked for and by those that join them: the worse verdict counts. */
export async function runJoined(asked: Asked, joined: JoinedRules | null, product: Product): Promise<Report> {
  const report = await run(asked, product);
  if (joined === null) return report;
  const other = await run({ ...asked, rules: joined.rules }, product);
  const isWorse = outcomes.indexOf(other.verdict.outcome) > outcomes.indexOf(report.verdict.outcome);
  const counts = isWorse ? "they are stricter, and theirs is this verdict" : "they say nothing worse";
  const [chosen, note] = [isWorse ? other : report, `${joined.because}: ${counts}.`];
  return { ...chosen, notes: [note, ...chosen.notes] };
}

/** Everything a review depends on, read once. */
export const gather = async (asked: Asked, product: Product): Promise<ReviewInput> =>
  (await gathered(asked, product)).input;

interface Gathered {
  readonly input: ReviewInput;
  readonly snapshotOf: (side: Repository) => Promise<Snapshot>;
}

async function gathered(asked: Asked, product: Product): Promise<Gathered> {
  const { gate, today, simulated, workflow = null } = asked;
  if (gate === "release" && asked.head.revision === null)
    throw new ReviewError(
      "usage",
      "A release is decided on a commit, not on a folder.",
      "Name the commit: `--head v1.2.0`.",
    );
  const rules = await gatherRules(asked.rules, product);
  const snapshotOf = snapshotsBy({ ...rules, workflow }, gateReader(product));
  const head = await snapshotOf(asked.head);
  const base = asked.base === null ? null : await snapshotOf(asked.base);
  const proposed = base === null ? null : await proposedRules(asked.head, { head, rules }, product);
  // Only a pull request can be a first one: a release or a monitor run counts everything.
  const adoption =
    base !== null && gate === "pull-request" && (await isAdoption(asked.rules.repository ?? asked.head, rules));
  const { tool, catalogue, loosening } = product;
  const sides = { base, head, rules, proposed, gate, today, simulated, adoption };
  return {
    input: { ...sides, approvals: [], notes: [], catalogue, known: isKnownReference, loosening, tool },
    snapshotOf,
  };
}

const waitsForApproval = ({ rule, effect }: ReportFinding): boolean =>
  rule === "integrity/loosened" && effect === "block";

/** What each review has approved: every loosening that stood at the commit it looked at, by its digest. */
async function approvalsOf(
  reviews: readonly GivenReview[],
  { input, snapshotOf }: Gathered,
): Promise<readonly Approval[]> {
  const approvals: Approval[] = [];
  const seen = new Map<string | null, readonly string[]>();
  for (const { login, reviewed } of reviews) {
    const digests = seen.get(reviewed.revision) ?? looseningDigests({ ...input, head: await snapshotOf(reviewed) });
    seen.set(reviewed.revision, digests);
    approvals.push(...digests.map((of) => ({ login, of })));
  }
  return approvals;
}
