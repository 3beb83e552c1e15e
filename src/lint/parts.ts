import type { Condition } from "../domain/condition.ts";
import { type Document, isList, isMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { Rule } from "../domain/policy.ts";
import { conditionInWords } from "../evaluate/condition-words.ts";
import type { RuleReach } from "./solver/reach.ts";

/** The conditions that a condition is made of. */
export function childrenOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of;
    case "not":
      return [condition.of];
    case "if":
      return [condition.when, condition.then, condition.otherwise];
    case "quantifier":
      return [condition.each];
    default:
      return [];
  }
}

/** A part as a sentence names it: what it asks, or, where other parts say that, its operator. */
export function partInWords(condition: Condition): string {
  switch (condition.kind) {
    case "and":
    case "or":
    case "if":
      return `this \`${condition.kind}\``;
    case "not":
      return "this `!`";
    default:
      return `\`${conditionInWords(condition)}\``;
  }
}

/** The innermost part on account of which a condition never holds: of an `and` the first one that does not. */
export function culpritIn(condition: Condition, reach: RuleReach): Condition {
  if (condition.kind !== "and") return condition;
  const stops = condition.of.find((part) => reach.parts.get(part.part)?.held === null);
  return stops === undefined ? condition : culpritIn(stops, reach);
}

/** The path from the rule that a part's name stands for: `require[1].or[0]` is `["require", 1, "or", 0]`. */
export const partPath = (part: string): ValuePath =>
  part.split(/[.[]/).map((step) => (step.endsWith("]") ? Number(step.slice(0, -1)) : step));

/** Where the parts of rules stand in the file that they were read from; without a path the rule's id. */
export function rulePlaces(document: Document): (rule: Pick<Rule, "id">, path?: ValuePath) => Location {
  const listed = valueAt(document.value, ["rules"]);
  const ids = isList(listed) ? listed.map((rule) => (isMap(rule) ? rule["id"] : undefined)) : [];
  return ({ id }, path = ["id"]) => document.locate(["rules", ids.indexOf(id), ...path]);
}

/** What `{…}` in a text names. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}\s]+)\}/g)].map(([, name]) => name ?? "");
