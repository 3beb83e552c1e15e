import { arithmetic, type Condition, comparisons, type Quantifier, quantifiers } from "../domain/condition.ts";
import { isList, isMap } from "../domain/document.ts";
import { operatorsByName } from "../operators/index.ts";
import { overBudget } from "./condition-budget.ts";
import { readComparison, readMembership } from "./condition-compare.ts";
import {
  argumentsInWords,
  type ConditionContext,
  partOf,
  refuse,
  unknownName,
  type Written,
  wrongShape,
} from "./condition-context.ts";
import { readVar } from "./condition-operand.ts";
import { readOperator } from "./condition-operator.ts";

/**
 * Reads a `when` or `require` strictly: a condition, or a list of them that all have to hold. Every fault is told to the
 * context; `null` where there was one.
 */
export function readCondition(written: Written, context: ConditionContext): Condition | null {
  const over = overBudget(written.value, written.at);
  if (over !== null) return refuse({ ...written, at: over.at }, context, over.wrong);
  if (!isList(written.value)) return readNode(written, context);
  return readAll("and", written, { part: written, context });
}

type Reader = (written: Written, node: Written, context: ConditionContext) => Condition | null;

/** Readers of JsonLogic's own operators by name: given what stands under the name, and the node around it. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["and", (written, node, context) => readAll("and", written, { part: node, context })],
  ["or", (written, node, context) => readAll("or", written, { part: node, context })],
  ["!", readNot],
  ["if", readIf],
  ["var", readFact],
  ["in", (written, _, context) => readMembership(written, context)],
  ...comparisons.map((name): [string, Reader] => [
    name,
    (written, _, context) => readComparison(name, written, context),
  ]),
  ...quantifiers.map((name): [string, Reader] => [
    name,
    (written, _, context) => readQuantifier(name, written, context),
  ]),
]);

function readNode(written: Written, context: ConditionContext): Condition | null {
  const { value } = written;
  if (typeof value === "boolean") return { kind: "constant", part: partOf(written.at, context), holds: value };
  if (!isMap(value)) return refuse(written, context, noCondition(value));
  const [name, ...more] = Object.keys(value);
  if (name === undefined || more.length > 0) {
    const message = name === undefined ? "is empty" : `has ${more.length + 1} keys, and a condition has one`;
    return refuse(written, context, wrongShape(message, "Write several conditions as a list under `and` or `or`."));
  }
  const inner: Written = { value: value[name] ?? null, at: [...written.at, name] };
  const reader = readers.get(name);
  if (reader !== undefined) return reader(inner, written, context);
  const operator = operatorsByName.get(name);
  if (operator !== undefined) return readOperator(operator, inner, context);
  return refuse(inner, context, unknownOperator(name));
}

const noCondition = (value: unknown) =>
  wrongShape(
    "is no condition",
    typeof value === "string"
      ? `Write \`{ var: ${value.slice(0, 80)} }\` for a fact that is true or false.`
      : "Write one operator with its arguments, such as `present: [risk.owner]`.",
  );

const instead: Readonly<Record<string, string>> = {
  "===": "Use `==`, which compares values of one type.",
  "!==": "Use `!=`, which compares values of one type.",
  "!!": "Use `present`, or the boolean itself.",
  "?:": "Use `if`.",
  missing: "Use `absent`.",
  missing_some: "Use `count` or `or` with `present`.",
  filter: "Use `some`, `all` or `none`.",
  map: "Use `some`, `all` or `none`.",
  reduce: "Use `some`, `all`, `none` or `count`.",
};

function unknownOperator(name: string) {
  if (Object.hasOwn(instead, name)) {
    return { ...unknownName("operator", name, []), rule: "unknown-key", fix: instead[name] ?? "" } as const;
  }
  if (arithmetic.some((one) => one === name)) {
    return wrongShape(
      `calculates by \`${name}\` where a condition is needed`,
      "Compare the number, as in `<: [a, b]`.",
    );
  }
  return {
    ...unknownName("operator", name, [...readers.keys(), ...operatorsByName.keys()]),
    rule: "unknown-key",
  } as const;
}

function readAll(
  kind: "and" | "or",
  written: Written,
  { part, context }: { part: Written; context: ConditionContext },
): Condition | null {
  const items = isList(written.value) ? written.value : [];
  if (items.length === 0) {
    return refuse(written, context, wrongShape("has no list of conditions", "List at least one condition."));
  }
  const read = items.map((value, index) => readNode({ value, at: [...written.at, index] }, context));
  const of = read.filter((one) => one !== null);
  return of.length < read.length ? null : { kind, part: partOf(part.at, context), of };
}

function readNot(written: Written, node: Written, context: ConditionContext): Condition | null {
  const { value, at } = written;
  if (isList(value) && value.length !== 1) {
    return refuse(
      written,
      context,
      wrongShape(`${argumentsInWords(value.length)}, and takes 1`, "Write one condition."),
    );
  }
  const of = readNode(isList(value) ? { value: value[0] ?? null, at: [...at, 0] } : written, context);
  return of === null ? null : { kind: "not", part: partOf(node.at, context), of };
}

function readIf(written: Written, node: Written, context: ConditionContext): Condition | null {
  const items = isList(written.value) ? written.value : [];
  if (items.length !== 3) {
    const fix = "Write three conditions: if, then, otherwise.";
    return refuse(written, context, wrongShape(`${argumentsInWords(items.length)}, and takes 3`, fix));
  }
  const [when, then, otherwise] = items.map((value, index) => readNode({ value, at: [...written.at, index] }, context));
  if (!when || !then || !otherwise) return null;
  return { kind: "if", part: partOf(node.at, context), when, then, otherwise };
}

function readFact(written: Written, node: Written, context: ConditionContext): Condition | null {
  const read = readVar(written, context);
  if (read === null) return null;
  const { operand, type } = read;
  if (operand.kind === "path" && type.kind === "boolean") {
    return { kind: "fact", part: partOf(node.at, context), path: operand.path };
  }
  const fix = "Compare it (`==`, `in`, `above`, …), or ask whether it is `present`.";
  return refuse(written, context, wrongShape(`is a ${type.kind}, neither true nor false`, fix));
}

function readQuantifier(operator: Quantifier, written: Written, context: ConditionContext): Condition | null {
  const items = isList(written.value) ? written.value : [];
  const [listed, condition] = items;
  if (items.length !== 2 || listed === undefined || condition === undefined) {
    const fix = `Write \`${operator}: [{ var: list }, condition]\`.`;
    return refuse(written, context, wrongShape(`${argumentsInWords(items.length)}, and takes 2`, fix));
  }
  const place: Written = { value: listed, at: [...written.at, 0] };
  const path = isMap(listed) && Object.keys(listed).join() === "var" ? (listed["var"] ?? null) : null;
  if (path === null)
    return refuse(place, context, wrongShape("is no list of facts", "Write `{ var: path }` of a list."));
  const list = readVar({ value: path, at: [...place.at, "var"] }, context);
  if (list === null) return null;
  if (list.operand.kind !== "path" || list.type.kind !== "list") {
    return refuse(place, context, wrongShape(`is a ${list.type.kind}, no list of facts`, "Name a list."));
  }
  const inside: ConditionContext = { ...context, scope: list.type.of, inItem: true };
  const each = readNode({ value: condition, at: [...written.at, 1] }, inside);
  if (each === null) return null;
  return { kind: "quantifier", part: partOf(written.at.slice(0, -1), context), operator, list: list.operand, each };
}
