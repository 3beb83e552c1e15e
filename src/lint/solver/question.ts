import type { Condition, Operand } from "../../domain/condition.ts";
import type { Value } from "../../domain/document.ts";
import { answer, type Claim } from "./claim.ts";
import type { Of } from "./places.ts";

/** What a part asks, in a form in which the same question is the same text, and whether that is the opposite question. */
interface Question {
  readonly text: string;
  readonly opposite: boolean;
}

function questionOf(leaf: Of<"compare" | "in" | "operator">): Question {
  if (leaf.kind === "operator") return { text: asked(leaf.operator.name, leaf.args), opposite: false };
  if (leaf.kind === "in") return { text: asked("in", [leaf.item, leaf.list]), opposite: false };
  const { operator, left, right } = leaf;
  if (operator === "==" || operator === "!=") {
    const texts = [asked("==", [left, right]), asked("==", [right, left])].sort();
    return { text: texts[0] ?? "", opposite: operator === "!=" };
  }
  const turned = operator === ">" || operator === "<=";
  return { text: asked("<", turned ? [right, left] : [left, right]), opposite: operator.endsWith("=") };
}

/** That a part answers so, whatever it means; `null` where it cannot be decided. */
export function answerOf(leaf: Of<"compare" | "in" | "operator">, holds: boolean | null): Claim {
  const { text, opposite } = questionOf(leaf);
  return answer(text, holds === null ? null : holds !== opposite);
}

const asked = (name: string, operands: readonly Operand[]): string => JSON.stringify([name, operands.map(plain)]);

function plain(operand: Operand): Value {
  if (operand.kind === "path") return { path: operand.path.join(".") };
  return operand.kind === "literal" ? { value: operand.value } : { [operand.operator]: operand.of.map(plain) };
}

/** A condition in a form in which the same condition, wherever it stands, is the same text. */
export const conditionText = (condition: Condition): string => JSON.stringify(plainCondition(condition));

function plainCondition(condition: Condition): Value {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.length === 1 && condition.of[0] !== undefined
        ? plainCondition(condition.of[0])
        : { [condition.kind]: condition.of.map(plainCondition) };
    case "not":
      return { not: plainCondition(condition.of) };
    case "if":
      return { if: [condition.when, condition.then, condition.otherwise].map(plainCondition) };
    case "constant":
      return condition.holds;
    case "fact":
      return { fact: condition.path.join(".") };
    case "quantifier":
      return { [condition.operator]: [plain(condition.list), plainCondition(condition.each)] };
    default:
      return { ask: questionOf(condition).text, opposite: questionOf(condition).opposite };
  }
}
