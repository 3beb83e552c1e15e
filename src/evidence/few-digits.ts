import { type Weighed, weigh } from "./weigh.ts";

/** Weighs a number that a program computed, and tells it in four digits where that keeps it on its side of the bounds. */
export function weighInFewDigits(weighed: Weighed): ReturnType<typeof weigh> {
  const { outcome, words, figures } = weigh(weighed);
  const { value, threshold } = weighed;
  if (typeof value !== "number" || !words.startsWith(String(value))) return { outcome, words, figures };
  const short = Number(value.toPrecision(4));
  const bounds = [threshold["at-most"], threshold["at-least"]].filter((bound) => bound !== undefined);
  const same = bounds.every((bound) => Math.sign(short - bound) === Math.sign(value - bound));
  return { outcome, words: same ? `${short}${words.slice(String(value).length)}` : words, figures };
}
