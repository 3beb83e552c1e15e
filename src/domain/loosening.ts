import type { Value, ValuePath } from "./document.ts";
import type { GateFile } from "./rule-book.ts";

export const loosenedBys = [
  "lowered",
  "raised",
  "narrowed",
  "removed",
  "later",
  "changed",
  "replaced",
  "added",
  "reordered",
  "rewritten",
] as const;
/** The direction in which a value becomes less strict (`x-loosened-by` of the schemas). */
export type LoosenedBy = (typeof loosenedBys)[number];

/** How `lowered` and `raised` rank a value: a scale of the criteria, a duration in days or in minutes, a number, how often a second person is asked for, or words from low to high. */
export type LooseningScale =
  | "likelihood"
  | "consequence"
  | "level"
  | "duration"
  | "minutes"
  | "number"
  | "four-eyes"
  | readonly string[];

/** What the schema of a file declares about loosening, place by place. */
export interface LooseningTree {
  readonly by?: readonly LoosenedBy[];
  readonly scale?: LooseningScale;
  /** Keys beside this one: where one of them is stated in the base, this place does not count. */
  readonly unless?: readonly string[];
  /** What an absent value counts as. */
  readonly default?: Value;
  /** A fact of the past: a date later than today is a finding. */
  readonly past?: true;
  readonly fields?: Readonly<Record<string, LooseningTree>>;
  /** Of a list's items, which are told apart by id. */
  readonly items?: LooseningTree;
  /** Of a map's values, whatever their keys. */
  readonly values?: LooseningTree;
}

/** A place that became less strict. */
export interface Loosening {
  /** Id path within the document. */
  readonly place: string;
  /** Where it shows at head; what is gone shows at what held it. */
  readonly path: ValuePath;
  readonly by: LoosenedBy;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  /** What makes it less strict, where before and after do not show it. */
  readonly because?: string;
}

/** By schema: what each kind of file declares about loosening. */
export type LooseningTrees = Readonly<Record<"manifest" | GateFile["schema"], LooseningTree>>;
