import { type Criteria, type Dimension, dimensions, rankLevel, strictest } from "../domain/level.ts";
import type { People } from "../domain/rule-book.ts";
import { authorityFor } from "./acceptance.ts";
import { namesSomebody } from "./names-somebody.ts";

/** Kinds of consequence for which more is held without a word than anybody may accept. */
export function toleranceBelow(criteria: Criteria): readonly Dimension[] | undefined {
  const below = dimensions.filter(
    (one) => rankLevel(criteria, criteria.tolerance[one]) < rankLevel(criteria, criteria.appetite[one]),
  );
  return below.length === 0 ? undefined : below;
}

const stand = new Set(["risk-owner", "system-owner"]);

/** Levels that are to be accepted, and for which nobody who can be found has authority, each with who is named. */
export function withoutAuthority(criteria: Criteria, people: People): readonly string[] | undefined {
  const from = rankLevel(criteria, strictest(criteria.appetite, criteria));
  const to = Math.max(...dimensions.map((one) => rankLevel(criteria, criteria.tolerance[one])));
  const lacking = criteria.levels.slice(from + 1, to + 1).flatMap((level) => {
    const named = authorityFor(level, criteria);
    if (named.some((name) => stand.has(name) || namesSomebody(name, people))) return [];
    return [named.length === 0 ? `${level} (nobody is named)` : `${level} (${named.join(", ")})`];
  });
  return lacking.length === 0 ? undefined : lacking;
}
