import { parseDuration, parseMinutes } from "../domain/day.ts";
import { isList, isMap, own, type Value } from "../domain/document.ts";
import { fourEyesIn, isLooserFourEyes } from "../domain/four-eyes.ts";
import { type Criteria, dimensions } from "../domain/level.ts";
import type { LoosenedBy, LooseningScale } from "../domain/loosening.ts";
import { itemName, listOf, same } from "./items.ts";

/** What ranks a value: the scale its schema names, with the criteria of either side. */
interface Ranking {
  readonly scale: LooseningScale;
  readonly criteria: { readonly before: Criteria | null; readonly after: Criteria | null };
}
type Test = (before: Value | undefined, after: Value | undefined, ranking: Ranking) => boolean;

const gone: Test = (before, after) => before !== undefined && after === undefined;

/** Whether a value became less strict in a direction. */
export const loosens: Readonly<Record<LoosenedBy, Test>> = {
  removed: gone,
  changed: (before, after) => before !== undefined && !same(before, after),
  replaced: (before, after) => before !== undefined && after !== undefined && !same(before, after),
  later: (before, after, ranking) =>
    gone(before, after, ranking) || (typeof before === "string" && typeof after === "string" && after > before),
  narrowed: (before, after) => {
    const names = new Set(listOf(after).map(itemName));
    return isList(before) && listOf(before).some((item) => !names.has(itemName(item)));
  },
  added: (before, after) => {
    const names = new Set(isMap(before) ? Object.keys(before) : listOf(before).map(itemName));
    const now = isMap(after) ? Object.keys(after) : listOf(after).map(itemName);
    return now.some((name) => !names.has(name)) || (before === undefined && after !== undefined && now.length === 0);
  },
  reordered: (before, after) => {
    const now = listOf(after).map(itemName);
    const kept = listOf(before)
      .map(itemName)
      .filter((name) => now.includes(name));
    return kept.some((name, i) => i > 0 && now.indexOf(kept[i - 1] ?? "") > now.indexOf(name));
  },
  // A new record has a day of its own; one of the same day or an earlier one says that it was otherwise.
  rewritten: (before, after) => {
    const [was, is] = [recordedOn(before), recordedOn(after)];
    return was !== null && is !== null && is <= was && !isFilledUp(before, after);
  },
  lowered: (before, after, ranking) => moved([before, after], ranking, (from, to) => to < from),
  raised: (before, after, ranking) => moved([before, after], ranking, (from, to) => to > from),
};

/** The day of a record of the past; `null` where it has none. */
function recordedOn(record: Value | undefined): string | null {
  const day = isMap(record) ? (own(record, "date") ?? own(record, "when")) : undefined;
  return typeof day === "string" ? day : null;
}

/** Whether a record says all that it said, and perhaps more; what it is bound to is no such addition. */
const isFilledUp = (before: Value | undefined, after: Value | undefined): boolean =>
  isMap(before) &&
  isMap(after) &&
  Object.keys(before).every((key) => same(own(before, key), own(after, key))) &&
  (own(before, "of") !== undefined || own(after, "of") === undefined);

type Ranked = (from: number, to: number) => boolean;
type Change = readonly [before: Value | undefined, after: Value | undefined];

/** Compares ranks, dimension by dimension; what is gone, or can no longer be ranked, counts as moved. */
function moved([before, after]: Change, ranking: Ranking, looser: Ranked): boolean {
  if (before === undefined) return false;
  if (after === undefined) return true;
  if (ranking.scale === "four-eyes") return isLooserFourEyes(fourEyesIn(after) ?? false, fourEyesIn(before) ?? false);
  const keys = isMap(before) || isMap(after) ? ratedKeys(before, after) : [null];
  return keys.some((key) => {
    const from = rankOf(pick(before, key), ranking.scale, ranking.criteria.before);
    if (from === null) return false;
    const to = rankOf(pick(after, key), ranking.scale, ranking.criteria.after);
    return to === null || looser(from, to);
  });
}

const ratedKeys = (before: Value, after: Value): readonly string[] =>
  isMap(before)
    ? Object.keys(before).flatMap((key) => (key === "default" ? dimensions : [key]))
    : isMap(after)
      ? dimensions
      : [];

const pick = (value: Value, key: string | null): Value | undefined =>
  key === null || !isMap(value) ? value : (own(value, key) ?? own(value, "default"));

function rankOf(value: Value | undefined, scale: LooseningScale, criteria: Criteria | null): number | null {
  if (typeof scale !== "string") return rankIn(scale, value);
  if (scale === "number") return typeof value === "number" ? value : null;
  if (scale === "duration") return typeof value === "string" ? parseDuration(value) : null;
  if (scale === "minutes") return typeof value === "string" ? parseMinutes(value) : null;
  if (criteria === null) return null;
  if (scale === "four-eyes") return null;
  if (scale !== "level" && typeof value === "number") return value - 1;
  return rankIn(scale === "level" ? criteria.levels : criteria[scale], value);
}

function rankIn(words: readonly string[], value: Value | undefined): number | null {
  const rank = typeof value === "string" || typeof value === "boolean" ? words.indexOf(String(value)) : -1;
  return rank < 0 ? null : rank;
}
