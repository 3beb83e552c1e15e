import { isMap, own, type Value, type ValueMap } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { Measured } from "./evidence-kind.ts";
import type { Threshold } from "./weigh.ts";

/** What an item states under the key of its kind; empty where that is no map. */
export function specOf(item: EvidenceItem, kind: string): ValueMap {
  const spec = Object.hasOwn(item, kind) ? (item[kind] as Value | undefined) : undefined;
  return isMap(spec) ? spec : {};
}

/** A map's own text. */
export function textIn(map: ValueMap, key: string): string | undefined {
  const value = own(map, key);
  return typeof value === "string" ? value : undefined;
}

/** A map's own finite number. */
export function numberIn(map: ValueMap, key: string): number | undefined {
  const value = own(map, key);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A map's own whole number from 0: how often something was, as programs count. */
export function countIn(map: ValueMap, key: string): number | undefined {
  const value = numberIn(map, key);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The map that stands in a map. */
export function mapIn(map: ValueMap, key: string): ValueMap | undefined {
  const value = own(map, key);
  return isMap(value) ? value : undefined;
}

/** The bounds that an item states for a number. */
export function thresholdIn(spec: ValueMap): Threshold {
  const [atMost, atLeast] = [numberIn(spec, "at-most"), numberIn(spec, "at-least")];
  return {
    ...(atMost === undefined ? {} : { "at-most": atMost }),
    ...(atLeast === undefined ? {} : { "at-least": atLeast }),
  };
}

/** The interval around a value by its standard error: 95 of 100 such hold the true value. */
export function standardInterval(
  value: Value | undefined,
  stderr: Value | undefined,
): readonly [number, number] | undefined {
  if (typeof value !== "number" || typeof stderr !== "number") return undefined;
  const [low, high] = [value - 1.96 * stderr, value + 1.96 * stderr];
  return Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : undefined;
}

export const inconclusive = (words: string, at: Location): Measured => ({ outcome: "inconclusive", words, at });

/** `1 test`, `3 tests`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
