import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { defaultCriteria, namesOf } from "./criteria.ts";
import { type FaultWords, wordMeant } from "./shape-words.ts";

/** A part of criteria that has its shape and still makes no sense. */
export interface CriteriaFlaw {
  /** From the criteria's own root. */
  readonly path: ValuePath;
  readonly part?: "key";
  /** Follows the place: `is \`hihg\`, which is no level`. */
  readonly says: string;
  readonly rule: FaultWords["rule"];
  readonly fix: string;
  readonly meant?: string | boolean;
}

/** Parts without which no estimate can be rated. */
export const ratingParts: readonly string[] = ["likelihood", "consequence", "levels", "matrix"];

/** What is wrong with criteria beyond their shape: words on no scale, words used twice, a grid that does not fit. */
export function criteriaFlaws(criteria: ValueMap): readonly CriteriaFlaw[] {
  const levels = namesOf(criteria["levels"]) ?? defaultCriteria.levels;
  return [
    ...["likelihood", "consequence", "levels"].flatMap((scale) => repeatedWords(scale, criteria[scale])),
    ...(Object.hasOwn(criteria, "matrix") ? matrixFlaws(criteria, levels) : absentMatrix(criteria, levels)),
    ...["appetite", "tolerance"].flatMap((limit) => limitFlaws(limit, criteria, levels)),
    ...["times", "acceptance-authority"].flatMap((part) => keyFlaws(part, criteria[part], levels)),
  ];
}

function repeatedWords(scale: string, value: Value | undefined): readonly CriteriaFlaw[] {
  const seen = new Set<string>();
  return (namesOf(value) ?? []).flatMap((word, index) => {
    const same = word.normalize("NFC").toLowerCase();
    if (!seen.has(same)) {
      seen.add(same);
      return [];
    }
    return [
      {
        path: [scale, index],
        says: `is \`${word}\`, which is on the scale already`,
        rule: "reused-id",
        fix: "Give each step its own name.",
      },
    ];
  });
}

const size = (rows: number, columns: number): string => `${rows} by ${columns}`;

const scaleSize = (criteria: ValueMap): readonly [number, number] => [
  (namesOf(criteria["likelihood"]) ?? defaultCriteria.likelihood).length,
  (namesOf(criteria["consequence"]) ?? defaultCriteria.consequence).length,
];

function absentMatrix(criteria: ValueMap, levels: readonly string[]): readonly CriteriaFlaw[] {
  const [rows, columns] = scaleSize(criteria);
  const fits = matrixFlaws({ ...criteria, matrix: defaultCriteria.matrix }, levels).length === 0;
  if (fits) return [];
  const says = `is left out, and the default grid does not fit these scales (${size(rows, columns)}) and levels`;
  const fix = `Write \`matrix\`, ${size(rows, columns)}: a row for each likelihood; levels from the lowest.`;
  return [{ path: ["matrix"], says, rule: "wrong-shape", fix }];
}

function matrixFlaws(criteria: ValueMap, levels: readonly string[]): readonly CriteriaFlaw[] {
  const matrix = listOf(criteria["matrix"]);
  const [rows, columns] = scaleSize(criteria);
  const sized = matrix.length === rows && matrix.every((row) => listOf(row).length === columns);
  if (!sized) {
    const says = `does not fit the scales, which are ${size(rows, columns)} (likelihood by consequence)`;
    return [
      {
        path: ["matrix"],
        says,
        rule: "wrong-shape",
        fix: "Write a row for each likelihood and in it a level for each consequence.",
      },
    ];
  }
  const cells = matrix.flatMap((row, r) => listOf(row).map((level, c) => ({ level: String(level), r, c })));
  const unknown = cells.filter(({ level }) => !levels.includes(level));
  if (unknown.length > 0) return unknown.map(({ level, r, c }) => noLevel(["matrix", r, c], level, levels));
  const rank = (r: number, c: number): number => levels.indexOf(String(listOf(matrix[r])[c]));
  return cells.flatMap(({ level, r, c }) => {
    const below = (r > 0 && rank(r - 1, c) > rank(r, c)) || (c > 0 && rank(r, c - 1) > rank(r, c));
    if (!below) return [];
    const says = `is \`${level}\`, lower than a cell of less likelihood or less consequence`;
    return [
      {
        path: ["matrix", r, c],
        says,
        rule: "wrong-shape",
        fix: "Let levels rise with likelihood and with consequence, and write every scale from its lowest step.",
      },
    ];
  });
}

const listOf = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);

const noLevel = (path: ValuePath, word: string, levels: readonly string[]): CriteriaFlaw => ({
  path,
  says: `is \`${word}\`, which is none of the levels`,
  rule: "unknown-word",
  ...wordMeant(word, levels),
});

function limitFlaws(limit: string, criteria: ValueMap, levels: readonly string[]): readonly CriteriaFlaw[] {
  const value = criteria[limit];
  if (value === undefined) return levels.includes(defaultLimit(limit)) ? [] : [absentLimit(limit, levels)];
  const stated: readonly (readonly [ValuePath, Value])[] = isMap(value)
    ? Object.entries(value).map(([key, word]) => [[limit, key], word] as const)
    : [[[limit], value]];
  return stated.flatMap(([path, word]) =>
    typeof word === "string" && levels.includes(word) ? [] : [noLevel(path, String(word), levels)],
  );
}

const defaultLimit = (limit: string): string =>
  (limit === "appetite" ? defaultCriteria.appetite : defaultCriteria.tolerance).individuals;

const absentLimit = (limit: string, levels: readonly string[]): CriteriaFlaw => ({
  path: [limit],
  says: `is left out, and the default \`${defaultLimit(limit)}\` is none of the levels`,
  rule: "wrong-shape",
  fix: `Write \`${limit}\`, one of: ${levels.join(", ")}.`,
});

function keyFlaws(part: string, value: Value | undefined, levels: readonly string[]): readonly CriteriaFlaw[] {
  if (!isMap(value)) return [];
  return Object.keys(value).flatMap((key) =>
    levels.includes(key) ? [] : [{ ...noLevel([part, key], key, levels), part: "key" as const }],
  );
}
