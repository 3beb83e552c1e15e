/** One clause of a framework: its number and short title are facts, its meaning is in our own words. */
export interface CatalogueClause {
  /** `iso-23894:6.5.2`. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** How much of it files can show. */
  readonly checkable: "full" | "partly" | "not";
}

/** What a framework names, for references to it. */
export interface FrameworkIndex {
  readonly title: string;
  readonly edition: string;
  /** What is to be known of its editions, a sentence or two: amendments, one that was replaced, one to come. */
  readonly editions: string | null;
  /** Titles by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether the catalogue lists some of its ids only. */
  readonly selection: boolean;
  /** Titles of ids of earlier editions, by edition. */
  readonly earlier: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Today's ids by those of earlier releases. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** What a reference such as `owasp-llm:LLM01` or `owasp-llm@2025:LLM01` points at, or why at nothing. */
export type FoundReference =
  | {
      readonly kind: "entry";
      readonly framework: string;
      readonly edition: string;
      readonly id: string;
      readonly title: string;
    }
  | { readonly kind: "no-reference" }
  | { readonly kind: "unknown-framework"; readonly framework: string }
  | {
      readonly kind: "unknown-edition";
      readonly framework: string;
      readonly edition: string;
      readonly known: string;
      readonly id: string;
    }
  | { readonly kind: "unknown-id"; readonly framework: string; readonly id: string }
  /** An id of an earlier edition, which the catalogue knows by its title. */
  | {
      readonly kind: "earlier-edition";
      readonly framework: string;
      readonly edition: string;
      readonly known: string;
      readonly id: string;
      readonly title: string;
    }
  /** An id of a framework of which the catalogue lists some only. */
  | { readonly kind: "unlisted-id"; readonly framework: string; readonly edition: string; readonly id: string }
  /** An id of a framework that counts on with each release, beyond the last one of the release in the catalogue. */
  | { readonly kind: "later-id"; readonly framework: string; readonly edition: string; readonly id: string }
  | { readonly kind: "renamed"; readonly framework: string; readonly id: string; readonly today: string };

/** The same with the nearest known name beside an unknown one. */
export type ResolvedReference =
  | Exclude<FoundReference, { readonly kind: "unknown-framework" | "unknown-id" }>
  | (Extract<FoundReference, { readonly kind: "unknown-framework" | "unknown-id" }> & { readonly near: string | null });

/** A reference that a manifest makes and the catalogue cannot answer, in words that follow the reference itself. */
export interface StrangeReference {
  /**
   * `unknown`: not what the catalogue has; `unseen`: of what it does not hold, a later release, another framework or a
   * clause that it does not list; `earlier`: of an edition that a newer one has replaced.
   */
  readonly kind: "unknown" | "unseen" | "earlier";
  readonly words: string;
}
