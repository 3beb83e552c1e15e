import type { StarterGround, StarterRisk } from "../domain/starter-risk.ts";
import { starters } from "../generated/starters.ts";
import type { FoundSystem } from "./systems.ts";

/** The risks a system begins with, by its kinds; one whose kind nobody knows as one that predicts. */
export function startingRisks({ kinds, isPickled }: Pick<FoundSystem, "kinds" | "isPickled">): readonly StarterRisk[] {
  const grounds: readonly StarterGround[] = [
    ...(kinds.length === 0 ? (["predictive"] as const) : kinds),
    ...(isPickled ? (["pickled"] as const) : []),
    "any",
  ];
  return grounds.flatMap((ground) => starters()[ground]);
}
