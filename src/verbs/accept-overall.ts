import { overallDigest } from "../domain/accepted-state.ts";
import { withoutAbsent } from "../domain/document.ts";
import type { System } from "../domain/manifest.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { authorityFor } from "../judge/acceptance.ts";
import { highestOf, overallInForce } from "../judge/decisions.ts";
import { judgedAs } from "./accept-target.ts";
import {
  assertAuthority,
  assertReadable,
  assertRecord,
  type DecisionAsked,
  refused,
  scopeOf,
  type Written,
} from "./accept-words.ts";

/** One decision over all effective levels of a system as they stand today. */
export function overallOf(record: SystemRecord, refuses: boolean, { said, input, isThere }: DecisionAsked): Written {
  const { system, criteria, risks } = record.manifest;
  assertReadable(record, ["risks"], system.id);
  const levels = risks.flatMap((risk, index) => {
    if (risk.status === "closed") return [];
    return [[risk.id, judgedAs({ record, risk, index }, input).rating.effective?.worst ?? null] as const];
  });
  const highest = highestOf(levels, criteria);
  if (highest !== null) assertAuthority(said.by, { level: highest, risk: null }, scopeOf(record, input));
  assertRecord(said.record, isThere);
  const decision = refuses ? "refuse" : "accept";
  const value = withoutAbsent({
    decision,
    by: said.by,
    date: input.today,
    reason: said.reason ?? system.overall?.reason,
    of: overallDigest(levels),
    record: said.record,
  });
  const decided: System = { ...system, overall: value as NonNullable<System["overall"]> };
  const answer = overallInForce(levels, { ...scopeOf(record, input), system: decided });
  if (!answer.holds && !refuses)
    throw refused(`The risks of ${system.id} cannot be accepted together: ${answer.because}.`, "Settle that first.");
  return {
    path: ["system", "overall"],
    value,
    verdict: refuses ? "refused" : "accepted",
    what: `${levels.length} open risks of ${system.id} together, the highest ${highest ?? "none"}, by ${said.by}`,
    guards: authorityFor(highest ?? criteria.levels.at(-1) ?? "", criteria),
    self: false,
    missing: value["reason"] === undefined ? ["reason"] : [],
  };
}
