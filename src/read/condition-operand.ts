import { type Arithmetic, arithmetic, type Operand } from "../domain/condition.ts";
import { isList, isMap } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import {
  argumentsInWords,
  type ConditionContext,
  refuse,
  type Written,
  type Wrong,
  wrongShape,
} from "./condition-context.ts";
import { levelHint } from "./condition-literal.ts";
import { isWrong, parameterType, resolveParameter, resolvePath } from "./condition-path.ts";

/** A value of JsonLogic's own operators; `literal` where it is known already: written there, or a parameter's. */
export interface TypedOperand {
  readonly operand: Operand;
  readonly type: FactType;
  readonly literal: boolean;
}

/** Reads `{ var: path }`, a calculation, or a single literal. */
export function readOperand(written: Written, context: ConditionContext): TypedOperand | null {
  const { value } = written;
  if (isMap(value)) return readNode(written, context);
  if (isList(value) || value === null) {
    return refuse(written, context, wrongShape("is no single value", "Write a value, or `{ var: path }` for a fact."));
  }
  if (typeof value === "string" && value.startsWith("parameters.")) {
    return refuse(written, context, wrongShape("is the text of a parameter's name", `Write \`{ var: ${value} }\`.`));
  }
  const bare = typeof value === "string" && value.includes(".") ? bareFact(value, context) : null;
  if (bare !== null) return refuse(written, context, bare);
  if (typeof value === "number" && !Number.isFinite(value)) {
    return refuse(written, context, wrongShape("is no finite number", "Write a finite number."));
  }
  const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  return { operand: { kind: "literal", value }, type: { kind, description: "A literal." }, literal: true };
}

/**
 * What is wrong with a bare path, as our own operators take it, beside JsonLogic's, where it is but a text; `null` where
 * the text names no fact that the rule sees.
 */
export function bareFact(text: string, context: ConditionContext): Wrong | null {
  const found = text === "" ? null : resolvePath(text, context);
  if (found === null || isWrong(found)) return null;
  const fix = found.type.kind === "level" ? levelHint.fix : `Write \`{ var: ${text} }\` for what the record says.`;
  return wrongShape(`has the text \`${text}\`, which is the name of a fact`, fix);
}

function readNode(written: Written, context: ConditionContext): TypedOperand | null {
  const map = isMap(written.value) ? written.value : {};
  const [name, ...more] = Object.keys(map);
  if (name === undefined || more.length > 0) {
    return refuse(written, context, wrongShape("is no value", "Write `{ var: path }` with that one key."));
  }
  const inner: Written = { value: map[name] ?? null, at: [...written.at, name] };
  if (name === "var") return readVar(inner, context);
  const sum = arithmetic.find((one) => one === name);
  if (sum !== undefined) return readSum(sum, inner, context);
  const fix = `A value is a literal, \`{ var: path }\`, or a calculation by ${arithmetic.join(" ")}.`;
  return refuse(written, context, wrongShape(`uses \`${name.slice(0, 40)}\` where a value is needed`, fix));
}

/** Reads the argument of `var`: one literal path, no default. */
export function readVar(written: Written, context: ConditionContext): TypedOperand | null {
  const { value } = written;
  const text = isList(value) && value.length === 1 ? value[0] : value;
  if (typeof text !== "string") {
    const fix = "Write one path as text: no computed path, no default, no number.";
    return refuse(written, context, wrongShape("is no literal path", fix));
  }
  const found = resolveParameter(text, context.parameters) ?? resolvePath(text, context);
  if (isWrong(found)) return refuse(written, context, found);
  if ("path" in found) {
    return { operand: { kind: "path", path: found.path, type: found.type }, type: found.type, literal: false };
  }
  const { parameter } = found;
  const operand: Operand = { kind: "literal", value: parameter.value, parameter: `parameters.${found.name}` };
  return { operand, type: parameterType(parameter), literal: true };
}

function readSum(operator: Arithmetic, written: Written, context: ConditionContext): TypedOperand | null {
  const items = isList(written.value) ? written.value : [];
  const two = operator === "-" || operator === "/";
  if (items.length < 2 || (two && items.length !== 2)) {
    const fix = `Give it ${two ? "exactly two" : "two or more"} numbers in a list.`;
    return refuse(written, context, wrongShape(argumentsInWords(items.length), fix));
  }
  const of = items.map((value, index) => readNumber({ value, at: [...written.at, index] }, context));
  const read = of.filter((operand) => operand !== null);
  if (read.length < of.length) return null;
  return {
    operand: { kind: "arithmetic", operator, of: read },
    type: { kind: "number", description: "Calculated." },
    literal: false,
  };
}

/** Reads an operand that has to be a number. */
export function readNumber(written: Written, context: ConditionContext): Operand | null {
  const read = readOperand(written, context);
  if (read === null) return null;
  if (read.type.kind === "number") return read.operand;
  const wrong = wrongShape(`is a ${read.type.kind} where a number is needed`, hints[read.type.kind] ?? "Use a number.");
  return refuse(written, context, wrong);
}

const hints: Readonly<Record<string, string>> = {
  level: "Compare levels by `above` or `at-most`.",
  date: "Compare dates by `before`, `within` or `overdue`.",
  duration: "Durations stand in `within`.",
};
