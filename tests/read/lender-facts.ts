import type { Condition, Operand } from "../../src/domain/condition.ts";
import type { Value, ValuePath } from "../../src/domain/document.ts";
import type { FactType } from "../../src/domain/fact-type.ts";
import type { Parameter } from "../../src/domain/policy.ts";
import { readCondition } from "../../src/read/condition.ts";
import type { Wrong } from "../../src/read/condition-context.ts";

const description = "";
export const text: FactType = { kind: "text", description };
export const number: FactType = { kind: "number", description };
export const boolean: FactType = { kind: "boolean", description };
const date: FactType = { kind: "date", description };
const level: FactType = { kind: "level", description };
export const listOf = (of: FactType): FactType => ({ kind: "list", description, of });
export const map = (fields: Readonly<Record<string, FactType>>): FactType => ({ kind: "map", description, fields });
const word = (...words: string[]): FactType => ({ kind: "text", description, words });

const rated = map({ likelihood: { kind: "any", description }, consequence: { kind: "any", description }, level });

/** What a rule for a lender's risks may see: a small cut of what the schemas give. */
export const lenderFacts: Readonly<Record<string, FactType>> = {
  today: date,
  gate: word("pull-request", "release", "monitor"),
  system: map({ id: text, owner: text, kinds: listOf(word("predictive", "generative", "agentic")) }),
  criteria: map({ appetite: level, tolerance: level, levels: listOf(level) }),
  risk: map({
    id: text,
    title: text,
    owner: text,
    tracker: text,
    identified: date,
    "review-by": date,
    treated: boolean,
    decided: boolean,
    inherent: rated,
    residual: rated,
    effective: map({ level }),
    objectives: listOf(word("fairness", "privacy", "safety")),
    links: listOf({ kind: "catalogue-id", description }),
    treatment: map({
      status: word("planned", "in-progress", "implemented", "verified"),
      options: listOf(word("retain", "avoid", "change-likelihood")),
      due: date,
      plan: text,
      controls: listOf(
        map({
          id: text,
          owner: text,
          proven: boolean,
          role: word("key", "supporting"),
          evidence: listOf(map({ age: number })),
        }),
      ),
    }),
    incidents: number,
    losses: number,
    grace: { kind: "duration", description },
  }),
};

const parameter = (type: Parameter["type"], value: Value): Parameter => ({
  type,
  value,
  default: value,
  stricter: "lower",
  description,
});

const lenderParameters: Readonly<Record<string, Parameter>> = {
  "most-incidents": parameter("number", 3),
  "review-time": parameter("duration", "30d"),
  tracker: parameter("text", "^ACME-[0-9]+$"),
  objectives: parameter("list", ["fairness"]),
};

export interface ReadCondition {
  readonly condition: Condition | null;
  readonly faults: readonly (Wrong & { readonly at: ValuePath })[];
}

/** Reads a condition as the `require` of a rule about the lender's risks, or about other facts. */
export function read(value: Value, facts: Readonly<Record<string, FactType>> = lenderFacts): ReadCondition {
  const faults: (Wrong & { at: ValuePath })[] = [];
  const condition = readCondition(
    { value, at: ["require"] },
    {
      scope: map(facts),
      inItem: false,
      parameters: lenderParameters,
      ruleDepth: 0,
      fault: (at, wrong) => faults.push({ ...wrong, at }),
    },
  );
  return { condition, faults };
}

/** The faults as a reader meets them: place, what is wrong, what to do. */
export const faultsOf = (value: Value): readonly string[] =>
  read(value).faults.map(({ at, message, fix }) => `${at.join("/")} ${message}. ${fix}`);

/** Writes a condition as JsonLogic, the way it was read. */
export function printCondition(condition: Condition): Value {
  switch (condition.kind) {
    case "and":
    case "or":
      return { [condition.kind]: condition.of.map(printCondition) };
    case "not":
      return { "!": [printCondition(condition.of)] };
    case "if":
      return { if: [condition.when, condition.then, condition.otherwise].map(printCondition) };
    case "fact":
      return { var: condition.path.join(".") };
    case "constant":
      return condition.holds;
    case "compare":
      return { [condition.operator]: [printOperand(condition.left), printOperand(condition.right)] };
    case "in":
      return { in: [printOperand(condition.item), printOperand(condition.list)] };
    case "quantifier":
      return { [condition.operator]: [printOperand(condition.list), printCondition(condition.each)] };
    case "operator":
      return { [condition.operator.name]: condition.args.map(printArgument) };
  }
}

function printOperand(operand: Operand): Value {
  if (operand.kind === "path") return { var: operand.path.join(".") };
  if (operand.kind === "arithmetic") return { [operand.operator]: operand.of.map(printOperand) };
  return operand.parameter === undefined ? operand.value : { var: operand.parameter };
}

const printArgument = (operand: Operand): Value =>
  operand.kind === "path"
    ? operand.path.join(".")
    : operand.kind === "literal"
      ? (operand.parameter ?? operand.value)
      : null;
