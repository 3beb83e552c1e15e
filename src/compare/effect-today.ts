import { addDays } from "../domain/day.ts";
import type { Effect, Finding } from "../domain/finding.ts";
import type { Waiver } from "../domain/rule-book.ts";
import type { Clock } from "../domain/subject.ts";
import { effectOf } from "../evaluate/decide.ts";
import { waiverFor } from "../evaluate/waive.ts";
import type { ComparedFinding } from "./compare-findings.ts";
import { deadlineOf, isTouched } from "./deadline.ts";
import type { SettleScope } from "./settle-scope.ts";

/** What a finding does to the verdict as of a clock's day, its status then, and the waiver that covers it, if one does. */
export interface EffectToday extends Pick<ComparedFinding, "status"> {
  readonly effect: Effect;
  readonly waiver: Waiver | null;
}

/** A finding that was waived at base and is not at head got worse: its subject is in another state than was approved. */
export function effectToday(compared: ComparedFinding, scope: SettleScope, clock: Clock): EffectToday {
  const { finding } = compared;
  const waiver = coveringWaiver(finding, scope, clock);
  if (waiver !== null) return { effect: "none", status: compared.status, waiver };
  const wasWaived = compared.status === "inherited" && coveredAtBase(finding, scope, clock);
  const told: ComparedFinding = wasWaived ? { finding, status: "worsened" } : compared;
  const effect = isOverdue(told, scope, clock) ? finding.level : effectOf(told, scope);
  return { effect, status: told.status, waiver };
}

/** Past its deadline, what is inherited counts as if it were new where the pull request touches its system. */
export function isOverdue(compared: ComparedFinding, scope: SettleScope, clock: Clock): boolean {
  if (compared.status !== "inherited" || scope.gate !== "pull-request") return false;
  if (!isTouched(compared.finding, scope.standing)) return false;
  const deadline = deadlineOf(compared, scope);
  if (deadline === null) return false;
  clock.mayChange(addDays(deadline, 1));
  return clock.today > deadline;
}

/** The waiver that covers a finding; the clock is told when another answer may be due. */
export const coveringWaiver = (finding: Finding, { rules, waivers }: SettleScope, clock: Clock): Waiver | null =>
  waiverFor(rules.waivers, finding, { ground: waivers.ground.head, clock });

/** Whether a waiver in force covers a finding in the state in which its subject was at base. */
const coveredAtBase = (finding: Finding, { rules, waivers }: SettleScope, clock: Clock): boolean =>
  waiverFor(rules.waivers, finding, { ground: waivers.ground.base, clock }) !== null;
