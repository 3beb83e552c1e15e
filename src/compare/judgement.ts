import type { DeltaEntry, Verdict } from "../domain/report.ts";
import type { AssessScope, SubjectAssessment } from "../evaluate/assess.ts";
import type { RuleTally } from "../evaluate/assess-all.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import type { Sides } from "./compared-sides.ts";
import type { GuardedLoosening } from "./guard.ts";
import type { DatedSubject } from "./holds-until.ts";
import type { Assessed, Settled } from "./settle.ts";
import type { ReviewedWaivers } from "./waivers.ts";

/** What a review comes to before it is put into a report. */
export interface Judgement {
  readonly sides: Sides;
  readonly loosened: readonly GuardedLoosening[];
  readonly delta: readonly DeltaEntry[];
  /** Every answer of every subject at head, asked again for who reads them: a review only counts them. */
  readonly head: readonly SubjectAssessment[];
  readonly tallies: readonly RuleTally[];
  readonly waivers: ReviewedWaivers;
  readonly settled: Settled;
  readonly verdict: Verdict;
  /** Subjects whose answers may change by time alone. */
  dated(): readonly DatedSubject[];
}

/** What came of asking every rule of every subject, before anything is settled. */
export interface Answers {
  readonly sides: Sides;
  readonly loosened: readonly GuardedLoosening[];
  readonly delta: readonly DeltaEntry[];
  readonly others: readonly SubjectRef[];
  readonly asking: AssessScope;
  readonly waivers: ReviewedWaivers;
  readonly assessed: Assessed;
}
