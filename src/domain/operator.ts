import type { Value } from "./document.ts";
import type { ScalarType } from "./fact-type.ts";
import type { Clock } from "./subject.ts";

/** How one argument of an operator is given: the path of a fact, or a literal (or `parameters.NAME` for one). */
export interface ArgumentSpec {
  readonly name: string;
  readonly takes: "path" | "literal";
  /** Types that are accepted; `any` for whatever is there. */
  readonly types: readonly (ScalarType | "list" | "map" | "any")[];
  readonly description: string;
  /** The last argument may stand once or more. */
  readonly repeats?: true;
}

/** An argument as it arrives: its value, and the words that name it in an explanation. */
export interface Argument {
  readonly name: string;
  readonly value: Value | undefined;
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
  /** Throws `Undecidable`. */
  test(args: readonly Argument[], context: OperatorContext): boolean;
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
