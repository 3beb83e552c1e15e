import type { Fate } from "./messages.ts";

/** How many mutants of a room were noticed. */
export interface Score {
  readonly room: string;
  readonly fates: readonly Fate[];
  readonly count: Readonly<Record<Fate, number>>;
  /** Of a hundred mutants; one that never ends is noticed, one that no test reaches is not. */
  readonly percent: number;
}

export function scoreOf(room: string, fates: readonly Fate[]): Score {
  const count = { killed: 0, survived: 0, timeout: 0, uncovered: 0 };
  for (const fate of fates) count[fate] += 1;
  const percent = fates.length === 0 ? 100 : (100 * (count.killed + count.timeout)) / fates.length;
  return { room, fates, count, percent };
}
