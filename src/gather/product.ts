import type { CatalogueClause } from "../domain/catalogue.ts";
import { own } from "../domain/document.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import type { PlainPolicy, RuleExamples } from "../domain/plain-policy.ts";
import type { FactTree } from "../read/policy-rule.ts";

/** What ships with the product and every review needs. */
export interface Product {
  readonly tool: { readonly name: string; readonly version: string };
  /** The clauses that every report lists. */
  readonly catalogue: readonly CatalogueClause[];
  /** Those of each other framework, by its id. */
  sheets(): Readonly<Record<string, readonly CatalogueClause[]>>;
  readonly loosening: LooseningTrees;
  readonly facts: FactTree;
  readonly policies: readonly ShippedPolicy[];
}

/** The clauses of every report and those of each other framework that some ids are of, framework by framework. */
export function clausesOf(product: Product, cited: readonly string[]): readonly CatalogueClause[] {
  const frameworks = new Set(cited.map((id) => id.slice(0, Math.max(0, id.indexOf(":")))));
  for (const framework of listedIn(product.catalogue)) frameworks.delete(framework);
  if (frameworks.size === 0) return product.catalogue;
  const sheets = product.sheets();
  return [...product.catalogue, ...[...frameworks].sort().flatMap((framework) => own(sheets, framework) ?? [])];
}

const listedIn = (clauses: readonly CatalogueClause[]): ReadonlySet<string> =>
  new Set(clauses.map(({ id }) => id.slice(0, id.indexOf(":"))));

/** A policy that ships with the product, read when it was built. */
export interface ShippedPolicy {
  readonly id: string;
  /** The policy with its defaults. */
  read(): PlainPolicy;
  examples(): RuleExamples;
  /** The text that it was read from, for those who change or show it. */
  text(): Promise<string>;
}
