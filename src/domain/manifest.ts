import type { StrangeReference } from "./catalogue.ts";
import type { Day } from "./day.ts";
import type { Document } from "./document.ts";
import type { Criteria, Estimate } from "./level.ts";
import type { PresetUse } from "./preset.ts";
import type { Register } from "./register.ts";

// Shapes as people write them (schemas/manifest.schema.json): keys in kebab-case, everything but ids and titles optional.

export interface System {
  readonly id: string;
  readonly name?: string;
  readonly formerly?: string;
  readonly version?: string | number;
  readonly owner?: string;
  readonly purpose?: string;
  readonly "lifecycle-stage"?: string;
  readonly "model-cards"?: readonly string[];
  readonly assets?: readonly string[];
  readonly material?: readonly string[];
  readonly assessment?: Looked;
  readonly overall?: Decision & { readonly decision?: "accept" | "refuse"; readonly reason?: string };
}

/** That somebody looked: when, and at what, by the digest of the material files. */
export interface Looked {
  readonly date?: Day;
  readonly by?: string;
  readonly of?: string;
}

/** What is asked of a value that somebody measured. */
interface Bounds {
  readonly "at-most"?: number;
  readonly "at-least"?: number;
  readonly equals?: number | string | boolean;
  readonly unit?: string;
}

/** Where the spread of a value and the number of its samples stand: by pointer, or by column. */
interface Spread {
  readonly samples?: string;
  readonly stderr?: string;
  readonly low?: string;
  readonly high?: string;
}

export interface MetricSpec extends Bounds, Spread {
  readonly file: string;
  readonly pointer: string;
}

export interface CsvSpec extends Bounds, Spread {
  readonly file: string;
  readonly column: string;
  readonly where?: Readonly<Record<string, string | number>>;
  readonly take?: "each" | "min" | "max" | "mean" | "sum" | "last";
}

export interface CardMetricSpec extends Bounds {
  readonly name: string;
  readonly card?: string;
  readonly dataset?: string;
  readonly slice?: string;
  readonly matches?: { readonly file: string; readonly pointer: string; readonly tolerance?: number };
}

/** One item of a control's `evidence`: exactly one kind beside the common keys. */
export interface EvidenceItem {
  readonly id?: string;
  readonly preset?: string;
  readonly from?: "repository" | "build";
  readonly "max-age"?: string;
  readonly dated?: string;
  readonly "at-least-n"?: number;
  readonly metric?: MetricSpec;
  readonly csv?: CsvSpec;
  readonly "card-metric"?: CardMetricSpec;
  readonly file?: string | { readonly path: string; readonly sha256?: string };
  readonly [kind: string]: unknown;
}

export interface Control {
  readonly id: string;
  readonly title?: string;
  readonly kind?: string;
  readonly role?: "key" | "supporting";
  readonly state?: string;
  readonly owner?: string;
  /** The last day on which it may stand in. */
  readonly expires?: Day;
  readonly evidence?: readonly EvidenceItem[];
  readonly links?: readonly string[];
}

export interface Treatment {
  readonly options?: readonly string[];
  readonly status?: "planned" | "in-progress" | "implemented" | "verified";
  readonly due?: Day;
  readonly plan?: string;
  readonly owner?: string;
  readonly verified?: { readonly date?: Day; readonly by?: string };
  readonly approved?: Decision;
  readonly controls?: readonly Control[];
}

export interface Acceptance {
  readonly by?: string;
  readonly level?: string;
  readonly date?: Day;
  readonly expires?: Day;
  readonly reason?: string;
  readonly conditions?: readonly string[];
  readonly of?: string;
  /** The minutes of a decision that was made elsewhere, by path. */
  readonly record?: string;
}

/** Somebody's word on a plan, or on all of a system's risks together. */
export interface Decision {
  readonly by?: string;
  readonly date?: Day;
  readonly of?: string;
  readonly record?: string;
}

export interface Risk {
  readonly id: string;
  readonly title?: string;
  readonly event?: string;
  readonly outcome?: string;
  readonly identified?: Day;
  readonly owner?: string;
  readonly status?: "open" | "closed";
  readonly closing?: { readonly date?: Day; readonly by?: string; readonly reason?: string };
  readonly inherent?: Estimate;
  readonly residual?: Estimate;
  readonly treatment?: Treatment;
  readonly acceptance?: Acceptance;
  readonly review?: Looked;
  /** Globs: which of the system's material files it rests on. */
  readonly material?: readonly string[];
  readonly affected?: readonly string[];
  readonly escalated?: { readonly to?: string; readonly by?: string; readonly date?: Day };
  readonly tracker?: string;
}

/** Something that did happen. */
export interface Incident {
  readonly id: string;
  readonly date?: Day;
  /** Ids of the risks that came true. */
  readonly risks?: readonly string[];
  readonly severity?: string;
  readonly what?: string;
  readonly review?: { readonly date?: Day; readonly by?: string; readonly result?: string };
}

/**
 * One AI system's manifest as read: whatever was faulty has been cut out of `document.value`, the bounds of its
 * presets have been filled in, and `faulty` says of an id path whether it, or something above or below it, was cut.
 */
export interface Manifest {
  readonly path: string;
  readonly document: Document;
  readonly system: System;
  readonly criteria: Criteria;
  readonly risks: readonly Risk[];
  readonly incidents?: readonly Incident[];
  /** The file that holds its risks, where it does not list them itself. */
  readonly register?: Register;
  /** What it points at that the catalogue cannot answer, by the reference as it is written. */
  readonly strangeReferences: ReadonlyMap<string, StrangeReference>;
  /** What came of the presets that its evidence names, by the keys of their measurements. */
  readonly presets: ReadonlyMap<string, PresetUse>;
  faulty(path: readonly (string | number)[]): boolean;
}
