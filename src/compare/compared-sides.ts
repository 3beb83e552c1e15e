import type { Gate } from "../domain/policy.ts";
import type { Approval, RuleBook } from "../domain/rule-book.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { type Clock, type SubjectKind, stillClock } from "../domain/subject.ts";
import { kindsAsked } from "../evaluate/asked-rules.ts";
import type { Register } from "../judge/register.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import { type SubjectRef, subjectRefs } from "../judge/subjects.ts";
import type { RiskLookup } from "./compare-findings.ts";
import type { EvidenceBefore } from "./own-evidence.ts";
import { type MovedRisks, movedRisks, pairSystems, type SystemPair } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";
import { openRegister, type SideScope } from "./sides.ts";
import { type UnchangedRisks, unchangedRisks } from "./unchanged.ts";

/** The risks of one system as judged on the day of the review, each once it is asked for. */
export interface JudgedRisks {
  get(risk: string): JudgedRisk | undefined;
  all(): readonly JudgedRisk[];
}

/** Both sides of a review, with every risk judged. */
export interface ComparedSides {
  readonly pairs: readonly SystemPair[];
  readonly moved: MovedRisks;
  readonly base: Snapshot;
  readonly head: Snapshot;
  judged(record: SystemRecord): JudgedRisks;
  unchanged(pair: SystemPair): UnchangedRisks;
}

/** Subjects by what has to be asked: those of unchanged risks answer for either side. */
export interface ComparedSubjects {
  readonly unchanged: Iterable<SubjectRef>;
  readonly head: Iterable<SubjectRef>;
  readonly base: Iterable<SubjectRef>;
}

/** Both sides, paired, with their subjects and a way to look up any risk on any day. */
export interface Sides extends ComparedSides {
  readonly subjects: ComparedSubjects;
  lookup(clock: Clock): RiskLookup;
}

export interface SidesInput {
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly rules: RuleBook;
  readonly gate: Gate;
  readonly today: string;
  readonly adoption?: boolean;
  readonly approvals?: readonly Approval[];
  /** What files of evidence held at base; absent where there is none. */
  readonly evidenceBefore?: EvidenceBefore;
}

const nothing: Snapshot = {
  revision: null,
  systems: [],
  manifestPaths: [],
  gateFiles: [],
  gatePaths: [],
  gateContents: new Map(),
  faults: [],
};

/** Pairs the systems of base and head and names everything on either side. */
export function compareSides(input: SidesInput): Sides {
  const { head, gate, rules } = input;
  const pairs = pairSystems(input.base, head);
  const moved = movedRisks(pairs);
  const unchanged = remembered(unchangedRisks);
  const scope: SideScope = {
    gate,
    rules,
    moved,
    reviewed: input.today,
    earlier: earlierSelves(pairs),
    ownEvidence: ownEvidenceIn(input),
    heads: new Set(head.systems),
    isUnchanged: isUnchangedIn(pairs, unchanged),
  };
  const register = remembered((record: SystemRecord) => openRegister(record, scope));
  const kinds = kindsAsked({ policies: rules.policies, gate });
  return {
    pairs,
    moved,
    base: input.base ?? nothing,
    head,
    judged: remembered((record: SystemRecord) => judgedRisks(register(record), stillClock(input.today))),
    unchanged,
    subjects: comparedSubjects(pairs, { register, unchanged, kinds }),
    lookup: lookupIn(pairs, register),
  };
}

/** Nothing is provisional without a base, at a release, in a monitor run, and where everything arrives at once. */
function ownEvidenceIn({ base, gate, evidenceBefore, approvals = [], adoption }: SidesInput): SideScope["ownEvidence"] {
  if (base === null || gate !== "pull-request" || evidenceBefore === undefined) return null;
  return { before: evidenceBefore, approvals, adoption: adoption === true };
}

function isUnchangedIn(
  pairs: readonly SystemPair[],
  unchanged: (pair: SystemPair) => UnchangedRisks,
): SideScope["isUnchanged"] {
  const byHead = new Map(pairs.map((pair) => [pair.head, pair]));
  return (record, { id }) => {
    const pair = byHead.get(record);
    const index = indexOfRisk(record.manifest, id);
    return pair !== undefined && index !== undefined && unchanged(pair).head.has(index);
  };
}

const earlierSelves = (pairs: readonly SystemPair[]): ReadonlyMap<SystemRecord, SystemRecord> =>
  new Map(pairs.flatMap(({ base, head }) => (base === null || head === null ? [] : [[head, base] as const])));

function judgedRisks(register: Register, clock: Clock): JudgedRisks {
  const { manifest } = register.scope.record;
  return {
    get: (risk) => judgedIn(register, risk, clock),
    all: () => manifest.risks.flatMap((_, index) => register.judge(index, clock) ?? []),
  };
}

const judgedIn = (register: Register, risk: string, clock: Clock): JudgedRisk | undefined => {
  const index = indexOfRisk(register.scope.record.manifest, risk);
  return index === undefined ? undefined : register.judge(index, clock);
};

interface Naming {
  register(record: SystemRecord): Register;
  unchanged(pair: SystemPair): UnchangedRisks;
  readonly kinds: ReadonlySet<SubjectKind>;
}

function comparedSubjects(pairs: readonly SystemPair[], { register, unchanged, kinds }: Naming): ComparedSubjects {
  const of = (side: "base" | "head", wanted: (same: ReadonlySet<number>, risk: number | null) => boolean) => ({
    *[Symbol.iterator](): Iterator<SubjectRef> {
      for (const pair of pairs) {
        const record = pair[side];
        if (record === null) continue;
        const same = unchanged(pair)[side];
        yield* subjectRefs(register(record), { kinds, wanted: (risk) => wanted(same, risk) });
      }
    },
  });
  return {
    unchanged: of("head", (same, risk) => risk !== null && same.has(risk)),
    head: of("head", (same, risk) => risk === null || !same.has(risk)),
    base: of("base", (same, risk) => risk === null || !same.has(risk)),
  };
}

function lookupIn(pairs: readonly SystemPair[], register: Naming["register"]): (clock: Clock) => RiskLookup {
  // Of two that claim one id the first is the system.
  const systems = new Map(pairs.toReversed().map((pair) => [pair.id, pair]));
  return (clock) => {
    const find = (side: "base" | "head", of: string): JudgedRisk | undefined => {
      const slash = of.lastIndexOf("/");
      const record = systems.get(of.slice(0, slash))?.[side] ?? null;
      return record === null ? undefined : judgedIn(register(record), of.slice(slash + 1), clock);
    };
    return { riskOf, base: (of) => find("base", of), head: (of) => find("head", of) };
  };
}

/** Ids of systems and risks hold no slash. */
const riskOf = (subject: string): string | null =>
  /^(?:risk|control|evidence):([^/]+\/[^/]+)/.exec(subject)?.[1] ?? null;

/** Asks once. */
function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
