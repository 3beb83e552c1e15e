import type { Day } from "../domain/day.ts";
import { type Document, isList, isMap, own, type Value, type ValuePath, valueAt } from "../domain/document.ts";
import type { LoosenedBy, Loosening } from "../domain/loosening.ts";
import { enforcedFrom, gates, type Parameter, type Policy, type Rule } from "../domain/policy.ts";
import { configFile, type GateFile, type RuleBook } from "../domain/rule-book.ts";
import { isLaterDay, isLooserValue, rankRuleLevel } from "../domain/strictness.ts";

/** A configuration's file and the policies that come of it. */
interface Configured {
  readonly file: GateFile | undefined;
  readonly extended: string;
  readonly policies: readonly Policy[];
}

/**
 * What a configuration makes less strict of the policies it uses: levels, parameters, the day from which they count.
 * Their own defaults matter, so the policies are compared as they come out of either configuration.
 */
export function policyLoosenings(rules: RuleBook, proposed: RuleBook): readonly Loosening[] {
  const [before, after] = [configured(rules), configured(proposed)];
  return after.policies.flatMap((policy) => {
    const old = before.policies.find((one) => one.id === policy.id);
    if (old === undefined) return [];
    const uses = { before: useOf(before, old), after: useOf(after, policy) };
    return [
      ...policy.rules.flatMap((rule) => {
        const before = old.rules.find(({ id }) => id === rule.id);
        return [...levelLoosened(before, rule, uses), ...ruleEnforcedLater([old, before], [policy, rule], uses)];
      }),
      ...Object.entries(policy.parameters).flatMap(([name, parameter]) =>
        parameterLoosened(name, { before: own(old.parameters, name), after: parameter }, uses),
      ),
      ...enforcedLater(old, policy, uses),
    ];
  });
}

const configured = ({ gateFiles, policies, extended }: RuleBook): Configured => ({
  extended: extended.map(({ digest }) => digest).join(" "),
  file: configFile(gateFiles),
  policies,
});

/** The entry of a configuration that uses a policy: its name, its place, and what it says. */
interface Use {
  readonly name: string;
  readonly path: ValuePath;
  /** The digests of what the configuration extends. */
  readonly extended: string;
  says(...path: readonly string[]): Value | undefined;
}

interface Uses {
  readonly before: Use;
  readonly after: Use;
}

function useOf({ file, extended }: Configured, policy: Policy): Use {
  // What a floor brings may be named by its id.
  const names = [policy.id, policy.source, `/${policy.source}`];
  const uses = listed(file?.document);
  const index = uses.findIndex((use) => names.includes(nameOf(use)));
  const use = uses[index];
  return {
    name: use === undefined ? policy.id : nameOf(use),
    extended,
    path: index < 0 ? ["policies"] : ["policies", index],
    says: (...path) => (use === undefined ? undefined : valueAt(use, path)),
  };
}

const listed = (document: Document | undefined): readonly Value[] => {
  const policies = document === undefined ? undefined : valueAt(document.value, ["policies"]);
  return isList(policies) ? policies : [];
};

const nameOf = (use: Value): string => String(isMap(use) ? use["use"] : use);

/**
 * What either configuration says is equal: then a change comes from the policy's own file, which tells it itself, or from
 * a configuration of this repository that is extended, which does not.
 */
const untouched = ({ before, after }: Uses, ...path: readonly string[]): boolean =>
  before.extended === after.extended && JSON.stringify(before.says(...path)) === JSON.stringify(after.says(...path));

interface Moved {
  readonly by: LoosenedBy;
  readonly before: Value;
  readonly after: Value;
}

const loosening = ({ after: { name, path } }: Uses, at: readonly string[], moved: Moved): Loosening => ({
  place: `policies[${name}].${at.join(".")}`,
  path: [...path, ...at],
  ...moved,
});

function levelLoosened(before: Rule | undefined, after: Rule, uses: Uses): readonly Loosening[] {
  if (before === undefined || untouched(uses, "levels", after.id)) return [];
  const lowered = gates.some((gate) => rankRuleLevel(after.levels[gate]) < rankRuleLevel(before.levels[gate]));
  if (!lowered) return [];
  const moved = { by: "lowered" as const, before: folded(before), after: folded(after) };
  return [loosening(uses, ["levels", after.id], moved)];
}

/** One word where the level is the same at all gates. */
const folded = (rule: Rule): Value =>
  new Set(Object.values(rule.levels)).size === 1 ? rule.levels["pull-request"] : { ...rule.levels };

function parameterLoosened(
  name: string,
  { before, after }: { before: Parameter | undefined; after: Parameter },
  uses: Uses,
): readonly Loosening[] {
  if (before === undefined || untouched(uses, "parameters", name)) return [];
  if (!isLooserValue(before.value, after.value, before.stricter)) return [];
  return [loosening(uses, ["parameters", name], { by: "changed", before: before.value, after: after.value })];
}

function enforcedLater(before: Policy, after: Policy, uses: Uses): readonly Loosening[] {
  const [from, to] = [before.enforceFrom, after.enforceFrom];
  if (to === null || !isLaterDay(from, to)) return [];
  return [loosening(uses, ["enforce-from"], { by: "later", before: from, after: to })];
}

type RuleOf = readonly [policy: Policy, rule: Rule | undefined];

/** A rule with a day of its own, or one that lost it and now has its policy's; what the policy's own day moved is told there. */
function ruleEnforcedLater(before: RuleOf, after: RuleOf, uses: Uses): readonly Loosening[] {
  const [from, to] = [dayOf(before), dayOf(after)];
  if (before[1] === undefined || (before[1].enforceFrom ?? after[1]?.enforceFrom) === undefined) return [];
  if (!isLaterDay(from, to)) return [];
  const place = ["levels", before[1].id, ...(after[1]?.enforceFrom === undefined ? [] : ["enforce-from"])];
  return [loosening(uses, place, { by: "later", before: from, after: to })];
}

const dayOf = ([policy, rule]: RuleOf): Day | null => (rule === undefined ? null : enforcedFrom(policy, rule));
