import type { Day } from "./day.ts";

/** By whom a risk is accepted, until when, and how much that says. */
export interface ReportAcceptance {
  /** `self-accepted`: nobody else had to see it; `attested`: decided elsewhere, with a record. */
  readonly as: "accepted" | "self-accepted" | "attested";
  readonly by: string;
  readonly until: Day;
}
