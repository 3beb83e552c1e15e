import { ReviewError } from "../domain/review-error.ts";
import { didYouMean } from "../read/nearest.ts";
import type { FactLine } from "./fact-lines.ts";

/** The facts that have a word in their path or in what they mean; that none has it is told with the nearest word. */
export function narrowedFacts(facts: readonly FactLine[], word: string, kind: string): readonly FactLine[] {
  const wanted = word.toLowerCase();
  const some = facts.filter(({ path, description, words = [] }) =>
    [path, description, ...words].some((text) => text.toLowerCase().includes(wanted)),
  );
  if (some.length > 0) return some;
  const steps = new Set(facts.flatMap(({ path }) => path.split(/\.|\[\]\.?/)));
  const hint = didYouMean(wanted, [...steps]);
  throw new ReviewError(
    "usage",
    `No fact that a rule \`for: ${kind}\` sees has \`${word}\` in its path or its meaning.`,
    `${hint}\`ai-risk-gate schema facts ${kind}\` lists all of them.`,
  );
}
