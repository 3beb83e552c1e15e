import { criteriaValue } from "../domain/criteria-value.ts";
import { isList, isMap, type Value } from "../domain/document.ts";
import type { LooseningTrees } from "../domain/loosening.ts";
import { configFile, type GateFile, type RuleBook } from "../domain/rule-book.ts";
import { readLevels } from "../domain/rule-levels.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { type GuardedLoosening, guardLoosening } from "./guard.ts";
import type { GuardScope } from "./guard-scope.ts";
import { looseningsOf } from "./loosening.ts";
import { policyLoosenings } from "./policy-loosenings.ts";

/** What gate files are judged by: beside what guards them, the rules that they would bring. */
export interface GateScope extends GuardScope {
  readonly proposed: RuleBook | { readonly error: string } | null;
}

/** Everything in gate files that became less strict. */
export function gateLoosenings(head: Snapshot, trees: LooseningTrees, scope: GateScope): readonly GuardedLoosening[] {
  const now = new Map(head.gateFiles.map((file) => [file.document.path, file]));
  const changed = scope.base.gateFiles.flatMap((file) => {
    const after = now.get(file.document.path);
    return after === undefined ? [] : changedGateFile(file, after, { trees, scope });
  });
  return [...changed, ...newGateFiles(head, trees, scope), ...configuredPolicies(head, scope)];
}

/** What the configuration at head makes less strict of the policies that it uses. */
function configuredPolicies(head: Snapshot, scope: GateScope): readonly GuardedLoosening[] {
  const { proposed, rules } = scope;
  const config = configFile(head.gateFiles);
  if (config === undefined || proposed === null || "error" in proposed) return [];
  return policyLoosenings(rules, proposed).map((loosening) => guardGateFile(loosening, config, scope));
}

function changedGateFile(
  before: GateFile,
  after: GateFile,
  at: { trees: LooseningTrees; scope: GuardScope },
): readonly GuardedLoosening[] {
  const tree = at.trees[before.schema];
  const found = looseningsOf(tree, {
    before: inForce(before),
    after: inForce(after),
    criteria: { before: before.criteria ?? null, after: after.criteria ?? null },
  });
  return found.map((loosening) => guardGateFile(loosening, after, at.scope));
}

/** What a gate file comes to: what it leaves out and the default of it are one thing. */
function inForce({ document: { value }, criteria, schema }: GateFile): Value {
  if (criteria !== undefined) return criteriaValue(criteria, value);
  if (schema !== "policy" || !isMap(value) || !isList(value["rules"])) return value;
  return { ...value, rules: value["rules"].map(withAllGates) };
}

/** A rule with its level at each gate. */
function withAllGates(rule: Value): Value {
  const levels = isMap(rule) ? readLevels(rule["level"]) : null;
  return isMap(rule) && levels !== null ? { ...rule, level: { ...levels } } : rule;
}

/**
 * A gate file that the base does not have can loosen too: a first waiver, a first config with fewer policies. Only an
 * adoption may say for the first time who guards: outside of one, naming oneself would be the attack.
 */
function newGateFiles(head: Snapshot, trees: LooseningTrees, scope: GuardScope): readonly GuardedLoosening[] {
  const old = new Set(scope.base.gateFiles.map((file) => file.document.path));
  return head.gateFiles
    .filter((file) => !old.has(file.document.path) && !(scope.adoption && file.schema === "people"))
    .flatMap((file) => {
      const compared = { before: {}, after: file.document.value, criteria: { before: null, after: null } };
      return looseningsOf(trees[file.schema], compared)
        .filter(({ place }) => !(scope.adoption && place === "gate-owners"))
        .map((loosening) => guardGateFile(loosening, file, scope));
    });
}

const guardGateFile = (loosening: GuardedLoosening["loosening"], file: GateFile, scope: GuardScope): GuardedLoosening =>
  guardLoosening(
    loosening,
    {
      document: file.document,
      subject: `file:${file.document.path}#${loosening.place}`,
      system: "",
      risk: null,
      criteria: null,
    },
    scope,
  );
