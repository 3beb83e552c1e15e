import type { Day } from "../domain/day.ts";
import type { ValueMap } from "../domain/document.ts";
import { type Criteria, rankLevel, strictest } from "../domain/level.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { DeltaEntry } from "../domain/report.ts";
import type { RuleBook, Waiver } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Clock, Subject } from "../domain/subject.ts";
import { waiverState } from "../evaluate/waive.ts";
import { rateRisk } from "../judge/rating.ts";
import { type FactScope, type JudgedRisk, judgeRisk, withoutAbsent } from "../judge/risk-facts.ts";
import { type SelectScope, type SubjectRef, subjectsOf } from "../judge/subjects.ts";
import type { MovedRisk } from "./pairs.ts";
import { stricterCriteria } from "./pairs.ts";

/** What turns the records of one side into subjects. */
export interface SideScope {
  readonly gate: Gate;
  readonly rules: RuleBook;
  readonly moved: readonly MovedRisk[];
  /** The day of the review itself, where a later one is asked about. */
  readonly reviewed: Day;
}

/** Facts of one system; a risk that moved here is judged by the stricter of both criteria. */
export function selectScope(record: SystemRecord, scope: SideScope): SelectScope {
  const moves = new Map(scope.moved.filter((one) => one.to === record).map((one) => [one.risk.id, one.from]));
  const own = record.manifest.criteria;
  const criteriaFor = (risk: Risk): Criteria => {
    const from = moves.get(risk.id);
    if (from === undefined) return own;
    return stricterCriteria(own, from.manifest.criteria, (criteria) => distance(record, risk, criteria));
  };
  return { record, gate: scope.gate, people: scope.rules.people, reviewed: scope.reviewed, criteriaFor };
}

/** How far a risk's inherent level lies above appetite, in ranks. */
function distance(record: SystemRecord, risk: Risk, criteria: Criteria): number {
  const level = rateRisk(record, risk, { criteria, clock: { today: "9999-12-31", mayChange: () => {} } }).inherent;
  return level === null
    ? 0
    : rankLevel(criteria, level.worst) - rankLevel(criteria, strictest(criteria.appetite, criteria));
}

/** Every risk of a system judged as of a clock, by id. */
export function judgeAll(record: SystemRecord, scope: SideScope, clock: Clock): ReadonlyMap<string, JudgedRisk> {
  const facts: FactScope = { ...selectScope(record, scope), clock };
  return new Map(record.manifest.risks.map((risk, index) => [risk.id, judgeRisk(facts, risk, index)]));
}

/** All subjects of one side; changes and waivers belong to the head alone. */
export function sideSubjects(records: readonly SystemRecord[], scope: SideScope): readonly SubjectRef[] {
  return records.flatMap((record) => subjectsOf(selectScope(record, scope)));
}

export function changeSubjects(delta: readonly DeltaEntry[], gate: Gate): readonly SubjectRef[] {
  return delta.map((entry) => {
    const of = entry.risk === null ? entry.system : `${entry.system}/${entry.risk}`;
    const id = `change:${of}#${entry.kind}`;
    const { kind, system, what } = entry;
    const change = withoutAbsent({ kind, system, what, risk: entry.risk ?? undefined });
    return {
      kind: "change",
      id,
      risk: entry.risk === null ? null : of,
      build: (clock) => plainSubject({ kind: "change", id, at: entry.at }, { change, gate, today: clock.today }),
    };
  });
}

export function waiverSubjects(rules: RuleBook, gate: Gate): readonly SubjectRef[] {
  const file = rules.gateFiles.find((one) => one.schema === "waivers");
  return rules.waivers.map((waiver: Waiver, index) => {
    const id = `waiver:${waiver.id}`;
    const at = file?.document.locate(["waivers", index]) ?? startOfFile("waivers.yml");
    return {
      kind: "waiver",
      id,
      risk: null,
      build: (clock) => {
        const facts = withoutAbsent({ ...waiver, state: waiverState(waiver, clock) });
        return plainSubject({ kind: "waiver", id, at }, { waiver: facts, gate, today: clock.today });
      },
    };
  });
}

interface Plain extends Pick<Subject, "kind" | "id"> {
  readonly at: Location;
}

const plainSubject = ({ kind, id, at }: Plain, facts: ValueMap): Subject => ({
  kind,
  id,
  facts,
  locate: () => at,
  faulty: () => false,
  reason: () => undefined,
});
