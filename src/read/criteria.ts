import { parseDuration } from "../domain/day.ts";
import { isList, isMap, textsIn, type Value, type ValueMap } from "../domain/document.ts";
import { type Criteria, type Dimension, dimensions, type PerDimension, type Times } from "../domain/level.ts";
import { isPresent } from "../domain/presence.ts";

/** The criteria of a manifest that states none: a grid of five by five, as the documentation shows it. */
export const defaultCriteria: Criteria = {
  likelihood: ["rare", "unlikely", "possible", "likely", "almost-certain"],
  consequence: ["negligible", "minor", "moderate", "major", "severe"],
  levels: ["low", "medium", "high", "critical"],
  matrix: [
    ["low", "low", "low", "medium", "medium"],
    ["low", "low", "medium", "medium", "high"],
    ["low", "medium", "medium", "high", "high"],
    ["low", "medium", "high", "high", "critical"],
    ["medium", "high", "high", "critical", "critical"],
  ],
  appetite: { individuals: "medium", organization: "medium", society: "medium" },
  tolerance: { individuals: "high", organization: "high", society: "high" },
  times: {
    critical: { decide: 3, treat: 30, review: 30 },
    high: { decide: 14, treat: 60, review: 90 },
    medium: { decide: 30, treat: 90, review: 180 },
  },
  authority: {},
  approved: null,
  defaulted: [
    "likelihood",
    "consequence",
    "levels",
    "matrix",
    "appetite",
    "tolerance",
    "times",
    "acceptance-authority",
  ],
};

/** The parts of criteria whose absence is filled by a default and told. */
const parts = defaultCriteria.defaulted;

/** Criteria with every default filled in, from what remains of them once faulty parts are cut out. */
export function resolveCriteria(written: ValueMap): Criteria {
  const levels = textsIn(written["levels"]) ?? defaultCriteria.levels;
  return {
    likelihood: namesOf(written["likelihood"]) ?? defaultCriteria.likelihood,
    consequence: namesOf(written["consequence"]) ?? defaultCriteria.consequence,
    levels,
    matrix: matrixOf(written["matrix"]) ?? defaultCriteria.matrix,
    appetite: limitOf(written["appetite"], defaultCriteria.appetite, levels),
    tolerance: limitOf(written["tolerance"], defaultCriteria.tolerance, levels),
    times: timesOf(written["times"], levels),
    authority: authorityOf(written["acceptance-authority"]),
    approved: isMap(written["approved"]) ? { ...written["approved"] } : null,
    ...unexplainedIn(written),
    defaulted: parts.filter((part) => !Object.hasOwn(written, part)),
  };
}

/** The names of a scale's steps: each a text, or a map with its name. */
export const namesOf = (value: Value | undefined): readonly string[] | undefined =>
  isList(value)
    ? value.flatMap((step) => {
        const name = isMap(step) ? step["name"] : step;
        return typeof name === "string" ? [name] : [];
      })
    : undefined;

/** Steps of the scales that stand there without a meaning. */
function unexplainedIn(written: ValueMap): Pick<Criteria, "unexplained"> {
  const unexplained = ["likelihood", "consequence"].flatMap((scale) => {
    const steps = written[scale];
    return (isList(steps) ? steps : [])
      .filter((step) => !(isMap(step) && isPresent(step["means"])))
      .map((step) => `${scale} ${isMap(step) ? String(step["name"]) : String(step)}`);
  });
  return unexplained.length === 0 ? {} : { unexplained };
}

const matrixOf = (value: Value | undefined): Criteria["matrix"] | undefined =>
  isList(value) ? value.map((row) => textsIn(row) ?? []) : undefined;

/** A limit for each dimension; where neither it nor a default of these levels is known, the strictest there is. */
function limitOf(
  value: Value | undefined,
  fallback: PerDimension<string>,
  levels: readonly string[],
): PerDimension<string> {
  const of = (dimension: Dimension): string => {
    const stated = isMap(value) ? (value[dimension] ?? value["default"]) : value;
    const limit = stated ?? fallback[dimension];
    return typeof limit === "string" && levels.includes(limit) ? limit : (levels[0] ?? "");
  };
  const [individuals, organization, society] = dimensions;
  return { individuals: of(individuals), organization: of(organization), society: of(society) };
}

function timesOf(value: Value | undefined, levels: readonly string[]): Readonly<Record<string, Times>> {
  const stated = isMap(value) ? value : {};
  const entries = levels.flatMap((level) => {
    const own = Object.hasOwn(stated, level) ? stated[level] : undefined;
    if (isMap(own)) return [[level, ownTimes(own)] as const];
    const fallback = Object.hasOwn(defaultCriteria.times, level) ? defaultCriteria.times[level] : undefined;
    return isMap(value) || fallback === undefined ? [] : [[level, fallback] as const];
  });
  return Object.fromEntries(entries);
}

const ownTimes = (stated: ValueMap): Times => ({
  decide: daysOf(stated["decide"]),
  treat: daysOf(stated["treat"]),
  review: daysOf(stated["review"]),
});

const daysOf = (value: Value | undefined): number => (typeof value === "string" ? (parseDuration(value) ?? 0) : 0);

function authorityOf(value: Value | undefined): Criteria["authority"] {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([level, names]) => [level, textsIn(names) ?? []]));
}
