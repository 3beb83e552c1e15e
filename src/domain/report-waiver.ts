import type { Day } from "./day.ts";
import type { Location } from "./location.ts";
import type { Waiver, WaiverStanding } from "./rule-book.ts";

/** A waiver as it stands today; `null` where it does not say. */
export interface ReportWaiver extends WaiverStanding, Pick<Waiver, "id" | "rule" | "subject"> {
  readonly reason: string | null;
  readonly approvedBy: string | null;
  readonly ticket: string | null;
  readonly created: Day | null;
  readonly expires: Day | null;
  /** The digest of the state that was approved. */
  readonly of: string | null;
  /** The digest of its subject as it is now; `null` where nobody bears the name. */
  readonly digest: string | null;
  /** It counts for nothing before the base holds it. */
  readonly proposed: boolean;
  /** How many findings it covers. */
  readonly covers: number;
  readonly at: Location & { readonly side: "head" | "base" };
}
