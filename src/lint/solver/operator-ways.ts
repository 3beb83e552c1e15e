import { parseDuration } from "../../domain/day.ts";
import { isList } from "../../domain/document.ts";
import { apart, type Claim, item, length, type Place, present, stated, type Ways } from "./claim.ts";
import { isScalar, type Of, placesOf } from "./places.ts";
import { answerOf } from "./question.ts";

type OperatorLeaf = Of<"operator">;
type Says = (leaf: OperatorLeaf, holds: boolean) => Ways;

/** The clock's day; a fact of an item may be called `today` too. */
const today = "@today";

/** What an operator says about its facts; one that is not listed asks a question whose answer is only the same again. */
const says: Readonly<Record<string, Says>> = {
  present: (leaf, holds) => eachOf(placesOf(leaf), true, holds),
  absent: (leaf, holds) => eachOf(placesOf(leaf), false, holds),
  above: (leaf, holds) => levelWays(leaf, holds),
  "at-most": (leaf, holds) => levelWays(leaf, !holds),
  before: (leaf, holds) => {
    const [date, other] = placesOf(leaf);
    return dateWays(leaf, holds ? [[other, date, -1]] : [[date, other, 0]]);
  },
  overdue: (leaf, holds) => {
    const [date] = placesOf(leaf);
    return dateWays(leaf, holds ? [[undefined, date, -1]] : [[date, undefined, 0]]);
  },
  within: (leaf, holds) => {
    const [date, from] = placesOf(leaf);
    const time = leaf.args[1]?.kind === "literal" ? leaf.args[1].value : null;
    const days = typeof time === "string" ? parseDuration(time) : null;
    if (days === null) return askedOnly(leaf, holds);
    return dateWays(leaf, holds ? [[from, date, days]] : [[date, from, -days - 1]]);
  },
  count: (leaf, holds) => {
    const [list] = placesOf(leaf);
    const least = leaf.args[1]?.kind === "literal" ? leaf.args[1].value : null;
    if (list === undefined || typeof least !== "number") return askedOnly(leaf, holds);
    return [[holds ? length(list, "least", Math.ceil(least)) : length(list, "most", Math.ceil(least) - 1)]];
  },
  covers: coversWays,
  unique: (leaf, holds) =>
    askedOnly(leaf, holds).map((claims) => [
      ...claims,
      ...(holds ? [] : placesOf(leaf).map((list) => length(list, "least", 2))),
    ]),
};

export const operatorWays = (leaf: OperatorLeaf, holds: boolean): Ways =>
  (Object.hasOwn(says, leaf.operator.name) ? says[leaf.operator.name] : undefined)?.(leaf, holds) ??
  askedOnly(leaf, holds);

const askedOnly: Says = (leaf, holds) => [
  [...(leaf.operator.missing === "decides" ? [] : placesOf(leaf).map((place) => stated(place))), answerOf(leaf, holds)],
];

/** All say something (or nothing); or the first ones do and the next does not. */
function eachOf(places: readonly Place[], is: boolean, holds: boolean): Ways {
  if (holds) return [places.map((place) => present(place, is))];
  return places.map((place, index) => [...places.slice(0, index).map((one) => present(one, is)), present(place, !is)]);
}

/** Ranks of levels are ordered, and stand between the lowest level of the criteria and the highest. */
function levelWays(leaf: OperatorLeaf, isAbove: boolean): Ways {
  const [level, limit] = placesOf(leaf);
  if (level === undefined || limit === undefined) return [];
  return [
    [
      ...[level, limit].flatMap((place): readonly Claim[] => [
        stated(place),
        apart(place.key, "criteria.lowest", 0),
        apart("criteria.highest", place.key, 0),
      ]),
      isAbove ? apart(level.key, limit.key, -1) : apart(limit.key, level.key, 0),
    ],
  ];
}

/** A place among the days; without one, today. */
const dayName = (place: Place | undefined): string =>
  place === undefined || place.key === "today" ? today : place.key;

type Days = readonly [from: Place | undefined, to: Place | undefined, most: number];

const dateWays = (leaf: OperatorLeaf, days: readonly Days[]): Ways => [
  [
    ...placesOf(leaf).map((place) => stated(place)),
    ...days.map(([from, to, most]) => apart(dayName(from), dayName(to), most)),
  ],
];

function coversWays(leaf: OperatorLeaf, holds: boolean): Ways {
  const [list] = placesOf(leaf);
  const given = leaf.args[1]?.kind === "literal" ? leaf.args[1].value : null;
  const items = isList(given) ? given.filter(isScalar) : [];
  if (list === undefined || items.length === 0) return askedOnly(leaf, holds);
  if (holds) return [items.map((value) => item(list, value, true))];
  return items.map((value) => [item(list, value, false)]);
}
