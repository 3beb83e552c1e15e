import { type Day, parseDuration } from "../domain/day.ts";
import { type Document, isList, isMap, own, type Value, type ValuePath, valueAt } from "../domain/document.ts";
import type { LoosenedBy, Loosening } from "../domain/loosening.ts";
import { enforcedFrom, gates, type Parameter, type Policy, type Rule, type RuleLevel } from "../domain/policy.ts";
import type { GateFile, RuleBook } from "../domain/rule-book.ts";

/** A configuration's file and the policies that come of it. */
interface Configured {
  readonly file: GateFile | undefined;
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

const configured = ({ gateFiles, policies }: RuleBook): Configured => ({
  file: gateFiles.find(({ schema }) => schema === "config"),
  policies,
});

/** The entry of a configuration that uses a policy: its name, its place, and what it says. */
interface Use {
  readonly name: string;
  readonly path: ValuePath;
  says(...path: readonly string[]): Value | undefined;
}

interface Uses {
  readonly before: Use;
  readonly after: Use;
}

function useOf({ file }: Configured, policy: Policy): Use {
  const names = policy.source === "shipped" ? [policy.id] : [policy.source, `/${policy.source}`];
  const uses = listed(file?.document);
  const index = uses.findIndex((use) => names.includes(nameOf(use)));
  const use = uses[index];
  return {
    name: use === undefined ? policy.id : nameOf(use),
    path: index < 0 ? ["policies"] : ["policies", index],
    says: (...path) => (use === undefined ? undefined : valueAt(use, path)),
  };
}

const listed = (document: Document | undefined): readonly Value[] => {
  const policies = document === undefined ? undefined : valueAt(document.value, ["policies"]);
  return isList(policies) ? policies : [];
};

const nameOf = (use: Value): string => String(isMap(use) ? use["use"] : use);

/** What either configuration says is equal: then a change comes from the policy's own file, which tells it itself. */
const untouched = ({ before, after }: Uses, ...path: readonly string[]): boolean =>
  JSON.stringify(before.says(...path)) === JSON.stringify(after.says(...path));

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

const levels: readonly RuleLevel[] = ["off", "note", "warn", "block"];

function levelLoosened(before: Rule | undefined, after: Rule, uses: Uses): readonly Loosening[] {
  if (before === undefined || untouched(uses, "levels", after.id)) return [];
  const lowered = gates.some((gate) => levels.indexOf(after.levels[gate]) < levels.indexOf(before.levels[gate]));
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
  if (!isLooser(before.value, after.value, before.stricter)) return [];
  return [loosening(uses, ["parameters", name], { by: "changed", before: before.value, after: after.value })];
}

/** What cannot be ranked, or has no stricter side, counts as looser where it differs. */
function isLooser(before: Value, after: Value, stricter: Parameter["stricter"]): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const [from, to] = [rankOf(before), rankOf(after)];
  if (from === null || to === null || stricter === "never") return true;
  return stricter === "lower" ? to > from : to < from;
}

const rankOf = (value: Value): number | null =>
  typeof value === "number" ? value : typeof value === "string" ? parseDuration(value) : null;

function enforcedLater(before: Policy, after: Policy, uses: Uses): readonly Loosening[] {
  const [from, to] = [before.enforceFrom, after.enforceFrom];
  return isLater(from, to) ? [loosening(uses, ["enforce-from"], { by: "later", before: from, after: to })] : [];
}

type RuleOf = readonly [policy: Policy, rule: Rule | undefined];

/** A rule with a day of its own, or one that lost it and now has its policy's; what the policy's own day moved is told there. */
function ruleEnforcedLater(before: RuleOf, after: RuleOf, uses: Uses): readonly Loosening[] {
  const [from, to] = [dayOf(before), dayOf(after)];
  if (before[1] === undefined || (before[1].enforceFrom ?? after[1]?.enforceFrom) === undefined) return [];
  if (!isLater(from, to)) return [];
  const place = ["levels", before[1].id, ...(after[1]?.enforceFrom === undefined ? [] : ["enforce-from"])];
  return [loosening(uses, place, { by: "later", before: from, after: to })];
}

const dayOf = ([policy, rule]: RuleOf): Day | null => (rule === undefined ? null : enforcedFrom(policy, rule));

const isLater = (from: Day | null, to: Day | null): boolean => to !== null && (from === null || to > from);
