import type { Day } from "../domain/day.ts";
import { mapAt, type ValueMap } from "../domain/document.ts";
import { evidenceKey, evidenceNames } from "../domain/evidence-item.ts";
import type { FourEyes } from "../domain/four-eyes.ts";
import { type Criteria, dimensionsAbove } from "../domain/level.ts";
import type { Incident, Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { RiskState } from "../domain/risk-state.ts";
import type { People } from "../domain/rule-book.ts";
import type { EvidenceOutcome, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { type AcceptanceScope, acceptanceInForce, isSelfAccepted } from "./acceptance.ts";
import { type Doubts, doubtsIn } from "./evidence-doubts.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { firstDay, openIncidents } from "./incidents.ts";
import type { Earlier } from "./material.ts";
import { ownerKnown } from "./names-somebody.ts";
import { raisedOn } from "./raised.ts";
import {
  type Answer,
  type EarnedLevels,
  nothingProvisional,
  type Provisional,
  type Rating,
  rateRisk,
} from "./rating.ts";
import { stateOf } from "./state.ts";
import { type Deadlines, deadlinesOf, type TreatmentScope, treatedAnswer } from "./treatment.ts";
import { underReview } from "./under-review.ts";

/** What the facts of one system are computed by. */
export interface FactScope {
  readonly record: SystemRecord;
  readonly gate: Gate;
  readonly people: People;
  readonly fourEyes?: FourEyes;
  readonly clock: Clock;
  /** The day of the review itself, where the clock asks about a later one. */
  readonly reviewed?: Day;
  /** The stage of the system's life cycle at base; absent on the base's own side, and where there is none. */
  readonly stageBefore?: string;
  /** What its agent could do when it was last assessed as a whole; absent where nobody knows. */
  readonly agentAssessed?: ValueMap;
  /** What the system (`null`), or a risk of it, was at base; absent on the base's own side. */
  earlier?(risk: Risk | null): Earlier | undefined;
  /** Whether a risk stood within appetite at base; absent on the base's own side. */
  stoodWithin?(risk: Risk): boolean;
  /** Files by which a risk is lower than at base, and that nobody but their authors has looked at; absent on the base's own side. */
  provisional?(risk: Risk, levels: EarnedLevels): Provisional;
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
  /** Accepted in force by somebody whose word nobody else had to see. */
  readonly selfAccepted: boolean;
  readonly treated: Answer;
  /** Treated as a release asks, whatever the gate: no plan counts. */
  readonly treatedForRelease: Answer;
  readonly state: RiskState;
  /** Incidents that name it and that nobody has reviewed since, by id. */
  readonly incidents: readonly string[];
  readonly aboveAppetite: boolean;
  readonly aboveTolerance: boolean;
  readonly ownerKnown: boolean;
  /** Every evidence item by `CONTROL/NAME`, with its outcome as of today. */
  readonly evidence: Readonly<Record<string, EvidenceOutcome>>;
  /** Doubts about some of them, by the same names. */
  readonly doubts: Readonly<Record<string, Doubts>>;
}

export function judgeRisk(scope: FactScope, risk: Risk, index: number): JudgedRisk {
  const { record, clock } = scope;
  const criteria = scope.criteriaFor(risk);
  const incidents = openIncidents(record.manifest, risk.id);
  const judgement = answersFor(scope, risk, { criteria, incidents });
  const { effective } = judgement.rating;
  return {
    risk,
    written: mapAt(record.manifest.document.value, ["risks", index]),
    index,
    criteria,
    ...judgement,
    selfAccepted: judgement.accepted.holds && isSelfAccepted(risk, effective, { ...scope, criteria }),
    state: stateOf({ risk, ...judgement }),
    incidents: incidents.map(({ id }) => id),
    aboveAppetite: effective !== null && dimensionsAbove(effective, criteria.appetite, criteria).length > 0,
    aboveTolerance: effective !== null && dimensionsAbove(effective, criteria.tolerance, criteria).length > 0,
    ownerKnown: ownerKnown(risk.owner, scope.people),
    evidence: outcomesOf(record, risk, clock),
    doubts: doubtsIn(record, risk, { earlier: scope.earlier?.(risk), clock }),
  };
}

type Answers = Pick<JudgedRisk, "rating" | "deadlines" | "accepted" | "treated" | "treatedForRelease">;

const acceptanceScope = (
  { record, people, clock, fourEyes }: FactScope,
  { criteria, incidents }: Pick<AcceptanceScope, "criteria" | "incidents">,
): AcceptanceScope => {
  const { system } = record.manifest;
  return { system, criteria, people, clock, incidents, absentFiles: record.absentFiles, fourEyes };
};

/** Rates a risk and says whether it is accepted and treated; asked again without incidents where there are some. */
function answersFor(
  scope: FactScope,
  risk: Risk,
  given: { readonly criteria: Criteria; readonly incidents: readonly Incident[] },
): Answers {
  const { record, clock, gate } = scope;
  const { criteria, incidents } = given;
  const calm = incidents.length === 0 ? null : answersFor(scope, risk, { criteria, incidents: [] });
  const cameTrue = calm?.treatedForRelease.holds === true ? firstDay(incidents) : null;
  const acceptance = acceptanceScope(scope, given);
  const provisional = (levels: EarnedLevels) => scope.provisional?.(risk, levels) ?? nothingProvisional;
  const rating = rateRisk(record, risk, { criteria, clock, incidents, provisional });
  const reviewed = scope.reviewed ?? clock.today;
  const stoodWithin = scope.stoodWithin?.(risk) === true;
  const deadlines = deadlinesOf(risk, rating.effective, {
    held: record.firstHeld.get(risk.id),
    reviewed,
    scope: acceptance,
    cameTrue,
    raised: raisedOn(rating, { gate, criteria, reviewed, stoodWithin }),
  });
  const accepted = acceptanceInForce(risk, rating.effective, acceptance);
  const treatment: TreatmentScope = { ...acceptance, gate, deadlines, accepted };
  const treatedForRelease = treatedAnswer(risk, rating, { ...treatment, gate: "release" });
  // What a release takes, a pull request takes as well.
  const isPlanAsked = gate === "pull-request" && !treatedForRelease.holds;
  const treated = isPlanAsked ? treatedAnswer(risk, rating, treatment) : treatedForRelease;
  return {
    rating,
    deadlines,
    accepted,
    treated: cameTrue === null ? treated : underReview(treated, treatment),
    treatedForRelease,
  };
}

function outcomesOf(record: SystemRecord, risk: Risk, clock: Clock): Readonly<Record<string, EvidenceOutcome>> {
  const outcomes: [string, EvidenceOutcome][] = [];
  for (const control of risk.treatment?.controls ?? []) {
    const names = evidenceNames(control.evidence ?? []);
    for (const [index, item] of (control.evidence ?? []).entries()) {
      const measured = record.measurements.get(evidenceKey(risk.id, control.id, index));
      const outcome = measured === undefined ? "inconclusive" : ageMeasurement(item, measured, clock).outcome;
      outcomes.push([`${control.id}/${names[index]}`, outcome]);
    }
  }
  return Object.fromEntries(outcomes);
}
