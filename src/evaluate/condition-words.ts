import type { Comparison, Condition, Operand, Quantifier } from "../domain/condition.ts";
import type { FactPath } from "../domain/subject.ts";
import { inWords } from "../domain/words.ts";

const comparing: Readonly<Record<Comparison, string>> = {
  "==": "is",
  "!=": "is other than",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};

const quantifying: Readonly<Record<Quantifier, (list: string) => string>> = {
  some: (list) => `this holds for some item of ${list}`,
  all: (list) => `${list} has items, and this holds for each`,
  none: (list) => `this holds for no item of ${list}`,
};

/** What one part of a condition asks, without the parts that it is made of; paths are named as the rule writes them. */
export function conditionInWords(condition: Condition): string {
  switch (condition.kind) {
    case "and":
      return "all of these hold";
    case "or":
      return "one of these holds";
    case "not":
      return "this does not hold";
    case "if":
      return "the first decides which of the others has to hold";
    case "constant":
      return condition.holds ? "always" : "never";
    case "fact":
      return `${pathInWords(condition.path)} is true`;
    case "compare":
      return `${operandInWords(condition.left)} ${comparing[condition.operator]} ${operandInWords(condition.right)}`;
    case "in":
      return membershipInWords(condition.item, condition.list);
    case "quantifier":
      return quantifying[condition.operator](operandInWords(condition.list));
    case "operator":
      return condition.operator.says(condition.args.map(operandInWords));
  }
}

const membershipInWords = (item: Operand, list: Operand): string => {
  const one = list.kind === "literal" && list.parameter === undefined;
  return `${operandInWords(item)} is ${one ? "one of" : "in"} ${operandInWords(list)}`;
};

const pathInWords = (path: FactPath): string => (path.length === 0 ? "the item" : path.join("."));

function operandInWords(operand: Operand): string {
  if (operand.kind === "path") return pathInWords(operand.path);
  if (operand.kind === "arithmetic") return operand.of.map(operandInWords).join(` ${operand.operator} `);
  const value = inWords(operand.value);
  return operand.parameter === undefined ? value : `${operand.parameter} (${value})`;
}
