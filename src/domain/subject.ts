import type { Day } from "./day.ts";
import type { ValueMap } from "./document.ts";
import type { Location } from "./location.ts";

export const subjectKinds = [
  "manifest",
  "system",
  "party",
  "card",
  "risk",
  "treatment",
  "control",
  "evidence",
  "acceptance",
  "asset",
  "incident",
  "change",
  "waiver",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a rule is asked about, and everything it may see. */
export interface Subject {
  readonly kind: SubjectKind;
  /** The stable name in reports: `risk:retail-credit-scoring/CR-001`. */
  readonly id: string;
  /** Facts by name: the subject, its parents, `gate` and `today`; keys as written, computed facts beside them. */
  readonly facts: ValueMap;
  /** Where a fact path stands; total, like `Document.locate`. */
  locate(path: FactPath): Location;
  /** Whether reading already reported this place: what cannot be decided because of it adds nothing. */
  faulty(path: FactPath): boolean;
  /** Why a computed fact is what it is, in words; `undefined` for what is written in the manifest. */
  reason(path: FactPath): string | undefined;
}

/** Keys (and, inside `some`, `all`, `none`, list indexes) from a fact's name on: `["risk", "treatment", "plan"]`. */
export type FactPath = readonly (string | number)[];

/** The day of the review, told to everything that depends on it, which tells in turn when its answer may change. */
export interface Clock {
  readonly today: Day;
  /** Says that an answer given today may be another one from `day` on; days up to today are ignored. */
  mayChange(day: Day): void;
}

/** A clock for asking once: nobody listens when the answer may change. */
export const stillClock = (today: Day): Clock => ({ today, mayChange: () => {} });

/** The id of the system that a subject's name says it belongs to; `null` where it names a file. */
export const systemOf = (subject: string): string | null =>
  /^(?:system|party|asset|risk|control|evidence):([^/]+)/.exec(subject)?.[1] ?? null;
