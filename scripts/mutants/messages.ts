/** Where the script with all tests stands, and how many counters it needs: one for each number of a mutant. */
export interface Start {
  readonly script: string;
  readonly counters: number;
}

/** What to do: pass through all tests of a file and note what they reach, or try one mutant with chosen tests. */
export type Job =
  | { readonly kind: "pass"; readonly file: string }
  | { readonly kind: "try"; readonly mutant: string; readonly hitLimit: number; readonly files: readonly FileCases[] };

/** Some tests of a file, by their index. */
export interface FileCases {
  readonly file: string;
  readonly cases: readonly number[];
}

/** How often which mutant's place was reached. */
export type Hits = Readonly<Record<string, number>>;

export interface PassedCase {
  readonly name: string;
  readonly group: number;
  readonly milliseconds: number;
  readonly hits: Hits;
  /** What it failed with, without any mutant; `null` where it passed. */
  readonly failed: string | null;
}

/** What the tests of a file reach: while it loads, and one by one. */
export interface Pass {
  readonly file: string;
  readonly milliseconds: number;
  readonly hits: Hits;
  readonly cases: readonly PassedCase[];
}

export type Fate = "killed" | "survived" | "timeout" | "uncovered";
