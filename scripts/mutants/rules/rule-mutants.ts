import type { Condition } from "../../../src/domain/condition.ts";
import type { Rule } from "../../../src/domain/policy.ts";
import { type Changed, changedOperator, changedWords, negated, otherComparisons } from "./part-mutants.ts";

/** A rule with one thing changed, which its examples ought to notice. */
export interface RuleMutant {
  /** What was changed: `when.and[1] left out`. */
  readonly name: string;
  readonly rule: Rule;
}

const always: Condition = { kind: "constant", part: "always", holds: true };

/** Every rule that differs from this one by a part left out or negated, a comparison turned, or another word. */
export function mutantsOf(rule: Rule): readonly RuleMutant[] {
  return [
    ...mutate(rule.when).map(({ name, condition }) => ({ name: `when${name}`, rule: { ...rule, when: condition } })),
    ...mutate(rule.require).map(({ name, condition }) => ({
      name: `require${name}`,
      rule: { ...rule, require: condition },
    })),
    ...(rule.when.kind === "constant" ? [] : [{ name: "when dropped", rule: { ...rule, when: always } }]),
    { name: "require dropped", rule: { ...rule, require: always } },
  ];
}

function mutate(condition: Condition): readonly Changed[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return [...swapped(condition), ...leftOut(condition), ...inside(condition.of, (of) => ({ ...condition, of }))];
    case "not":
      return [
        { name: " without its not", condition: condition.of },
        ...prefixed(".not", mutate(condition.of), (of) => ({ ...condition, of })),
      ];
    case "if":
      return ofChoice(condition);
    case "fact":
      return [negated(condition)];
    case "constant":
      return [];
    case "compare":
      return [negated(condition), ...otherComparisons(condition), ...changedWords(condition)];
    case "in":
      return [negated(condition), ...changedWords(condition)];
    case "quantifier":
      return [
        ...(["some", "all", "none"] as const)
          .filter((operator) => operator !== condition.operator)
          .map((operator) => ({
            name: ` ${condition.operator} is ${operator}`,
            condition: { ...condition, operator },
          })),
        ...prefixed(".each", mutate(condition.each), (each) => ({ ...condition, each })),
      ];
    case "operator":
      return [negated(condition), ...changedOperator(condition)];
  }
}

type Choice = Extract<Condition, { kind: "if" }>;

const ofChoice = (choice: Choice): readonly Changed[] => [
  { name: " branches swapped", condition: { ...choice, when: negated(choice.when).condition } },
  { name: " always takes then", condition: choice.then },
  { name: " always takes else", condition: choice.otherwise },
  ...prefixed(".if", mutate(choice.when), (when) => ({ ...choice, when })),
  ...prefixed(".then", mutate(choice.then), (then) => ({ ...choice, then })),
  ...prefixed(".else", mutate(choice.otherwise), (otherwise) => ({ ...choice, otherwise })),
];

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
