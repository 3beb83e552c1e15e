import type { Value } from "../domain/document.ts";
import type { Weighed } from "./weigh.ts";

/** Half of the width of an interval that holds 95 % of a normal distribution, in standard errors. */
const halfWidth = 1.96;

/** The keys under which an item states where a value lies as far as its file can tell. */
const spreadKeys = ["stderr", "low", "high"] as const;
type SpreadKey = (typeof spreadKeys)[number];

/** Where an item says that the spread of a value, and the number of its samples, stand. */
export type SpreadSpec = { readonly [key in SpreadKey | "samples"]?: string };

export type Spread = Pick<Weighed, "samples" | "interval">;

/**
 * The samples and the interval of a value, or in words why they cannot be told: what is stated and leads to no number is
 * never left out.
 */
export function spreadOf(
  value: Value | undefined,
  spec: SpreadSpec,
  find: (where: string) => Value | undefined,
): Spread | string {
  const found = new Map<SpreadKey | "samples", number>();
  for (const key of [...spreadKeys, "samples"] as const) {
    const where = spec[key];
    if (where === undefined) continue;
    const number = find(where);
    if (typeof number !== "number" || !Number.isFinite(number))
      return `${where}, where \`${key}\` is said to stand, holds no number`;
    found.set(key, number);
  }
  const interval = intervalOf(value, found);
  if (typeof interval === "string") return interval;
  const samples = found.get("samples");
  return { ...(samples === undefined ? {} : { samples }), ...(interval === null ? {} : { interval }) };
}

function intervalOf(
  value: Value | undefined,
  found: ReadonlyMap<string, number>,
): readonly [number, number] | null | string {
  const error = found.get("stderr");
  const low = found.get("low");
  const high = found.get("high");
  if (error === undefined && low === undefined && high === undefined) return null;
  // What is no number is told when it is weighed.
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  if (error !== undefined && error < 0) return `a standard error of ${error} is none`;
  if ((low === undefined) !== (high === undefined)) return "only one end of its interval is stated";
  const width = halfWidth * (error ?? 0);
  const ends = [value - width, value + width, low ?? value, high ?? value];
  if ((low ?? value) > value || (high ?? value) < value)
    return `${value} lies outside of its own interval from ${low} to ${high}`;
  return [Math.min(...ends), Math.max(...ends)];
}
