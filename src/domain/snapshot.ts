import type { Day } from "./day.ts";
import type { ValueMap } from "./document.ts";
import type { Fault } from "./integrity.ts";
import type { Location } from "./location.ts";
import type { Manifest } from "./manifest.ts";
import type { Material } from "./material.ts";
import type { ModelCard } from "./model-card.ts";
import type { GateFile } from "./rule-book.ts";

/** A day in the record: known, unknown because history is cut, or not kept at all (a directory). */
export type RecordedDay = { readonly day: Day } | "unknown" | "unrecorded";

export const evidenceOutcomes = ["passing", "lapsing", "failing", "inconclusive"] as const;
/** What an evidence item shows today; `lapsing` is past its age but within grace: it counts, with a warning. */
export type EvidenceOutcome = (typeof evidenceOutcomes)[number];

/** What was measured, in numbers: the value beside what it has to keep, in the unit that the item states. */
export interface Figures {
  /** `null` where the file holds no plain value there. */
  readonly value: number | string | boolean | null;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly equals?: number | string | boolean;
  readonly unit?: string;
  /** How many samples, tests or rows it rests on. */
  readonly samples?: number;
  readonly interval?: readonly [low: number, high: number];
  /** Which way is better by the thresholds; `null` where they do not say one. */
  readonly better: "lower" | "higher" | null;
}

/** What one evidence item says, its age aside. */
export interface Measurement {
  readonly outcome: Exclude<EvidenceOutcome, "lapsing">;
  /** In words, with the value and the threshold: `0.07 is at most 0.1`. */
  readonly words: string;
  readonly at: Location;
  /** Since when the measured content is what it is. */
  readonly since: RecordedDay;
  /** The measured file, from the repository's root or from the folder that a build handed over. */
  readonly path?: string;
  readonly fromBuild?: true;
  /** `sha256:…` of the measured file, where there is one. */
  readonly digest: string | null;
  /** Why nothing of a build was measured: at this gate it counts for now, or it is required. Absent where something was. */
  readonly unmeasured?: "for-now" | "required";
  /** Days past its `max-age` during which it still counts, where the configuration sets them. */
  readonly grace?: number;
  readonly figures?: Figures;
  /** In words, where a card claims another number than its results show. */
  readonly contradiction?: string;
}

/** One manifest with what it names: cards, evidence, and since when each risk is on record. */
export interface SystemRecord {
  readonly manifest: Manifest;
  readonly cards: readonly ModelCard[];
  /** Whether a card is there that gave none: then nobody can say that the system has no card. */
  readonly unreadCards?: boolean;
  /** By `RISK/CONTROL/INDEX` (index of the evidence item from 0). */
  readonly measurements: ReadonlyMap<string, Measurement>;
  /** Documents that the manifest names, as written, and that are not there; left out, each is. */
  readonly absentFiles?: ReadonlySet<string>;
  /** By risk id: the commit day that first held it. */
  readonly firstHeld: ReadonlyMap<string, RecordedDay>;
  /** The registers in which its risks stand or once stood, by path. */
  readonly registers?: readonly string[];
  /** What an agent could do when its system was last assessed as a whole; absent where no history tells. */
  readonly agentAssessed?: ValueMap;
  /** The files whose change makes reviews stale; absent where the manifest names none. */
  readonly material?: Material;
}

/** A fault, and whether its document is a manifest or gate file, whose faults are never inherited. */
export interface RecordedFault extends Fault {
  readonly guarded: boolean;
  readonly path: string;
}

/** All documents of one revision, with what reading them met. */
export interface Snapshot {
  readonly revision: string | null;
  readonly systems: readonly SystemRecord[];
  /** Paths of all manifests found, readable or not. */
  readonly manifestPaths: readonly string[];
  readonly gateFiles: readonly GateFile[];
  readonly gatePaths: readonly string[];
  /** The bytes of all that steers the gate, the workflow that runs it included, by path. */
  readonly gateContents: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly RecordedFault[];
}
