import type { Day } from "../domain/day.ts";
import { type Value, type ValueMap, withoutAbsent } from "../domain/document.ts";
import { enforcedFrom, gates, type Parameter, type Policy, type Rule } from "../domain/policy.ts";
import { isLaterDay, isLooserValue, rankRuleLevel } from "../domain/strictness.ts";
import { type Looser, shown } from "./looser.ts";

/** What a configuration may change of a policy, all of it told. */
export interface PolicySettings {
  readonly parameters: ValueMap;
  readonly levels: ValueMap;
  readonly enforceFrom: string | null;
}

/** A policy as it is in force where it is asked for, and by whom. */
export interface AskedPolicy {
  readonly policy: Policy;
  readonly floor: string;
}

/** Everything that is settled of a policy. */
export const settingsOf = ({ parameters, rules, enforceFrom }: Policy): PolicySettings => ({
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
  levels: Object.fromEntries(rules.map((rule) => [rule.id, levelsOf(rule)])),
  enforceFrom,
});

const levelsOf = ({ levels, enforceFrom }: Pick<Rule, "levels" | "enforceFrom">): ValueMap =>
  withoutAbsent({ ...levels, "enforce-from": enforceFrom });

/** Where a policy is looser than a floor has it; paths are those of the entry that uses it. */
export function looserPolicy(here: Policy, { policy: asked, floor }: AskedPolicy): readonly Looser[] {
  const parameters = eachParameter(here, asked).flatMap(([name, own, other]): readonly Looser[] =>
    isLooserValue(other.value, own.value, other.stricter)
      ? [{ path: ["parameters", name], here: shown(own.value), asked: bound(other), floor }]
      : [],
  );
  const levels = eachRule(here, asked).flatMap(([own, other]): readonly Looser[] => {
    const low = gates.filter((gate) => rankRuleLevel(own.levels[gate]) < rankRuleLevel(other.levels[gate]));
    if (low.length === 0) return [];
    const [says, asks] = [levelWords(own, low), levelWords(other, low)];
    return [{ path: ["levels", own.id], here: says, asked: `at least ${asks}`, floor }];
  });
  return [...parameters, ...levels, ...laterPolicy(here, asked, floor), ...laterRules(here, asked, floor)];
}

const latest = (day: Day | null): string => (day === null ? "none, so that it counts already" : `${day} at the latest`);

const laterPolicy = ({ enforceFrom }: Policy, asked: Policy, floor: string): readonly Looser[] =>
  isLaterDay(asked.enforceFrom, enforceFrom)
    ? [{ path: ["enforce-from"], here: String(enforceFrom), asked: latest(asked.enforceFrom), floor }]
    : [];

/** Rules with a day of their own; those without have their policy's, which is told once. */
const laterRules = (here: Policy, asked: Policy, floor: string): readonly Looser[] =>
  eachRule(here, asked).flatMap(([own, other]): readonly Looser[] => {
    if (own.enforceFrom === undefined) return [];
    const day = enforcedFrom(asked, other);
    if (!isLaterDay(day, own.enforceFrom)) return [];
    return [{ path: ["levels", own.id, "enforce-from"], here: own.enforceFrom, asked: latest(day), floor }];
  });

/** The stricter of both, place by place; a parameter of which neither is takes the second's value, and is named. */
export function stricterSettings(a: Policy, b: Policy): PolicySettings & { readonly apart: readonly string[] } {
  const enforceFrom = earlierDay(a.enforceFrom, b.enforceFrom);
  const parameters: [string, Value][] = [];
  const apart: string[] = [];
  for (const [name, own, other] of eachParameter(a, b)) {
    const [looser, back] = [
      isLooserValue(other.value, own.value, own.stricter),
      isLooserValue(own.value, other.value, own.stricter),
    ];
    if (looser && back) apart.push(name);
    parameters.push([name, looser ? other.value : own.value]);
  }
  const levels = eachRule(a, b).map(([own, other]) => {
    const all = gates.map((gate) => {
      const [here, there] = [own.levels[gate], other.levels[gate]];
      return [gate, rankRuleLevel(here) < rankRuleLevel(there) ? there : here];
    });
    const day = earlierDay(enforcedFrom(a, own), enforcedFrom(b, other));
    return [
      own.id,
      { ...Object.fromEntries(all), ...(day === null || day === enforceFrom ? {} : { "enforce-from": day }) },
    ];
  });
  return { parameters: Object.fromEntries(parameters), levels: Object.fromEntries(levels), enforceFrom, apart };
}

const earlierDay = (one: Day | null, other: Day | null): Day | null => (isLaterDay(other, one) ? other : one);

function eachParameter(here: Policy, asked: Policy): readonly (readonly [string, Parameter, Parameter])[] {
  return Object.entries(asked.parameters).flatMap(([name, other]) => {
    const own = here.parameters[name];
    return own === undefined ? [] : [[name, own, other] as const];
  });
}

function eachRule(here: Policy, asked: Policy): readonly (readonly [Rule, Rule])[] {
  const rules = new Map(asked.rules.map((rule) => [rule.id, rule]));
  return here.rules.flatMap((rule) => {
    const other = rules.get(rule.id);
    return other === undefined ? [] : [[rule, other] as const];
  });
}

function bound({ value, stricter, type }: Parameter): string {
  if (stricter === "never" || type === "text" || type === "list") return `exactly ${shown(value)}`;
  return `${stricter === "higher" ? "at least" : "at most"} ${shown(value)}`;
}

/** One word where the gates in question are all of them and agree. */
function levelWords({ levels }: Rule, low: readonly (keyof Rule["levels"])[]): string {
  const words = new Set(low.map((gate) => levels[gate]));
  if (words.size === 1 && low.length === gates.length) return [...words].join("");
  return low.map((gate) => `${levels[gate]} (${gate})`).join(", ");
}
