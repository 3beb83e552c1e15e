import { type Day, parseDay, parseDuration } from "../domain/day.ts";
import { isList, type Scalar, type Value } from "../domain/document.ts";
import { type Argument, type OperatorContext, Undecidable } from "../domain/operator.ts";
import { inWords } from "../domain/words.ts";

const nothing: Argument = { name: "an argument", value: undefined };

/** The argument at a position; one that is not there is one without a value. */
export const argument = (args: readonly Argument[], index: number): Argument => args[index] ?? nothing;

function stated(arg: Argument): Value {
  if (arg.value === undefined || arg.value === null) throw new Undecidable(`${arg.name} is not stated`);
  return arg.value;
}

export function textOf(arg: Argument): string {
  const value = stated(arg);
  if (typeof value !== "string") throw new Undecidable(`${arg.name} is no text`);
  return value;
}

export function dateOf(arg: Argument): Day {
  const day = parseDay(textOf(arg));
  if (day === null) throw new Undecidable(`${arg.name} is no date`);
  return day;
}

/** Whole days. */
export function durationOf(arg: Argument): number {
  const days = parseDuration(textOf(arg));
  if (days === null) throw new Undecidable(`${arg.name} is no duration`);
  return days;
}

/** The rank of a level from 0; a word that is no level of the criteria has none. */
export function rankOf(arg: Argument, context: OperatorContext): number {
  const rank = context.levels.indexOf(textOf(arg));
  if (rank < 0) throw new Undecidable(`${arg.name} is ${inWords(arg.value)}, which is no level of the criteria`);
  return rank;
}

export function listOf(arg: Argument): readonly Value[] {
  const value = stated(arg);
  if (!isList(value)) throw new Undecidable(`${arg.name} is no list`);
  return value;
}

export const isScalar = (value: Value | undefined): value is Scalar => typeof value !== "object" || value === null;

/** `risk.owner (@alice)`, or the value alone for a literal. */
export const named = (arg: Argument): string => {
  const value = inWords(arg.value);
  return arg.name === value ? value : `${arg.name} (${value})`;
};

/** `risk.owner is @alice`. */
export const stating = (arg: Argument): string => `${arg.name} is ${inWords(arg.value)}`;
