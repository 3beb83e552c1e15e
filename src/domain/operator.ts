import type { Value } from "./document.ts";
import type { FactType, ScalarType } from "./fact-type.ts";
import type { Clock } from "./subject.ts";

/** How one argument of an operator is given: the path of a fact, or a literal (or `parameters.NAME` for one). */
export interface ArgumentSpec {
  readonly name: string;
  readonly takes: "path" | "literal";
  /** Types that are accepted; `any` for whatever is there. */
  readonly types: readonly (ScalarType | "list" | "map" | "any")[];
  readonly description: string;
  /** An operator's only argument may stand once or more: the test holds where it holds for each alone. */
  readonly repeats?: true;
  /** The last argument may be left out. */
  readonly optional?: true;
}

/** An argument as it arrives: its value, and the words that name it in an explanation. */
export interface Argument {
  readonly name: string;
  readonly value: Value | undefined;
}

/** What the policy reader knows of an argument: the type of a path, or a literal's value. */
export type GivenArgument =
  | { readonly takes: "path"; readonly type: FactType }
  | { readonly takes: "literal"; readonly value: Value };

/** The argument (from 0) that cannot be used, and why. */
export interface Refusal {
  readonly argument: number;
  readonly why: string;
}

/** What levels are ranked by, and what day it is. */
export interface OperatorContext {
  readonly clock: Clock;
  /** Level names from lowest to highest. */
  readonly levels: readonly string[];
  /** Whether an id stands in the catalogue (`iso-42001:A.7.4`). */
  known(id: string): boolean;
}

/** The operator cannot say yes or no: never a pass. */
export class Undecidable extends Error {
  override readonly name = "Undecidable";
}

/** A named test of our own, usable in a condition beside JsonLogic's; one file each, declaring itself. */
export interface Operator {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  /** Arguments that may be missing without making the answer undecidable. */
  readonly missing: "undecidable" | "decides";
  /** Refuses arguments that have the right types and still cannot be used; asked when a policy is read. */
  refuse?(args: readonly GivenArgument[]): Refusal | null;
  /** Throws `Undecidable`. */
  test(args: readonly Argument[], context: OperatorContext): boolean;
  /** What it asks of arguments by their names: `risk.owner is present`. */
  says(names: readonly string[]): string;
  /** Why the test gave what it gave, in words, without a full stop. */
  explain(args: readonly Argument[], held: boolean, context: OperatorContext): string;
  readonly examples: readonly OperatorExample[];
}

/** Run by the tests and shown on the operator's page: arguments by value, and what comes of them. */
export interface OperatorExample {
  readonly why: string;
  readonly args: readonly (Value | undefined)[];
  readonly today?: string;
  readonly gives: boolean | "undecidable";
}
