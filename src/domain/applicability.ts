import type { Location } from "./location.ts";
import type { EvidenceOutcome } from "./snapshot.ts";

export const applicabilityStatuses = [
  "in-place",
  "not-proven",
  "planned",
  "not-applicable",
  "contradicted",
  "not-answered",
] as const;
/** What a manifest comes to on one control; `not-proven`: all that carries it out rests on evidence that does not pass. */
export type ApplicabilityStatus = (typeof applicabilityStatuses)[number];

/** One item of evidence as it is judged, not as it is claimed. */
export interface StatedEvidence {
  readonly name: string;
  /** `stated`: a person's record, which nobody measures. */
  readonly outcome: EvidenceOutcome | "stated";
  readonly words: string;
}

/** A control of a risk that says it carries out a control of the annex. */
export interface StatedControl {
  readonly id: string;
  readonly title: string;
  readonly risk: { readonly id: string; readonly title: string; readonly isOpen: boolean };
  readonly isInPlace: boolean;
  readonly owner: string;
  /** Whether measured evidence carries it; a document or a word measures nothing. */
  readonly isProven: boolean;
  /** Whether it only stood in, and its time is over. */
  readonly isLapsed: boolean;
  readonly evidence: readonly StatedEvidence[];
  readonly at: Location;
}

/** An obligation whose source is a control of the annex. */
export interface StatedObligation {
  readonly id: string;
  readonly requires: string;
  readonly owner: string;
  readonly metBy: readonly string[];
  readonly isMet: boolean;
  readonly at: Location;
}

/** A person's record that a control is carried out. */
export interface StatedAttestation {
  readonly who: string;
  readonly when: string;
  readonly what: string;
  readonly where: string;
  /** Why it does not count; `null` where it does. */
  readonly lack: string | null;
  readonly at: Location;
}

/** One control of the annex: whether it applies, why, and what carries it out. */
export interface ControlStatement {
  /** `A.6.2.8`. */
  readonly number: string;
  readonly title: string;
  readonly status: ApplicabilityStatus;
  /** Why it is said not to apply, where it is said; "" where an entry gives no reason, which rules out nothing. */
  readonly ruledOut: { readonly reason: string; readonly at: Location } | null;
  /** Open risks that link to it themselves. */
  readonly risks: readonly { readonly id: string; readonly title: string; readonly at: Location }[];
  readonly controls: readonly StatedControl[];
  readonly obligations: readonly StatedObligation[];
  readonly attestations: readonly StatedAttestation[];
  /** Which other fields of the manifest show it, in words; "" where none do. */
  readonly shownBy: string;
}

/** The statement of applicability of one system: every control of the annex, answered or not. */
export interface ApplicabilityStatement {
  readonly system: { readonly id: string; readonly name: string; readonly owner: string; readonly path: string };
  readonly controls: readonly ControlStatement[];
}
