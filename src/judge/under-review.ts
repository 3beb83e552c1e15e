import { addDays } from "../domain/day.ts";
import { firstOf } from "./incidents.ts";
import type { Answer } from "./rating.ts";
import type { TreatmentScope } from "./treatment.ts";

/**
 * A risk that was treated until an incident came counts as treated in a pull request while there is time to decide about
 * the incident: to record what happened must never cost more than silence. A release waits for the review.
 */
export function underReview(treated: Answer, { incidents, deadlines, clock, gate }: TreatmentScope): Answer {
  const { decideBy } = deadlines;
  if (treated.holds || gate !== "pull-request" || decideBy === undefined) return treated;
  clock.mayChange(addDays(decideBy, 1));
  const names = firstOf(incidents.map(({ id }) => id));
  return clock.today <= decideBy
    ? { holds: true, because: `treated until ${names}, whose review is due on ${decideBy}` }
    : { holds: false, because: `${treated.because}; the review of ${names} was due on ${decideBy}` };
}
