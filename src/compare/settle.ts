import { type ExplanationPart, effects, type Finding, fingerprintOf } from "../domain/finding.ts";
import { isGuarded, isOfReading } from "../domain/integrity.ts";
import type { ReportFinding, Side } from "../domain/report.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import { type Assessment, findingsIn } from "../evaluate/assess-all.ts";
import { type ComparedFinding, compareFindings, type RiskLookup } from "./compare-findings.ts";
import { deadlineOf, debtSince } from "./deadline.ts";
import { effectToday } from "./effect-today.ts";
import type { SettleScope } from "./settle-scope.ts";

/** Integrity findings of both sides; those in `fresh` are introduced whatever the base holds. */
export interface IntegrityFindings {
  readonly head: readonly Finding[];
  readonly base: readonly Finding[];
  readonly fresh: ReadonlySet<string>;
}

/** What was asked: of unchanged risks once for both sides. `base` is `null` where nothing is compared. */
export interface Assessed {
  readonly unchanged: Assessment;
  readonly head: Assessment;
  readonly base: Assessment | null;
  readonly integrity: IntegrityFindings;
}

export interface Settled {
  readonly findings: readonly ReportFinding[];
  readonly resolved: readonly ReportFinding[];
}

interface Compared {
  readonly compared: readonly ComparedFinding[];
  readonly resolved: readonly Finding[];
}

/** Gives every finding its status and effect. */
export function settle(assessed: Assessed, scope: SettleScope): Settled {
  const clock = stillClock(scope.today);
  const { compared, resolved } = comparedIn(assessed, scope.sides.lookup(clock));
  const reported = reporter(scope, clock);
  const findings = compared.map(reported);
  const spoilt = spoiltFiles(assessed.integrity.head);
  return {
    findings: findings.sort(byEffect),
    resolved: resolved
      .filter(({ at }) => !spoilt.has(at.path))
      .map(({ suggestion: _, ...finding }) => ({
        ...placed(finding, "base"),
        effect: "none" as const,
        status: "inherited" as const,
      }))
      .sort(byEffect),
  };
}

/** Subtracts what the base has from what the head has. */
export function comparedIn({ unchanged, head, base, integrity }: Assessed, lookup: RiskLookup): Compared {
  const same = findingsIn(unchanged);
  const { compared, resolved } = compareFindings(
    [...same, ...findingsIn(head), ...integrity.head],
    base === null ? null : [...findingsIn(base), ...integrity.base, ...same],
    lookup,
  );
  return { compared: compared.map((one) => freshened(one, integrity.fresh)), resolved };
}

/** Files of which something is unreadable or gone at head: what is not found there any more is not resolved by that. */
const spoiltFiles = (integrity: readonly Finding[]): ReadonlySet<string> =>
  new Set(integrity.flatMap(({ rule, at }) => (isGuarded(rule) || rule === "integrity/below-floor" ? [] : [at.path])));

const freshened = (one: ComparedFinding, fresh: ReadonlySet<string>): ComparedFinding =>
  fresh.has(fingerprintOf(one.finding)) ? { finding: one.finding, status: "introduced" } : one;

/** Settles findings one by one, as of a clock's day. */
function reporter(scope: SettleScope, clock: Clock): (compared: ComparedFinding) => ReportFinding {
  return (compared) => {
    const { finding } = compared;
    const side = finding.rule.startsWith("integrity/deleted-") ? "base" : "head";
    const settled = effectToday(compared, scope, clock);
    const { status } = settled;
    const told = placed(finding, side);
    if (settled.waiver !== null) return { ...told, effect: "none", status: "waived", waiver: settled.waiver.id };
    return { ...told, effect: settled.effect, status, ...debtOf({ finding, status }, scope) };
  };
}

/** What a report says of debt; where nobody knows since when it stands, it was due long ago, which says nothing. */
function debtOf(compared: ComparedFinding, scope: SettleScope): Pick<ReportFinding, "since" | "deadline"> {
  const since = debtSince(compared, scope);
  if (since === null || typeof since !== "object") return {};
  const deadline = deadlineOf(compared, scope);
  return { since: since.day, ...(deadline === null ? {} : { deadline }) };
}

function placed(finding: Finding, side: Side): Omit<ReportFinding, "effect" | "status"> {
  const explanation = finding.explanation.map((part: ExplanationPart) => ({ ...part, at: { ...part.at, side } }));
  return { ...finding, at: { ...finding.at, side }, explanation, fingerprint: fingerprintOf(finding) };
}

/** The gravest first; among them what could not be read, since putting that right may answer the others. */
function byEffect(a: ReportFinding, b: ReportFinding): number {
  return (
    effects.indexOf(b.effect) - effects.indexOf(a.effect) ||
    Number(isOfReading(b.rule)) - Number(isOfReading(a.rule)) ||
    compared(a.at.path, b.at.path) ||
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    compared(a.fingerprint, b.fingerprint)
  );
}

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
