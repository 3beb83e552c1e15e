import type { Document } from "../../domain/document.ts";
import type { Reading } from "../../domain/integrity.ts";
import type { ModelCard } from "../../domain/model-card.ts";

/** A file that is said to be a model card. */
export interface CardFile {
  readonly path: string;
  readonly text: string;
  /** What a YAML or JSON file says, parsed once; `null` for any other file, and for one that cannot be read. */
  readonly data: Document | null;
}

/** What a format finds in a card; residue is looked for in every format alike. */
export type CardContent = Omit<ModelCard, "residue">;

/** One way to write a model card. */
export interface CardFormat {
  readonly name: string;
  /** One sentence for the list of formats; `null` for a format that is recognised and not read yet. */
  readonly summary: string | null;
  /** Whether a file is in this format; the first format that says so reads it. */
  recognises(file: CardFile): boolean;
  read(file: CardFile): Reading<CardContent>;
}
