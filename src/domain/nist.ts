/** A subcategory of the NIST AI RMF with the clauses of ISO/IEC 23894 that the crosswalk sets beside it. */
export interface NistSubcategory {
  /** `GOVERN 1.1`. */
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly {
    /** `iso-23894:5.4.1`. */
    readonly id: string;
    /** How sure the correspondence is: high, medium or low. */
    readonly confidence: string;
  }[];
}
