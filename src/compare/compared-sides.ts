import type { Gate } from "../domain/policy.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { type JudgedRisk, judgeRisk } from "../judge/risk-facts.ts";
import type { SubjectRef } from "../judge/subjects.ts";
import type { RiskLookup } from "./compare-findings.ts";
import { type MovedRisk, movedRisks, pairSystems, type SystemPair } from "./pairs.ts";
import { judgeAll, type SideScope, selectScope, sideSubjects } from "./sides.ts";

/** Both sides of a review, with every risk judged. */
export interface ComparedSides {
  readonly pairs: readonly SystemPair[];
  readonly moved: readonly MovedRisk[];
  readonly base: Snapshot;
  readonly head: Snapshot;
  judged(record: SystemRecord): ReadonlyMap<string, JudgedRisk>;
}

/** Both sides, paired, with their subjects and a way to look up any risk on any day. */
export interface Sides extends ComparedSides {
  readonly headSubjects: readonly SubjectRef[];
  readonly baseSubjects: readonly SubjectRef[];
  lookup(clock: Clock): RiskLookup;
}

export interface SidesInput {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly gate: Gate;
  readonly today: string;
}

const nothing: Snapshot = { revision: null, systems: [], manifestPaths: [], gateFiles: [], gatePaths: [], faults: [] };

/** Pairs the systems of base and head and names everything on either side. */
export function compareSides(input: SidesInput): Sides {
  const { head, gate, rules } = input;
  const pairs = pairSystems(input.base, head);
  const moved = movedRisks(pairs);
  const scope: SideScope = { gate, rules, moved, reviewed: input.today };
  const clock: Clock = { today: input.today, mayChange: () => {} };
  const known = new Map<SystemRecord, ReadonlyMap<string, JudgedRisk>>();
  const judged = (record: SystemRecord): ReadonlyMap<string, JudgedRisk> => {
    const found = known.get(record) ?? judgeAll(record, scope, clock);
    known.set(record, found);
    return found;
  };
  const headSubjects = sideSubjects(recordsOf(pairs, "head"), scope);
  const baseSubjects = sideSubjects(recordsOf(pairs, "base"), scope);
  const risks = new Map(
    [...baseSubjects, ...headSubjects].flatMap((ref) => (ref.risk === null ? [] : [[ref.id, ref.risk] as const])),
  );
  const lookup = (on: Clock): RiskLookup => {
    const find = (side: "base" | "head", of: string): JudgedRisk | undefined => {
      const [system, id] = [of.slice(0, of.lastIndexOf("/")), of.slice(of.lastIndexOf("/") + 1)];
      const record = pairs.find((pair) => pair.id === system)?.[side] ?? null;
      if (record === null) return undefined;
      if (on.today === input.today) return judged(record).get(id);
      const index = record.manifest.risks.findIndex((risk) => risk.id === id);
      const risk = record.manifest.risks[index];
      return risk === undefined ? undefined : judgeRisk({ ...selectScope(record, scope), clock: on }, risk, index);
    };
    return {
      riskOf: (subject) => risks.get(subject) ?? null,
      base: (of) => find("base", of),
      head: (of) => find("head", of),
    };
  };
  return { pairs, moved, base: input.base ?? nothing, head, judged, headSubjects, baseSubjects, lookup };
}

const recordsOf = (pairs: readonly SystemPair[], side: "base" | "head"): readonly SystemRecord[] =>
  pairs.flatMap((pair) => pair[side] ?? []);
