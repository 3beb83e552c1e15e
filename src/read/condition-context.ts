import type { TextPiece, Value, ValuePath } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import type { IntegrityRule } from "../domain/integrity.ts";
import type { Parameter } from "../domain/policy.ts";
import { nearest, onlyNear } from "./nearest.ts";

/** What is wrong at a place, without the place. */
export interface Wrong {
  readonly rule: IntegrityRule;
  /** Follows the name of the place: `has 3 arguments, and takes 2`. */
  readonly message: string;
  readonly fix: string;
  /** The piece of a text in which it is. */
  readonly piece?: TextPiece;
  /** A name as written, and the one that it can only have meant. */
  readonly meant?: { readonly name: string; readonly to: string };
}

/** What the conditions of one rule are read against. */
export interface ConditionContext {
  /** What paths start from: the facts of the rule's subject, or, inside `some`, `all`, `none`, the item. */
  readonly scope: FactType;
  readonly inItem: boolean;
  /** Kinds of subjects whose rules see a fact of this name. */
  seenBy?(name: string): readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** How many steps of a value's path lead to the rule; what follows names the part. */
  readonly ruleDepth: number;
  fault(at: ValuePath, wrong: Wrong): void;
}

/** A part of a condition as written, and where. */
export interface Written {
  readonly value: Value;
  readonly at: ValuePath;
}

/** Where in the rule: `require[1].or[0]`. */
export function partOf(at: ValuePath, context: ConditionContext): string {
  let text = "";
  for (const step of at.slice(context.ruleDepth)) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** Reports what is wrong and stands for the part that is left out. */
export function refuse(written: Written, context: ConditionContext, wrong: Wrong): null {
  context.fault(written.at, wrong);
  return null;
}

export const wrongShape = (message: string, fix: string): Wrong => ({ rule: "wrong-shape", message, fix });

/** `has 1 argument`. */
export const argumentsInWords = (count: number): string => `has ${count} ${count === 1 ? "argument" : "arguments"}`;

const listed = (names: readonly string[]): string => names.slice(0, 30).join(", ") + (names.length > 30 ? ", …" : "");

/** A name that is none of those known, with the one that was probably meant. */
export function unknownName(what: string, name: string, known: readonly string[]): Wrong {
  const near = nearest(name, known);
  const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
  const fix = near === null ? `Use one of: ${listed([...known].sort())}.` : `Did you mean \`${near}\`?`;
  const only = onlyNear(name, known);
  const meant = only === null ? {} : { meant: { name, to: only } };
  return { rule: "unknown-word", message: `names the unknown ${what} \`${shown}\``, fix, ...meant };
}
