import type { ValueMap } from "./document.ts";
import type { ModelCard } from "./model-card.ts";
import type { ReportRisk, ReportSystem } from "./report.ts";

/** A risk as its manifest says it, beside what was judged of it. */
export interface RegisteredRisk {
  readonly written: ValueMap;
  readonly judged: ReportRisk;
}

/** A system with its risks and cards, as they are handed on. */
export interface RegisteredSystem {
  readonly judged: ReportSystem;
  /** `system` as the manifest says it. */
  readonly written: ValueMap;
  readonly risks: readonly RegisteredRisk[];
  readonly cards: readonly ModelCard[];
}
