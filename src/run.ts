import type { Day } from "./domain/day.ts";
import type { Gate } from "./domain/policy.ts";
import type { Repository } from "./domain/ports.ts";
import type { Report } from "./domain/report.ts";
import { ReviewError } from "./domain/review-error.ts";
import { isAdoption } from "./gather/adoption.ts";
import { gateReader } from "./gather/gate-reader.ts";
import type { Product } from "./gather/product.ts";
import { proposedRules } from "./gather/proposed-rules.ts";
import { gatherRules, type RulesAsked } from "./gather/rule-book.ts";
import { snapshotsBy } from "./gather/snapshot.ts";
import { type ReviewInput, review } from "./review.ts";

/** What is to be reviewed, and by whose rules. */
export interface Asked {
  /** `null`: nothing to compare with. */
  readonly base: Repository | null;
  readonly head: Repository;
  readonly rules: RulesAsked;
  readonly gate: Gate;
  readonly today: Day;
  readonly simulated: boolean;
}

/** Gathers both sides and the rules, and reviews them; publishing is the caller's. */
export const run = async (asked: Asked, product: Product): Promise<Report> => review(await gather(asked, product));

/** Everything a review depends on, read once. */
export async function gather(asked: Asked, product: Product): Promise<ReviewInput> {
  const { gate, today, simulated } = asked;
  if (gate === "release" && asked.head.revision === null)
    throw new ReviewError(
      "usage",
      "A release is decided on a commit, not on a folder.",
      "Name the commit: `--head v1.2.0`.",
    );
  const rules = await gatherRules(asked.rules, product);
  const snapshotOf = snapshotsBy(rules, gateReader(product));
  const head = await snapshotOf(asked.head);
  const base = asked.base === null ? null : await snapshotOf(asked.base);
  const proposed = base === null ? null : await proposedRules(asked.head, { head, rules }, product);
  // Only a pull request can be a first one: a release or a monitor run counts everything.
  const adoption =
    base !== null && gate === "pull-request" && (await isAdoption(asked.rules.repository ?? asked.head, rules));
  const { tool, catalogue, loosening } = product;
  return { base, head, rules, proposed, gate, today, simulated, adoption, approvals: [], catalogue, loosening, tool };
}
