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

/** Subtracts the base's findings from the head's; `resolved` is what only the base has. Each fingerprint stands once. */
export function compareFindings(
  head: readonly Finding[],
  base: readonly Finding[] | null,
  lookup: RiskLookup,
): { compared: readonly ComparedFinding[]; resolved: readonly Finding[] } {
  const now = byFingerprint(head);
  const before = byFingerprint(base ?? []);
  const compared = [...now].map(([fingerprint, finding]): ComparedFinding => {
    const old = before.get(fingerprint);
    if (old === undefined) return { finding, status: "introduced" };
    return { finding, status: old !== finding && gotWorse(finding, old, lookup) ? "worsened" : "inherited" };
  });
  const resolved = [...before].flatMap(([fingerprint, finding]) => (now.has(fingerprint) ? [] : [finding]));
  return { compared, resolved };
}

/** Of several findings of one rule on one subject the worst: two systems may name one card, a control one file twice. */
function byFingerprint(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding);
    const other = found.get(fingerprint);
    if (other === undefined || rankFindingLevel(finding.level) >= rankFindingLevel(other.level))
      found.set(fingerprint, finding);
  }
  return found;
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
