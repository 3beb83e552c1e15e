import type { Condition, Operand } from "../domain/condition.ts";
import { isList, type Scalar, type Value } from "../domain/document.ts";
import { type Argument, Undecidable } from "../domain/operator.ts";
import {
  cutOut,
  factAt,
  inItem,
  numberOf,
  operandName,
  operandValue,
  type Run,
  Stuck,
  spend,
  stuckAt,
  stuckOn,
} from "./logic-run.ts";

export type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** Whether a condition holds. Throws `Stuck` where it cannot be decided. */
export function holds(condition: Condition, run: Run): boolean {
  spend(run);
  switch (condition.kind) {
    case "and":
      return condition.of.every((part) => holds(part, run));
    case "or":
      return condition.of.some((part) => holds(part, run));
    case "not":
      return !holds(condition.of, run);
    case "if":
      return holds(holds(condition.when, run) ? condition.then : condition.otherwise, run);
    case "constant":
      return condition.holds;
    case "fact":
      return factHolds(condition, run);
    case "compare":
      return comparisonHolds(condition, run);
    case "in":
      return membershipHolds(condition, run);
    case "quantifier":
      return quantifierHolds(condition, run);
    case "operator":
      return operatorHolds(condition, run);
  }
}

function factHolds(fact: Of<"fact">, run: Run): boolean {
  const value = factAt(run, fact.path);
  if (typeof value === "boolean") return value;
  throw stuckAt(run, fact.path, value === undefined || value === null ? "is not stated" : "is neither true nor false");
}

function comparisonHolds(compare: Of<"compare">, run: Run): boolean {
  const { left, right, operator } = compare;
  if (operator === "==" || operator === "!=") {
    const a = scalarOf(left, run);
    const b = scalarOf(right, run);
    if (typeof a !== typeof b) throw stuckOn(run, [left, right], `${operandName(left, run)} is of another type`);
    return (a === b) === (operator === "==");
  }
  const a = numberOf(left, run);
  const b = numberOf(right, run);
  if (operator === "<") return a < b;
  if (operator === "<=") return a <= b;
  return operator === ">" ? a > b : a >= b;
}

function scalarOf(operand: Operand, run: Run): Scalar {
  const value = operandValue(operand, run);
  if (typeof value !== "object") return value;
  throw stuckOn(run, [operand], `${operandName(operand, run)} is no single value`);
}

function membershipHolds(membership: Of<"in">, run: Run): boolean {
  const item = scalarOf(membership.item, run);
  const list = listOf(membership.list, run);
  spend(run, list.length);
  return list.includes(item);
}

function listOf(operand: Operand, run: Run): readonly Value[] {
  const value = operandValue(operand, run);
  if (isList(value)) return value;
  throw stuckOn(run, [operand], `${operandName(operand, run)} is no list`);
}

/** As in JsonLogic, nothing is true of all items of an empty list; unlike there, a missing list decides nothing. */
function quantifierHolds(quantifier: Of<"quantifier">, run: Run): boolean {
  const items = itemRuns(quantifier, run);
  const each = (item: Run): boolean => holds(quantifier.each, item);
  if (quantifier.operator === "some") return items.some(each);
  return quantifier.operator === "all" ? items.length > 0 && items.every(each) : !items.some(each);
}

/** A run for each item of the list, in which paths are relative to the item. */
export function itemRuns(quantifier: Of<"quantifier">, run: Run): readonly Run[] {
  const { list } = quantifier;
  const items = listOf(list, run);
  if (list.kind !== "path") throw stuckOn(run, [list], "the list is no fact");
  if (cutOut(run, list.path)) throw stuckAt(run, list.path, "was not read");
  spend(run, items.length);
  return items.map((item, index) => inItem(run, list.path, { index, item }));
}

function operatorHolds(condition: Of<"operator">, run: Run): boolean {
  const args = argumentsOf(condition, run);
  try {
    return condition.operator.test(args, run.context);
  } catch (error) {
    if (error instanceof Undecidable) throw stuckOn(run, blamed(condition.args, args), error.message);
    throw error;
  }
}

/** The operands without a value if there are any, else all: where an operator that gave up is located. */
function blamed(operands: readonly Operand[], args: readonly Argument[]): readonly Operand[] {
  const without = operands.filter((_, index) => args[index]?.value === undefined || args[index].value === null);
  return without.length > 0 ? without : operands;
}

/** The arguments as an operator takes them. What reading cut out is not absent: nobody knows what it is. */
export function argumentsOf(condition: Of<"operator">, run: Run): readonly Argument[] {
  return condition.args.map((operand) => {
    if (operand.kind === "arithmetic") return { name: operandName(operand, run), value: operandValue(operand, run) };
    if (operand.kind === "path" && cutOut(run, operand.path)) throw stuckAt(run, operand.path, "was not read");
    const value = operand.kind === "path" ? factAt(run, operand.path) : operand.value;
    spend(run, isList(value) ? 1 + value.length : 1);
    return { name: operandName(operand, run), value };
  });
}

/** What a part would say; `null` where it cannot be decided. */
export function attempt(condition: Condition, run: Run): boolean | null {
  try {
    return holds(condition, run);
  } catch (error) {
    if (error instanceof Stuck && !error.exhausted) return null;
    throw error;
  }
}
