import {
  type Criteria,
  type Dimension,
  dimensions,
  type Estimate,
  type Level,
  type Rating,
  rankLevel,
  rankOn,
} from "../domain/level.ts";

/** The kinds of consequence for which one part of the residual estimate stands lower than the inherent one's. */
export function partLowered(
  part: "likelihood" | "consequence",
  { inherent, residual }: { readonly inherent?: Estimate; readonly residual?: Estimate },
  criteria: Criteria,
): readonly Dimension[] {
  const [before, after] = [inherent?.[part], residual?.[part]];
  if (before === undefined || after === undefined) return [];
  return dimensions.filter((dimension) => {
    const [old, now] = [wordFor(before, dimension), wordFor(after, dimension)];
    if (old === undefined || now === undefined) return false;
    const [from, to] = [rankOn(criteria[part], old), rankOn(criteria[part], now)];
    return from >= 0 && to >= 0 && to < from;
  });
}

const wordFor = (rating: Rating, dimension: Dimension): string | number | undefined =>
  typeof rating === "object" ? rating[dimension] : rating;

/** Whether a level, read one higher, would be above the appetite of some kind of consequence. */
export const isNearAppetite = (level: Level | null, criteria: Criteria): boolean =>
  level !== null &&
  dimensions.some((dimension) => {
    const here = level.by[dimension];
    if (here === undefined) return false;
    const higher = Math.min(rankLevel(criteria, here) + 1, criteria.levels.length - 1);
    return higher > rankLevel(criteria, criteria.appetite[dimension]);
  });
