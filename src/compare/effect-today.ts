import { addDays } from "../domain/day.ts";
import type { Effect, Finding } from "../domain/finding.ts";
import type { Waiver } from "../domain/rule-book.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import { effectOf } from "../evaluate/decide.ts";
import { waiverFor } from "../evaluate/waive.ts";
import { riskDigest } from "../judge/acceptance.ts";
import type { ComparedFinding } from "./compare-findings.ts";
import { deadlineOf, isTouched } from "./deadline.ts";
import type { SettleScope } from "./settle-scope.ts";

/** What a finding does to the verdict as of a clock's day, and the waiver that covers it, if one does. */
export function effectToday(
  compared: ComparedFinding,
  scope: SettleScope,
  clock: Clock,
): { readonly effect: Effect; readonly waiver: Waiver | null } {
  const waiver = coveringWaiver(compared.finding, scope, clock);
  if (waiver !== null) return { effect: "none", waiver };
  return { effect: isOverdue(compared, scope, clock) ? compared.finding.level : effectOf(compared, scope), waiver };
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
export const coveringWaiver = (finding: Finding, scope: SettleScope, clock: Clock): Waiver | null =>
  waiverFor(scope.rules.waivers, { finding, state: () => stateOf(finding, scope), clock });

/** The digest of the risk that a finding is about, as it stands at head. */
function stateOf({ subject }: Finding, { sides, today }: SettleScope): string | null {
  const { riskOf, head } = sides.lookup(stillClock(today));
  const of = riskOf(subject);
  const judged = of === null ? undefined : head(of);
  return judged === undefined ? null : riskDigest(judged.risk);
}
