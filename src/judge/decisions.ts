import { approvedDigest, overallDigest } from "../domain/accepted-state.ts";
import { type Criteria, levelOf, rankLevel } from "../domain/level.ts";
import type { Decision, Risk } from "../domain/manifest.ts";
import type { Clock } from "../domain/subject.ts";
import { type AuthorityScope, isAuthority } from "./acceptance.ts";
import type { Answer } from "./rating.ts";

/** What a decision on record is judged by. */
export interface DecisionScope extends AuthorityScope {
  readonly clock: Clock;
  /** Files that the manifest names and that are not there, as written. */
  readonly absentFiles?: ReadonlySet<string> | undefined;
}

const no = (because: string): Answer => ({ holds: false, because });

/** Whether the plan of a risk is approved as it stands, by who may accept the risk as it is before treatment. */
export function planApproved(risk: Risk, scope: DecisionScope): Answer {
  const approved = risk.treatment?.approved;
  if (approved === undefined) return no("nobody has approved its plan");
  const level = levelOf(risk.inherent, scope.criteria)?.worst;
  if (level === undefined) return no("the inherent estimate is not stated");
  const lack = lackOf(approved, scope, "the approval of its plan");
  if (lack !== null) return no(lack);
  const { by = "", of } = approved;
  if (!isAuthority(by, { risk, level }, scope))
    return no(`${by} has no authority to approve the plan of a ${level} risk`);
  const digest = approvedDigest(risk);
  if (of !== digest) return no(`the plan changed since it was approved (it is ${digest} now)`);
  return { holds: true, because: `approved by ${by}${attested(approved)}` };
}

const attested = ({ record }: Decision): string => (record === undefined ? "" : ` (attested by ${record})`);

function lackOf({ by, date, of, record }: Decision, scope: DecisionScope, what: string): string | null {
  if (by === undefined || date === undefined) return `${what} does not say by whom and when`;
  if (date > scope.clock.today) return `${what} is dated ${date}`;
  if (of === undefined)
    return `${what} has no \`of\`, so nobody can tell what was decided; \`ai-risk-gate accept\` writes it`;
  return record !== undefined && scope.absentFiles?.has(record) === true
    ? `the record of ${what}, ${record}, is not there`
    : null;
}

/** An open risk with its effective level. */
export type OpenLevel = readonly [risk: string, level: string | null];

/** Whether one decision accepts all effective levels as they are today, by who may accept the highest of them. */
export function overallInForce(levels: readonly OpenLevel[], scope: DecisionScope): Answer {
  const { overall } = scope.system;
  if (overall === undefined) return no("nobody has decided about its risks together");
  const lack = lackOf(overall, scope, "the decision over all risks");
  if (lack !== null) return no(lack);
  const { by = "", of, decision, date } = overall;
  if (decision !== "accept")
    return no(decision === "refuse" ? `${by} refused it on ${date}` : "it does not say what was decided");
  const highest = highestOf(levels, scope.criteria);
  if (highest !== null && !isAuthority(by, { risk: null, level: highest }, scope))
    return no(`${by} has no authority to accept ${highest}, the highest level`);
  const digest = overallDigest(levels);
  if (of !== digest) return no(`the levels changed since it was decided (they are ${digest} now)`);
  return { holds: true, because: `decided by ${by} on ${date}${attested(overall)}` };
}

/** The highest level among those that are known; `null` where there is none. */
export const highestOf = (levels: readonly OpenLevel[], criteria: Criteria): string | null =>
  levels.reduce<string | null>((highest, [, level]) => {
    if (level === null) return criteria.levels.at(-1) ?? null;
    return highest === null || rankLevel(criteria, level) > rankLevel(criteria, highest) ? level : highest;
  }, null);
