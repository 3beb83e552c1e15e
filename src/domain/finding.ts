import type { Day } from "./day.ts";
import type { Suggestion } from "./integrity.ts";
import type { Location } from "./location.ts";

export const findingLevels = ["note", "warn", "block"] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** What a finding does to the verdict, once status, waivers and the ratchet have spoken. */
export const effects = ["none", "note", "warn", "block"] as const;
export type Effect = (typeof effects)[number];

export const statuses = ["introduced", "worsened", "inherited", "waived"] as const;
export type Status = (typeof statuses)[number];

export const ruleOutcomes = ["met", "not-met", "not-applicable", "unclear"] as const;
/** What a rule says of a subject; `unclear` rests on a place that reading already reported. */
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** One failed part of a condition, with the values it saw. */
export interface ExplanationPart {
  /** Where in the rule: `require[1].or[0]`. */
  readonly part: string;
  readonly operator: string;
  /** In words: `risk.owner is absent`. */
  readonly words: string;
  /** Values by path, as found; `null` where there is none. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly at: Location;
}

/** A rule that a subject does not meet, before it is compared with the base. */
export interface Finding {
  /** `policy/rule`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** The day from which it has the level of its rule, where the rule says one. */
  readonly bindsFrom?: Day;
  /** `risk:retail-credit-scoring/CR-001`. */
  readonly subject: string;
  readonly message: string;
  readonly fix: string;
  /** `iso-23894:6.5.2`. */
  readonly clauses: readonly string[];
  readonly at: Location;
  readonly explanation: readonly ExplanationPart[];
  /** Where what to do is mechanical: the edit. */
  readonly suggestion?: Suggestion;
}

/** A finding's identity: the rule and the subject, never the line. */
export const fingerprintOf = ({ rule, subject }: Pick<Finding, "rule" | "subject">): string => `${rule} ${subject}`;

export const worseEffect = (a: Effect, b: Effect): Effect => (effects.indexOf(b) > effects.indexOf(a) ? b : a);

export const rankFindingLevel = (level: FindingLevel): number => findingLevels.indexOf(level);
