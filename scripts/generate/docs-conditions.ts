import type { Comparison, Condition, Operand, Quantifier } from "../../src/domain/condition.ts";
import { code, listed } from "./docs-markdown.ts";

/** A condition in words: a sentence without a full stop, and what it is made of. */
interface Words {
  readonly words: string;
  readonly of: readonly Words[];
}

/** A condition as a nested Markdown list. */
export const conditionList = (condition: Condition): string =>
  (condition.kind === "and" ? condition.of : [condition]).map((one) => bullets(inWords(one), 0)).join("\n");

/** Whether a condition holds of everything, as a `when` that is left out. */
export const isAlways = (condition: Condition): boolean =>
  (condition.kind === "constant" && condition.holds) || (condition.kind === "and" && condition.of.every(isAlways));

function bullets({ words, of }: Words, depth: number): string {
  const line = `${"  ".repeat(depth)}- ${words}${of.length > 0 ? ":" : ""}`;
  return [line, ...of.map((one) => bullets(one, depth + 1))].join("\n");
}

function inWords(condition: Condition): Words {
  switch (condition.kind) {
    case "and":
      return { words: "all of these", of: condition.of.map(inWords) };
    case "or":
      return { words: "at least one of these", of: condition.of.map(inWords) };
    case "if":
      return ifInWords(condition);
    case "quantifier":
      return { words: quantified[condition.operator](operand(condition.list)), of: [inWords(condition.each)] };
    case "not":
      return negated(condition.of);
    default:
      return { words: simple(condition, true), of: [] };
  }
}

function ifInWords({ when, then, otherwise }: Extract<Condition, { kind: "if" }>): Words {
  const part = (words: string, of: Condition): Words => ({ words, of: [inWords(of)] });
  return { words: "one of two", of: [part("if", when), part("then", then), part("otherwise", otherwise)] };
}

const quantified: Readonly<Record<Quantifier, (list: string) => string>> = {
  some: (list) => `at least one item of ${list} meets this`,
  all: (list) => `each item of ${list} meets this`,
  none: (list) => `no item of ${list} meets this`,
};

function negated(condition: Condition): Words {
  switch (condition.kind) {
    case "not":
      return inWords(condition.of);
    case "and":
    case "or":
    case "if":
    case "quantifier":
      return { words: "this does not hold", of: [inWords(condition)] };
    default:
      return { words: simple(condition, false), of: [] };
  }
}

type Simple = Extract<Condition, { kind: "fact" | "constant" | "compare" | "in" | "operator" }>;

function simple(condition: Simple, positive: boolean): string {
  switch (condition.kind) {
    case "constant":
      return condition.holds === positive ? "always" : "never";
    case "fact":
      return `${code(pathText(condition.path))} is ${positive}`;
    case "compare":
      return `${operand(condition.left)} ${positive ? "" : "not "}${comparisons[condition.operator]} ${operand(condition.right)}`;
    case "in":
      return `${operand(condition.item)} is ${positive ? "" : "not "}in ${operand(condition.list)}`;
    case "operator":
      return tested(condition.operator.name, condition.args.map(operand), positive);
  }
}

const comparisons: Readonly<Record<Comparison, string>> = {
  "==": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};

type Phrase = (args: readonly string[], not: string) => string;

const verb =
  (words: string): Phrase =>
  ([left, right = ""], not) =>
    `${left} is ${not}${words} ${right}`.trim();

/** How operators are said; one without an entry is said by its name. */
const phrases: Readonly<Record<string, Phrase>> = {
  present: (args, not) => `${listed(args)} ${args.length > 1 ? "are" : "is"} ${not}stated`,
  absent: (args, not) => `${listed(args)} ${args.length > 1 ? "are" : "is"} ${not}left out`,
  above: verb("above"),
  "at-most": verb("at most"),
  before: verb("before"),
  overdue: ([date], not) => `${date} has ${not}passed`,
  within: ([date, time, from], not) => `${date} is ${not}within ${time} of ${from}`,
  covers: ([list, items], not) => `${list} ${not === "" ? "holds" : "does not hold"} ${items}`,
  count: ([list, number], not) => `${list} has ${not === "" ? "at least" : "fewer than"} ${number} items`,
  attested: ([list, clause, age], not) =>
    `${list} ${not === "" ? "has" : "has no"} record of ${clause} that is complete, names somebody and is no older than ${age}`,
  matches: ([text, pattern], not) => `${text} ${not === "" ? "matches" : "does not match"} ${pattern}`,
};

function tested(name: string, args: readonly string[], positive: boolean): string {
  const phrase = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
  if (phrase !== undefined) return phrase(args, positive ? "" : "not ");
  return `${code(name)} ${positive ? "holds" : "does not hold"} of ${listed(args)}`;
}

function operand(given: Operand): string {
  if (given.kind === "path") return given.path.length === 0 ? "the item itself" : code(pathText(given.path));
  if (given.kind === "arithmetic") return given.of.map(operand).join(` ${given.operator} `);
  const value = typeof given.value === "string" ? given.value : JSON.stringify(given.value);
  return given.parameter === undefined ? code(value) : `${code(given.parameter)} (${value})`;
}

const pathText = (path: readonly (string | number)[]): string => path.join(".");
