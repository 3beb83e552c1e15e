import type { Scalar } from "../../domain/document.ts";
import type { FactType } from "../../domain/fact-type.ts";

/** A fact by its path, as the solver tells facts apart. */
export interface Place {
  readonly key: string;
  readonly type: FactType;
}

/** One thing that has to be so of the facts for a part of a condition to come out as it does. */
export type Claim =
  /** The value is neither missing nor null. */
  | { readonly kind: "stated"; readonly place: Place; readonly is: boolean }
  /** The value says something, as `present` has it. */
  | { readonly kind: "present"; readonly place: Place; readonly is: boolean }
  | { readonly kind: "among"; readonly place: Place; readonly values: readonly Scalar[]; readonly is: boolean }
  | { readonly kind: "bound"; readonly place: Place; readonly side: "low" | "high"; readonly bound: Bound }
  | { readonly kind: "length"; readonly place: Place; readonly side: "least" | "most"; readonly items: number }
  | { readonly kind: "item"; readonly place: Place; readonly value: Scalar; readonly is: boolean }
  /** `to` is at most so much greater than `from`: days of two dates, ranks of two levels. */
  | { readonly kind: "apart"; readonly from: string; readonly to: string; readonly most: number }
  /** Whatever it means: the same question about the same facts has one answer. */
  | { readonly kind: "answer"; readonly question: string; readonly is: boolean | null };

/** What is claimed of the value at one place. */
export type ValueClaim = Extract<Claim, { place: Place }>;

export interface Bound {
  readonly at: number;
  /** Whether the bound itself is excluded. */
  readonly open: boolean;
}

/** Ways in which a part may come to its outcome: at least one of them, each with all of its claims. */
export type Ways = readonly (readonly Claim[])[];

export const stated = (place: Place, is = true): Claim => ({ kind: "stated", place, is });
export const present = (place: Place, is: boolean): Claim => ({ kind: "present", place, is });
export const among = (place: Place, values: readonly Scalar[], is: boolean): Claim => ({
  kind: "among",
  place,
  values,
  is,
});
export const item = (place: Place, value: Scalar, is: boolean): Claim => ({ kind: "item", place, value, is });
export const apart = (from: string, to: string, most: number): Claim => ({ kind: "apart", from, to, most });
export const answer = (question: string, is: boolean | null): Claim => ({ kind: "answer", question, is });
export const length = (place: Place, side: "least" | "most", items: number): Claim => ({
  kind: "length",
  place,
  side,
  items,
});
