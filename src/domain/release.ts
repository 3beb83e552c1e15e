import type { Day } from "./day.ts";
import type { EvidenceOutcome } from "./snapshot.ts";

/** What changed in risk since the last release, summed up: both sides as of the same day. */
export interface SinceRelease<Entry> {
  /** `null` where a revision was named instead. */
  readonly tag: string | null;
  readonly revision: string;
  readonly delta: readonly Entry[];
  /** Manifests and gate files that could not be read on one of the sides, so that nothing is told of them. */
  readonly unread: readonly string[];
}

/** Why nothing can be told of the time since the last release. */
export interface Untold {
  readonly untold: string;
}

export const grounds = ["evidence", "appetite", "acceptance"] as const;
/**
 * What an open risk is released on: measured evidence that earned a level within appetite, a level within appetite that
 * nothing had to earn, or an acceptance in force.
 */
export type Ground = (typeof grounds)[number];

/** How an open risk stands at a release. */
export interface ReleasedRisk {
  readonly system: string;
  readonly risk: string;
  /** `null`: it is not treated. */
  readonly ground: Ground | null;
  /** The last day of the acceptance, where it rests on one. */
  readonly until: Day | null;
  /** In words. */
  readonly because: string;
  readonly evidence: readonly ReleasedEvidence[];
}

/** One evidence item of a risk: what it showed on the day, and of which bytes. */
export interface ReleasedEvidence {
  /** `CONTROL/NAME`. */
  readonly name: string;
  readonly outcome: EvidenceOutcome;
  /** `sha256:…` of the measured file; `null` where there is none. */
  readonly digest: string | null;
}

/** A file that is released, by its name alone, so that it does not matter where it was built. */
export interface Artifact {
  readonly name: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What stands beside the report in a release verdict. */
export interface Attached {
  readonly artifacts: readonly Artifact[];
  /** Renderings that were written: each with the digest of its bytes. */
  readonly exports: readonly { readonly format: string; readonly digest: string }[];
}

/** A release verdict as text: the whole statement, and its predicate alone, which is what `actions/attest` takes. */
export interface ReleaseTexts {
  readonly statement: string;
  readonly predicate: string;
}

/** By which rules a release was judged, so that it can be judged again. */
export interface ReleaseRules {
  /** `null`: no repository holds them. */
  readonly revision: string | null;
  readonly source: "base" | "head" | "given" | "shipped";
  /** Policies that an option or input named. */
  readonly named: { readonly policies: readonly string[]; readonly how: "instead" | "besides" } | null;
}

/** The digests of what a release was judged by, each of whole files. */
export interface ReleaseFiles {
  /** By path: configuration, people, waivers, criteria and policies of the repository. */
  readonly gateFiles: readonly { readonly path: string; readonly digest: string }[];
  /** What the configuration extends. */
  readonly extended: readonly { readonly source: string; readonly digest: string }[];
  /** By path of the manifest. */
  readonly manifests: ReadonlyMap<string, ManifestDigests>;
}

/** Of a manifest, of its criteria, and of the register that holds its risks. */
export interface ManifestDigests {
  readonly digest: string;
  readonly criteria: string;
  readonly register?: { readonly path: string; readonly digest: string };
}
