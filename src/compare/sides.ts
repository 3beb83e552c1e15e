import type { Day } from "../domain/day.ts";
import { type Criteria, levelOf, rankLevel, strictest } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { type Register, registerOf } from "../judge/register.ts";
import type { MovedRisks } from "./pairs.ts";

/** What turns the records of one side into subjects. */
export interface SideScope {
  readonly gate: Gate;
  readonly rules: RuleBook;
  readonly moved: MovedRisks;
  /** The day of the review itself, where a later one is asked about. */
  readonly reviewed: Day;
  /** By a system at head: the stage that it stood in at base. */
  readonly stagesBefore: ReadonlyMap<SystemRecord, string>;
}

/** The register of one system; a risk that moved here is judged by the stricter of both criteria. */
export function openRegister(record: SystemRecord, scope: SideScope): Register {
  const moves = scope.moved.arrivedIn(record);
  const own = record.manifest.criteria;
  const criteriaFor = (risk: Risk): Criteria => {
    const from = moves.get(risk.id);
    return from === undefined ? own : stricterFor(risk, own, from.manifest.criteria);
  };
  const { gate, rules, reviewed } = scope;
  const stage = scope.stagesBefore.get(record);
  const before = stage === undefined ? {} : { stageBefore: stage };
  return registerOf({ record, gate, people: rules.people, reviewed, criteriaFor, ...before });
}

/** Of two sets of criteria for a risk, those that leave it further above appetite; its own where they are equal. */
function stricterFor(risk: Risk, own: Criteria, other: Criteria): Criteria {
  const [mine, theirs] = [aboveAppetite(risk, own), aboveAppetite(risk, other)];
  if (mine !== theirs) return theirs > mine ? other : own;
  return appetiteRank(other) < appetiteRank(own) ? other : own;
}

/** How far a risk's inherent level lies above appetite, in ranks. */
function aboveAppetite(risk: Risk, criteria: Criteria): number {
  const level = levelOf(risk.inherent, criteria);
  return level === null ? 0 : rankLevel(criteria, level.worst) - appetiteRank(criteria);
}

const appetiteRank = (criteria: Criteria): number => rankLevel(criteria, strictest(criteria.appetite, criteria));
