import type { Condition } from "../domain/condition.ts";
import type { FactType } from "../domain/fact-type.ts";
import type { Operator } from "../domain/operator.ts";
import type { PlainPolicy, RuleExamples } from "../domain/plain-policy.ts";
import type { Policy } from "../domain/policy.ts";
import { operatorsNamed } from "../operators/named.ts";

/** What `boundPolicy` makes a policy of again. */
export function plainPolicy(policy: Policy): PlainPolicy {
  const operators = new Set<string>();
  const types: string[] = [];
  const plain = (key: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (key === "operator") return named(value as Operator, operators);
    return key === "type" ? placeIn(types, JSON.stringify(value)) : value;
  };
  const rules = policy.rules.map(({ examples: _examples, ...rule }) => rule);
  const data = JSON.parse(JSON.stringify({ ...policy, rules }, plain));
  return { ...data, operators: [...operators], types: types.map((type) => JSON.parse(type)) };
}

function named({ name }: Operator, names: Set<string>): string {
  names.add(name);
  return name;
}

function placeIn(list: string[], text: string): number {
  const place = list.indexOf(text);
  return place >= 0 ? place : list.push(text) - 1;
}

/**
 * Binds a policy that was read before; it becomes the policy. Its examples are fetched when somebody looks at them.
 */
export async function boundPolicy(plain: PlainPolicy, examples: () => RuleExamples): Promise<Policy> {
  const { operators: names, types, rules, ...policy } = plain;
  const operators = await operatorsNamed(names);
  const bind = (condition: unknown): Condition => {
    bindPart(condition, { operators, types });
    // Its shape was checked when it was read.
    return condition as Condition;
  };
  return {
    ...policy,
    rules: rules.map((rule) => ({
      ...rule,
      when: bind(rule.when),
      require: bind(rule.require),
      get examples() {
        return examples()[rule.id] ?? { pass: [], fail: [] };
      },
    })),
  };
}

interface Bound {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly types: readonly FactType[];
}

/** Where a condition holds conditions and operands. */
const inner = ["of", "when", "then", "otherwise", "each", "left", "right", "item", "list", "args"];

/** Puts back, in place, what the data only names. */
function bindPart(part: unknown, bound: Bound): void {
  if (typeof part !== "object" || part === null) return;
  if (Array.isArray(part)) {
    for (const one of part) bindPart(one, bound);
    return;
  }
  const node = part as Record<string, unknown>;
  const { kind, operator, type } = node;
  if (kind === "operator" && typeof operator === "string") node["operator"] = bound.operators.get(operator);
  if (kind === "path" && typeof type === "number") node["type"] = bound.types[type];
  if (kind !== "path" && kind !== "literal") for (const key of inner) bindPart(node[key], bound);
}
