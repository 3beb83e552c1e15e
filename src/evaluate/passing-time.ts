import type { Operand } from "../domain/condition.ts";
import { addDays, daysBetween, parseDay } from "../domain/day.ts";
import type { Value } from "../domain/document.ts";
import type { FactPath } from "../domain/subject.ts";
import { numberOf, pathsOf, type Run } from "./logic-run.ts";

/** What a comparison looks at: an operand, and what it comes to today. */
interface Compared {
  readonly operand: Operand;
  readonly value: Value;
}

/** Facts that are one more each day. Of all others, who computes them tells the clock. */
function growsDaily(path: FactPath): boolean {
  const name = path.join(".");
  return name === "today" || name === "evidence.age";
}

/** Whether an operand is another one each day. */
export const passes = (operand: Operand): boolean => pathsOf(operand).some(growsDaily);

/** Beyond so many days nobody asks. */
const farthest = 36_500;

/** Tells the clock on which days two values that are compared may compare otherwise, because one of them passes. */
export function tellTime(left: Compared, right: Compared, run: Run): void {
  const { clock } = run.context;
  const gap = gapBetween(left.value, right.value);
  const nearing = rateOf(left.operand, run) - rateOf(right.operand, run);
  if (gap === null) return;
  // No finite number where they grow alike.
  const meeting = Math.floor(gap / nearing);
  // What does not grow evenly is looked at each day.
  for (const days of Number.isNaN(nearing) ? [1] : [meeting, meeting + 1])
    if (days > 0 && days <= farthest) clock.mayChange(addDays(clock.today, days));
}

/** From one value to the other, in days where they are days; `null` where they are neither numbers nor days. */
function gapBetween(left: Value, right: Value): number | null {
  if (typeof left === "number" && typeof right === "number") return right - left;
  const [from, to] = [left, right].map((value) => (typeof value === "string" ? parseDay(value) : null));
  return from && to ? daysBetween(from, to) : null;
}

/** How much more an operand is each day; `NaN` where that is not the same each day. */
function rateOf(operand: Operand, run: Run): number {
  if (!passes(operand)) return 0;
  if (operand.kind !== "arithmetic") return 1;
  const [first = 0, ...others] = operand.of.map((part) => rateOf(part, run));
  const rest = others.reduce((sum, rate) => sum + rate, 0);
  if (operand.operator === "+") return first + rest;
  if (operand.operator === "-") return first - rest;
  const still = operand.of.map((part) => (passes(part) ? null : numberOf(part, run)));
  const factor = still.slice(1).reduce<number>((product, number) => product * (number ?? Number.NaN), 1);
  if (operand.operator === "/") return first / factor;
  return still.filter((number) => number === null).length > 1
    ? Number.NaN
    : (first + rest) * still.reduce<number>((product, number) => product * (number ?? 1), 1);
}
