import type { Condition, Operand } from "../domain/condition.ts";
import type { DecisionNode } from "../domain/decision.ts";
import { conditionInWords } from "./condition-words.ts";

/** A list of one condition is that condition. */
export function withoutLists(condition: Condition): Condition {
  const [only, ...more] = condition.kind === "and" || condition.kind === "or" ? condition.of : [];
  return only !== undefined && more.length === 0 ? withoutLists(only) : condition;
}

/** What a condition asks, as a tree of which nothing has been asked yet. */
export function conditionTree(written: Condition, label = ""): DecisionNode {
  const condition = withoutLists(written);
  return {
    part: condition.part,
    label,
    words: conditionInWords(condition),
    outcome: "not-asked",
    because: "",
    values: [],
    of: childrenOf(condition).map(([name, child]) => conditionTree(child, name)),
  };
}

/** The parts of a condition with the names that tell them apart. */
export function childrenOf(condition: Condition): readonly (readonly [string, Condition])[] {
  if (condition.kind === "and" || condition.kind === "or") return condition.of.map((child) => ["", child]);
  if (condition.kind === "not") return [["", condition.of]];
  if (condition.kind === "quantifier") return [["", condition.each]];
  if (condition.kind !== "if") return [];
  return [
    ["if", condition.when],
    ["then", condition.then],
    ["otherwise", condition.otherwise],
  ];
}

/** The parameters that a condition takes, by the names under which its policy declares them. */
export function parametersIn(condition: Condition): readonly string[] {
  const own = operandsOf(condition).flatMap(parametersOf);
  const names = [...own, ...childrenOf(condition).flatMap(([, child]) => parametersIn(child))];
  return [...new Set(names)].sort();
}

/** The values that a part looks at itself. */
export function operandsOf(condition: Condition): readonly Operand[] {
  if (condition.kind === "compare") return [condition.left, condition.right];
  if (condition.kind === "in") return [condition.item, condition.list];
  if (condition.kind === "quantifier") return [condition.list];
  return condition.kind === "operator" ? condition.args : [];
}

function parametersOf(operand: Operand): readonly string[] {
  if (operand.kind === "arithmetic") return operand.of.flatMap(parametersOf);
  const name = operand.kind === "literal" ? operand.parameter : undefined;
  return name === undefined ? [] : [name.slice("parameters.".length)];
}
