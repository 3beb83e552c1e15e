import { addDays, type Day, parseDay } from "./day.ts";
import { own, type Value, type ValueMap } from "./document.ts";
import { isPresent } from "./presence.ts";
import type { Clock } from "./subject.ts";
import { inWords } from "./words.ts";

/** Why a record that somebody stands by something does not count: the key that says so, and how. */
export interface AttestationLack {
  readonly key: "who" | "when" | "what" | "expires";
  /** `null` where the key says nothing at all. */
  readonly words: string | null;
}

/** What a record lacks in order to count on a clock's day, where it may be so many days old; `null` where it counts. */
export function attestationLack(
  record: ValueMap,
  { days, age }: { readonly days: number; readonly age: string },
  clock: Clock,
): AttestationLack | null {
  const empty = (["who", "when", "what"] as const).find((key) => !isPresent(own(record, key)));
  if (empty !== undefined) return { key: empty, words: null };
  const lack = (key: AttestationLack["key"], words: string): AttestationLack => ({ key, words });
  if (own(record, "who-known") === false) return lack("who", "which names nobody");
  const when = dayOf(own(record, "when"));
  if (when === null) return lack("when", "which is no day");
  clock.mayChange(when);
  if (when > clock.today) return lack("when", "which is still to come");
  const last = addDays(when, days);
  clock.mayChange(addDays(last, 1));
  if (clock.today > last) return lack("when", `more than ${inWords(age)} ago`);
  const expires = own(record, "expires");
  return isPresent(expires) ? endOf(dayOf(expires), clock) : null;
}

function endOf(expires: Day | null, clock: Clock): AttestationLack | null {
  if (expires === null) return { key: "expires", words: "which is no day" };
  clock.mayChange(addDays(expires, 1));
  return clock.today > expires ? { key: "expires", words: `past on ${clock.today}` } : null;
}

const dayOf = (value: Value | undefined): Day | null => parseDay(String(value));
