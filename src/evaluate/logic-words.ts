import type { Comparison, Operand } from "../domain/condition.ts";
import { inWords } from "../domain/words.ts";
import { operandName, operandValue, type Run } from "./logic-run.ts";
import type { Of } from "./logic-truth.ts";

const phrases: Readonly<Record<Exclude<Comparison, "==" | "!=">, string>> = {
  "<": "less than",
  "<=": "at most",
  ">": "more than",
  ">=": "at least",
};

/** `risk.treatment.status is planned, not verified`; `evidence.age is 100, not at most 90`. */
export function comparisonInWords(compare: Of<"compare">, run: Run, held: boolean): string {
  const { left, right, operator } = compare;
  if (operator !== "==" && operator !== "!=") {
    return `${told(left, run)}${held ? "" : "not "}${phrases[operator]} ${named(right, run)}`;
  }
  const same = held === (operator === "==");
  if (right.kind === "literal" && left.kind !== "literal" && right.parameter === undefined) {
    const found = `${operandName(left, run)} is ${inWords(operandValue(left, run))}`;
    return same ? found : `${found}, not ${inWords(right.value)}`;
  }
  return `${told(left, run)}${same ? "" : "not "}the same as ${named(right, run)}`;
}

/** `risk.treatment.status is planned, not one of implemented, verified`. */
export function membershipInWords(membership: Of<"in">, run: Run, held: boolean): string {
  return `${told(membership.item, run)}${held ? "" : "not "}one of ${named(membership.list, run)}`;
}

const told = (operand: Operand, run: Run): string => {
  const value = inWords(operandValue(operand, run));
  return operand.kind === "literal" ? `${value} is ` : `${operandName(operand, run)} is ${value}, `;
};

function named(operand: Operand, run: Run): string {
  const value = inWords(operandValue(operand, run));
  const bare = operand.kind === "literal" && operand.parameter === undefined;
  return bare ? value : `${operandName(operand, run)} (${value})`;
}
