import type { Condition, Operand } from "../../domain/condition.ts";
import { daysBetween, parseDay } from "../../domain/day.ts";
import type { Scalar, Value } from "../../domain/document.ts";
import type { Place } from "./claim.ts";

export type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** A part with no conditions inside it. */
export type Leaf = Of<"constant" | "fact" | "compare" | "in" | "operator">;

export const placeOf = ({ path, type }: Extract<Operand, { kind: "path" }>): Place => ({ key: path.join("."), type });

const placesIn = (operand: Operand): readonly Place[] => {
  if (operand.kind === "path") return [placeOf(operand)];
  return operand.kind === "arithmetic" ? operand.of.flatMap(placesIn) : [];
};

/** Every fact that a part looks at. */
export function placesOf(leaf: Of<"compare" | "in" | "operator">): readonly Place[] {
  if (leaf.kind === "operator") return leaf.args.flatMap(placesIn);
  return leaf.kind === "compare" ? [leaf.left, leaf.right].flatMap(placesIn) : [leaf.item, leaf.list].flatMap(placesIn);
}

export const isScalar = (value: Value | undefined): value is Scalar =>
  value === null || (value !== undefined && typeof value !== "object");

/** Days since 1970 of a day; `null` where the value is none. */
export function dayNumber(value: Scalar): number | null {
  const day = typeof value === "string" ? parseDay(value) : null;
  return day === null ? null : daysBetween("1970-01-01", day);
}
