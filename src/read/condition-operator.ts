import type { Condition, Operand } from "../domain/condition.ts";
import { isList, isMap } from "../domain/document.ts";
import { type FactType, typeName } from "../domain/fact-type.ts";
import type { ArgumentSpec, GivenArgument, Operator } from "../domain/operator.ts";
import {
  argumentsInWords,
  type ConditionContext,
  partOf,
  refuse,
  type Written,
  type Wrong,
  wrongShape,
} from "./condition-context.ts";
import { literalFault } from "./condition-literal.ts";
import { isWrong, parameterType, resolveParameter, resolvePath } from "./condition-path.ts";

/** Reads an operator of our own: each argument is a path or a literal by its position, never tried as both. */
export function readOperator(operator: Operator, written: Written, context: ConditionContext): Condition | null {
  if (!isList(written.value)) {
    return refuse(written, context, wrongShape("has no list of arguments", `Write \`${usage(operator)}\`.`));
  }
  const items = written.value;
  if (!fits(items.length, operator.arguments)) {
    return refuse(written, context, wrongShape(countWords(items.length, operator), `Write \`${usage(operator)}\`.`));
  }
  const read = items.map((value, index) => {
    const spec = operator.arguments[Math.min(index, operator.arguments.length - 1)];
    const argument = { value, at: [...written.at, index] };
    if (spec === undefined) return null;
    return spec.takes === "path" ? readPath(spec, argument, context) : readLiteral(spec, argument, context);
  });
  const args = read.filter((one) => one !== null);
  if (args.length < read.length) return null;
  const refusal = refusalOf(
    operator,
    args.map((one) => one.given),
  );
  if (refusal !== null) return refuse({ ...written, at: [...written.at, refusal.argument] }, context, refusal.wrong);
  const part = partOf(written.at.slice(0, -1), context);
  return { kind: "operator", part, operator, args: args.map((one) => one.operand) };
}

interface ReadArgument {
  readonly operand: Operand;
  readonly given: GivenArgument;
}

function fits(count: number, specs: readonly ArgumentSpec[]): boolean {
  const last = specs.at(-1);
  if (last?.repeats === true) return count >= specs.length;
  return count === specs.length || (last?.optional === true && count === specs.length - 1);
}

/** `has 1 argument, and takes 2`. */
function countWords(count: number, { arguments: specs }: Operator): string {
  const last = specs.at(-1);
  const most = last?.repeats === true ? "or more" : last?.optional === true ? `or ${specs.length}` : "";
  const least = specs.length - (last?.optional === true ? 1 : 0);
  return `${argumentsInWords(count)}, and takes ${least}${most === "" ? "" : ` ${most}`}`;
}

function usage({ name, arguments: specs }: Operator): string {
  const written = specs.map((spec) => (spec.optional === true ? `${spec.name}?` : spec.name)).join(", ");
  return `${name}: [${written}${specs.at(-1)?.repeats === true ? ", …" : ""}]`;
}

function readPath(spec: ArgumentSpec, written: Written, context: ConditionContext): ReadArgument | null {
  const text = written.value;
  if (typeof text !== "string") {
    const fix = `Write the path of a fact: ${spec.description}`;
    return refuse(written, context, wrongShape(`is no path (${spec.name})`, fix));
  }
  const found = resolvePath(text, context);
  if (isWrong(found)) return refuse(written, context, asLevel(spec, text, found));
  if (!accepts(spec, found.type)) {
    const message = `names \`${text}\`, a ${typeName(found.type)}, where a ${spec.types.join(" or ")} is needed`;
    const fix = `Name a fact of that type; \`ai-risk-gate schema facts\` lists them.`;
    return refuse(written, context, wrongShape(message, fix));
  }
  return {
    operand: { kind: "path", path: found.path, type: found.type },
    given: { takes: "path", type: found.type },
  };
}

/** `high` where a level is needed: the words for levels are each organization's own, so a rule cannot know them. */
function asLevel(spec: ArgumentSpec, text: string, found: Wrong): Wrong {
  const isWord = spec.types.length === 1 && spec.types[0] === "level" && /^[a-z-]+$/i.test(text);
  if (!isWord || found.fix.startsWith("Did you mean")) return found;
  return {
    ...found,
    fix: "No rule names a level by its word, for each organization has its own: take `criteria.appetite`, `criteria.tolerance`, `criteria.lowest` or `criteria.highest`.",
  };
}

const accepts = (spec: ArgumentSpec, type: FactType): boolean =>
  spec.types.includes("any") || (type.kind !== "any" && spec.types.includes(type.kind));

function readLiteral(spec: ArgumentSpec, written: Written, context: ConditionContext): ReadArgument | null {
  const { value } = written;
  const found = typeof value === "string" ? resolveParameter(value, context.parameters) : null;
  if (found !== null && isWrong(found)) return refuse(written, context, found);
  if (found !== null) {
    const type = parameterType(found.parameter);
    if (!accepts(spec, type)) {
      const message = `takes a ${found.parameter.type} parameter where a ${spec.types.join(" or ")} is needed`;
      return refuse(written, context, wrongShape(message, spec.description));
    }
    const literal = found.parameter.value;
    return {
      operand: { kind: "literal", value: literal, parameter: `parameters.${found.name}` },
      given: { takes: "literal", value: literal },
    };
  }
  const wrong = plainFault(spec, written);
  if (wrong !== null) return refuse(written, context, wrong);
  return { operand: { kind: "literal", value }, given: { takes: "literal", value } };
}

/** Why a literal has none of the types that its position takes. Of a list, the items are judged later. */
function plainFault(spec: ArgumentSpec, { value }: Written): Wrong | null {
  if (isMap(value)) return wrongShape("is computed where a literal stands", spec.description);
  const faults = spec.types.map((kind) => {
    if (kind === "any" || kind === "map") return null;
    if (kind !== "list") return literalFault(value, { kind, description: "" });
    const plain = isList(value) && value.every((item) => typeof item !== "object");
    return plain ? null : wrongShape("is no list of single values", spec.description);
  });
  return faults.includes(null) ? null : (faults[0] ?? null);
}

/** A literal list holds values of the items of the list beside it; then the operator's own word counts. */
function refusalOf(operator: Operator, given: readonly GivenArgument[]): { argument: number; wrong: Wrong } | null {
  const first = given[0];
  if (first?.takes === "path" && first.type.kind === "list") {
    for (const [argument, one] of given.entries()) {
      const wrong = one.takes === "literal" && isList(one.value) ? literalFault(one.value, first.type) : null;
      if (wrong !== null) return { argument, wrong };
    }
  }
  const refusal = operator.refuse?.(given) ?? null;
  if (refusal === null) return null;
  const spec = operator.arguments[Math.min(refusal.argument, operator.arguments.length - 1)];
  return { argument: refusal.argument, wrong: wrongShape(refusal.why, spec?.description ?? operator.summary) };
}
