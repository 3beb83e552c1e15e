/** A stream of choices that the same seed repeats. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  /** True once in so many times. */
  once(inTimes: number): boolean;
  pick<T>(some: readonly T[]): T;
}

/** Choices by the mulberry32 generator; the words of a seed are hashed, so that neighbours share nothing. */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let state = hash(seed.join("/"));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % Math.max(1, limit);
  return {
    below,
    once: (inTimes) => below(inTimes) === 0,
    pick: (some) => {
      const picked = some[below(some.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from.");
      return picked;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
