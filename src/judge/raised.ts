import type { Day } from "../domain/day.ts";
import { type Criteria, dimensionsAbove, type Level, levelOf } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Rating } from "./rating.ts";

/**
 * Whether an open risk is within appetite by every estimate that it states, whatever evidence and incidents make of them:
 * nothing had to be done about it. Of one that is not rated, or not read whole, nobody knows.
 */
export function stoodWithin({ manifest }: SystemRecord, risk: Risk, index: number): boolean {
  if (risk.status === "closed" || manifest.faulty(["criteria"]) || manifest.faulty(["risks", index])) return false;
  const { criteria } = manifest;
  const estimates = risk.residual === undefined ? [risk.inherent] : [risk.inherent, risk.residual];
  return estimates.every((estimate) => {
    const level = levelOf(estimate, criteria);
    return level !== null && !isAbove(level, criteria);
  });
}

const isAbove = (level: Level, criteria: Criteria): boolean =>
  dimensionsAbove(level, criteria.appetite, criteria).length > 0;

/** What tells whether a pull request raises a risk. */
export interface RaiseScope {
  readonly gate: Gate;
  readonly criteria: Criteria;
  /** The day of the review itself. */
  readonly reviewed: Day;
  readonly stoodWithin: boolean;
}

/**
 * The day on which a pull request raises a risk above appetite, which is that of its review: to say honestly how high a
 * risk is must never cost more than silence, so its times run from then on. `null` where it rose on no such day.
 */
export function raisedOn({ effective }: Rating, scope: RaiseScope): Day | null {
  const { criteria, gate, reviewed } = scope;
  const rises = scope.stoodWithin && effective !== null && isAbove(effective, criteria);
  return rises && gate === "pull-request" ? reviewed : null;
}
