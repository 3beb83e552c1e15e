import type { Day } from "../domain/day.ts";
import type { Document, ValueMap, ValuePath } from "../domain/document.ts";
import type { FindingLevel } from "../domain/finding.ts";
import type { Location } from "../domain/location.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { RuleReach } from "./solver/reach.ts";

/** A policy that is looked at: as read, as written, and as a configuration uses it. */
export interface LintedPolicy {
  readonly policy: Policy;
  /** As written; its faults are told apart. */
  readonly document: Document;
  readonly today: Day;
  /** Where the configuration says so; paths start at its entry for the policy. `null` where none uses it. */
  readonly use: ((path: ValuePath) => Location) | null;
  /** Whether it stands where policies of the repository stand, and no configuration names it. */
  readonly forgotten: boolean;
  /** The place of a rule's part; without a path the rule's id. */
  at(rule: Rule, path?: ValuePath): Location;
  /** What can come of a rule's conditions; `null` where that is not sure. */
  reach(rule: Rule): RuleReach | null;
}

/** One thing that a lint has against a policy. */
export interface Objection {
  /** `null` where it concerns the policy as a whole. */
  readonly rule: Rule | null;
  readonly at: Location;
  readonly message: string;
  /** What to do; without it, what the lint says in general. */
  readonly fix?: string;
  /** Where it is another one than the lint's own. */
  readonly level?: FindingLevel;
}

/** Parts of a policy: keys of its rule, keys of the policy itself, a second rule. */
export interface LintExample {
  readonly rule?: ValueMap;
  readonly policy?: ValueMap;
  readonly another?: ValueMap;
  /** What a configuration says of it. */
  readonly use?: ValueMap;
  /** That none names it. */
  readonly forgotten?: boolean;
}

/** One thing that can be wrong with a policy that is well-formed; one file each, declaring itself. */
export interface Lint {
  readonly id: string;
  readonly level: FindingLevel;
  /** What it finds, as a sentence. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  find(linted: LintedPolicy): readonly Objection[];
  /** Run by the tests and shown in the list of lints: one that it finds, and one that it leaves. */
  readonly examples: { readonly finds: LintExample; readonly leaves: LintExample };
}
