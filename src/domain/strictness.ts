import { parseDuration } from "./day.ts";
import type { Value } from "./document.ts";
import type { Parameter, RuleLevel } from "./policy.ts";

/** A rule's levels from the least strict. */
const levels: readonly RuleLevel[] = ["off", "note", "warn", "block"];

export const rankRuleLevel = (level: RuleLevel): number => levels.indexOf(level);

/** Whether a parameter's value is looser: what cannot be ranked, or has no stricter side, is where it differs. */
export function isLooserValue(before: Value, after: Value, stricter: Parameter["stricter"]): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const [from, to] = [rankOf(before), rankOf(after)];
  if (from === null || to === null || stricter === "never") return true;
  return stricter === "lower" ? to > from : to < from;
}

/** Whether a policy would count from a later day; `null` counts from the start. */
export const isLaterDay = (before: string | null, after: string | null): boolean =>
  after !== null && (before === null || after > before);

const rankOf = (value: Value): number | null =>
  typeof value === "number" ? value : typeof value === "string" ? parseDuration(value) : null;
