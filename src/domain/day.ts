/** An ISO calendar day in UTC, `2026-11-21`; days compare as text. */
export type Day = string;

const dayMs = 86_400_000;

/** The day if the text is one that exists in the calendar, else `null`. */
export const parseDay = (text: string): Day | null => (numberOf(text) === null ? null : text);

/** The day of a time in milliseconds since 1970. */
export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export function addDays(day: Day, days: number): Day {
  const number = numberOf(day);
  return (number === null ? null : dayAt(number + days)) ?? dayOf(timeOf(day) + days * dayMs);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first === null || last === null ? Math.round((timeOf(to) - timeOf(from)) / dayMs) : last - first;
}

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

// Days are counted without `Date`: a register of many risks asks for several of each, and again for every date to come.
// The count is that of H. Hinnant, "chrono-compatible low-level date algorithms", with years that begin in March.

/** The day's number from 1970-01-01; `null` where the text is no day of the calendar. */
function numberOf(text: string): number | null {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month))) return null;
  const fromMarch = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return leapDays(fromMarch) + 365 * fromMarch + dayOfYear - epoch;
}

/** Days from the first of March of the year 0 to the first day of 1970. */
const epoch = 719_468;

/** Leap days in so many years. */
const leapDays = (years: number): number => Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);

/** The number that digits write; `NaN` where something else stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a number from 1970-01-01; `null` outside of the years that four digits write. */
function dayAt(number: number): Day | null {
  if (!Number.isInteger(number)) return null;
  const since = number + epoch;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays(yearOfEra));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return null;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const wholeDays = (days: number): number => Math.min(Math.ceil(days), 36_500);

const units: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1, H: 1 / 24 };

/**
 * Days of a duration: `72h` (rounded up to days), `30d`, or ISO 8601 (`P30D`, `P2W`, `PT72H`; a month counts 30 days,
 * a year 365). `null` where the text is no duration.
 */
export function parseDuration(text: string): number | null {
  const known = durations.get(text);
  if (known !== undefined) return known;
  const days = readDuration(text);
  if (durations.size < mostDurations) durations.set(text, days);
  return days;
}

// A policy writes few durations, and asks for them again for every risk.
const durations = new Map<string, number | null>();
const mostDurations = 1_000;

function readDuration(text: string): number | null {
  const [, count, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  if (count !== undefined) return wholeDays(Number(count) * (units[unit.toUpperCase()] ?? 0));
  const iso = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/.test(text) && text.length <= 32;
  if (!iso) return null;
  let days = 0;
  for (const [, number, name = ""] of text.matchAll(/(\d+)([YMWDH])/g)) days += Number(number) * (units[name] ?? 0);
  return wholeDays(days);
}

/** Minutes of what one run may take: `20m`, `1h`, `PT1H30M` or any duration; `null` where the text is no time. */
export function parseMinutes(text: string): number | null {
  const [, count, unit = ""] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * (unit === "m" ? 1 : minutesOf(unit.toUpperCase()));
  const [iso, date = "", time = ""] = /^P((?:\d+[YMWD])*)(?:T((?:\d+[HM])+))?$/.exec(text) ?? [];
  if (iso === undefined || iso === "P" || text.length > 32) return null;
  let minutes = 0;
  for (const [, number, name = ""] of date.matchAll(/(\d+)([YMWD])/g)) minutes += Number(number) * minutesOf(name);
  for (const [, number, name] of time.matchAll(/(\d+)([HM])/g)) minutes += Number(number) * (name === "H" ? 60 : 1);
  return minutes;
}

const minutesOf = (unit: string): number => Math.round((units[unit] ?? 0) * 24 * 60);
