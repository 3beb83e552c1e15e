import type { Day } from "./day.ts";

export const dimensions = ["individuals", "organization", "society"] as const;
export type Dimension = (typeof dimensions)[number];
export type PerDimension<T> = Readonly<Record<Dimension, T>>;

/** How long a risk of a level may wait, in days. */
export interface Times {
  readonly decide: number;
  readonly treat: number;
  readonly review: number;
}

/** The criteria in force for one manifest, with every default filled in (ISO/IEC 23894, 6.3.4). */
export interface Criteria {
  readonly likelihood: readonly string[];
  readonly consequence: readonly string[];
  /** From lowest to highest. */
  readonly levels: readonly string[];
  /** Rows are likelihood, columns consequence, both from the lowest. */
  readonly matrix: readonly (readonly string[])[];
  readonly appetite: PerDimension<string>;
  readonly tolerance: PerDimension<string>;
  readonly times: Readonly<Record<string, Times>>;
  /** By level: who may accept; names of people.yml, @logins, `risk-owner`, `system-owner`. */
  readonly authority: Readonly<Record<string, readonly string[]>>;
  readonly approved: { readonly by?: string; readonly date?: Day; readonly "next-review"?: Day } | null;
  /** Steps of written scales that do not say what they mean; absent where each does. */
  readonly unexplained?: readonly string[];
  /** Names of the parts that were left out and took the documented default. */
  readonly defaulted: readonly string[];
}

/** The level of each dimension that an estimate speaks of, and the worst of them. */
export interface Level {
  readonly worst: string;
  readonly by: Readonly<Partial<Record<Dimension, string>>>;
}

/** One likelihood or consequence as written: a name, a number from 1, or one a dimension. */
export type Rating = string | number | Readonly<Partial<Record<Dimension, string | number>>>;

export interface Estimate {
  readonly likelihood?: Rating;
  readonly consequence?: Rating;
}

/** The rank from 0 of a scale's word or number from 1; −1 where it is not on the scale. */
export function rankOn(scale: readonly string[], word: string | number): number {
  if (typeof word === "string") return scale.indexOf(word);
  return Number.isInteger(word) && word >= 1 && word <= scale.length ? word - 1 : -1;
}

/** Rates an estimate cell by cell; `null` where a word stands on no scale or a half is missing. */
export function levelOf(estimate: Estimate | undefined, criteria: Criteria): Level | null {
  const { likelihood, consequence } = estimate ?? {};
  if (likelihood === undefined || consequence === undefined) return null;
  const by: Partial<Record<Dimension, string>> = {};
  for (const dimension of spokenOf(likelihood, consequence)) {
    const row = rankOn(criteria.likelihood, ratingFor(likelihood, dimension) ?? 0);
    const column = rankOn(criteria.consequence, ratingFor(consequence, dimension) ?? 0);
    const level = criteria.matrix[row]?.[column];
    if (level === undefined) return null;
    by[dimension] = level;
  }
  return levelFrom(by, criteria);
}

const spokenOf = (one: Rating, other: Rating): readonly Dimension[] => {
  if (typeof one !== "object" && typeof other !== "object") return dimensions;
  return dimensions.filter((d) => speaksOf(one, d) || speaksOf(other, d));
};

const speaksOf = (rating: Rating, dimension: Dimension): boolean =>
  typeof rating === "object" && rating[dimension] !== undefined;

const ratingFor = (rating: Rating, dimension: Dimension): string | number | undefined =>
  typeof rating === "object" ? rating[dimension] : rating;

/** A level from its dimensions; `null` where it speaks of none. */
export function levelFrom(by: Level["by"], criteria: Criteria): Level | null {
  let worst: string | undefined;
  for (const dimension of dimensions) {
    const level = by[dimension];
    if (level === undefined) continue;
    if (worst === undefined || rankLevel(criteria, level) > rankLevel(criteria, worst)) worst = level;
  }
  return worst === undefined ? null : { by, worst };
}

export const rankLevel = (criteria: Criteria, level: string): number => criteria.levels.indexOf(level);

/** The worse of two levels, dimension by dimension. */
export function worseOf(a: Level, b: Level, criteria: Criteria): Level {
  const by: Partial<Record<Dimension, string>> = {};
  for (const dimension of dimensions) {
    const both = [a.by[dimension], b.by[dimension]].filter((level) => level !== undefined);
    const worst = levelFrom(Object.fromEntries(both.map((level, i) => [dimensions[i], level])), criteria);
    if (worst !== null) by[dimension] = worst.worst;
  }
  return levelFrom(by, criteria) ?? a;
}

/** The dimensions whose level ranks above a limit (appetite or tolerance). */
export const dimensionsAbove = (level: Level, limit: PerDimension<string>, criteria: Criteria): readonly Dimension[] =>
  dimensions.filter((d) => {
    const here = level.by[d];
    return here !== undefined && rankLevel(criteria, here) > rankLevel(criteria, limit[d]);
  });

/** The lowest level among a limit's dimensions: what a rule sees as `criteria.appetite`. */
export const strictest = (limit: PerDimension<string>, criteria: Criteria): string =>
  dimensions.map((d) => limit[d]).reduce((a, b) => (rankLevel(criteria, b) < rankLevel(criteria, a) ? b : a));
