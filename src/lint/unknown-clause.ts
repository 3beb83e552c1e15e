import { didYouMean } from "../read/nearest.ts";
import type { Lint, Objection } from "./lint.ts";

export const unknownClause: Lint = {
  id: "unknown-clause",
  level: "warn",
  summary: "A clause of the rule is not in the catalogue.",
  why: "Evidence for a clause that is not there is shown under no clause at all.",
  fix: "Name a clause of the catalogue.",
  find: ({ policy, clauses, at }) =>
    policy.rules.flatMap((rule) =>
      rule.clauses.flatMap((clause, index): readonly Objection[] =>
        clauses.includes(clause)
          ? []
          : [
              {
                rule,
                at: at(rule, ["clauses", index]),
                message: `${rule.id} names the clause \`${clause}\`, which the catalogue does not have.`,
                fix: `${didYouMean(clause, candidates(clause, clauses))}The catalogue has ${frameworks(clauses).join(", ")}.`,
              },
            ],
      ),
    ),
  examples: { finds: { rule: { clauses: ["iso-23894:6.5.9"] } }, leaves: { rule: { clauses: ["iso-23894:6.5.2"] } } },
};

const frameworkOf = (clause: string): string => clause.slice(0, clause.indexOf(":"));

const frameworks = (clauses: readonly string[]): readonly string[] => [...new Set(clauses.map(frameworkOf))];

/** Clauses of the same framework; of an unknown one, all of them. */
function candidates(clause: string, clauses: readonly string[]): readonly string[] {
  const same = clauses.filter((one) => frameworkOf(one) === frameworkOf(clause));
  return same.length > 0 ? same : clauses;
}
