import type { FactType } from "./fact-type.ts";
import type { Policy, Rule } from "./policy.ts";

/**
 * A policy that was read when the gate was built, as plain data. Its operators are named, not bound; types of facts are
 * numbers in its list; its examples stand apart.
 */
export interface PlainPolicy extends Omit<Policy, "rules"> {
  readonly rules: readonly PlainRule[];
  readonly operators: readonly string[];
  readonly types: readonly FactType[];
}

type PlainRule = Omit<Rule, "when" | "require" | "examples"> & { readonly when: unknown; readonly require: unknown };

/** By a rule's id. */
export type RuleExamples = Readonly<Record<string, Rule["examples"]>>;
