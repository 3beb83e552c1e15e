import type { Location } from "./location.ts";

/** What became of one part of a condition; a part behind the one that decided is never asked. */
export const decisionOutcomes = ["holds", "fails", "undecided", "not-asked"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** One fact that a part looked at. */
export interface DecisionValue {
  /** `risk.treatment.controls[reweighing].owner`. */
  readonly name: string;
  /** As found, small or in words; `null` where there is none. */
  readonly value: unknown;
  /** Where it stands, or would stand; `null` for what no file says: the day and the gate. */
  readonly at: Location | null;
  /** Why a computed fact is what it is; "" for what is written. */
  readonly reason: string;
  /** What a computed fact was computed from. */
  readonly restsOn: readonly Location[];
}

/** A part of a condition, with what it said of a subject; `of` are the parts that it is made of, in order. */
export interface DecisionNode {
  /** Where in the rule: `require[1].or[0]`. */
  readonly part: string;
  /** Its place beside the others: `if`, `then`, `otherwise`, or the item that was looked at; "" where they are alike. */
  readonly label: string;
  /** What it asks: `risk.inherent.level is above criteria.appetite`. */
  readonly words: string;
  readonly outcome: DecisionOutcome;
  /** What it found beyond its values, or why it cannot be decided; "" where the values say all. */
  readonly because: string;
  readonly values: readonly DecisionValue[];
  readonly of: readonly DecisionNode[];
}
