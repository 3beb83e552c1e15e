import type { Condition, Operand } from "../domain/condition.ts";
import { type Argument, Undecidable } from "../domain/operator.ts";
import { argumentMaker, argumentsMaker } from "./logic-argument.ts";
import { comparing, seeking } from "./logic-compare.ts";
import { cutOut, factAt, inItem, listOf, type Run, Stuck, spend, stuckAt, stuckOn } from "./logic-run.ts";

export type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** A condition as a function: what it is made of is looked at once, when its rule is first asked. */
export type Test = (run: Run) => boolean;

const tests = new WeakMap<Condition, Test>();

/** Whether a condition holds. Throws `Stuck` where it cannot be decided. */
export const holds = (condition: Condition, run: Run): boolean => testOf(condition)(run);

/** The function that a condition is. Throws `Stuck` where it cannot be decided. */
export function testOf(condition: Condition): Test {
  const known = tests.get(condition);
  if (known !== undefined) return known;
  const test = compile(condition);
  tests.set(condition, test);
  return test;
}

function compile(condition: Condition): Test {
  switch (condition.kind) {
    case "and":
    case "or":
      return joined(condition);
    case "not":
      return negated(testOf(condition.of));
    case "if":
      return chosen(condition);
    case "constant":
      return (run) => {
        spend(run);
        return condition.holds;
      };
    case "fact":
      return (run) => factHolds(condition, run);
    case "compare":
      return comparing(condition);
    case "in":
      return seeking(condition);
    case "quantifier":
      return quantified(condition);
    case "operator":
      return operated(condition);
  }
}

/** An `and` ends at the first part that fails, an `or` at the first that holds. */
function joined({ kind, of }: Of<"and" | "or">): Test {
  const parts = of.map(testOf);
  const ends = kind === "or";
  return (run) => {
    spend(run);
    for (const part of parts) if (part(run) === ends) return ends;
    return !ends;
  };
}

const negated =
  (inner: Test): Test =>
  (run) => {
    spend(run);
    return !inner(run);
  };

function chosen(condition: Of<"if">): Test {
  const when = testOf(condition.when);
  const [then, otherwise] = [testOf(condition.then), testOf(condition.otherwise)];
  return (run) => {
    spend(run);
    return when(run) ? then(run) : otherwise(run);
  };
}

function factHolds({ path }: Of<"fact">, run: Run): boolean {
  spend(run);
  const value = factAt(run, path);
  if (typeof value === "boolean") return value;
  throw stuckAt(run, path, value === undefined || value === null ? "is not stated" : "is neither true nor false");
}

/** As in JsonLogic, nothing is true of all items of an empty list; unlike there, a missing list decides nothing. */
function quantified(quantifier: Of<"quantifier">): Test {
  const { operator } = quantifier;
  const each = testOf(quantifier.each);
  return (run) => {
    spend(run);
    const items = itemRuns(quantifier, run);
    if (operator === "all") return items.length > 0 && items.every(each);
    return items.some(each) === (operator === "some");
  };
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

function operated({ operator, args: operands }: Of<"operator">): Test {
  const argumentsIn = argumentsMaker(operands);
  return (run) => {
    spend(run);
    const args = argumentsIn(run);
    try {
      return operator.test(args, run.context);
    } catch (error) {
      if (error instanceof Undecidable) throw stuckOn(run, blamed(operands, args), error.message);
      throw error;
    }
  };
}

/** The operands without a value if there are any, else all: where an operator that gave up is located. */
function blamed(operands: readonly Operand[], args: readonly Argument[]): readonly Operand[] {
  const without = operands.filter((_, index) => args[index]?.value === undefined || args[index].value === null);
  return without.length > 0 ? without : operands;
}

/** The arguments as an operator takes them. */
export const argumentsOf = (condition: Of<"operator">, run: Run): readonly Argument[] =>
  condition.args.map((operand) => argumentMaker(operand)(run));

/** What a part would say; `null` where it cannot be decided. */
export function attempt(condition: Condition, run: Run): boolean | null {
  try {
    return holds(condition, run);
  } catch (error) {
    if (error instanceof Stuck && !error.exhausted) return null;
    throw error;
  }
}
