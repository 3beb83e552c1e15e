import type { Scalar } from "../../domain/document.ts";
import type { FactType } from "../../domain/fact-type.ts";
import { isPresent } from "../../domain/presence.ts";
import type { Bound, ValueClaim } from "./claim.ts";

/** What is known of the value at one place. */
export interface Known {
  readonly type: FactType;
  readonly stated: boolean | null;
  readonly present: boolean | null;
  /** The only values that are left; `null` where they cannot be listed. */
  readonly values: readonly Scalar[] | null;
  readonly not: readonly Scalar[];
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly least: number;
  readonly most: number;
  readonly items: readonly Scalar[];
  readonly lacks: readonly Scalar[];
}

export const nothingKnown = (type: FactType): Known => ({
  type,
  stated: null,
  present: null,
  values: null,
  not: [],
  low: null,
  high: null,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  items: [],
  lacks: [],
});

/** Adds a claim about a place to what is known of it; `null` where both cannot be. */
export function learn(known: Known, claim: ValueClaim): Known | null {
  switch (claim.kind) {
    case "stated":
    case "present":
      return known[claim.kind] === !claim.is ? null : settled({ ...known, [claim.kind]: claim.is });
    case "among":
      return settled(claim.is ? onlyOf(known, claim.values) : { ...said(known), not: [...known.not, ...claim.values] });
    case "bound":
      return settled({ ...said(known), [claim.side]: tighter(known[claim.side], claim.bound, claim.side) });
    case "length":
      return settled(
        claim.side === "least"
          ? { ...known, least: Math.max(known.least, claim.items) }
          : { ...known, most: Math.min(known.most, claim.items) },
      );
    case "item":
      return settled(
        claim.is
          ? { ...said(known), items: [...new Set([...known.items, claim.value])] }
          : { ...said(known), lacks: [...known.lacks, claim.value] },
      );
  }
}

/** A claim about a value is one about a value that is there; where it is known not to be, settling finds out. */
const said = (known: Known): Known => (known.stated === false ? { ...known, values: [] } : { ...known, stated: true });

const onlyOf = (known: Known, values: readonly Scalar[]): Known => {
  const left = known.values === null ? values : known.values.filter((value) => values.includes(value));
  return { ...said(known), values: left };
};

function tighter(old: Bound | null, bound: Bound, side: "low" | "high"): Bound {
  if (old === null) return bound;
  if (old.at === bound.at) return { at: old.at, open: old.open || bound.open };
  return bound.at > old.at === (side === "low") ? bound : old;
}

/** Types whose every value says something; a level or a text may be the word "none". */
const alwaysSays = new Set(["number", "boolean", "date"]);

/** Draws what follows, and finds out whether any value is left. */
function settled(given: Known): Known | null {
  const known = drawn(given);
  if (known.stated === false) return nothingLeft(known) ? null : known;
  const values = remaining(known);
  if (known.stated === true && values?.length === 0) return null;
  if (known.present === true && values !== null && values.length === 0) return null;
  if (known.least > known.most || known.items.some((value) => known.lacks.includes(value))) return null;
  if (given.present === false && known.present === true) return null;
  return isEmptyRange(known) || isEmptyList(known) ? null : { ...known, values: known.stated ? values : known.values };
}

function drawn(known: Known): Known {
  const { type } = known;
  const listed = type.kind === "list";
  const least = Math.max(known.least, known.items.length, listed && known.present === true ? 1 : 0);
  const says = known.present === true || known.items.some((value) => isPresent(value));
  const present = says ? true : known.present;
  const there = present === true || least > 0;
  const stated = there && known.stated === null ? true : known.stated;
  if (alwaysSays.has(type.kind) && stated !== null && present === null)
    return { ...known, stated, present: stated, least };
  if (alwaysSays.has(type.kind) && present === false && stated === null)
    return { ...known, stated: false, present, least };
  return { ...known, stated, present, least };
}

/** Whether something is claimed of a value that is not there, or present and absent are both. */
const nothingLeft = (known: Known): boolean =>
  known.present === true || known.least > 0 || known.values !== null || known.low !== null || known.high !== null;

/** The values that are left where they can be listed: of a closed set of words, true and false, or those named. */
function remaining({ type, values, not, present, low, high }: Known): readonly Scalar[] | null {
  const all = values ?? (type.kind === "boolean" ? [true, false] : type.kind === "text" ? (type.words ?? null) : null);
  if (all === null) return null;
  return all.filter(
    (value) => !not.includes(value) && (present === null || isPresent(value) === present) && isWithin(value, low, high),
  );
}

const isWithin = (value: Scalar, low: Bound | null, high: Bound | null): boolean =>
  typeof value !== "number" ||
  ((low === null || value > low.at || (value === low.at && !low.open)) &&
    (high === null || value < high.at || (value === high.at && !high.open)));

function isEmptyRange({ low, high, not }: Known): boolean {
  if (low === null || high === null) return false;
  if (low.at !== high.at) return low.at > high.at;
  return low.open || high.open || not.includes(low.at);
}

/** A list that holds something and may hold no word that there is. */
function isEmptyList({ type, least, lacks }: Known): boolean {
  if (type.kind !== "list" || least === 0 || type.of.kind !== "text") return false;
  return type.of.words?.every((word) => lacks.includes(word)) ?? false;
}
