import { addDays, daysBetween, parseDuration } from "../domain/day.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { EvidenceOutcome, Measurement } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";

export interface AgedMeasurement {
  readonly outcome: EvidenceOutcome;
  /** Days since the measured content is what it is; `null` where the record does not say. */
  readonly age: number | null;
  readonly words: string;
}

/** Days past `max-age` during which evidence still counts. */
const graceDays = 14;

/** Puts the age of a measurement against its `max-age` as of today. */
export function ageMeasurement(item: EvidenceItem, measured: Measurement, clock: Clock): AgedMeasurement {
  const { since, outcome, words } = measured;
  const age = typeof since === "object" ? daysBetween(since.day, clock.today) : null;
  const written = item["max-age"];
  if (written === undefined || outcome !== "passing") return { outcome, age, words };
  const limit = parseDuration(written);
  if (limit === null || since === "unknown")
    return { outcome: "inconclusive", age, words: `${words}, but its age is unknown` };
  if (since === "unrecorded") return { outcome, age, words: `${words} (a folder keeps no age)` };
  if (age !== null && age < 0)
    return { outcome: "inconclusive", age, words: `${words}, but it is dated in the future` };
  clock.mayChange(addDays(since.day, limit + 1));
  clock.mayChange(addDays(since.day, limit + graceDays + 1));
  if (age === null || age <= limit) return { outcome, age, words };
  const late = `${words}, but it is ${age} days old (at most ${written})`;
  if (age <= limit + graceDays)
    return { outcome: "lapsing", age, words: `${late}; it counts until ${addDays(since.day, limit + graceDays)}` };
  return { outcome: "inconclusive", age, words: late };
}
