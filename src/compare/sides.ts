import type { Day } from "../domain/day.ts";
import { type Criteria, levelOf, rankLevel, strictest } from "../domain/level.ts";
import type { Risk } from "../domain/manifest.ts";
import type { Gate } from "../domain/policy.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { agentWhenAssessed } from "../judge/agent-facts.ts";
import { stoodWithin } from "../judge/raised.ts";
import { nothingProvisional } from "../judge/rating.ts";
import { type Register, registerOf } from "../judge/register.ts";
import type { FactScope } from "../judge/risk-facts.ts";
import { earlierOf } from "./earlier.ts";
import { earlierRisk, type OwnEvidence, provisionalFiles } from "./own-evidence.ts";
import type { MovedRisks } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";

/** What turns the records of one side into subjects. */
export interface SideScope {
  readonly gate: Gate;
  readonly rules: RuleBook;
  readonly moved: MovedRisks;
  /** The day of the review itself, where a later one is asked about. */
  readonly reviewed: Day;
  /** By a system at head: what it was at base. */
  readonly earlier: ReadonlyMap<SystemRecord, SystemRecord>;
  /** What the change brings along as evidence for itself; `null` where nothing is held against it. */
  readonly ownEvidence: OwnEvidence | null;
  /** Records of the head. */
  readonly heads: ReadonlySet<SystemRecord>;
  /** Whether every rule says the same of a risk at base. */
  isUnchanged(record: SystemRecord, risk: Risk): boolean;
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
  const earlier = scope.earlier.get(record);
  const stage = earlier?.manifest.system["lifecycle-stage"];
  const before = stage === undefined ? {} : { stageBefore: stage };
  const assessed = agentWhenAssessed(record, earlier);
  const from = (risk: Risk): SystemRecord | undefined => moves.get(risk.id) ?? earlier;
  return registerOf({
    record,
    gate,
    people: rules.people,
    fourEyes: rules.config.fourEyes,
    reviewed,
    criteriaFor,
    stoodWithin: (risk) => wasWithin(from(risk), risk),
    earlier: earlierOf(record, earlier, scope.moved),
    ...provisionalIn(record, scope, from),
    ...before,
    ...(assessed === undefined ? {} : { agentAssessed: assessed }),
  });
}

/** At head: which files a risk is lower by that nobody but their authors has looked at. */
function provisionalIn(
  record: SystemRecord,
  scope: SideScope,
  from: (risk: Risk) => SystemRecord | undefined,
): Pick<FactScope, "provisional"> {
  const { ownEvidence } = scope;
  if (ownEvidence === null || !scope.heads.has(record)) return {};
  return {
    provisional: (risk, levels) =>
      scope.isUnchanged(record, risk)
        ? nothingProvisional
        : provisionalFiles({ record, risk, earlier: earlierRisk(from(risk), risk) }, levels, ownEvidence),
  };
}

/** Whether a risk stood within appetite where the base knew it, by the criteria that it had there. */
function wasWithin(earlier: SystemRecord | undefined, { id }: Risk): boolean {
  const index = earlier === undefined ? undefined : indexOfRisk(earlier.manifest, id);
  const before = index === undefined ? undefined : earlier?.manifest.risks[index];
  return earlier !== undefined && index !== undefined && before !== undefined && stoodWithin(earlier, before, index);
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
