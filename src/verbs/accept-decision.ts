import { acceptedDigest, approvedDigest } from "../domain/accepted-state.ts";
import { type ValueMap, withoutAbsent } from "../domain/document.ts";
import { rankLevel } from "../domain/level.ts";
import type { Acceptance, Decision } from "../domain/manifest.ts";
import { acceptanceInForce, authorityFor, isSelfAccepted } from "../judge/acceptance.ts";
import { planApproved } from "../judge/decisions.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import { placeOfDecision } from "./accept-place.ts";
import { judgedAs, type RiskTarget } from "./accept-target.ts";
import {
  assertAuthority,
  assertReadable,
  assertRecord,
  type DecisionAsked,
  endGiven,
  levelGiven,
  refused,
  scopeOf,
  type Written,
} from "./accept-words.ts";

/** An acceptance of a risk as it stands today; an error where it could never be in force. */
export function acceptanceOf(target: RiskTarget, asked: DecisionAsked): Written {
  const { record, risk, index } = target;
  const { said, input } = asked;
  const { system, criteria } = record.manifest;
  const name = `${system.id}/${risk.id}`;
  assertReadable(record, ["risks", index], name);
  if (risk.status === "closed") throw refused(`Risk ${name} is closed.`, "Only an open risk is accepted.");
  const judged = judgedAs(target, input);
  const effective = acceptable(judged, name);
  const value = acceptanceSaid(target, effective.worst, asked);
  const accepted = { ...risk, acceptance: value as Acceptance };
  const incidents = openOf(target, judged.incidents);
  const scope = { ...scopeOf(record, input), incidents, fourEyes: input.rules.config.fourEyes };
  const answer = acceptanceInForce(accepted, effective, scope);
  if (!answer.holds) throw refused(`Risk ${name} cannot be accepted: ${answer.because}.`, "Settle that first.");
  const self = isSelfAccepted(accepted, effective, scope);
  return {
    ...placeOfDecision(target, ["acceptance"], value),
    verdict: self ? "self-accepted" : "accepted",
    what: `${name} at ${String(value["level"])} by ${said.by}, until ${String(value["expires"])}`,
    guards: authorityFor(judged.rating.inherent?.worst ?? effective.worst, criteria),
    self,
    missing: value["reason"] === undefined ? ["reason"] : [],
  };
}

/** The level at which a risk may be accepted. */
function acceptable({ rating, aboveTolerance }: JudgedRisk, name: string) {
  const { effective, because } = rating;
  if (effective === null)
    throw refused(`Risk ${name} has no level: ${because}.`, "Write its `inherent:` estimate first.");
  if (!aboveTolerance) return effective;
  throw refused(
    `Risk ${name} is ${effective.worst} (${because}), above the tolerance, which nobody may accept.`,
    "Lower it by a treatment that its evidence proves, or take the system out of use.",
  );
}

function acceptanceSaid(
  { record, risk }: RiskTarget,
  effective: string,
  { said, input, isThere }: DecisionAsked,
): ValueMap {
  const { system, criteria } = record.manifest;
  const level = levelGiven(said.level, effective, criteria.levels);
  if (rankLevel(criteria, level) < rankLevel(criteria, effective))
    throw refused(
      `Risk ${system.id}/${risk.id} is ${effective}, more than ${level}.`,
      `Accept it at ${effective}, or lower it first.`,
    );
  assertAuthority(said.by, { level: effective, risk }, scopeOf(record, input));
  assertRecord(said.record, isThere);
  return withoutAbsent({
    by: said.by,
    level,
    date: input.today,
    expires: endGiven(said.expires, input.today),
    reason: said.reason ?? risk.acceptance?.reason,
    conditions: said.conditions.length > 0 ? said.conditions : risk.acceptance?.conditions,
    of: acceptedDigest(risk, system, criteria),
    record: said.record,
  });
}

const openOf = ({ record }: RiskTarget, ids: readonly string[]) =>
  (record.manifest.incidents ?? []).filter(({ id }) => ids.includes(id));

/** The approval of a risk's plan as it stands today. */
export function approvalOf(target: RiskTarget, { said, input, isThere }: DecisionAsked): Written {
  const { record, risk, index } = target;
  const { system, criteria } = record.manifest;
  const name = `${system.id}/${risk.id}`;
  assertReadable(record, ["risks", index], name);
  const { treatment } = risk;
  if (treatment?.plan === undefined && treatment?.controls === undefined)
    throw refused(`Risk ${name} has no plan.`, "Write `treatment:` with `options:`, `plan:` and `due:` first.");
  const level = judgedAs(target, input).rating.inherent?.worst;
  if (level === undefined) throw refused(`Risk ${name} has no level.`, "Write its `inherent:` estimate first.");
  assertAuthority(said.by, { level, risk }, scopeOf(record, input));
  assertRecord(said.record, isThere);
  const approved = withoutAbsent({ by: said.by, date: input.today, of: approvedDigest(risk), record: said.record });
  const answer = planApproved(
    { ...risk, treatment: { ...treatment, approved: approved as Decision } },
    scopeOf(record, input),
  );
  if (!answer.holds) throw refused(`The plan of ${name} cannot be approved: ${answer.because}.`, "Settle that first.");
  return {
    ...placeOfDecision(target, ["treatment", "approved"], approved),
    verdict: "approved",
    what: `the plan of ${name} by ${said.by}`,
    guards: authorityFor(level, criteria),
    self: false,
    missing: [],
  };
}
