import type { DeltaEntry } from "../domain/report.ts";
import type { AssessScope } from "../evaluate/assess.ts";
import { type Assessment, assessAll, findingsIn } from "../evaluate/assess-all.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import type { Sides } from "./compared-sides.ts";
import { changeSubjects } from "./plain-subjects.ts";
import type { Assessed } from "./settle.ts";
import type { ReviewedWaivers } from "./waivers.ts";

interface AskedSides {
  readonly sides: Sides;
  readonly waivers: ReviewedWaivers;
  readonly delta: readonly DeltaEntry[];
  /** Whether there is a base to ask as well. */
  readonly compared: boolean;
}

/** What every rule says of either side, and who was asked at head beside the subjects of systems. */
export interface AssessedSides {
  readonly assessed: Omit<Assessed, "integrity">;
  readonly others: readonly SubjectRef[];
}

/** Puts every rule to both sides; waivers come last, since what they cover has to be found first. */
export function assessSides({ sides, waivers, delta, compared }: AskedSides, asking: AssessScope): AssessedSides {
  const { subjects } = sides;
  const changes = changeSubjects(delta, asking.gate);
  const unchanged = assessAll(subjects.unchanged, asking);
  const head = assessAll(oneByOne(subjects.head, changes), asking);
  const base = compared ? assessAll(subjects.base, asking) : null;
  const refs = (side: "head" | "base", of: Assessment) =>
    waivers.subjects(side, [...findingsIn(unchanged), ...findingsIn(of)]);
  const proposed = refs("head", head);
  return {
    assessed: {
      unchanged,
      head: together(head, assessAll(proposed, asking)),
      base: base === null ? null : together(base, assessAll(refs("base", base), asking)),
    },
    others: [...changes, ...proposed],
  };
}

/** Two assessments of different kinds of subjects as one: no rule is asked in both. */
const together = (one: Assessment, other: Assessment): Assessment => ({
  noted: [...one.noted, ...other.noted],
  tallies: [...one.tallies, ...other.tallies],
});

/** Several lists as one, without holding all that they yield. */
export function* oneByOne<T>(...lists: readonly Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list;
}
