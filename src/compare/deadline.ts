import { addDays, type Day } from "../domain/day.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import type { RecordedDay } from "../domain/snapshot.ts";
import type { Standing } from "../domain/standing.ts";
import { stillClock, systemOf } from "../domain/subject.ts";
import type { ComparedFinding } from "./compare-findings.ts";
import type { SettleScope } from "./settle-scope.ts";

/** Where history is cut nobody knows how old a finding is, and a late start must not be assumed. */
const longAgo: Day = "1970-01-01";

/** From when on a finding counts as debt: inherited, or brought along by an adoption. `null` for what is no debt. */
export function debtSince({ finding, status }: ComparedFinding, scope: SettleScope): RecordedDay | null {
  if (status === "inherited") return scope.standing?.since(fingerprintOf(finding)) ?? null;
  // An integrity finding has to be put right first.
  return scope.adoption && !isIntegrity(finding.rule) ? { day: scope.today } : null;
}

/** The last day to settle a debt that would block: the time to treat a risk of its level, else the configured days. */
export function deadlineOf(compared: ComparedFinding, scope: SettleScope): Day | null {
  const { finding } = compared;
  const since = finding.level === "block" ? debtSince(compared, scope) : null;
  if (since === null || since === "unrecorded") return null;
  const from = since === "unknown" ? longAgo : since.day;
  return addDays(from, timeToTreat(finding, scope) ?? scope.rules.config.debtDays);
}

function timeToTreat({ subject }: Finding, { sides, today }: SettleScope): number | undefined {
  const { riskOf, base, head } = sides.lookup(stillClock(today));
  const of = riskOf(subject);
  const judged = of === null ? undefined : (base(of) ?? head(of));
  const level = judged?.rating.effective?.worst;
  return level === undefined ? undefined : judged?.criteria.times[level]?.treat;
}

/** Whether the pull request touches the system that a finding is about. */
export function isTouched({ subject, at }: Finding, standing: Standing | null): boolean {
  if (standing === null) return false;
  const system = systemOf(subject);
  return system === null ? standing.touched.files.has(at.path) : standing.touched.systems.has(system);
}
