import { ReviewError } from "../domain/review-error.ts";
import { isMissing, refusalWords } from "./refusal.ts";

/** What to do where GitHub cannot be read. */
export const otherWays = "Give the job `permissions: contents: read`, or check out with `fetch-depth: 0`.";

/** Reads from GitHub. What it does not answer is a review that cannot be made, never a file that is not there. */
export async function reading<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReviewError) throw error;
    throw new ReviewError("unreadable", `GitHub does not give ${what}: ${refusalWords(error)}.`, otherWays, {
      cause: error,
    });
  }
}

/** As `reading`, `null` where GitHub says that there is none. */
export const readingIfThere = <T>(what: string, read: () => Promise<T>): Promise<T | null> =>
  reading(what, () =>
    read().catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    }),
  );

/** An answer that does not say what it was asked for. */
export const notAsked = (what: string): ReviewError =>
  new ReviewError(
    "unreadable",
    `GitHub's answer does not hold ${what} as git does.`,
    "Check out with `fetch-depth: 0`.",
  );

/** More than is worth asking for. */
export const tooMuch = (what: string): ReviewError =>
  new ReviewError(
    "limit",
    `${what}, which is too much to read from GitHub piece by piece.`,
    "Check out with `fetch-depth: 0`.",
  );

const atOnce = 8;

/** Does something for each item, a few at a time; the first that fails ends it. */
export async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** Groups of items: each of at most so many, and of at most so much weight unless one alone has more. */
export function grouped<T>(
  items: readonly T[],
  most: { readonly items: number; readonly weight: number },
  weightOf: (item: T) => number = () => 1,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let weight = 0;
  for (const item of items) {
    const last = groups.at(-1);
    weight += weightOf(item);
    if (last !== undefined && last.length < most.items && weight <= most.weight) last.push(item);
    else {
      groups.push([item]);
      weight = weightOf(item);
    }
  }
  return groups;
}
