import type { Day } from "./day.ts";
import type { Document, Value, ValueMap } from "./document.ts";
import type { FindingLevel } from "./finding.ts";
import type { FourEyes } from "./four-eyes.ts";
import type { Fault } from "./integrity.ts";
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

const defaultLimits: Limits = {
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
  readonly fourEyes: FourEyes;
  /** The most waivers that may be in force at once; `null` where there is no bound. */
  readonly maxWaivers: number | null;
  /** Days past `max-age` during which evidence still counts, with a warning. */
  readonly evidenceGrace: number;
  readonly limits: Limits;
}

/** Days of grace where no configuration sets them. */
export const defaultGrace = 14;

/** What a configuration says itself; what it leaves out is missing. */
export type StatedConfig = Partial<Omit<Config, "limits">> & { readonly limits?: Partial<Limits> };

/** A configuration with every default filled in. */
export const configWith = (stated: StatedConfig): Config => ({
  manifests: ["**/ai-risk.yml", "**/ai-risk.yaml", "**/ai-risk.json"],
  ignore: [],
  manifest: "optional",
  inherited: "warn",
  debtDays: 90,
  gateOwners: [],
  fourEyes: true,
  maxWaivers: null,
  evidenceGrace: defaultGrace,
  ...stated,
  limits: { ...defaultLimits, ...stated.limits },
});

/** Logins, without `@`: those who are an authority, and those who may hand on what it decided elsewhere. */
export interface Authority {
  readonly logins: readonly string[];
  readonly delegates: readonly string[];
}

/** Authorities and teams of people.yml. */
export type People = Readonly<Record<string, Authority>>;

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

export const waiverStates = [
  "in-force",
  "not-yet",
  "lapsed",
  "void",
  "malformed",
  "wildcard",
  "no-rule",
  "no-subject",
] as const;
/** Whether a waiver counts today. `void`: its subject is no longer in the state that was approved. */
export type WaiverState = (typeof waiverStates)[number];

/** Where a waiver stands today, and why in words: `it lapsed on 2026-11-20`. */
export interface WaiverStanding {
  readonly state: WaiverState;
  readonly because: string;
}

export const waiverApprovers = ["authority", "self", "stranger", "unguarded", "nobody"] as const;
/** Who approved a waiver: `self` owns what is waived or proposes the waiver; `unguarded` where nobody else has to agree. */
export type WaiverApprover = (typeof waiverApprovers)[number];

/** A file that steers the gate, as it stands on one side, with the name of the schema that says how it loosens. */
export interface GateFile {
  readonly document: Document;
  readonly schema: "config" | "criteria" | "people" | "policy" | "waivers";
  /** Of a file of criteria: what it comes to, defaults filled in. */
  readonly criteria?: Criteria;
  /** Of a file of waivers: those that could be read. */
  readonly waivers?: readonly Waiver[];
}

/** Where the repository's own configuration stands. */
export const configPath = ".github/ai-risk-gate/config.yml";

/** The repository's own configuration among its gate files: one that it extends may be among them too. */
export const configFile = (files: readonly GateFile[]): GateFile | undefined =>
  files.find(({ document }) => document.path === configPath);

/** A file outside of the gate's folder that steers the gate as well. */
export interface GatePlace {
  readonly path: string;
  readonly schema: GateFile["schema"];
}

/** Criteria that a configuration sets for manifests, which may only tighten them. */
export interface FloorCriteria {
  /** Where they stand: a path, or `owner/repo/path@commit`. */
  readonly source: string;
  /** What they say themselves, as people write it. */
  readonly stated: ValueMap;
  /** What they come to. */
  readonly criteria: Criteria;
}

/** A configuration that this one extends, as it was read. */
export interface Extended {
  /** A path, or `owner/repo/path@commit`. */
  readonly source: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
}

/** What a configuration extends, and what of its own is looser: that is a finding, and the stricter of both is in force. */
export interface HeldBook {
  readonly extended: readonly Extended[];
  readonly looser: readonly Fault[];
  /** Criteria that manifests may only tighten, from the farthest to the nearest. */
  readonly floors: readonly FloorCriteria[];
  /** Files of the repository outside of the gate's folder that steer the gate. */
  readonly elsewhere: readonly GatePlace[];
}

/** Everything a review is judged by, from one revision: the tip of the base branch, or what the command line named. */
export interface RuleBook extends HeldBook {
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
