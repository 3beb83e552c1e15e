import type { Reading } from "../../domain/integrity.ts";
import type { ModelCard } from "../../domain/model-card.ts";

/** One way to write a model card. */
export interface CardFormat {
  readonly name: string;
  /** One sentence for the list of formats. */
  readonly summary: string;
  /** Whether a file is in this format; the first format that says so reads it. */
  recognises(path: string, text: string): boolean;
  read(path: string, text: string): Reading<ModelCard>;
}
