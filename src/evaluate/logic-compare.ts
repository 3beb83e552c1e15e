import type { Comparison, Condition, Operand } from "../domain/condition.ts";
import { listOf, numberOf, operandName, type Run, scalarOf, spend, stuckOn } from "./logic-run.ts";
import { passes, tellTime } from "./passing-time.ts";

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;
type Test = (run: Run) => boolean;

/** A comparison of two values: `==` and `!=` of any one type, the others of numbers. */
export function comparing({ left, right, operator }: Of<"compare">): Test {
  if (operator === "==" || operator === "!=") return equality(left, right, operator === "==");
  return order(left, right, orders[operator]);
}

function equality(left: Operand, right: Operand, wanted: boolean): Test {
  const timed = passes(left) || passes(right);
  return (run) => {
    spend(run);
    const a = scalarOf(left, run);
    const b = scalarOf(right, run);
    if (typeof a !== typeof b) throw stuckOn(run, [left, right], `${operandName(left, run)} is of another type`);
    if (timed) tellTime({ operand: left, value: a }, { operand: right, value: b }, run);
    return (a === b) === wanted;
  };
}

type Order = (a: number, b: number) => boolean;

const orders: Readonly<Record<Exclude<Comparison, "==" | "!=">, Order>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function order(left: Operand, right: Operand, compares: Order): Test {
  const timed = passes(left) || passes(right);
  return (run) => {
    spend(run);
    const a = numberOf(left, run);
    const b = numberOf(right, run);
    if (timed) tellTime({ operand: left, value: a }, { operand: right, value: b }, run);
    return compares(a, b);
  };
}

/** A search for a value in a list. */
export function seeking({ item: sought, list: among }: Of<"in">): Test {
  const timed = passes(sought);
  return (run) => {
    spend(run);
    const item = scalarOf(sought, run);
    const list = listOf(among, run);
    spend(run, list.length);
    if (timed) for (const value of list) tellTime({ operand: sought, value: item }, { operand: among, value }, run);
    return list.includes(item);
  };
}
