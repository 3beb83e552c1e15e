import type { Location } from "./location.ts";

export const cardSections = [
  "identity",
  "owners",
  "licence",
  "intended-use",
  "out-of-scope-use",
  "limitations",
  "training-data",
  "evaluation",
  "environment",
  "version",
] as const;
export type CardSectionName = (typeof cardSections)[number];

/** `empty` is a place that holds nothing but a placeholder, a template comment or white space. */
export type SectionState = "present" | "empty" | "absent";

export interface CardSection {
  readonly state: SectionState;
  /** The section's words, comments and placeholders removed; "" unless present. */
  readonly text: string;
  readonly at: Location;
}

/** A number that a card claims, as written. */
export interface CardMetric {
  readonly name: string;
  readonly value: number;
  readonly dataset?: string;
  readonly slice?: string;
  readonly at: Location;
}

/** Something in a card that nobody meant to keep, as written. */
export interface CardResidue {
  /** What it looks like: `a chat assistant's citation mark`. */
  readonly what: string;
  readonly mark: string;
  readonly at: Location;
}

/** What a card in any format says, in one shape. */
export interface ModelCard {
  readonly path: string;
  readonly format: string;
  readonly sections: Readonly<Record<CardSectionName, CardSection>>;
  readonly metrics: readonly CardMetric[];
  /** In the order of the file, the first 500: the finding stands while one is left. */
  readonly residue: readonly CardResidue[];
}
