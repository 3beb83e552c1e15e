/** Fields of a risk that a column of somebody's register may hold. */
export const registerFields = [
  "id",
  "title",
  "event",
  "outcome",
  "likelihood",
  "consequence",
  "severity",
  "rating",
  "score",
  "residual-likelihood",
  "residual-consequence",
  "residual-rating",
  "residual-score",
  "owner",
  "option",
  "plan",
  "existing-controls",
  "status",
  "due",
  "identified",
  "tracker",
] as const;
export type RegisterField = (typeof registerFields)[number];

/** What others call the fields of a register, and which of their words say the same as ours. */
export interface RegisterWords {
  readonly names: Readonly<Partial<Record<RegisterField, readonly string[]>>>;
  /** Single letters that stand for fields where a table has all of a group. */
  readonly letters: readonly Readonly<Partial<Record<RegisterField, string>>>[];
  /** By field, our word, and theirs. */
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
