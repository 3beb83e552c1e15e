import type { Day } from "./day.ts";
import type { Document, Value } from "./document.ts";
import type { FindingLevel } from "./finding.ts";
import type { Criteria } from "./level.ts";
import type { Policy } from "./policy.ts";

/** Bounds that a review never crosses silently; set by the base's config only. */
export interface Limits {
  readonly manifestBytes: number;
  readonly risks: number;
  readonly cardBytes: number;
  readonly evidenceBytes: number;
  readonly manifests: number;
  readonly files: number;
}

export const defaultLimits: Limits = {
  manifestBytes: 32 * 1024 * 1024,
  risks: 20_000,
  cardBytes: 1024 * 1024,
  evidenceBytes: 8 * 1024 * 1024,
  manifests: 500,
  files: 200_000,
};

export interface Config {
  /** Globs of manifests, from the repository's root. */
  readonly manifests: readonly string[];
  readonly ignore: readonly string[];
  readonly manifest: "required" | "optional";
  /** The effect of inherited findings on a pull request. */
  readonly inherited: FindingLevel;
  /** Days until an inherited finding has to be settled, where its risk's level sets no time. */
  readonly debtDays: number;
  readonly gateOwners: readonly string[];
  /** Whether a loosening waits for somebody else; switched off it only warns. */
  readonly fourEyes: boolean;
  /** The most waivers that may be in force at once; `null` where there is no bound. */
  readonly maxWaivers: number | null;
  readonly limits: Limits;
}

/** Authorities and teams of people.yml → the logins that stand for them, delegates included. */
export type People = Readonly<Record<string, readonly string[]>>;

/** A time-limited, approved exception for one rule on one subject; as written, so that malformed ones stay visible. */
export interface Waiver {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly reason?: string;
  readonly "approved-by"?: string;
  readonly ticket?: string;
  readonly created?: Day;
  readonly expires?: Day;
  readonly of?: string;
}

export const waiverStates = ["in-force", "lapsed", "malformed", "not-yet"] as const;
export type WaiverState = (typeof waiverStates)[number];

/** A file that steers the gate, as it stands on one side, with the name of the schema that says how it loosens. */
export interface GateFile {
  readonly document: Document;
  readonly schema: "config" | "criteria" | "people" | "policy" | "waivers";
  /** Of a file of criteria: what it comes to, defaults filled in. */
  readonly criteria?: Criteria;
}

/** Everything a review is judged by, from one revision: the tip of the base branch, or what the command line named. */
export interface RuleBook {
  /** `base`: the base's own; `head`: nothing else was there; `given`: by option; `shipped`: the defaults. */
  readonly source: "base" | "head" | "given" | "shipped";
  readonly config: Config;
  readonly policies: readonly Policy[];
  readonly people: People;
  readonly waivers: readonly Waiver[];
  readonly gateFiles: readonly GateFile[];
  /** Criteria that manifests may name by `from`, by path. */
  readonly criteria: ReadonlyMap<string, Value>;
}

/** A review's word on one loosening: by whom, of exactly which change. */
export interface Approval {
  /** A GitHub login, no author of the pull request. */
  readonly login: string;
  /** The digest of the loosening it approves. */
  readonly of: string;
}
