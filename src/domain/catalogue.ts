/** One clause of a framework: its number and short title are facts, its meaning is in our own words. */
export interface CatalogueClause {
  /** `iso-23894:6.5.2`. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** How much of it files can show. */
  readonly checkable: "full" | "partly" | "not";
}
