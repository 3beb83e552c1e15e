import type { Day } from "../domain/day.ts";
import type { Document, Value } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { Figures, Measurement, RecordedFault } from "../domain/snapshot.ts";

/** The file an evidence item names, as found. */
export interface EvidenceFile {
  /** From the repository's root, or from the folder of a build. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:…` of the bytes. */
  digest(): string;
  /** The file as data in the format its name says, with the faults that reading it met. */
  document(): { readonly value: Document | null; readonly faults: readonly RecordedFault[] };
}

/** What a kind makes of its file: everything of a measurement but its age. */
export interface Measured {
  readonly outcome: Measurement["outcome"];
  readonly words: string;
  readonly at: Location;
  readonly figures?: Figures;
  /** The day (UTC) on which the file says it was produced, where its format has a place for that. */
  readonly produced?: Day;
  readonly faults?: readonly RecordedFault[];
  /** What of another document the outcome rests on as well: it is digested with the file. */
  readonly claim?: Value;
  /** In words, where a card claims another number than its results show. */
  readonly contradiction?: string;
}

/** What an item that names no file rests on: a file all the same, whose content has an age, or a day that it states. */
export type MeasuredAlone = Measured & ({ readonly restsOn: string } | { readonly done: Day | null });

/** What stands around an item. */
export interface Beside {
  /** The folder of its manifest. */
  readonly folder: string;
  /** The item's own place. */
  readonly at: Location;
  /** The cards of its system. */
  readonly cards: readonly ModelCard[];
}

/** One kind of evidence: declares the key it is written under, and measures. */
export interface EvidenceKind {
  readonly name: string;
  readonly summary: string;
  measure(item: EvidenceItem, file: EvidenceFile, beside?: Beside): Measured;
  /** Measures an item that names no file; without it, such an item is inconclusive. */
  measureAlone?(item: EvidenceItem, beside: Beside): MeasuredAlone;
}
