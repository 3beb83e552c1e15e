import type { ValueMap } from "./document.ts";
import type { Location } from "./location.ts";

/** What could not be brought over, where it stands, why, and what to do about it. */
export interface Unmapped {
  readonly at: Location;
  /** The risk, by the id that it has here; `null` where it concerns a file, a column or a risk without an id. */
  readonly risk: string | null;
  /** As the file calls it: `Likelihood`. */
  readonly what: string;
  readonly original: string;
  readonly why: string;
  readonly fix: string | null;
}

/** A stored score or rating beside the level that the gate computes. */
export interface StoredScore {
  readonly at: Location;
  readonly risk: string;
  readonly what: string;
  readonly theirs: string;
  /** `null` where an estimate is open, so that there is none. */
  readonly ours: string | null;
  /** What the file's own likelihood and impact multiply to, where the stored number is another. */
  readonly product: number | null;
}

/** What an import made of a file. */
export interface Imported {
  readonly path: string;
  /** The format that it was recognised as. */
  readonly source: string;
  readonly risks: number;
  readonly manifest: ValueMap;
  /** The manifest as it is written, with where each risk came from. */
  readonly text: string;
  readonly unmapped: readonly Unmapped[];
  /** Stored scores that say another thing than the level computed here. */
  readonly scores: readonly StoredScore[];
}
