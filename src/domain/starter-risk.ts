/** A risk of our own list, as far as a first manifest takes it over. */
export interface StarterRisk {
  /** `AIR-043`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly string[];
  readonly sources: readonly string[];
}

/** By what was found: every system, those of a kind, and those with models in files that can carry code. */
export const starterGrounds = ["any", "predictive", "generative", "agentic", "pickled"] as const;
export type StarterGround = (typeof starterGrounds)[number];
export type Starters = Readonly<Record<StarterGround, readonly StarterRisk[]>>;
