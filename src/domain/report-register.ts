/** An open risk in the register of a standard: it links to a clause of it, or a rule says that it has to. */
export interface RegisteredRisk {
  readonly system: string;
  readonly risk: string;
  readonly title: string;
  readonly owner: string | null;
  /** Its effective level; `null` where none can be told. */
  readonly level: string | null;
  /** Its links to the standard, those of its controls included, as they are written. */
  readonly links: readonly string[];
  /** The rules about this standard that it does not meet. */
  readonly unmet: readonly string[];
}

/** What of the record concerns one management system around it. */
export interface StandardRegister {
  readonly standard: string;
  readonly title: string;
  readonly edition: string;
  /** What is to be known of its editions: amendments, one that was replaced, one to come. */
  readonly editions: string | null;
  /** The systems that say that the organization runs it. */
  readonly statedBy: readonly string[];
  readonly risks: readonly RegisteredRisk[];
}
