import { addDays, daysBetween, parseDuration } from "../domain/day.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import { defaultGrace } from "../domain/rule-book.ts";
import type { EvidenceOutcome, Measurement } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";

export interface AgedMeasurement {
  readonly outcome: EvidenceOutcome;
  /** Days since the measured content is what it is; `null` where the record does not say. */
  readonly age: number | null;
  readonly words: string;
  /** Of what is too old, that alone: `it is 97 days old (at most 90d)`. */
  readonly late?: string;
}

/** Puts the age of a measurement against its `max-age` as of today. */
export function ageMeasurement(item: EvidenceItem, measured: Measurement, clock: Clock): AgedMeasurement {
  const { since, outcome, words, grace = defaultGrace } = measured;
  const age = typeof since === "object" ? daysBetween(since.day, clock.today) : null;
  if (outcome !== "passing") return { outcome, age, words };
  // Nothing was measured on a day to come, however old it may become.
  if (age !== null && age < 0)
    return { outcome: "inconclusive", age, words: `${words}, but it is dated in the future` };
  const written = item["max-age"];
  if (written === undefined) return { outcome, age, words };
  const limit = parseDuration(written);
  if (limit === null || since === "unknown")
    return { outcome: "inconclusive", age, words: `${words}, but its age is unknown` };
  if (since === "unrecorded") return { outcome, age, words: `${words} (a folder keeps no age)` };
  clock.mayChange(addDays(since.day, limit + 1));
  clock.mayChange(addDays(since.day, limit + grace + 1));
  if (age === null || age <= limit) return { outcome, age, words };
  const late = `it is ${age} days old (at most ${written})`;
  if (age > limit + grace) return { outcome: "inconclusive", age, words: `${words}, but ${late}`, late };
  const until = addDays(since.day, limit + grace);
  return { outcome: "lapsing", age, words: `${words}, but ${late}; it counts until ${until}`, late };
}
