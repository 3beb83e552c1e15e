import type { ReviewInput } from "../review.ts";
import type { Asked } from "../run.ts";
import type { World } from "./verb.ts";

/** What a review is made of, and where it came from. */
export interface ExplainScope {
  readonly input: ReviewInput;
  readonly asked: Asked;
  readonly world: World;
}
