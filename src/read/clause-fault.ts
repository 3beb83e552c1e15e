import { distance } from "fastest-levenshtein";
import { catalogue } from "../generated/catalogue.ts";
import type { Wrong } from "./condition-context.ts";
import { didYouMean } from "./nearest.ts";

const clauses: readonly string[] = catalogue.map(({ id }) => id);
const known: ReadonlySet<string> = new Set(clauses);

const frameworkOf = (clause: string): string => clause.slice(0, clause.indexOf(":"));

const frameworks = [...new Set(clauses.map(frameworkOf))];

/** A letter more, less or other is a slip; further away it is another standard. */
const isOfCatalogue = (framework: string): boolean =>
  framework.length <= 64 && frameworks.some((one) => distance(framework.toLowerCase(), one) <= 1);

/**
 * What is wrong with the id of a clause of a framework in the catalogue. An organization may cite a standard of its own:
 * its findings name it, the sheet of clauses does not.
 */
export function clauseFault(clause: string): Wrong | null {
  if (known.has(clause) || !isOfCatalogue(frameworkOf(clause))) return null;
  const same = clauses.filter((one) => frameworkOf(one) === frameworkOf(clause));
  const near = didYouMean(clause, same.length > 0 ? same : clauses);
  return {
    rule: "unknown-word",
    message: `names the clause \`${clause.slice(0, 80)}\`, which the catalogue does not have`,
    fix: `${near}The catalogue has ${frameworks.join(", ")}.`,
  };
}
