import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Policy, Rule } from "../../src/domain/policy.ts";
import { isAsked } from "./clause-coverage.ts";

/** An item of a framework's file in the catalogue. */
export interface FrameworkItem {
  readonly id: string;
  readonly title: string;
  readonly certainty?: string;
  /** Why no rule looks at it. */
  readonly reason?: string;
}

/** A framework's file in the catalogue. */
export interface FrameworkFile {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly items: readonly FrameworkItem[];
}

/** A rule and the policy that it stands in. */
export interface CitingRule {
  readonly policy: Policy;
  readonly rule: Rule;
}

/** By what an item is looked at: rules that cite it, its parts, or nothing, for a reason. */
export type ItemCoverage =
  | { readonly by: "rules"; readonly rules: readonly CitingRule[] }
  | { readonly by: "parts" }
  | { readonly by: "none"; readonly reason: string };

const folder = "catalogue";

interface Written {
  readonly id: string;
  readonly title: string;
  readonly edition: string | number;
  readonly clauses?: readonly FrameworkItem[];
}

/** The frameworks of the catalogue whose files list clauses, by id. */
export function frameworkFiles(): ReadonlyMap<string, FrameworkFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "crosswalk.yaml");
  return new Map(
    names.flatMap((name): readonly [string, FrameworkFile][] => {
      const { id, title, edition, clauses } = parse(readFileSync(`${folder}/${name}`, "utf8")) as Written;
      return clauses === undefined ? [] : [[id, { id, title, edition: String(edition), items: clauses }]];
    }),
  );
}

/** The rules that cite an item of a framework and run at some gate. */
const citing = (name: string, policies: readonly Policy[]): readonly CitingRule[] =>
  policies.flatMap((policy) =>
    policy.rules.filter((rule) => rule.clauses.includes(name) && isAsked(rule)).map((rule) => ({ policy, rule })),
  );

/** By what each item is looked at. Throws where an item has neither a rule nor parts nor a reason, or both a rule and a reason. */
export function itemCoverage(
  framework: FrameworkFile,
  policies: readonly Policy[],
): ReadonlyMap<FrameworkItem, ItemCoverage> {
  const covered = framework.items.map((item) => [item, coverageOf(item, framework, policies)] as const);
  const faults = covered.flatMap(([item, found]) => (typeof found === "string" ? [`${item.id} ${found}`] : []));
  if (faults.length > 0) throw new Error(`${framework.id} is not covered: ${faults.join("; ")}.`);
  return new Map(covered.flatMap(([item, found]) => (typeof found === "string" ? [] : [[item, found] as const])));
}

function coverageOf(item: FrameworkItem, framework: FrameworkFile, policies: readonly Policy[]): ItemCoverage | string {
  const rules = citing(`${framework.id}:${item.id}`, policies);
  if (rules.length > 0)
    return item.reason === undefined
      ? { by: "rules", rules }
      : "has a reason why no rule looks at it, and rules that do";
  if (item.reason !== undefined) return { by: "none", reason: item.reason };
  const whole = framework.items.find(({ id, reason }) => reason !== undefined && isPart(item.id, id));
  if (whole !== undefined) return { by: "none", reason: `see ${whole.id}.` };
  return framework.items.some(({ id }) => isPart(id, item.id)) ? { by: "parts" } : "has neither a rule nor a reason";
}

/** `9(2)(a)` is a part of `9(2)`, `A.2.2` of `A.2`, `Annex III 1` of `Annex III`. */
const isPart = (id: string, whole: string): boolean =>
  id.startsWith(whole) && id.length > whole.length && /^[(. ]/.test(id.slice(whole.length));
