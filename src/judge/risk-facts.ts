import type { Day } from "../domain/day.ts";
import { isMap, mapAt, type Value, type ValueMap } from "../domain/document.ts";
import { evidenceKey, evidenceName } from "../domain/evidence-item.ts";
import { type Criteria, dimensions, dimensionsAbove, type Level, rankLevel } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { People } from "../domain/rule-book.ts";
import type { EvidenceOutcome, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { type AcceptanceScope, acceptanceInForce, byAuthority } from "./acceptance.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { type Answer, type Rating, rateRisk } from "./rating.ts";
import { residueOf } from "./residue-facts.ts";
import { type Deadlines, deadlinesOf, isDecided, treatedAnswer } from "./treatment.ts";

/** What the facts of one system are computed by. */
export interface FactScope {
  readonly record: SystemRecord;
  readonly gate: Gate;
  readonly people: People;
  readonly clock: Clock;
  /** The day of the review itself, where the clock asks about a later one. */
  readonly reviewed?: Day;
  /** The criteria that judge a risk: its manifest's, or those it was moved away from where they are stricter. */
  criteriaFor(risk: Risk): Criteria;
}

/** Everything computed about one risk. */
export interface JudgedRisk {
  readonly risk: Risk;
  /** The risk as its manifest says it. */
  readonly written: ValueMap;
  readonly index: number;
  readonly criteria: Criteria;
  readonly rating: Rating;
  readonly deadlines: Deadlines;
  readonly accepted: Answer;
  readonly treated: Answer;
  readonly aboveAppetite: boolean;
  readonly aboveTolerance: boolean;
  /** Every evidence item by `CONTROL/NAME`, with its outcome as of today. */
  readonly evidence: Readonly<Record<string, EvidenceOutcome>>;
}

export function judgeRisk(scope: FactScope, risk: Risk, index: number): JudgedRisk {
  const { record, clock, people, gate } = scope;
  const criteria = scope.criteriaFor(risk);
  const acceptance: AcceptanceScope = { system: record.manifest.system, criteria, people, clock };
  const rating = rateRisk(record, risk, { criteria, clock });
  const { effective } = rating;
  const deadlines = deadlinesOf(risk, effective, {
    held: record.firstHeld.get(risk.id),
    reviewed: scope.reviewed ?? clock.today,
    scope: acceptance,
  });
  const accepted = acceptanceInForce(risk, effective, acceptance);
  return {
    risk,
    written: mapAt(record.manifest.document.value, ["risks", index]),
    index,
    criteria,
    rating,
    deadlines,
    accepted,
    treated: treatedAnswer(risk, rating, { ...acceptance, gate, deadlines, accepted }),
    aboveAppetite: effective !== null && dimensionsAbove(effective, criteria.appetite, criteria).length > 0,
    aboveTolerance: effective !== null && dimensionsAbove(effective, criteria.tolerance, criteria).length > 0,
    evidence: outcomesOf(record, risk, clock),
  };
}

function outcomesOf(record: SystemRecord, risk: Risk, clock: Clock): Readonly<Record<string, EvidenceOutcome>> {
  const outcomes: [string, EvidenceOutcome][] = [];
  for (const control of risk.treatment?.controls ?? [])
    for (const [index, item] of (control.evidence ?? []).entries()) {
      const measured = record.measurements.get(evidenceKey(risk.id, control.id, index));
      const outcome = measured === undefined ? "inconclusive" : ageMeasurement(item, measured, clock).outcome;
      outcomes.push([`${control.id}/${evidenceName(item)}`, outcome]);
    }
  return Object.fromEntries(outcomes);
}

/** The risk as rules see it: what is written, and beside it what is computed. */
export function riskFacts(judged: JudgedRisk): ValueMap {
  const { risk, written, rating, deadlines, accepted } = judged;
  // Keys are named one by one, so that the facts of all risks have one layout in memory.
  const facts: Record<string, Value> = { ...written, status: risk.status ?? "open" };
  const inherent = estimateFacts(written["inherent"], rating.inherent);
  const residual = residualFacts(written["residual"], judged);
  const residue = residueOf(written);
  if (inherent !== undefined) facts["inherent"] = inherent;
  if (residual !== undefined) facts["residual"] = residual;
  if (rating.effective !== null) facts["effective"] = { level: rating.effective.worst };
  facts["treated"] = judged.treated.holds;
  facts["decided"] = isDecided(risk, accepted);
  facts["above-appetite"] = judged.aboveAppetite;
  facts["above-tolerance"] = judged.aboveTolerance;
  facts["first-held"] = deadlines.begun;
  if (deadlines.decideBy !== undefined) facts["decide-by"] = deadlines.decideBy;
  if (deadlines.treatBy !== undefined) facts["treat-by"] = deadlines.treatBy;
  if (deadlines.reviewBy !== undefined) facts["review-by"] = deadlines.reviewBy;
  if (residue !== undefined) facts["residue"] = residue;
  return facts;
}

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
  return {
    ...facts,
    "above-inherent": both.some((d) => rank(residual, d) > rank(inherent, d)),
    lowered: both.filter((d) => rank(residual, d) < rank(inherent, d)),
  };
}

/** The acceptance as rules see it. */
export function acceptanceFacts(judged: JudgedRisk, scope: FactScope): ValueMap {
  const { risk, written, rating, criteria } = judged;
  const acceptance: AcceptanceScope = { ...scope, system: scope.record.manifest.system, criteria };
  return {
    ...mapAt(written, ["acceptance"]),
    "in-force": judged.accepted.holds,
    "by-authority": rating.effective !== null && byAuthority(risk, rating.effective.worst, acceptance),
  };
}
