import type { Comparison, Condition } from "../domain/condition.ts";
import { isList } from "../domain/document.ts";
import { type FactType, typeName } from "../domain/fact-type.ts";
import {
  argumentsInWords,
  type ConditionContext,
  partOf,
  refuse,
  type Written,
  type Wrong,
  wrongShape,
} from "./condition-context.ts";
import { levelHint, literalFault } from "./condition-literal.ts";
import { bareFact, readNumber, readOperand, type TypedOperand } from "./condition-operand.ts";

/** Reads `==`, `!=` (one type on both sides) and `<`, `<=`, `>`, `>=` (numbers), each with exactly two values. */
export function readComparison(operator: Comparison, written: Written, context: ConditionContext): Condition | null {
  const pair = pairOf(written, context);
  if (pair === null) return null;
  const part = partOf(written.at.slice(0, -1), context);
  if (operator !== "==" && operator !== "!=") {
    const [left, right] = pair.map((one) => readNumber(one, context));
    return left && right ? { kind: "compare", part, operator, left, right } : null;
  }
  const [left, right] = pair.map((one) => readOperand(one, context));
  if (!left || !right) return null;
  if (left.literal && right.literal && refuseBareFact(pair, context)) return null;
  const wrong = equalityFault(left, right);
  if (wrong !== null) return refuse(literalAmong(pair, [left, right]) ?? written, context, wrong);
  return { kind: "compare", part, operator, left: left.operand, right: right.operand };
}

/** Reads `in`: a single value, and a list of such values. */
export function readMembership(written: Written, context: ConditionContext): Condition | null {
  const pair = pairOf(written, context);
  if (pair === null) return null;
  const [first, second] = pair;
  const item = readOperand(first, context);
  const list = isList(second.value) ? literalList(second, context) : readOperand(second, context);
  if (item === null || list === null) return null;
  if (item.literal && list.literal && refuseBareFact([first], context)) return null;
  const wrong = membershipFault(item, list);
  if (wrong !== null) return refuse(list.literal ? second : written, context, wrong);
  const part = partOf(written.at.slice(0, -1), context);
  return { kind: "in", part, item: item.operand, list: list.operand };
}

/** Two constants never tell anything of the record: one that is called as a fact was meant to be it (`gate`). */
function refuseBareFact(constants: readonly Written[], context: ConditionContext): boolean {
  for (const constant of constants) {
    const bare = typeof constant.value === "string" ? bareFact(constant.value, context) : null;
    if (bare === null) continue;
    refuse(constant, context, bare);
    return true;
  }
  return false;
}

/** The one of two values that is a literal: what is wrong between them is wrong there. */
function literalAmong(pair: Pair, read: readonly [TypedOperand, TypedOperand]): Written | null {
  const [left, right] = read;
  if (left.literal === right.literal) return null;
  return left.literal ? pair[0] : pair[1];
}

type Pair = readonly [Written, Written];

function pairOf(written: Written, context: ConditionContext): Pair | null {
  const items = isList(written.value) ? written.value : [written.value];
  const [left, right] = items;
  if (items.length !== 2 || left === undefined || right === undefined) {
    return refuse(
      written,
      context,
      wrongShape(`${argumentsInWords(items.length)}, and takes 2`, "Write two values in a list."),
    );
  }
  return [
    { value: left, at: [...written.at, 0] },
    { value: right, at: [...written.at, 1] },
  ];
}

function literalList(written: Written, context: ConditionContext): TypedOperand | null {
  const items = isList(written.value) ? written.value : [];
  const read = items.map((value, index) => readOperand({ value, at: [...written.at, index] }, context));
  const first = read[0];
  if (first === undefined) {
    return refuse(written, context, wrongShape("is an empty list, which holds nothing", "Name at least one value."));
  }
  if (read.includes(null) || first === null) return null;
  if (read.some((one) => one?.literal !== true || one.type.kind !== first.type.kind)) {
    return refuse(written, context, wrongShape("mixes types or facts in a list", "Write literals of one type."));
  }
  const values = read.map((one) => (one === null ? null : literalOf(one)));
  const type: FactType = { kind: "list", description: "A literal list.", of: first.type };
  return { operand: { kind: "literal", value: values }, type, literal: true };
}

function membershipFault(item: TypedOperand, list: TypedOperand): Wrong | null {
  if (list.type.kind !== "list") {
    return wrongShape(`looks into a ${typeName(list.type)}`, "Give `in` a value and a list; for texts use `matches`.");
  }
  const wrong = kindFault([item.type, list.type.of]);
  if (wrong !== null) return wrong;
  if (list.literal && !item.literal) return literalFault(literalOf(list), { ...list.type, of: item.type });
  return equalityFault(item, { ...list, type: list.type.of });
}

const literalOf = ({ operand }: TypedOperand) => (operand.kind === "literal" ? operand.value : null);

/** A literal, or a parameter's value, takes the type of what it is held against, if it can. */
function equalityFault(left: TypedOperand, right: TypedOperand): Wrong | null {
  const wrong = kindFault([left.type, right.type]);
  if (wrong !== null) return wrong;
  if (left.literal !== right.literal) {
    const [literal, other] = left.literal ? [left, right] : [right, left];
    return literalFault(literalOf(literal), other.type);
  }
  if (wideKind(left.type) === wideKind(right.type)) return null;
  return wrongShape(`compares ${left.type.kind} with ${right.type.kind}`, "Compare values of one type.");
}

/** Why values of these types are never the same or other than each other. */
function kindFault(types: readonly FactType[]): Wrong | null {
  const kinds = types.map((type) => type.kind);
  if (kinds.includes("level")) return levelHint;
  if (kinds.some((kind) => kind === "list" || kind === "map" || kind === "any")) {
    return wrongShape(`compares ${kinds.join(" with ")}`, "Compare single values of one type.");
  }
  return kinds.includes("duration")
    ? wrongShape("compares durations by their spelling", "Durations stand in `within`.")
    : null;
}

const wideKind = ({ kind }: FactType): string => (kind === "catalogue-id" ? "text" : kind);
