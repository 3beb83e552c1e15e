import type { Merge } from "../adapters/merges.ts";
import { isGuarded, isIntegrity } from "../domain/integrity.ts";
import type { Policy } from "../domain/policy.ts";
import type { ReportFinding } from "../domain/report.ts";
import type { PolicyTrial, TriedMerge, TriedRule } from "../render/policy-try.ts";

/** What a review of one commit found, or why there was none. */
export interface TriedReview {
  readonly merge: Merge;
  readonly findings: readonly ReportFinding[];
  readonly error: string | null;
}

interface Trying {
  readonly reference: string;
  readonly policies: readonly Policy[];
}

/** Folds the reviews of many commits into one table by rule. */
export function trialOf(tried: readonly TriedReview[], { reference, policies }: Trying): PolicyTrial {
  const merges = tried.map(triedMerge);
  const count = (outcome: TriedMerge["outcome"]): number => merges.filter((one) => one.outcome === outcome).length;
  return {
    reference,
    policies: policies.map(({ id }) => id),
    counts: {
      merges: merges.length,
      block: count("block"),
      waits: merges.filter(({ waits, outcome }) => waits && outcome !== "block").length,
      warn: count("warn"),
      pass: count("pass"),
      none: count("none"),
    },
    rules: triedRules(tried, policies),
    merges,
  };
}

/** What only waits for an approval: nobody can tell of the past whether somebody gave it. */
const waitsForApproval = ({ rule }: ReportFinding): boolean => isGuarded(rule);

function triedMerge({ merge: { id, day, subject }, findings, error }: TriedReview): TriedMerge {
  const told = findings.filter((one) => !waitsForApproval(one)).filter(isTold);
  const has = (effect: "block" | "warn"): boolean => told.some((one) => one.effect === effect);
  const outcome = has("block") ? "block" : has("warn") ? "warn" : "pass";
  return {
    revision: id,
    day,
    subject,
    outcome: error === null ? outcome : "none",
    waits: findings.some((one) => waitsForApproval(one) && one.effect === "block"),
    error,
  };
}

/** What blocks, and what warns of something new: an old warning stands in each commit, whatever it did. */
const isTold = ({ effect, status }: ReportFinding): boolean =>
  effect === "block" || (effect === "warn" && status !== "inherited");

function triedRules(tried: readonly TriedReview[], policies: readonly Policy[]): readonly TriedRule[] {
  const titles = new Map(policies.flatMap(({ id, rules }) => rules.map((rule) => [`${id}/${rule.id}`, rule.title])));
  const found = tried.flatMap(({ findings }) => findings.filter(isTold).map(({ rule }) => rule));
  const rules = new Set([...found.filter(isIntegrity), ...titles.keys()]);
  return [...rules]
    .map((rule) => triedRule(rule, titles.get(rule) ?? "", tried))
    .sort((a, b) => b.blocks - a.blocks || b.warns - a.warns || (a.rule < b.rule ? -1 : 1));
}

function triedRule(rule: string, title: string, tried: readonly TriedReview[]): TriedRule {
  const on = tried.flatMap(({ merge, findings }): TriedRule["on"] => {
    const own = findings.filter((one) => one.rule === rule && isTold(one));
    if (own.length === 0) return [];
    const effect = own.some((one) => one.effect === "block") ? "block" : "warn";
    return [{ revision: merge.id, effect, findings: own.map(({ subject, message }) => ({ subject, message })) }];
  });
  const count = (effect: "block" | "warn"): number => on.filter((one) => one.effect === effect).length;
  return { rule, title, blocks: count("block"), warns: count("warn"), on };
}
