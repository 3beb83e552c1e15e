/** What came out of several runs. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** A figure, or why there is none. */
export type Figure = Spread | { readonly missing: string };

export const isMeasured = (figure: Figure): figure is Spread => !("missing" in figure);

export function spreadOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return { missing: "not run" };
  const [low = min, high = min] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { min, median: (low + high) / 2, max };
}

/** One thing against another, run by run: what disturbs a machine disturbs both. */
export const ratiosOf = (some: readonly number[], others: readonly number[]): Figure =>
  spreadOf(some.flatMap((value, run) => (others[run] === undefined ? [] : [value / others[run]])));

/** Three significant digits, as a person would say it. */
export function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
