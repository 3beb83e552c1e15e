import { isMap, type Value, withoutAbsent } from "./document.ts";
import type { Criteria, PerDimension } from "./level.ts";

/** The criteria in force, in the shape people write: what is left out and its default are one thing. */
export function criteriaValue(criteria: Criteria, written: Value | undefined): Value {
  const times = Object.entries(criteria.times).map(([level, { decide, treat, review }]) => {
    return [level, { decide: `${decide}d`, treat: `${treat}d`, review: `${review}d` }] as const;
  });
  return {
    ...(isMap(written) ? written : {}),
    likelihood: criteria.likelihood,
    consequence: criteria.consequence,
    levels: criteria.levels,
    matrix: criteria.matrix,
    appetite: folded(criteria.appetite),
    tolerance: folded(criteria.tolerance),
    times: Object.fromEntries(times),
    "acceptance-authority": { ...criteria.authority },
    // Criteria that stand in a file of their own bring their approval along.
    ...(criteria.approved === null ? {} : { approved: withoutAbsent({ ...criteria.approved }) }),
  };
}

/** One word where all dimensions have the same, as people would write it. */
const folded = (limit: PerDimension<string>): Value => {
  const words = new Set(Object.values(limit));
  return words.size === 1 ? limit.individuals : { ...limit };
};
