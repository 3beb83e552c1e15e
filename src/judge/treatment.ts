import { addDays, type Day, earlier } from "../domain/day.ts";
import { dimensionsAbove, type Level } from "../domain/level.ts";
import { isBeforeDeployment } from "../domain/lifecycle-stage.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import { says as saysSomething } from "../domain/presence.ts";
import type { RecordedDay } from "../domain/snapshot.ts";
import type { AcceptanceScope } from "./acceptance.ts";
import type { Answer, Rating } from "./rating.ts";

export interface Deadlines {
  /** When the risk's clock began: the earlier of `identified` and the commit that first held it. */
  readonly begun: Day;
  readonly decideBy?: Day;
  /** Not there before deployment: nobody is harmed yet, and the system cannot be deployed untreated. */
  readonly treatBy?: Day;
  readonly reviewBy?: Day;
  /** Why there is no day to have it treated by, where its level has such a time. */
  readonly clockless?: string;
  /** Why its times run from a later day than that on which it began. */
  readonly anew?: string;
}

/**
 * By when a risk is to be decided, treated and reviewed, by the times of its level. Where nothing tells of its past it
 * begins with the review itself, whatever later day is asked about.
 */
export function deadlinesOf(risk: Risk, level: Level | null, at: DeadlineScope): Deadlines {
  // Where history is cut the clock's start is unknown, and a late start must not be assumed.
  const held = typeof at.held === "object" ? at.held.day : at.held === "unknown" ? "1970-01-01" : at.reviewed;
  const begun = earlier(risk.identified ?? held, held);
  const times = level === null ? undefined : at.scope.criteria.times[level.worst];
  if (times === undefined) return { begun };
  const stage = at.scope.system["lifecycle-stage"];
  const anew = at.cameTrue ?? at.raised;
  const start = anew ?? begun;
  const treatBy = isBeforeDeployment(stage)
    ? { clockless: `no time for treatment runs before deployment (${stage})` }
    : { treatBy: addDays(start, times.treat) };
  const looked = risk.review?.date ?? begun;
  const reviewBy = addDays(anew !== null && anew > looked ? anew : looked, times.review);
  const because = at.cameTrue === null && at.raised !== null ? { anew: sinceRaised(at.raised) } : {};
  return { begun, decideBy: addDays(start, times.decide), ...treatBy, reviewBy, ...because };
}

const sinceRaised = (day: Day): string => `counted from ${day}: above appetite since this pull request`;

interface DeadlineScope {
  readonly held: RecordedDay | undefined;
  readonly reviewed: Day;
  readonly scope: AcceptanceScope;
  /** The day on which a risk that was treated came true: what is to be decided and treated is so from then on. */
  readonly cameTrue: Day | null;
  /** The day on which a pull request raises it above appetite: the same holds from then on. */
  readonly raised: Day | null;
}

const says = (text: string | undefined): text is string => text !== undefined && saysSomething(text);

/** Options that act on the risk; retaining or pursuing it changes nothing. */
export const isActive = (option: string): boolean => option !== "retain" && option !== "pursue";

/** Decided: an option and a plan, or an acceptance in force. */
export const isDecided = (risk: Risk, accepted: Answer): boolean =>
  accepted.holds || ((risk.treatment?.options ?? []).length > 0 && says(risk.treatment?.plan));

/** What `treated` rests on. */
export interface TreatmentScope extends AcceptanceScope {
  readonly gate: Gate;
  readonly deadlines: Deadlines;
  /** Whether it is accepted in force. */
  readonly accepted: Answer;
}

/**
 * Treated: within appetite by more than retaining it, or accepted in force at its effective level, or, in a pull
 * request only, under a plan that has an owner, a control, words and a due date within its level's time.
 */
export function treatedAnswer(risk: Risk, rating: Rating, scope: TreatmentScope): Answer {
  const { inherent, effective } = rating;
  if (inherent === null || effective === null) return { holds: false, because: rating.because };
  const { criteria, accepted } = scope;
  const above = dimensionsAbove(effective, criteria.appetite, criteria);
  const options = risk.treatment?.options ?? [];
  if (above.length === 0 && dimensionsAbove(inherent, criteria.appetite, criteria).length === 0)
    return { holds: true, because: "it is within appetite as it is" };
  if (above.length === 0 && options.some(isActive))
    return { holds: true, because: `within appetite: ${rating.because}` };
  if (accepted.holds) return accepted;
  const isDone = risk.treatment?.status === "implemented" || risk.treatment?.status === "verified";
  const why = isDone || rating.residual !== null ? ` (${rating.because})` : "";
  const reached = above.length === 0 ? "no option acts on it" : `it is ${effective.worst}${why}`;
  if (scope.gate !== "pull-request" || isDone) return { holds: false, because: `${reached}, and ${accepted.because}` };
  const planned = underPlan(risk, scope);
  return planned.holds ? planned : { holds: false, because: `${reached}, ${accepted.because}, and ${planned.because}` };
}

const inBrackets = (words: string | undefined): string => (words === undefined ? "" : ` (${words})`);

function underPlan(risk: Risk, scope: TreatmentScope): Answer {
  const { treatment } = risk;
  const no = (because: string): Answer => ({ holds: false, because });
  if (treatment === undefined) return no("it has no treatment");
  const { status, due, plan, controls = [], options = [] } = treatment;
  if (status !== "planned" && status !== "in-progress")
    return no(`its treatment is ${status ?? "without a status"}, not under way`);
  if (!options.some(isActive)) return no("no option acts on it");
  if (!says(treatment.owner ?? risk.owner)) return no("nobody owns its plan");
  if (controls.length === 0) return no("its plan names no control");
  if (!says(plan)) return no("its plan says nothing");
  if (due === undefined) return no("its plan has no due date");
  scope.clock.mayChange(addDays(due, 1));
  if (due < scope.clock.today) return no(`its plan was due on ${due}`);
  const { treatBy, anew } = scope.deadlines;
  if (treatBy !== undefined && due > treatBy)
    return no(`its plan is due on ${due}, after ${treatBy}, the last day for its level${inBrackets(anew)}`);
  return { holds: true, because: `under a plan due on ${due}` };
}
