import { type Day, dayOf, earlier, parseDay } from "../domain/day.ts";
import type { Value } from "../domain/document.ts";

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
/** Seconds since 1970 of the last day that four digits write. */
const lastSecond = 253_402_300_799;

/**
 * The day, in UTC, of a time as programs write it: an ISO 8601 text, without an offset taken as UTC, or seconds since
 * 1970; `undefined` where it is no time.
 */
function dayOfTime(value: Value | undefined): Day | undefined {
  if (typeof value === "number") return value > 0 && value <= lastSecond ? dayOf(value * 1000) : undefined;
  if (typeof value !== "string") return undefined;
  const [, text = "", time, offset = "Z"] = written.exec(value) ?? [];
  const day = parseDay(text);
  if (day === null || time === undefined) return day ?? undefined;
  const moment = Date.parse(`${day}T${time}${offset.replace(/^(.\d\d)(\d\d)$/u, "$1:$2")}`);
  return Number.isFinite(moment) ? dayOf(moment) : undefined;
}

/** Where a file holds several times, its evidence is as old as the earliest. */
export function earliestDay(times: readonly (Value | undefined)[]): { readonly produced?: Day } {
  const days = times.map(dayOfTime).filter((day) => day !== undefined);
  return days.length === 0 ? {} : { produced: days.reduce(earlier) };
}
