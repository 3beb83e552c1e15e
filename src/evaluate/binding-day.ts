import { type Day, parseDay } from "../domain/day.ts";
import { valueAt } from "../domain/document.ts";
import type { Rule } from "../domain/policy.ts";
import type { Subject } from "../domain/subject.ts";

/** The day from which a rule has its level for a subject; `null` where none is said, so that it has it already. */
export function bindingDay({ binds }: Rule, { facts }: Pick<Subject, "facts">): Day | null {
  if (binds === undefined) return null;
  const day = typeof binds.from === "string" ? binds.from : valueAt(facts, binds.from);
  return typeof day === "string" ? parseDay(day) : null;
}
