import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import { gates, type Rule } from "../domain/policy.ts";
import { overrideLevels } from "../domain/rule-levels.ts";
import { rankRuleLevel } from "../domain/strictness.ts";
import { unknownName, type Wrong, wrongShape } from "./condition-context.ts";

interface Overriding {
  /** Told what is wrong in what a configuration changes. */
  overridden(at: ValuePath, wrong: Wrong): void;
  /** The policy as it is written, with the rules that could not be read. */
  readonly written: ValueMap;
}

/** Puts a configuration's levels and days in place of the rules' own. */
export function overriddenLevels(
  rules: readonly Rule[],
  overrides: ValueMap,
  { overridden, written }: Overriding,
): readonly Rule[] {
  const ids = isList(written["rules"]) ? written["rules"].map((rule) => (isMap(rule) ? rule["id"] : null)) : [];
  const known = ids.filter((id) => typeof id === "string");
  for (const id of Object.keys(overrides)) {
    if (!known.includes(id)) overridden(["levels", id], unknownName("rule", id, known));
  }
  return rules.map((rule) => {
    if (!Object.hasOwn(overrides, rule.id)) return rule;
    const changed = changedBy(rule, overrides[rule.id] ?? null);
    if ("levels" in changed) return { ...rule, ...changed };
    overridden(["levels", rule.id], changed);
    return rule;
  });
}

/** What a configuration makes of a rule's levels; what is wrong with it where it may not. */
function changedBy(rule: Rule, override: Value): Pick<Rule, "levels" | "enforceFrom"> | Wrong {
  const changed = overrideLevels(rule.levels, override);
  if (changed === null)
    return wrongShape("is no level", "Write `off`, `note`, `warn` or `block`, or one for each gate.");
  if (rule.fixed !== true) return changed;
  const lower = gates.filter((gate) => rankRuleLevel(changed.levels[gate]) < rankRuleLevel(rule.levels[gate]));
  const what = lower.length > 0 ? "lowers" : changed.enforceFrom === undefined ? null : "puts off";
  if (what === null) return changed;
  const fix = "Take it out: a rule that its policy calls `fixed` is as strict everywhere, and from the first day.";
  return wrongShape(`${what} a rule that is fixed`, fix);
}
