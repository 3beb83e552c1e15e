import type { Gate } from "../domain/policy.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { type Clock, stillClock } from "../domain/subject.ts";
import { type JudgedRisk, judgeRisk } from "../judge/risk-facts.ts";
import type { SelectScope, SubjectRef } from "../judge/subjects.ts";
import type { RiskLookup } from "./compare-findings.ts";
import { type MovedRisk, movedRisks, pairSystems, type SystemPair } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";
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
  const clock = stillClock(input.today);
  const judged = remembered((record) => judgeAll(record, scope, clock));
  const scopeOf = remembered((record) => selectScope(record, scope));
  const headSubjects = sideSubjects(recordsOf(pairs, "head"), scope);
  const baseSubjects = sideSubjects(recordsOf(pairs, "base"), scope);
  const risks = new Map(
    [...baseSubjects, ...headSubjects].flatMap((ref) => (ref.risk === null ? [] : [[ref.id, ref.risk] as const])),
  );
  // Of two that claim one id the first is the system.
  const systems = new Map(pairs.toReversed().map((pair) => [pair.id, pair]));
  const lookup = (on: Clock): RiskLookup => {
    const find = (side: "base" | "head", of: string): JudgedRisk | undefined => {
      const slash = of.lastIndexOf("/");
      const record = systems.get(of.slice(0, slash))?.[side] ?? null;
      const id = of.slice(slash + 1);
      if (record === null) return undefined;
      return on.today === input.today ? judged(record).get(id) : judgeOne(scopeOf(record), id, on);
    };
    return {
      riskOf: (subject) => risks.get(subject) ?? null,
      base: (of) => find("base", of),
      head: (of) => find("head", of),
    };
  };
  return { pairs, moved, base: input.base ?? nothing, head, judged, headSubjects, baseSubjects, lookup };
}

function judgeOne(scope: SelectScope, id: string, clock: Clock): JudgedRisk | undefined {
  const { manifest } = scope.record;
  const index = indexOfRisk(manifest, id);
  const risk = index === undefined ? undefined : manifest.risks[index];
  return index === undefined || risk === undefined ? undefined : judgeRisk({ ...scope, clock }, risk, index);
}

/** Asks once a system. */
function remembered<T>(ask: (record: SystemRecord) => T): (record: SystemRecord) => T {
  const known = new Map<SystemRecord, T>();
  return (record) => {
    const answer = known.get(record) ?? ask(record);
    known.set(record, answer);
    return answer;
  };
}

const recordsOf = (pairs: readonly SystemPair[], side: "base" | "head"): readonly SystemRecord[] =>
  pairs.flatMap((pair) => pair[side] ?? []);
