import { type Effect, effects, type Finding, type FindingLevel, type Status, worseEffect } from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import type { Gate } from "../domain/policy.ts";
import type { ReportFinding, Verdict, VerdictOutcome } from "../domain/report.ts";

/** What turns a finding's level into its effect. */
export interface EffectScope {
  readonly gate: Gate;
  readonly adoption: boolean;
  readonly inherited: FindingLevel;
}

/** A finding with what the comparison with the base made of it. */
interface Standing {
  readonly finding: Finding;
  readonly status: Exclude<Status, "waived">;
}

/**
 * The effect of a finding that no waiver covers: integrity always counts; in a pull request what was there before is
 * held to `inherited`, and in an adoption everything else warns at most. A release and a monitor run count all.
 */
export function effectOf({ finding, status }: Standing, scope: EffectScope): Effect {
  if (isIntegrity(finding.rule) && status !== "inherited") return finding.level;
  if (scope.adoption) return atMost(finding.level, "warn");
  return scope.gate === "pull-request" && status === "inherited"
    ? atMost(finding.level, scope.inherited)
    : finding.level;
}

const atMost = (effect: Effect, limit: Effect): Effect =>
  effects.indexOf(effect) > effects.indexOf(limit) ? limit : effect;

/** Folds all effects into one verdict. */
export function verdictOf(findings: readonly ReportFinding[], resolved: number): Verdict {
  const count = (test: (finding: ReportFinding) => boolean): number => findings.filter(test).length;
  return {
    outcome: outcomeOf(findings.map((finding) => finding.effect)),
    counts: {
      block: count((finding) => finding.effect === "block"),
      warn: count((finding) => finding.effect === "warn"),
      note: count((finding) => finding.effect === "note"),
      waived: count((finding) => finding.status === "waived"),
      inherited: count((finding) => finding.status === "inherited"),
      resolved,
    },
  };
}

function outcomeOf(all: readonly Effect[]): VerdictOutcome {
  const worst = all.reduce(worseEffect, "none");
  return worst === "block" || worst === "warn" ? worst : "pass";
}
