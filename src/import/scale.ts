import { defaultCriteria } from "../read/criteria.ts";
import { comparable, type WordMap } from "./mapping.ts";

/** A scale of ours with what is known of the file's words for it. */
export interface Scale {
  readonly name: "likelihood" | "consequence";
  readonly words: WordMap;
  /** The steps from the lowest as the file writes them, where somebody says so. */
  readonly stated: readonly string[] | null;
}

/** A step, by its word or its number from 1; or why there is none. */
export type Rated = { readonly step: string | number } | { readonly why: string; readonly fix: string | null };

/** The steps of the criteria that this ends in. */
export const stepsOf = ({ name, stated }: Scale): readonly string[] =>
  stated === null || (isCounted(stated) && stated.length === defaultCriteria[name].length)
    ? defaultCriteria[name]
    : stated;

/** Whether the steps are 1, 2, 3 and so on. */
const isCounted = (steps: readonly string[]): boolean => steps.every((step, index) => step === String(index + 1));

/** What a cell says on a scale: never more than somebody stated, or the heading counts. */
export function rate(text: string, scale: Scale, range: readonly [number, number] | null): Rated {
  const word = text.trim();
  const mapped = scale.words.get(comparable(word));
  if (mapped !== undefined) return { step: asStep(mapped) };
  const { stated } = scale;
  const index = stated?.findIndex((step) => comparable(step) === comparable(word)) ?? -1;
  if (stated !== null && index >= 0) return { step: isCounted(stated) ? index + 1 : (stated[index] ?? "") };
  const number = /^\d{1,3}$/.test(word) ? Number(word) : null;
  if (
    stated === null &&
    number !== null &&
    range !== null &&
    range[0] === 1 &&
    range[1] === 5 &&
    number >= 1 &&
    number <= 5
  )
    return { step: number };
  return { why: whyNot(word, scale, range), fix: fixFor(word, scale) };
}

const asStep = (word: string): string | number => (/^[1-9]\d?$/.test(word) ? Number(word) : word);

export const isProse = (word: string): boolean => word.length > 40 || word.split(/\s+/u).length > 4;

function whyNot(word: string, { name, stated }: Scale, range: readonly [number, number] | null): string {
  if (/%$/.test(word)) return "a percentage is no step of a scale";
  if (/(?:^|\s)(?:[$€£¥]|CHF|EUR|USD|GBP|JPY)|(?:[$€£¥]|CHF|EUR|USD|GBP|JPY)$/iu.test(word))
    return "money is no step of a scale";
  if (/^0?[.,]\d+$/.test(word)) return "a number between 0 and 1 is no step of a scale";
  if (/^-/.test(word) && /\d/.test(word)) return "a negative number is no step of a scale";
  if (isProse(word)) return "it is prose where a step of a scale belongs";
  if (stated !== null) return `it is none of the steps stated for the ${name} (${stated.join(", ")})`;
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return numberWhy(name, range);
  return `nobody says which rank this word has on the ${name} scale`;
}

function numberWhy(name: string, range: readonly [number, number] | null): string {
  if (range === null) return `nobody says how far the ${name} counts, nor which end is the highest`;
  if (range[0] === 1 && range[1] === 5) return "it is no step of those that the heading counts, 1 to 5";
  return `the heading counts ${range[0]} to ${range[1]}, and the default scale has 5 steps`;
}

/** The option that would map it; none where a text as long as this would have to be typed. */
const fixFor = (word: string, { name }: Scale): string | null =>
  isProse(word) ? null : `--${name} ${shellWord(`${word}=STEP`)}, or --${name}-scale with all steps from the lowest`;

export const shellWord = (text: string): string =>
  /^[\w=.,%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
