import type { ValueMap } from "./document.ts";
import type { Location } from "./location.ts";

/** A row of a register that is no risk: one that the manifest says to skip, or a blank one. */
export interface LeftOutRow {
  /** What stands where its id would; `null` where the row is blank. */
  readonly id: string | null;
  readonly line: number;
}

/** The file that holds a manifest's risks where it does not list them itself. */
export interface Register {
  readonly path: string;
  /** What its columns and words mean, as the manifest says under `risks`. */
  readonly mapping: ValueMap;
  /** The headings of the tables that are read. */
  readonly headings: ReadonlySet<string>;
  readonly leftOut: readonly LeftOutRow[];
  /** The heading over the ids: where a row that is gone once stood below. */
  readonly at: Location;
}
