import type { ClauseResult } from "./clause-result.ts";
import type { Day } from "./day.ts";
import type { Effect, ExplanationPart, Finding, Status } from "./finding.ts";
import type { Location } from "./location.ts";
import type { Gate } from "./policy.ts";
import type { ReleasedRisk, SinceRelease, Untold } from "./release.ts";
import type { ReportAcceptance } from "./report-acceptance.ts";
import type { ReportEvidence } from "./report-evidence.ts";
import type { StandardRegister } from "./report-register.ts";
import type { ReportWaiver } from "./report-waiver.ts";
import type { RiskState } from "./risk-state.ts";

export const outcomes = ["pass", "warn", "block"] as const;
export type VerdictOutcome = (typeof outcomes)[number];

export interface Verdict {
  readonly outcome: VerdictOutcome;
  /** Counts of effects, and of statuses that are not effects. */
  readonly counts: Readonly<Record<"block" | "warn" | "note" | "waived" | "inherited" | "resolved", number>>;
}

export type Side = "head" | "base";

export interface ReportLocation extends Location {
  readonly side: Side;
}

export interface ReportFinding extends Omit<Finding, "at" | "explanation"> {
  readonly effect: Effect;
  readonly status: Status;
  readonly at: ReportLocation;
  readonly explanation: readonly (Omit<ExplanationPart, "at"> & { readonly at: ReportLocation })[];
  readonly fingerprint: string;
  /** For an inherited finding: the day from which on the base has had it. For debt of an adoption: the day of it. */
  readonly since?: Day;
  /** For one of these at level block: the last day to settle it before it blocks what touches its system. */
  readonly deadline?: Day;
  /** The id of the waiver that covers it. */
  readonly waiver?: string;
}

/** The three levels of a risk; `null` where an estimate is missing or faulty. */
export interface RiskLevels {
  readonly inherent: string | null;
  readonly residual: string | null;
  readonly effective: string | null;
}

/** How many open risks have an effective level, at base and at head; `level` is `null` where none can be told. */
export interface LevelCount {
  readonly level: string | null;
  /** `null` where there is no base. */
  readonly before: number | null;
  readonly after: number;
}

export interface RatedEstimate {
  readonly likelihood: unknown;
  readonly consequence: unknown;
  readonly level: string | null;
}

export interface ReportRisk {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly status: "open" | "closed";
  /** How far it has come, as derived from its record. */
  readonly state: RiskState;
  readonly inherent: RatedEstimate | null;
  readonly residual: RatedEstimate | null;
  readonly effective: { readonly level: string | null; readonly because: string };
  readonly treated: boolean;
  readonly aboveAppetite: boolean;
  /** The acceptance that covers it today; absent where none does. */
  readonly acceptance?: ReportAcceptance;
  readonly treatment: {
    readonly options: readonly string[];
    readonly status: string | null;
    readonly due: Day | null;
  } | null;
  /** What shows that its controls work, item by item. */
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportSystem {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly owner: string | null;
  readonly lifecycleStage: string | null;
  /** Parts of the criteria that were left out and took the documented default. */
  readonly defaulted: readonly string[];
  readonly risks: readonly ReportRisk[];
}

export const deltaKinds = [
  "added",
  "removed",
  "closed",
  "reopened",
  "raised",
  "lowered",
  "moved",
  "treatment",
  "owner",
  "acceptance",
  "evidence",
  "shrunk",
  "redated",
  "withdrawn",
  "incident",
  "dates",
  "text",
  "criteria",
  "policy",
  "widened",
  "stale",
  "loosened",
  "rewritten",
] as const;
export type DeltaKind = (typeof deltaKinds)[number];

/** One change in risk, by name, not by line. `before` and `after` are plain data whose shape follows the kind. */
export interface DeltaEntry {
  readonly system: string;
  /** `null` for what concerns the system or the gate as a whole. */
  readonly risk: string | null;
  readonly kind: DeltaKind;
  /** In words: `Approval rates differ between groups`, `criteria.appetite`. */
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Why, where that is not written in the record: `back to inherent (high): evals/fairness.json is 97 days old`. */
  readonly because?: string;
  readonly at: ReportLocation;
}

/** What a rule that found something asks of everybody, beside what its findings say of their own places. */
export interface FoundRule {
  /** `policy/rule`. */
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  /** In general, as the policy has it. */
  readonly fix: string;
}

/** All that any reader may be shown: plain data (schemas/report.schema.json). Same inputs, same bytes. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly gate: Gate;
  readonly today: Day;
  /** The day was given, not read from the clock; a release verdict refuses such a report. */
  readonly simulated: boolean;
  readonly adoption: boolean;
  /** The first day on which the verdict would worsen by time alone; `null` if no date in the record makes it. */
  readonly holdsUntil: Day | null;
  readonly rules: "base" | "head" | "given" | "shipped";
  readonly base: { readonly revision: string | null } | null;
  readonly head: { readonly revision: string | null };
  readonly policies: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly digest: string;
    /** What it has to say of itself, where one of its rules was asked of something. */
    readonly notice?: string;
  }[];
  readonly verdict: Verdict;
  /** The verdict under the rules that this pull request proposes; `null` where it proposes none. */
  readonly proposed: Verdict | { readonly error: string } | null;
  readonly findings: readonly ReportFinding[];
  readonly resolved: readonly ReportFinding[];
  /** The rules of the findings, resolved ones included, by name. */
  readonly rulesFound: readonly FoundRule[];
  readonly systems: readonly ReportSystem[];
  readonly delta: readonly DeltaEntry[];
  /** The highest level first. */
  readonly heat: readonly LevelCount[];
  /** What steers the gate and differs from base: its configuration, policies, waivers, people, and its workflow. */
  readonly gateFiles: readonly string[];
  /** Those in force by the rules, then those that this change proposes. */
  readonly waivers: readonly ReportWaiver[];
  readonly clauses: readonly ClauseResult[];
  /** A register for each management system that is run or linked to; absent unless the policy about them is in force. */
  readonly registers?: readonly StandardRegister[];
  /** At a release: how every open risk stands. */
  readonly released?: readonly ReleasedRisk[];
  /** At a release: what changed in risk since the last one, or why that cannot be told. */
  readonly sinceRelease?: SinceRelease<DeltaEntry> | Untold;
  /** What a reader should know beside the findings, a sentence each. */
  readonly notes: readonly string[];
}
