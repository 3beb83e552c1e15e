import type { Comparison, Operand } from "../../domain/condition.ts";
import { isList, type Scalar, type Value } from "../../domain/document.ts";
import { among, apart, type Claim, item, type Place, stated, type Ways } from "./claim.ts";
import { operatorWays } from "./operator-ways.ts";
import { dayNumber, isScalar, type Leaf, type Of, placeOf, placesOf } from "./places.ts";
import { answerOf } from "./question.ts";

/** The ways in which a part without conditions inside may hold, or may fail; none where it never does. */
export function waysOf(leaf: Leaf, holds: boolean): Ways {
  switch (leaf.kind) {
    case "constant":
      return leaf.holds === holds ? [[]] : [];
    case "fact":
      return [[among({ key: leaf.path.join("."), type: { kind: "boolean", description: "" } }, [holds], true)]];
    case "compare":
      return compareWays(leaf, holds);
    case "in":
      return memberWays(leaf, holds);
    case "operator":
      return operatorWays(leaf, holds);
  }
}

/** Operators that cannot be decided of some values that are there, beside those that are not. */
const canGiveUp: ReadonlySet<string> = new Set(["matches", "unique"]);

/** The ways in which a part may be undecided: something is missing, or the values that are there cannot be used. */
export function undecidedWays(leaf: Leaf): Ways {
  if (leaf.kind === "constant") return [];
  if (leaf.kind === "operator" && leaf.operator.missing === "decides") return [];
  const places = leaf.kind === "fact" ? [{ key: leaf.path.join("."), type: boolean }] : placesOf(leaf);
  const missing = places.map((place) => [stated(place, false)]);
  return givesUp(leaf) ? [...missing, []] : missing;
}

function givesUp(leaf: Exclude<Leaf, { kind: "constant" }>): boolean {
  if (leaf.kind === "operator") return canGiveUp.has(leaf.operator.name);
  return leaf.kind === "compare" && [leaf.left, leaf.right].some(({ kind }) => kind === "arithmetic");
}

const boolean = { kind: "boolean", description: "" } as const;

const swapped: Readonly<Record<Comparison, Comparison>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** Comparisons that hold between a value and itself. */
const ofSame: ReadonlySet<Comparison> = new Set(["==", "<=", ">="]);

function compareWays(leaf: Of<"compare">, holds: boolean): Ways {
  const { left, right, operator } = leaf;
  if (left.kind === "literal") {
    if (right.kind === "literal") return compared(left.value, operator, right.value) === holds ? [[]] : [];
    if (right.kind === "path") return literalWays(right, { operator: swapped[operator], value: left.value }, holds);
  }
  if (left.kind === "path" && right.kind === "literal")
    return literalWays(left, { operator, value: right.value }, holds);
  if (left.kind === "path" && right.kind === "path") return pathWays(leaf, [placeOf(left), placeOf(right)], holds);
  return [[...placesOf(leaf).map((place) => stated(place)), answerOf(leaf, holds)]];
}

function pathWays(leaf: Of<"compare">, [left, right]: readonly [Place, Place], holds: boolean): Ways {
  const there = [stated(left), stated(right)];
  if (left.key === right.key) return ofSame.has(leaf.operator) === holds ? [there] : [];
  const same = (leaf.operator === "==" && holds) || (leaf.operator === "!=" && !holds);
  const days = same && left.type.kind === "date" ? [apart(left.key, right.key, 0), apart(right.key, left.key, 0)] : [];
  return [[...there, answerOf(leaf, holds), ...days]];
}

function compared(left: Value, operator: Comparison, right: Value): boolean | null {
  if (operator === "==" || operator === "!=") return (left === right) === (operator === "==");
  if (typeof left !== "number" || typeof right !== "number") return null;
  if (operator === "<" || operator === "<=") return operator === "<" ? left < right : left <= right;
  return operator === ">" ? left > right : left >= right;
}

interface Against {
  readonly operator: Comparison;
  readonly value: Value;
}

function literalWays(path: Extract<Operand, { kind: "path" }>, { operator, value }: Against, holds: boolean): Ways {
  const place = placeOf(path);
  if (!isScalar(value)) return [[stated(place)]];
  if (operator === "==" || operator === "!=") {
    const same = holds === (operator === "==");
    return [[among(place, [value], same), ...(same ? onDay(place, value) : [])]];
  }
  if (typeof value !== "number") return [[stated(place)]];
  const less = operator.startsWith("<") === holds;
  const open = operator.endsWith("=") !== holds;
  return [[{ kind: "bound", place, side: less ? "high" : "low", bound: { at: value, open } }]];
}

/** A date that is a certain day has its place among all days. */
function onDay(place: Place, value: Scalar): readonly Claim[] {
  const day = place.type.kind === "date" ? dayNumber(value) : null;
  return day === null ? [] : [apart("@epoch", place.key, day), apart(place.key, "@epoch", -day)];
}

function memberWays(leaf: Of<"in">, holds: boolean): Ways {
  const { item: one, list } = leaf;
  if (list.kind === "literal" && isList(list.value)) {
    const values = list.value.filter(isScalar);
    if (one.kind === "path") return [[among(placeOf(one), values, holds)]];
    if (one.kind === "literal") return values.some((value) => value === one.value) === holds ? [[]] : [];
  }
  if (one.kind === "literal" && list.kind === "path" && isScalar(one.value)) {
    return [[item(placeOf(list), one.value, holds)]];
  }
  return [[...placesOf(leaf).map((place) => stated(place)), answerOf(leaf, holds)]];
}
