import { overallDigest } from "../domain/accepted-state.ts";
import type { Day } from "../domain/day.ts";
import { mapAt, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { Criteria } from "../domain/level.ts";
import type { Control } from "../domain/manifest.ts";
import type { Clock } from "../domain/subject.ts";
import { agentFacts } from "./agent-facts.ts";
import { annexFacts, stageFacts } from "./annex-facts.ts";
import { type OpenLevel, overallInForce } from "./decisions.ts";
import { addressedBy } from "./linked-facts.ts";
import { dueFacts, materialFacts } from "./material-facts.ts";
import { measuredFacts } from "./measured.ts";
import { ownerKnown } from "./names-somebody.ts";
import { type Answer, controlProven } from "./rating.ts";
import { remarkFacts } from "./remarks.ts";
import { type FactScope, type JudgedRisk, judgeRisk } from "./risk-facts.ts";
import { riskFacts } from "./risk-view.ts";
import { type Shortfalls, shortfallsOf } from "./shortfalls.ts";
import { riskStandardFacts, systemStandardFacts } from "./standard-facts.ts";
import { attestationFacts, cardFacts, criteriaFacts, systemFacts } from "./system-facts.ts";

/** What subjects are built from, the clock aside. */
export type SelectScope = Omit<FactScope, "clock">;

/** One system with everything computed about it that several subjects see. */
export interface Register {
  readonly scope: SelectScope;
  readonly system: ValueMap;
  readonly shortfalls: Shortfalls;
  readonly attestations: readonly ValueMap[];
  readonly cards: readonly ValueMap[];
  criteria(criteria: Criteria): ValueMap;
  /** The risk at an index as of a clock's day; the clock is told when the judgement may change. */
  judge(index: number, clock: Clock): JudgedRisk | undefined;
  /** The same as rules see it. */
  facts(index: number, clock: Clock): ValueMap | undefined;
  /** Whether one decision accepts all open risks of the system as they are on a clock's day, and what it has to be of. */
  overall(clock: Clock): Answer & { readonly digest: string };
  /** A control of a judged risk as rules see it, by its place. */
  control(of: JudgedControl, clock: Clock): ValueMap;
}

export interface JudgedControl {
  readonly judged: JudgedRisk;
  readonly control: Control;
  readonly place: ValuePath;
}

/** A risk as judged on one day, and the days on which that may be otherwise. */
interface Entry {
  readonly judged: JudgedRisk;
  readonly days: ReadonlySet<Day>;
}

/** The risks that were asked about on one day, by index. */
interface Sheet {
  readonly today: Day;
  readonly entries: Map<number, Entry>;
}

/** Opens the register of a system: a risk is judged once a day, whoever asks and however often. */
export function registerOf(scope: SelectScope): Register {
  const { record, people } = scope;
  const shortfalls = shortfallsOf(record, people);
  const sheets = sheetsByDay();
  const criteria = new Map<Criteria, ValueMap>();
  // Subjects of one risk follow each other, so that its facts need not be kept for long.
  let recent: { readonly judged: JudgedRisk; readonly facts: ValueMap } | undefined;
  let recentControl: ProvenControl | undefined;
  const judge = (index: number, clock: Clock): JudgedRisk | undefined => {
    const { entries } = sheets(clock.today);
    const entry = entries.get(index) ?? judgeOn(scope, index, clock.today);
    if (entry === undefined) return undefined;
    entries.set(index, entry);
    for (const day of entry.days) clock.mayChange(day);
    return entry.judged;
  };
  return {
    scope,
    system: allSystemFacts(scope, shortfalls),
    shortfalls,
    attestations: attestationFacts(record, people),
    cards: record.cards.map(cardFacts),
    criteria: (of) => remembered(criteria, of, (one) => criteriaFacts(one, people)),
    judge,
    facts(index, clock) {
      const judged = judge(index, clock);
      if (judged === undefined) return undefined;
      if (recent?.judged !== judged) recent = { judged, facts: withRemarks(scope, judged) };
      return recent.facts;
    },
    overall: (clock) => overallOf(scope, (index) => judge(index, clock), clock),
    control(of, clock) {
      if (recentControl?.judged !== of.judged || recentControl.control !== of.control)
        recentControl = proveOn(scope, of, clock.today);
      for (const day of recentControl.days) clock.mayChange(day);
      return recentControl.facts;
    },
  };
}

function overallOf(
  { record, people }: SelectScope,
  judge: (index: number) => JudgedRisk | undefined,
  clock: Clock,
): ReturnType<Register["overall"]> {
  const { system, criteria, risks } = record.manifest;
  const levels = risks.flatMap((risk, index): readonly OpenLevel[] =>
    risk.status === "closed" ? [] : [[risk.id, judge(index)?.rating.effective?.worst ?? null]],
  );
  const by = { system, criteria, people, clock, absentFiles: record.absentFiles };
  return { ...overallInForce(levels, by), digest: overallDigest(levels) };
}

const allSystemFacts = (scope: SelectScope, shortfalls: Shortfalls): ValueMap => ({
  ...systemFacts(scope.record, shortfalls, scope.stageBefore),
  ...agentFacts(scope.record, scope.agentAssessed),
  ...materialFacts(scope, null),
  ...dueFacts(scope),
  ...annexFacts(scope.record),
  ...stageFacts(scope.record, scope.stageBefore),
  ...systemStandardFacts(scope.record),
});

function withRemarks(scope: SelectScope, judged: JudgedRisk): ValueMap {
  const { record } = scope;
  const facts = {
    ...riskFacts(judged, scope),
    ...measuredFacts(judged),
    addresses: addressedBy(record, judged.written),
    ...riskStandardFacts(record, judged.written),
    ...materialFacts(scope, judged.risk),
  };
  if (record.manifest.strangeReferences.size === 0) return facts;
  return { ...facts, ...remarkFacts(record, "risk", ["risks", judged.index]) };
}

const never: ReadonlySet<Day> = new Set();

function judgeOn(scope: SelectScope, index: number, today: Day): Entry | undefined {
  const risk = scope.record.manifest.risks[index];
  if (risk === undefined) return undefined;
  const { clock, days } = listen(today);
  return { judged: judgeRisk({ ...scope, clock }, risk, index), days: days() };
}

interface ProvenControl extends Omit<JudgedControl, "place"> {
  readonly facts: ValueMap;
  readonly days: ReadonlySet<Day>;
}

function proveOn(
  { record, people }: SelectScope,
  { judged, control, place }: JudgedControl,
  today: Day,
): ProvenControl {
  const { clock, days } = listen(today);
  const proven = controlProven(record, judged.risk, { control, clock }).holds;
  const written = mapAt(record.manifest.document.value, place);
  const remarks = remarkFacts(record, "control", place);
  const facts = { ...written, proven, "owner-known": ownerKnown(control.owner, people), ...remarks };
  return { judged, control, facts, days: days() };
}

/** A clock that remembers what it is told. */
export function listen(today: Day): { readonly clock: Clock; days(): ReadonlySet<Day> } {
  let days: Set<Day> | undefined;
  const mayChange = (day: Day): void => {
    days = (days ?? new Set()).add(day);
  };
  return { clock: { today, mayChange }, days: () => days ?? never };
}

/** The review asks about its own day all along, and about days to come one after the other. */
function sheetsByDay(): (today: Day) => Sheet {
  let first: Sheet | undefined;
  let last: Sheet | undefined;
  return (today) => {
    if (last?.today === today) return last;
    if (first?.today === today) return first;
    last = { today, entries: new Map() };
    first ??= last;
    return last;
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}
