import type { Value } from "../domain/document.ts";
import type { Figures, Measurement } from "../domain/snapshot.ts";

/** A value that was found, and what is asked of it: thresholds and unit as the item states them, never guessed. */
export interface Weighed {
  readonly value: Value | undefined;
  readonly threshold: Threshold;
  readonly unit?: string | undefined;
  /** How many samples the value rests on; `undefined` where the file does not say. */
  readonly samples?: number | undefined;
  /** The fewest samples that carry it. */
  readonly atLeastN?: number | undefined;
  /** Where the true value lies as far as the file can tell, both ends inclusive. */
  readonly interval?: readonly [low: number, high: number] | undefined;
}

/** What a value has to keep; keys as in a manifest, so that an item's own spec is one. */
export interface Threshold {
  readonly "at-most"?: number;
  readonly "at-least"?: number;
  readonly equals?: number | string | boolean;
}

type Outcome = Pick<Measurement, "outcome" | "words">;

/**
 * Every threshold that is stated must hold. What cannot be told is inconclusive: no threshold, no finite number, fewer
 * samples than asked for, or an interval that lies on both sides of a threshold.
 */
export function weigh(weighed: Weighed): Outcome & { readonly figures: Figures } {
  return { ...outcomeOf(weighed), figures: figuresOf(weighed) };
}

function outcomeOf(weighed: Weighed): Outcome {
  const few = tooFew(weighed);
  if (few !== null) return { outcome: "inconclusive", words: few };
  if (typeof weighed.value === "number" && !isNumber(weighed.value))
    return { outcome: "inconclusive", words: `${show(weighed.value)} is no number` };
  const bounds = boundsOf(weighed.threshold);
  const { value, threshold } = weighed;
  const { equals } = threshold;
  if (bounds.length === 0 && equals === undefined) return { outcome: "inconclusive", words: "no threshold is stated" };
  const told = `${show(value)}${unitOf(weighed)}`;
  if (equals !== undefined && value !== equals) {
    const outcome = typeof equals === "number" && !isNumber(value) ? "inconclusive" : "failing";
    return { outcome, words: `${told} is not ${show(equals)}` };
  }
  if (bounds.length > 0 && !isNumber(value)) return { outcome: "inconclusive", words: `${show(value)} is no number` };
  const failed = bounds.find(({ limit, holds }) => !holds(Number(value), limit));
  const straddled = bounds.find(({ limit }) => straddles(weighed.interval, limit));
  if (straddled !== undefined)
    return {
      outcome: "inconclusive",
      words: `${told} may as well be on the other side of ${straddled.limit}: ${spread(weighed)}`,
    };
  if (failed !== undefined) return { outcome: "failing", words: `${told} is not ${failed.phrase} ${failed.limit}` };
  const words = [
    ...bounds.map(({ phrase, limit }) => `${phrase} ${limit}`),
    ...(equals === undefined ? [] : ["as stated"]),
  ];
  return { outcome: "passing", words: `${told} is ${words.join(" and ")}` };
}

interface Bound {
  readonly limit: number;
  readonly phrase: string;
  holds(value: number, limit: number): boolean;
}

const boundsOf = (threshold: Threshold): readonly Bound[] => [
  ...bound(threshold["at-most"], "at most", (value, limit) => value <= limit),
  ...bound(threshold["at-least"], "at least", (value, limit) => value >= limit),
];

const bound = (limit: number | undefined, phrase: string, holds: Bound["holds"]): readonly Bound[] =>
  limit === undefined ? [] : [{ limit, phrase, holds }];

const isNumber = (value: Value | undefined): value is number => typeof value === "number" && Number.isFinite(value);

/** A bound that lies within an interval, its ends aside, cannot be told from the value. */
const straddles = (interval: Weighed["interval"], limit: number): boolean =>
  interval !== undefined && interval[0] < limit && limit < interval[1];

const spread = ({ interval }: Weighed): string =>
  interval === undefined ? "" : `it lies between ${rounded(interval[0])} and ${rounded(interval[1])}`;

const rounded = (value: number): number => Number(value.toPrecision(6));

/** Why the number of samples does not carry what was measured; `null` where it does, or none is asked for. */
function tooFew({ samples, atLeastN }: Weighed): string | null {
  if (atLeastN === undefined) return null;
  if (samples === undefined || !Number.isFinite(samples))
    return `at least ${atLeastN} samples are asked for, and their number is not stated`;
  return samples >= atLeastN ? null : `it rests on ${samples} samples, not on at least ${atLeastN}`;
}

/** Units of presets that say no more than the value itself. */
const unspoken: ReadonlySet<string> = new Set(["yes-no", "count", "score"]);

const unitOf = ({ unit }: Weighed): string => (unit === undefined || unspoken.has(unit) ? "" : ` ${unit}`);

/** What was measured in numbers, for whoever reads the report by program. */
function figuresOf({ value, threshold, unit, samples, interval }: Weighed): Figures {
  const { "at-most": atMost, "at-least": atLeast, equals } = threshold;
  const better =
    atMost === undefined ? (atLeast === undefined ? null : "higher") : atLeast === undefined ? "lower" : null;
  return {
    value: isNumber(value) || typeof value === "string" || typeof value === "boolean" ? value : null,
    ...(atMost === undefined ? {} : { atMost }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(equals === undefined ? {} : { equals }),
    ...(unit === undefined ? {} : { unit }),
    ...(samples === undefined ? {} : { samples }),
    ...(interval === undefined ? {} : { interval }),
    better,
  };
}

/** A value in few words. */
export const show = (value: Value | undefined): string => {
  if (value === "") return "an empty text";
  const text = typeof value === "string" || typeof value === "number" ? String(value) : shownJson(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const shownJson = (value: Value | undefined): string => JSON.stringify(value) ?? "nothing";
