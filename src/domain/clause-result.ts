import type { Gate, Grade } from "./policy.ts";

/** What rules came to that are evidence for one clause. */
export interface ClauseResult {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly assessed: "automated" | "attested" | "none";
  readonly grade: Grade;
  /** Counts of subjects. */
  readonly met: number;
  readonly notMet: number;
  readonly waived: number;
  readonly notApplicable: number;
  /**
   * Where no rule was asked, though some cite it: the other gates at which they are. None, where they are asked at this
   * gate and nothing here is their subject.
   */
  readonly askedAt?: readonly Gate[];
}
