import type { Comparison, Condition, Operand } from "../../../src/domain/condition.ts";
import { parseDuration } from "../../../src/domain/day.ts";
import { isList, type Value } from "../../../src/domain/document.ts";
import { before } from "../../../src/operators/before.ts";

/** A condition that differs from another one, and how. */
export interface Changed {
  readonly name: string;
  readonly condition: Condition;
}

type Part<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

export const negated = (condition: Condition): Changed => ({
  name: " negated",
  condition: { kind: "not", part: condition.part, of: condition },
});

const others: Readonly<Record<Comparison, readonly Comparison[]>> = {
  "==": [],
  "!=": [],
  "<": ["<=", ">"],
  "<=": ["<", ">="],
  ">": [">=", "<"],
  ">=": [">", "<="],
};

/** A comparison with its border moved or its direction turned; `==` is turned by being negated. */
export const otherComparisons = (condition: Part<"compare">): readonly Changed[] =>
  others[condition.operator].map((operator) => ({
    name: ` ${condition.operator} is ${operator}`,
    condition: { ...condition, operator },
  }));

/** A comparison or a list with each of its words another one, or left out. */
export function changedWords(condition: Part<"compare" | "in">): readonly Changed[] {
  if (condition.kind === "in") {
    return [
      ...otherLiterals(condition.list, []).map(({ name, operand: list }) => ({
        name,
        condition: { ...condition, list },
      })),
      ...otherLiterals(condition.item, []).map(({ name, operand: item }) => ({
        name,
        condition: { ...condition, item },
      })),
    ];
  }
  const { left, right } = condition;
  return [
    ...otherLiterals(right, wordsFor(left)).map(({ name, operand }) => ({
      name,
      condition: { ...condition, right: operand },
    })),
    ...otherLiterals(left, wordsFor(right)).map(({ name, operand }) => ({
      name,
      condition: { ...condition, left: operand },
    })),
  ];
}

/** An operator of ours with fewer paths, its arguments the other way round, its border moved, or another literal. */
export function changedOperator(condition: Part<"operator">): readonly Changed[] {
  const { args, operator } = condition;
  const withArgs = (name: string, changed: readonly Operand[]): Changed => ({
    name,
    condition: { ...condition, args: changed },
  });
  const repeats = operator.arguments.at(-1)?.repeats === true && args.length > 1;
  return [
    ...(repeats
      ? args.map((_, out) =>
          withArgs(
            ` lacks path ${out}`,
            args.filter((__, at) => at !== out),
          ),
        )
      : []),
    ...turned(condition),
    ...args.flatMap((arg, at) =>
      [...otherLiterals(arg, []), ...otherLimits(arg)].map(({ name, operand }) =>
        withArgs(name, args.with(at, operand)),
      ),
    ),
  ];
}

/** What ranks or dates two things: the other way round, and with its border on the other side. */
function turned(condition: Part<"operator">): readonly Changed[] {
  const { args, operator, part } = condition;
  const [first, second, third] = args;
  if (first === undefined) return [];
  const not = (of: Condition): Condition => ({ kind: "not", part, of });
  if (operator.name === "overdue") {
    const today: Operand = { kind: "path", path: ["today"], type: { kind: "date" } };
    const to: Condition = { kind: "operator", part, operator: before, args: [today, first] };
    return [{ name: " counts the last day", condition: not(to) }];
  }
  if (second === undefined) return [];
  if (operator.name === "within" && third !== undefined)
    return [{ name: " turned", condition: { ...condition, args: [third, second, first] } }];
  if (!["above", "at-most", "before"].includes(operator.name)) return [];
  const back: Condition = { ...condition, args: [second, first] };
  return [
    { name: " turned", condition: back },
    { name: " counts equals otherwise", condition: not(back) },
  ];
}

interface OtherOperand {
  readonly name: string;
  readonly operand: Operand;
}

/** Every operand that a literal could be mistaken for. */
function otherLiterals(operand: Operand, words: readonly string[]): readonly OtherOperand[] {
  if (operand.kind !== "literal") return [];
  const { value } = operand;
  const change = (changed: Value): OtherOperand => ({
    name: ` ${JSON.stringify(value)} is ${JSON.stringify(changed)}`,
    operand: { ...operand, value: changed },
  });
  if (!isList(value)) return otherScalars(value, words).map(change);
  return [
    ...(value.length < 2 ? [] : value.map((_, out) => change(value.filter((__, at) => at !== out)))),
    ...value.flatMap((item, at) => otherScalars(item, []).map((other) => change(value.with(at, other)))),
  ];
}

function otherScalars(value: Value, words: readonly string[]): readonly Value[] {
  if (typeof value === "number") return [value - 1, value + 1];
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string") return [];
  const days = parseDuration(value);
  if (days !== null) return [`${days - 1}d`, `${days + 1}d`];
  const known = words.filter((word) => word !== value);
  return known.length > 0 ? known : [`${value} not`];
}

const limits = ["appetite", "tolerance", "lowest", "highest"];

/** A limit of the criteria taken for another one. */
function otherLimits(operand: Operand): readonly OtherOperand[] {
  if (operand.kind !== "path") return [];
  const [root, limit] = operand.path;
  if (root !== "criteria" || typeof limit !== "string" || !limits.includes(limit)) return [];
  return limits
    .filter((other) => other !== limit)
    .map((other) => ({ name: ` ${limit} is ${other}`, operand: { ...operand, path: ["criteria", other] } }));
}

/** The words that a fact may have, where its type lists them. */
function wordsFor(operand: Operand): readonly string[] {
  if (operand.kind !== "path") return [];
  const { type } = operand;
  return "words" in type ? (type.words ?? []) : [];
}
