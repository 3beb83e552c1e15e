import { criteriaValue } from "../domain/criteria-value.ts";
import { isMap, own, type ValueMap } from "../domain/document.ts";
import { type Criteria, dimensions, type PerDimension, rankLevel, type Times } from "../domain/level.ts";
import type { FloorCriteria } from "../domain/rule-book.ts";
import { type Looser, shown } from "./looser.ts";

const scales = ["likelihood", "consequence", "levels"] as const;
type Scale = (typeof scales)[number];

/** Which parts of a floor are in the words of a scale. */
const inWordsOf: Readonly<Record<Scale, readonly string[]>> = {
  likelihood: ["likelihood", "matrix"],
  consequence: ["consequence", "matrix"],
  levels: ["levels", "matrix", "appetite", "tolerance", "times", "acceptance-authority"],
};

type Part = (here: Criteria, asked: Criteria) => readonly Omit<Looser, "floor">[];

/** Where criteria are looser than a floor's; what the floor leaves out is not compared. */
export function looserCriteria(here: Criteria, floor: FloorCriteria): readonly Looser[] {
  const { criteria: asked, source } = floor;
  const other = differingScales(here, floor);
  const apart = other.map((scale) => {
    return { path: [scale], here: shown(here[scale]), asked: `exactly ${shown(asked[scale])}`, floor: source };
  });
  const compared = comparable(floor, other);
  return [
    ...apart,
    ...compared.flatMap((part) => (parts[part]?.(here, asked) ?? []).map((one) => ({ ...one, floor: source }))),
  ];
}

const differingScales = (here: Criteria, { stated, criteria: asked }: FloorCriteria): readonly Scale[] =>
  scales.filter(
    (scale) =>
      inWordsOf[scale].some((part) => Object.hasOwn(stated, part)) &&
      here[scale].join("\n") !== asked[scale].join("\n"),
  );

/** The parts that a floor states, in words that are ranked the same here. */
const comparable = ({ stated }: FloorCriteria, other: readonly Scale[]): readonly string[] =>
  Object.keys(parts).filter(
    (part) => Object.hasOwn(stated, part) && !other.some((scale) => inWordsOf[scale].includes(part)),
  );

const parts: Readonly<Record<string, Part>> = {
  matrix: (here, asked) =>
    here.matrix.flatMap((row, index) => {
      const cells = row.flatMap((level, column) => {
        const other = asked.matrix[index]?.[column] ?? level;
        return rankLevel(here, level) < rankLevel(here, other) ? [{ level, other, at: here.consequence[column] }] : [];
      });
      if (cells.length === 0) return [];
      const says = cells.map(({ level, at }) => `${level} for ${at}`).join(", ");
      return [{ path: ["matrix", index], here: says, asked: `at least ${cells.map(({ other }) => other).join(", ")}` }];
    }),
  appetite: (here, asked) => looserLimit("appetite", here, asked),
  tolerance: (here, asked) => looserLimit("tolerance", here, asked),
  times: (here, asked) =>
    Object.entries(asked.times).flatMap(([level, times]): ReturnType<Part> => {
      const mine = own(here.times, level);
      const words = timesWords(times);
      if (mine === undefined) return [{ path: ["times"], here: `nothing for ${level}`, asked: `at most ${words}` }];
      return keysOf(times)
        .filter((key) => mine[key] > times[key])
        .map((key) => ({ path: ["times", level, key], here: `${mine[key]}d`, asked: `at most ${times[key]}d` }));
    }),
  "acceptance-authority": (here, asked) => {
    const levels = [...new Set([...Object.keys(asked.authority), ...Object.keys(here.authority)])];
    return levels.flatMap((level) => {
      const [mine, theirs] = [own(here.authority, level), own(asked.authority, level)];
      if (mine !== undefined && theirs !== undefined && mine.length > 0 && mine.every((name) => theirs.includes(name)))
        return [];
      const path = mine === undefined ? ["acceptance-authority"] : ["acceptance-authority", level];
      const says = mine === undefined ? `nobody for ${level}` : shown(mine);
      const words = theirs === undefined ? "the authority of a higher level" : `at most ${shown(theirs)}`;
      return [{ path, here: says, asked: words }];
    });
  },
};

const keysOf = (times: Times): readonly (keyof Times)[] => Object.keys(times) as (keyof Times)[];

const timesWords = (times: Times): string =>
  keysOf(times)
    .map((key) => `${key} ${times[key]}d`)
    .join(", ");

function looserLimit(limit: "appetite" | "tolerance", here: Criteria, asked: Criteria): ReturnType<Part> {
  const high = dimensions.filter((one) => rankLevel(here, here[limit][one]) > rankLevel(here, asked[limit][one]));
  if (high.length === 0) return [];
  const words = (of: PerDimension<string>): string =>
    high.length === dimensions.length && new Set(high.map((one) => of[one])).size === 1
      ? of.individuals
      : high.map((one) => `${of[one]} (${one})`).join(", ");
  return [{ path: [limit], here: words(here[limit]), asked: `at most ${words(asked[limit])}` }];
}

/** Part by part the stricter of both; what cannot be compared stays as it is here, where a finding says so. */
export function stricterCriteria(here: Criteria, floor: FloorCriteria): Criteria {
  const { criteria: asked, stated } = floor;
  const held = comparable(floor, differingScales(here, floor));
  const has = (part: string): boolean => held.includes(part);
  return {
    ...here,
    matrix: has("matrix")
      ? here.matrix.map((row, r) => row.map((level, c) => higher(here, [level, asked.matrix[r]?.[c]])))
      : here.matrix,
    appetite: has("appetite") ? lowerLimit(here, [here.appetite, asked.appetite]) : here.appetite,
    tolerance: has("tolerance") ? lowerLimit(here, [here.tolerance, asked.tolerance]) : here.tolerance,
    times: has("times") ? shorterTimes(here.times, asked.times) : here.times,
    authority: has("acceptance-authority") ? narrower(here.authority, asked.authority) : here.authority,
    defaulted: here.defaulted.filter((part) => !Object.hasOwn(stated, part)),
  };
}

const higher = (criteria: Criteria, [level, other = level]: readonly [string, string | undefined]): string =>
  rankLevel(criteria, other) > rankLevel(criteria, level) ? other : level;

function lowerLimit(
  criteria: Criteria,
  [here, asked]: readonly [PerDimension<string>, PerDimension<string>],
): PerDimension<string> {
  const of = (one: keyof PerDimension<string>): string =>
    rankLevel(criteria, asked[one]) < rankLevel(criteria, here[one]) ? asked[one] : here[one];
  return { individuals: of("individuals"), organization: of("organization"), society: of("society") };
}

function shorterTimes(here: Criteria["times"], asked: Criteria["times"]): Criteria["times"] {
  const entries = [...new Set([...Object.keys(here), ...Object.keys(asked)])].map((level) => {
    const [mine, theirs] = [own(here, level), own(asked, level)];
    const times = mine ?? theirs ?? { decide: 0, treat: 0, review: 0 };
    const other = theirs ?? times;
    const least = (key: keyof Times): number => Math.min(times[key], other[key]);
    return [level, { decide: least("decide"), treat: least("treat"), review: least("review") }] as const;
  });
  return Object.fromEntries(entries);
}

/** Those whom both name; where that is nobody, the floor's. A level that the floor names nobody for has nobody of its own. */
const narrower = (here: Criteria["authority"], asked: Criteria["authority"]): Criteria["authority"] =>
  Object.fromEntries(
    Object.entries(asked).map(([level, names]) => {
      const both = (own(here, level) ?? []).filter((name) => names.includes(name));
      return [level, both.length === 0 ? names : both];
    }),
  );

/** The part of criteria that a key of their file fills. */
const fields: Readonly<Record<string, keyof Criteria>> = {
  likelihood: "likelihood",
  consequence: "consequence",
  levels: "levels",
  matrix: "matrix",
  appetite: "appetite",
  tolerance: "tolerance",
  times: "times",
  "acceptance-authority": "authority",
  approved: "approved",
};

/** What several floors come to in the words of people: a manifest takes from it what it leaves out itself. */
export function floorStated(floors: readonly FloorCriteria[]): ValueMap {
  const [first, ...more] = floors;
  if (first === undefined) return {};
  const { criteria, stated } = more.reduce(joined, first);
  const whole = criteriaValue(criteria, {});
  const keys = Object.keys(stated).filter((key) => Object.hasOwn(fields, key));
  return Object.fromEntries(
    keys.flatMap((key) => (isMap(whole) && whole[key] !== undefined ? [[key, whole[key]]] : [])),
  );
}

/** Part by part what one of both states; where both do, the stricter. */
function joined(outer: FloorCriteria, inner: FloorCriteria): FloorCriteria {
  const left = Object.entries(fields).filter(
    ([key]) => Object.hasOwn(outer.stated, key) && !Object.hasOwn(inner.stated, key),
  );
  const filled = Object.fromEntries(left.map(([, field]) => [field, outer.criteria[field]]));
  return {
    ...inner,
    stated: { ...outer.stated, ...inner.stated },
    criteria: stricterCriteria({ ...inner.criteria, ...filled }, outer),
  };
}
