import { isMap, type Value } from "./document.ts";
import { findingLevels } from "./finding.ts";
import { type Gate, gates, type Rule, type RuleLevel } from "./policy.ts";

const words: readonly RuleLevel[] = ["off", ...findingLevels];

type Levels = Rule["levels"];

const wordOf = (value: Value | undefined): RuleLevel | null => words.find((one) => one === value) ?? null;

/**
 * Reads a level for all gates, or gate by gate: a gate that is not named takes the strictest level that is. `null` where
 * a gate or a word is none.
 */
export function readLevels(value: Value | undefined): Levels | null {
  const named = namedLevels(value);
  if (named === null || named.size === 0) return null;
  const strictest = [...named.values()].reduce((a, b) => (words.indexOf(b) > words.indexOf(a) ? b : a));
  return withLevels({ "pull-request": strictest, release: strictest, monitor: strictest }, named);
}

/** What a configuration changes of a rule: the levels that it names and no others, and its day; `null` where a word is none. */
export function overrideLevels(levels: Levels, value: Value): Pick<Rule, "levels" | "enforceFrom"> | null {
  const { [dayKey]: from, ...others } = isMap(value) ? value : {};
  const named = namedLevels(isMap(value) ? others : value);
  if (named === null) return null;
  return { levels: withLevels(levels, named), ...(typeof from === "string" ? { enforceFrom: from } : {}) };
}

const dayKey = "enforce-from";

function namedLevels(value: Value | undefined): ReadonlyMap<Gate, RuleLevel> | null {
  const entries = isMap(value) ? Object.entries(value) : gates.map((gate): [string, Value] => [gate, value ?? null]);
  const named = new Map<Gate, RuleLevel>();
  for (const [name, word] of entries) {
    const gate = gates.find((one) => one === name);
    const level = wordOf(word);
    if (gate === undefined || level === null) return null;
    named.set(gate, level);
  }
  return named;
}

const withLevels = (levels: Levels, named: ReadonlyMap<Gate, RuleLevel>): Levels => ({
  "pull-request": named.get("pull-request") ?? levels["pull-request"],
  release: named.get("release") ?? levels.release,
  monitor: named.get("monitor") ?? levels.monitor,
});
