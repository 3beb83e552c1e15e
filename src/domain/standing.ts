import type { RecordedDay } from "./snapshot.ts";

/** What the base's history tells of the findings that a pull request inherits, and what of theirs it touches. */
export interface Standing {
  readonly touched: Touched;
  /** The day from which on the base has had a finding, by its fingerprint. */
  since(fingerprint: string): RecordedDay | undefined;
}

/** What a pull request touches: systems by id, and every file that belongs to one of them. */
export interface Touched {
  readonly systems: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}
