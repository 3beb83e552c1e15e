import { ReviewError } from "../domain/review-error.ts";
import { didYouMean } from "../read/nearest.ts";

/**
 * The subject that a word names: its whole name, or a short form where only one has it (`CR-001` or
 * `consumer-loans/CR-001` for `risk:consumer-loans/CR-001`). Several, none: an error that names them, or the nearest.
 */
export function findSubject(word: string, subjects: readonly string[]): string {
  const names = [...new Set(subjects)];
  if (names.includes(word)) return word;
  const found = names.filter((name) => shortForms(name).includes(word));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined)
    throw new ReviewError("usage", `\`${word}\` names ${found.length} subjects.`, `Name one of ${listed(found)}.`);
  const within = names.filter((name) => stepsOf(name).includes(word));
  if (within.length > 0)
    throw new ReviewError("usage", `The rule is not asked of \`${word}\` itself.`, `Name one of ${listed(within)}.`);
  const hint = didYouMean(word, [...names, ...names.flatMap(shortForms)]);
  throw new ReviewError("usage", `There is no subject \`${word}\`.`, `${hint}${there(names)}`);
}

const there = (names: readonly string[]): string =>
  names.length === 0 ? "There is nobody whom the rule is asked of here." : `The rule is asked of ${listed(names)}.`;

const mostListed = 10;

const listed = (names: readonly string[]): string =>
  names.length <= mostListed
    ? names.join(", ")
    : `${names.slice(0, mostListed).join(", ")} and ${names.length - mostListed} more`;

/** A name without its kind, and every ending of that after a slash. */
function shortForms(name: string): readonly string[] {
  const steps = stepsOf(name);
  return steps.map((_, index) => steps.slice(index).join("/"));
}

const stepsOf = (name: string): readonly string[] => name.slice(name.indexOf(":") + 1).split("/");
