import type { RuleBook } from "../domain/rule-book.ts";
import type { Standing } from "../domain/standing.ts";
import type { AssessScope } from "../evaluate/assess.ts";
import type { EffectScope } from "../evaluate/decide.ts";
import type { Sides } from "./compared-sides.ts";
import type { ReviewedWaivers } from "./waivers.ts";

/** What findings are settled by. */
export interface SettleScope extends AssessScope, EffectScope {
  readonly rules: RuleBook;
  readonly standing: Standing | null;
  readonly sides: Sides;
  readonly waivers: Pick<ReviewedWaivers, "ground">;
}
