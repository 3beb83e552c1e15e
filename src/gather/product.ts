import type { CatalogueClause } from "../domain/catalogue.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import type { PlainPolicy, RuleExamples } from "../domain/plain-policy.ts";
import type { FactTree } from "../read/policy-rule.ts";

/** What ships with the product and every review needs. */
export interface Product {
  readonly tool: { readonly name: string; readonly version: string };
  readonly catalogue: readonly CatalogueClause[];
  readonly loosening: LooseningTrees;
  readonly facts: FactTree;
  readonly policies: readonly ShippedPolicy[];
}

/** A policy that ships with the product, read when it was built. */
export interface ShippedPolicy {
  readonly id: string;
  /** The policy with its defaults. */
  read(): PlainPolicy;
  examples(): RuleExamples;
  /** The text that it was read from, for those who change or show it. */
  text(): Promise<string>;
}
