import type { Condition, Operand } from "../src/domain/condition.ts";
import { isList } from "../src/domain/document.ts";
import type { Rule } from "../src/domain/policy.ts";

/** A rule with one thing changed, which its examples ought to notice. */
export interface Mutant {
  /** What was changed: `when.and[1] left out`. */
  readonly name: string;
  readonly rule: Rule;
}

const always: Condition = { kind: "constant", part: "always", holds: true };

/** Every rule that differs from this one by a left-out part, a negation, or a swapped word. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  return [
    ...mutate(rule.when).map(({ name, condition }) => ({ name: `when${name}`, rule: { ...rule, when: condition } })),
    ...mutate(rule.require).map(({ name, condition }) => ({
      name: `require${name}`,
      rule: { ...rule, require: condition },
    })),
    ...(rule.when.kind === "constant" ? [] : [{ name: "when dropped", rule: { ...rule, when: always } }]),
  ];
}

interface Changed {
  readonly name: string;
  readonly condition: Condition;
}

function mutate(condition: Condition): readonly Changed[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return [...swapped(condition), ...leftOut(condition), ...inside(condition.of, (of) => ({ ...condition, of }))];
    case "not":
      return [
        { name: " negated", condition: condition.of },
        ...prefixed(".not", mutate(condition.of), (of) => ({ ...condition, of })),
      ];
    case "if":
      return [
        ...prefixed(".if", mutate(condition.when), (when) => ({ ...condition, when })),
        ...prefixed(".then", mutate(condition.then), (then) => ({ ...condition, then })),
        ...prefixed(".else", mutate(condition.otherwise), (otherwise) => ({ ...condition, otherwise })),
      ];
    case "fact":
      return [{ name: " negated", condition: { kind: "not", part: condition.part, of: condition } }];
    case "constant":
      return [];
    case "compare":
      return [{ name: " negated", condition: { kind: "not", part: condition.part, of: condition } }];
    case "in":
      return shorter(condition.list).map((list) => ({ name: " lacks a word", condition: { ...condition, list } }));
    case "quantifier":
      return [
        { name: " swapped", condition: { ...condition, operator: condition.operator === "some" ? "all" : "some" } },
        ...prefixed(".each", mutate(condition.each), (each) => ({ ...condition, each })),
      ];
    case "operator":
      return [
        { name: " negated", condition: { kind: "not", part: condition.part, of: condition } },
        ...fewerPaths(condition),
      ];
  }
}

type Junction = Extract<Condition, { kind: "and" | "or" }>;

const swapped = (junction: Junction): readonly Changed[] =>
  junction.of.length < 2
    ? []
    : [{ name: ` ${junction.kind} swapped`, condition: { ...junction, kind: junction.kind === "and" ? "or" : "and" } }];

const leftOut = (junction: Junction): readonly Changed[] =>
  junction.of.length < 2
    ? []
    : junction.of.map((_, out) => ({
        name: `[${out}] left out`,
        condition: { ...junction, of: junction.of.filter((__, index) => index !== out) },
      }));

const inside = (of: readonly Condition[], wrap: (of: readonly Condition[]) => Condition): readonly Changed[] =>
  of.flatMap((part, at) =>
    prefixed(`[${at}]`, mutate(part), (one) => wrap(of.map((other, index) => (index === at ? one : other)))),
  );

const prefixed = (
  prefix: string,
  changed: readonly Changed[],
  wrap: (condition: Condition) => Condition,
): readonly Changed[] =>
  changed.map(({ name, condition }) => ({ name: `${prefix}${name}`, condition: wrap(condition) }));

function shorter(list: Operand): readonly Operand[] {
  if (list.kind !== "literal" || !isList(list.value) || list.value.length < 2) return [];
  const items = list.value;
  return items.map((_, out) => ({ ...list, value: items.filter((__, index) => index !== out) }));
}

/** `present` and `absent` take any number of paths. */
function fewerPaths(condition: Extract<Condition, { kind: "operator" }>): readonly Changed[] {
  const { args, operator } = condition;
  if (operator.arguments.at(-1)?.repeats !== true || args.length < 2) return [];
  return args.map((_, out) => ({
    name: ` lacks path ${out}`,
    condition: { ...condition, args: args.filter((__, index) => index !== out) },
  }));
}
