import { type Day, dayOf } from "../domain/day.ts";

export interface DatedCommit {
  readonly id: string;
  /** Seconds since 1970, as its committer wrote it. */
  readonly time: number;
}

/**
 * The day of each commit, where a committer's clock is not simply believed. No commit is younger than what was built
 * on it: it takes the earliest day among itself and the commits after it. One that is still later than today takes the
 * day of the nearest older commit that is not, `null` if there is none. Both err to the older side, and older is stricter.
 */
export function trustedDays(commits: readonly DatedCommit[], today: Day): readonly (readonly [string, Day | null])[] {
  const days: (readonly [string, Day | null])[] = [];
  let bound = Number.POSITIVE_INFINITY;
  let waiting: string[] = [];
  for (const { id, time } of commits) {
    bound = Math.min(bound, time);
    const day = dayOfTime(bound);
    if (day === null || day > today) waiting.push(id);
    else {
      days.push(...waiting.map((later) => [later, day] as const), [id, day]);
      waiting = [];
    }
  }
  return [...days, ...waiting.map((later) => [later, null] as const)];
}

// Git stores 64-bit times; what no calendar holds is far in the future.
const lastTime = 253_402_300_799;

const dayOfTime = (seconds: number): Day | null => (seconds <= lastTime ? dayOf(Math.max(0, seconds) * 1000) : null);
