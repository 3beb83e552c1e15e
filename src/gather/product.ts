import type { CatalogueClause } from "../domain/catalogue.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import type { FactTree } from "../read/policy-rule.ts";

/** What ships with the product and every review needs. */
export interface Product {
  readonly tool: { readonly name: string; readonly version: string };
  readonly catalogue: readonly CatalogueClause[];
  readonly loosening: LooseningTrees;
  readonly facts: FactTree;
  readonly policies: readonly { readonly id: string; readonly text: string }[];
}
