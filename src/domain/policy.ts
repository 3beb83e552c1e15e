import type { Condition } from "./condition.ts";
import type { Day } from "./day.ts";
import type { Value, ValueMap } from "./document.ts";
import type { FindingLevel } from "./finding.ts";
import type { FactPath, SubjectKind } from "./subject.ts";

export const gates = ["pull-request", "release", "monitor"] as const;
export type Gate = (typeof gates)[number];

export type RuleLevel = FindingLevel | "off";

/** A change to the policy's sample on which a rule must hold, or must fail. */
export interface RuleExample {
  readonly why: string;
  /** Manifest values by id path; `null` deletes. */
  readonly set: ValueMap;
  /** The same, for the base side; without it the base is the sample as it stands. */
  readonly base?: ValueMap;
  /** Whole files by path, beside the manifest; `null` deletes. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly today?: Day;
  readonly gate?: Gate;
}

/** When a rule comes to have its level. */
export interface Binding {
  /** The day, or the fact that says it; where the fact is not there, the rule has its level. */
  readonly from: Day | FactPath;
  /** So many days before it a finding begins to be a warning, and is a note until then; `null` where it always is one. */
  readonly near: number | null;
  /** The name of the parameter that says so. */
  readonly parameter?: string;
}

/** One requirement. A finding for each subject for which `when` holds and `require` does not. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why the requirement exists, in our own words. */
  readonly rationale: string;
  /** Catalogue ids: `iso-23894:6.5.2`. */
  readonly clauses: readonly string[];
  readonly levels: Readonly<Record<Gate, RuleLevel>>;
  /** Its own day in place of the policy's, where the configuration gives it one. */
  readonly enforceFrom?: Day;
  readonly binds?: Binding;
  /** No waiver covers it, and no configuration lowers its level or puts it off. */
  readonly fixed?: true;
  readonly for: SubjectKind;
  readonly when: Condition;
  readonly require: Condition;
  /** The fact path where the annotation stands. */
  readonly at: FactPath;
  /** `{fact.path}`, `{because}`, `{missing}` are filled in. */
  readonly message: string;
  readonly fix: string;
  /** What the rule rests on: a measurement, a record a person signed, or the author's word. */
  readonly grade: Grade;
  readonly examples: { readonly pass: readonly RuleExample[]; readonly fail: readonly RuleExample[] };
}

export const grades = ["measured", "attested", "declared"] as const;
export type Grade = (typeof grades)[number];

export interface Parameter {
  readonly type: "duration" | "number" | "text" | "list";
  readonly value: Value;
  readonly default: Value;
  readonly stricter: "lower" | "higher" | "never";
  readonly description: string;
}

export interface Policy {
  readonly id: string;
  readonly title: string;
  /** A sentence that a report says once where one of its rules was asked. */
  readonly notice?: string;
  /** `shipped`, or the path it was read from. */
  readonly source: string;
  /** `sha256:…` of the policy's text and of what the configuration changed. */
  readonly digest: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly rules: readonly Rule[];
  /** Until the day before, findings of this policy warn at most. */
  readonly enforceFrom: Day | null;
  /** The folder of the sample on which the examples are built. */
  readonly sample: string | null;
}

/** Until the day before, findings of a rule warn at most; `null` where it may block already, as one that is fixed may. */
export const enforcedFrom = (policy: Policy, rule: Rule): Day | null =>
  rule.fixed === true ? null : (rule.enforceFrom ?? policy.enforceFrom);
