import type { Day } from "../domain/day.ts";
import { type Effect, effects } from "../domain/finding.ts";

/** One subject whose answers may change on some days: what it does to the verdict on a day, and when it may change next. */
export interface DatedSubject {
  readonly days: readonly Day[];
  on(day: Day): { readonly worst: Effect; readonly days: readonly Day[] };
}

/** Looking further than this many answers ahead, the day reached is given instead: earlier than the truth, never later. */
const patience = 20_000;

/** The first day on which some subject does worse to the verdict than `now`, by time alone; `null` if there is none. */
export function holdsUntil(subjects: readonly DatedSubject[], now: Effect): Day | null {
  if (now === "block") return null;
  const due = new Map<Day, Set<DatedSubject>>();
  const expect = (subject: DatedSubject, days: readonly Day[]): void => {
    for (const day of days) due.set(day, (due.get(day) ?? new Set()).add(subject));
  };
  for (const subject of subjects) expect(subject, subject.days);
  let asked = 0;
  for (let day = earliest(due); day !== null; day = earliest(due)) {
    const today = due.get(day) ?? [];
    due.delete(day);
    for (const subject of today) {
      const then = subject.on(day);
      if (effects.indexOf(then.worst) > Math.max(effects.indexOf(now), effects.indexOf("note"))) return day;
      expect(subject, then.days);
      asked += 1;
      if (asked >= patience) return day;
    }
  }
  return null;
}

const earliest = (due: ReadonlyMap<Day, unknown>): Day | null => {
  let first: Day | null = null;
  for (const day of due.keys()) if (first === null || day < first) first = day;
  return first;
};
