import type { Location } from "../../domain/location.ts";
import type { Range } from "../places.ts";

/** A cell: its words without quotes and marks, and where it stands. */
export interface TableCell extends Range {
  readonly text: string;
}

/** A row as it is written; it may be narrower or wider than the headings. */
export interface TableRow extends Range {
  readonly cells: readonly TableCell[];
}

/** One table of a file. */
export interface FoundTable {
  /** The heading that it stands under; `null` in a file that is one table. */
  readonly title: string | null;
  /** As written: some may be empty or stand twice. */
  readonly headings: readonly TableCell[];
  readonly rows: readonly TableRow[];
}

/** The tables of a CSV or Markdown file, in order. */
export interface TableFile {
  readonly path: string;
  readonly tables: readonly FoundTable[];
  locate(range: Range): Location;
}
