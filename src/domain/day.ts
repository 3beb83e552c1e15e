/** An ISO calendar day in UTC, `2026-11-21`; days compare as text. */
export type Day = string;

const dayMs = 86_400_000;

/** The day if the text is one that exists in the calendar, else `null`. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text ? text : null;
}

/** The day of a time in milliseconds since 1970. */
export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayMs);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const units: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1, H: 1 / 24 };

/**
 * Days of a duration: `72h` (rounded up to days), `30d`, or ISO 8601 (`P30D`, `P2W`, `PT72H`; a month counts 30 days,
 * a year 365). `null` where the text is no duration.
 */
export function parseDuration(text: string): number | null {
  const short = /^(\d{1,5})([hdw])$/.exec(text);
  const iso = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/.test(text) && text.length <= 32;
  if (short === null && !iso) return null;
  const parts = (short === null ? text : text.toUpperCase()).matchAll(/(\d+)([YMWDH])/g);
  let days = 0;
  for (const [, count, unit] of parts) days += Number(count) * (units[unit ?? ""] ?? 0);
  return Math.min(Math.ceil(days), 36_500);
}
