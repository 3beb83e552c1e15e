import type { Value, ValueMap } from "./document.ts";

/** A bound that evidence may state. */
const boundKeys = ["at-most", "at-least", "equals"] as const;
type BoundKey = (typeof boundKeys)[number];
export type Bound = readonly [key: BoundKey, value: Value];

/** What the catalogue says of a measure: in what it counts, which way it has to go, how far, and who says so. */
export interface Preset {
  readonly unit: string;
  readonly direction: BoundKey;
  /** `null`: whoever measures states a figure. */
  readonly threshold: number | boolean | null;
  /** Where the figure is from, in words: `law`, `convention`. */
  readonly basis: string;
}

/** What an item of evidence makes of its preset. */
export interface PresetUse {
  readonly unit: string;
  /** What its figure rests on, in words: `preset psi, convention`. */
  readonly words: string;
  /** Both bounds in words, where the item's own is not as strict. */
  readonly looser: string | null;
  /** The bound that the preset gave because the item leaves it out. */
  readonly filled?: BoundKey;
}

/** The bounds that a measurement states. */
export const boundsIn = (spec: ValueMap): readonly Bound[] =>
  boundKeys.flatMap((key): readonly Bound[] => {
    const value = spec[key];
    return value === undefined ? [] : [[key, value]];
  });

/** Whether a stated bound asks for the same as a preset, be it for more or less of it. */
export function isSameWay([key, stated]: Bound, { direction, threshold, unit }: Preset): boolean {
  if (typeof threshold === "boolean") return key === "equals" && (typeof stated !== "boolean" || stated === threshold);
  if (key === direction || key === "equals") return true;
  // None at all is the lower end of a count, and all of it the upper end of a share.
  return direction === "equals" && key === (unit === "share" && threshold === 1 ? "at-least" : "at-most");
}

/** Whether whatever meets a stated bound, which goes the same way, meets the preset's. */
export function isAsStrict([key, stated]: Bound, { direction, threshold }: Preset): boolean {
  if (stated === threshold) return true;
  if (typeof stated !== "number" || typeof threshold !== "number" || direction === "equals") return false;
  if (key !== direction && key !== "equals") return false;
  return direction === "at-most" ? stated <= threshold : stated >= threshold;
}

/** A preset's bound in words: `at most 0.1`. */
export const boundWords = ({ direction, threshold }: Preset): string =>
  `${direction === "equals" ? "exactly" : direction.replace("-", " ")} ${threshold ?? "a figure of your own"}`;
