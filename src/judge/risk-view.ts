import { isMap, mapAt, type Value, type ValueMap } from "../domain/document.ts";
import { dimensions, type Level, rankLevel } from "../domain/level.ts";
import { type AuthorityScope, byAuthority, isSelfAccepted, toAuthority } from "./acceptance.ts";
import { isNearAppetite, partLowered } from "./estimate-moves.ts";
import { unknownParties } from "./parties.ts";
import { residueOf } from "./residue-facts.ts";
import type { FactScope, JudgedRisk } from "./risk-facts.ts";
import { disorderedDates, skippedSteps } from "./state.ts";
import { isDecided } from "./treatment.ts";

/** The risk as rules see it: what is written, and beside it what is computed. */
export function riskFacts(judged: JudgedRisk, scope: Pick<FactScope, "record" | "people">): ValueMap {
  const { risk, written, rating, deadlines, accepted } = judged;
  // Keys are named one by one, so that the facts of all risks have one layout in memory.
  const facts: Record<string, Value> = { ...written, status: risk.status ?? "open" };
  const inherent = estimateFacts(written["inherent"], rating.inherent);
  const residual = residualFacts(written["residual"], judged);
  const residue = residueOf(written);
  if (inherent !== undefined) facts["inherent"] = inherent;
  if (residual !== undefined) facts["residual"] = residual;
  if (rating.effective !== null) facts["effective"] = { level: rating.effective.worst };
  facts["state"] = judged.state;
  facts["treated"] = judged.treated.holds;
  facts["treated-for-release"] = judged.treatedForRelease.holds;
  facts["accepted"] = accepted.holds;
  facts["decided"] = isDecided(risk, accepted);
  facts["above-appetite"] = judged.aboveAppetite;
  facts["near-appetite"] = isNearAppetite(rating.effective, judged.criteria);
  facts["above-tolerance"] = judged.aboveTolerance;
  facts["owner-known"] = judged.ownerKnown;
  facts["first-held"] = deadlines.begun;
  if (deadlines.decideBy !== undefined) facts["decide-by"] = deadlines.decideBy;
  if (deadlines.treatBy !== undefined) facts["treat-by"] = deadlines.treatBy;
  if (deadlines.reviewBy !== undefined) facts["review-by"] = deadlines.reviewBy;
  if (residue !== undefined) facts["residue"] = residue;
  if (rating.provisional !== undefined) facts["provisional"] = rating.provisional;
  addRecordFacts(facts, judged, scope);
  return facts;
}

/** What the record of a risk says of itself that cannot all be true; lists are there where they hold something. */
function addRecordFacts(facts: Record<string, Value>, judged: JudgedRisk, scope: RecordScope): void {
  const { risk, written, criteria } = judged;
  const { manifest } = scope.record;
  const stated = (name: string, list: readonly string[]): void => {
    if (list.length > 0) facts[name] = list;
  };
  if (!manifest.faulty(["risks", judged.index])) stated("skipped", skippedSteps(judged));
  stated("disordered", disorderedDates(risk));
  stated("unknown-affected", unknownParties(manifest, risk));
  stated("open-incidents", judged.incidents);
  if (risk.escalated?.to !== undefined) {
    const authority = { system: manifest.system, criteria, people: scope.people };
    facts["escalated"] = { ...mapAt(written, ["escalated"]), "to-authority": toAuthority(risk, authority) };
  }
}

type RecordScope = Pick<FactScope, "record" | "people">;

function estimateFacts(written: Value | undefined, level: Level | null): ValueMap | undefined {
  if (!isMap(written)) return undefined;
  return level === null ? written : { ...written, level: level.worst };
}

function residualFacts(written: Value | undefined, judged: JudgedRisk): ValueMap | undefined {
  const facts = estimateFacts(written, judged.rating.residual);
  if (facts === undefined) return undefined;
  const { inherent, residual } = judged.rating;
  const rank = (level: Level | null, dimension: (typeof dimensions)[number]): number =>
    rankLevel(judged.criteria, level?.by[dimension] ?? "");
  const both = dimensions.filter((d) => inherent?.by[d] !== undefined && residual?.by[d] !== undefined);
  const raised = both.filter((d) => rank(residual, d) > rank(inherent, d));
  return {
    ...facts,
    "above-inherent": raised.length > 0,
    raised: raised.map((d) => `${d} (${inherent?.by[d]} before, ${residual?.by[d]} after)`),
    lowered: both.filter((d) => rank(residual, d) < rank(inherent, d)),
    "likelihood-lowered": partLowered("likelihood", judged.risk, judged.criteria),
    "consequence-lowered": partLowered("consequence", judged.risk, judged.criteria),
  };
}

/** The acceptance as rules see it. */
export function acceptanceFacts(judged: JudgedRisk, scope: FactScope): ValueMap {
  const { risk, written, rating, criteria } = judged;
  const acceptance: AuthorityScope = { ...scope, system: scope.record.manifest.system, criteria };
  return {
    ...mapAt(written, ["acceptance"]),
    "in-force": judged.accepted.holds,
    "by-authority": rating.effective !== null && byAuthority(risk, rating.effective.worst, acceptance),
    self: isSelfAccepted(risk, rating.effective, { ...acceptance, fourEyes: scope.fourEyes }),
    attested: risk.acceptance?.record !== undefined,
  };
}
