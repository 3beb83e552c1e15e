import type { Day } from "./day.ts";
import type { EvidenceOutcome, Figures } from "./snapshot.ts";

/** One item of evidence as it was measured and as it counts today. What nothing tells is left out. */
export interface ReportEvidence extends Partial<Omit<Figures, "value" | "better">> {
  readonly control: string;
  /** What reports call it: its id, else its file and place. */
  readonly name: string;
  readonly kind: string;
  readonly outcome: EvidenceOutcome;
  readonly words: string;
  readonly from: "repository" | "build";
  /** Not of a build that handed nothing over. */
  readonly measuredHere: boolean;
  /** The change brings it along with the claim that rests on it, and nobody else has approved it. */
  readonly provisional?: true;
  /** The measured file, from the repository's root or from the folder that the build handed over. */
  readonly path?: string;
  readonly digest?: string;
  readonly value?: number | string | boolean;
  readonly better?: "lower" | "higher";
  /** The day from which its age counts. */
  readonly since?: Day;
  /** In days. */
  readonly age?: number;
  /** As written. */
  readonly maxAge?: string;
}
