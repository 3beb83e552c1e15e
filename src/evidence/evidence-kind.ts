import type { Document } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { Measurement, RecordedFault } from "../domain/snapshot.ts";

/** The file an evidence item names, as found. */
export interface EvidenceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256:…` of the bytes. */
  digest(): string;
  /** The file as JSON or YAML, with the faults that reading it met. */
  document(): { readonly value: Document | null; readonly faults: readonly RecordedFault[] };
}

/** What a kind makes of its file: everything of a measurement but its age. */
export interface Measured {
  readonly outcome: Measurement["outcome"];
  readonly words: string;
  readonly at: Location;
  readonly faults?: readonly RecordedFault[];
}

/** One kind of evidence: declares the key it is written under, and measures. */
export interface EvidenceKind {
  readonly name: string;
  readonly summary: string;
  measure(item: EvidenceItem, file: EvidenceFile): Measured;
}
