/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where something stands in a file; `end` is exclusive, `excerpt` is the text of the start line (at most 200 units). */
export interface Location {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly excerpt: string;
}

const first: Position = { line: 1, column: 1 };

/** The head of a file, for what concerns a file as a whole (absent, not text, too large). */
export const startOfFile = (path: string): Location => ({ path, start: first, end: first, excerpt: "" });
