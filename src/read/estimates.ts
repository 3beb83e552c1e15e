import { isMap, type Value, type ValuePath, valueAt } from "../domain/document.ts";
import { type Criteria, rankOn } from "../domain/level.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName } from "./faults.ts";
import { wordMeant } from "./shape-words.ts";

const estimates = ["inherent", "residual"] as const;
const halves = ["likelihood", "consequence"] as const;

const riskCount = (rest: Remainder): number => {
  const risks = valueAt(rest.document.value, ["risks"]);
  return Array.isArray(risks) ? risks.length : 0;
};

/** Where estimates and accepted levels stand: without sound scales none of them can be ranked. */
export function estimatePaths(rest: Remainder): readonly ValuePath[] {
  return [...Array(riskCount(rest)).keys()].flatMap((index) =>
    [["inherent"], ["residual"], ["acceptance", "level"]].map((tail) => ["risks", index, ...tail]),
  );
}

/** Words of estimates and acceptances that stand on no scale. */
export function estimateFlaws(rest: Remainder, criteria: Criteria): readonly Flaw[] {
  return [...Array(riskCount(rest)).keys()].flatMap((index) => [
    ...estimates.flatMap((estimate) =>
      halves.flatMap((half) =>
        ratingFlaws(rest, ["risks", index, estimate, half], { words: criteria[half], name: half }),
      ),
    ),
    ...ratingFlaws(rest, ["risks", index, "acceptance", "level"], { words: criteria.levels, name: "level" }),
  ]);
}

interface Scale {
  readonly words: readonly string[];
  readonly name: string;
}

/** Of a rating as written: one word or number, or one for each dimension. */
function ratingFlaws(rest: Remainder, path: ValuePath, scale: Scale): readonly Flaw[] {
  const rating = valueAt(rest.document.value, path);
  if (rating === undefined) return [];
  if (isMap(rating)) return Object.keys(rating).flatMap((dimension) => ratingFlaws(rest, [...path, dimension], scale));
  return standsOn(rating, scale.words) ? [] : [unknownWord(rest, path, { word: rating, scale })];
}

const standsOn = (word: Value, words: readonly string[]): boolean =>
  (typeof word === "string" || typeof word === "number") && rankOn(words, word) >= 0;

function unknownWord(rest: Remainder, path: ValuePath, { word, scale }: { word: Value; scale: Scale }): Flaw {
  const { words, name } = scale;
  const message = `${placeName(rest, path)} is \`${String(word)}\`, which is not on the ${name} scale (${words.join(", ")}).`;
  const help =
    typeof word === "number"
      ? { fix: `Write a number from 1 to ${words.length}, or a name.` }
      : wordMeant(String(word), words);
  return { rule: "unknown-word", message, ...help, path };
}
