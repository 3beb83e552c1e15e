import type { Effect, Finding } from "../domain/finding.ts";
import type { RuleBook, Waiver } from "../domain/rule-book.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import type { AssessScope } from "../evaluate/assess.ts";
import { type EffectScope, effectOf } from "../evaluate/decide.ts";
import { waiverFor } from "../evaluate/waive.ts";
import { riskDigest } from "../judge/acceptance.ts";
import type { ComparedFinding } from "./compare-findings.ts";
import type { Sides } from "./compared-sides.ts";

/** What findings are settled by. */
export interface SettleScope extends AssessScope, EffectScope {
  readonly rules: RuleBook;
  readonly sides: Sides;
}

/** What a finding does to the verdict as of a clock's day, and the waiver that covers it, if one does. */
export function effectToday(
  compared: ComparedFinding,
  scope: SettleScope,
  clock: Clock,
): { readonly effect: Effect; readonly waiver: Waiver | null } {
  const waiver = coveringWaiver(compared.finding, scope, clock);
  return { effect: waiver === null ? effectOf(compared, scope) : "none", waiver };
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
