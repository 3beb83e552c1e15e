import { type ExplanationPart, type Finding, fingerprintOf, rankFindingLevel } from "../domain/finding.ts";
import { rankLevel } from "../domain/level.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";

export interface ComparedFinding {
  readonly finding: Finding;
  readonly status: "introduced" | "worsened" | "inherited";
}

/** What the comparison knows of the risk behind a finding's subject, on either side. */
export interface RiskLookup {
  /** `SYSTEM/RISK` of a finding's subject; `null` where it is not about a risk. */
  riskOf(subject: string): string | null;
  base(risk: string): JudgedRisk | undefined;
  head(risk: string): JudgedRisk | undefined;
}

/** Subtracts the base's findings from the head's; `resolved` is what only the base has. */
export function compareFindings(
  head: readonly Finding[],
  base: readonly Finding[] | null,
  lookup: RiskLookup,
): { compared: readonly ComparedFinding[]; resolved: readonly Finding[] } {
  const before = new Map((base ?? []).map((finding) => [fingerprintOf(finding), finding]));
  const compared = head.map((finding): ComparedFinding => {
    const old = before.get(fingerprintOf(finding));
    if (old === undefined) return { finding, status: "introduced" };
    return { finding, status: gotWorse(finding, old, lookup) ? "worsened" : "inherited" };
  });
  const now = new Set(head.map(fingerprintOf));
  return { compared, resolved: (base ?? []).filter((finding) => !now.has(fingerprintOf(finding))) };
}

function gotWorse(finding: Finding, old: Finding, lookup: RiskLookup): boolean {
  if (rankFindingLevel(finding.level) > rankFindingLevel(old.level)) return true;
  const failed = new Set(old.explanation.map(partName));
  if (finding.explanation.some((part) => !failed.has(partName(part)))) return true;
  const risk = lookup.riskOf(finding.subject);
  return risk !== null && levelRose(lookup.base(risk), lookup.head(risk));
}

function levelRose(before: JudgedRisk | undefined, after: JudgedRisk | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (["inherent", "effective"] as const).some((name) => {
    const [old, now] = [before.rating[name], after.rating[name]];
    return old !== null && now !== null && rankLevel(after.criteria, now.worst) > rankLevel(before.criteria, old.worst);
  });
}

/** Names a failed part, and of what: inside `some`, `all` and `none` the paths carry the item's id. */
const partName = ({ part, values }: ExplanationPart): string => [part, ...Object.keys(values).sort()].join(" ");
