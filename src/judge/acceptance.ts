import { addDays } from "../domain/day.ts";
import { digestOfValue } from "../domain/digest.ts";
import { type Criteria, dimensionsAbove, type Level, rankLevel } from "../domain/level.ts";
import type { Incident, Risk, System } from "../domain/manifest.ts";
import type { People } from "../domain/rule-book.ts";
import type { Clock } from "../domain/subject.ts";
import { notReviewed } from "./incidents.ts";
import type { Answer } from "./rating.ts";

/** What an acceptance is judged by. */
export interface AcceptanceScope {
  readonly system: System;
  readonly criteria: Criteria;
  readonly people: People;
  readonly clock: Clock;
  /** Incidents that name the risk and that nobody has reviewed since. */
  readonly incidents: readonly Incident[];
}

/** Who may accept a level: its own authority, else that of the nearest higher level that has one, else the highest. */
export function authorityFor(level: string, criteria: Criteria): readonly string[] {
  const rank = rankLevel(criteria, level);
  const named = criteria.levels.filter((name) => (criteria.authority[name] ?? []).length > 0);
  const holder = named.find((name) => rankLevel(criteria, name) >= rank) ?? named.at(-1);
  return holder === undefined ? [] : (criteria.authority[holder] ?? []);
}

/** An authority's logins; a name that people.yml does not know stands for itself. */
export function loginsOf(name: string, people: People): readonly string[] {
  const bare = name.startsWith("@") ? name.slice(1) : name;
  return Object.hasOwn(people, name) ? (people[name] ?? []) : [bare];
}

/** Whether two names are one, the sign before a login and case aside. */
export const sameName = (a: string, b: string): boolean =>
  a.replace(/^@/, "").toLowerCase() === b.replace(/^@/, "").toLowerCase();

/** Whether the one who accepted is named by the criteria for that level. */
export function byAuthority(risk: Risk, level: string, scope: AuthorityScope): boolean {
  const by = risk.acceptance?.by;
  return by !== undefined && isAuthority(by, { risk, level }, scope);
}

/** Whether a risk was taken to one of those who decide about the highest level. */
export function toAuthority(risk: Risk, scope: AuthorityScope): boolean {
  const to = risk.escalated?.to;
  return to !== undefined && isAuthority(to, { risk, level: scope.criteria.levels.at(-1) ?? "" }, scope);
}

/** What decides who has authority. */
export type AuthorityScope = Pick<AcceptanceScope, "system" | "criteria" | "people">;

function isAuthority(who: string, of: { readonly risk: Risk; readonly level: string }, scope: AuthorityScope): boolean {
  return authorityFor(of.level, scope.criteria).some((name) => {
    const person = name === "risk-owner" ? of.risk.owner : name === "system-owner" ? scope.system.owner : name;
    if (person === undefined) return false;
    return (
      sameName(person, who) ||
      sameName(name, who) ||
      loginsOf(person, scope.people).some((login) => sameName(login, who))
    );
  });
}

/** Whether two names stand for one person, by themselves or by the one login that people.yml gives them. */
export function samePerson(one: string, other: string, people: People): boolean {
  if (sameName(one, other)) return true;
  const [mine, theirs] = [loginsOf(one, people), loginsOf(other, people)];
  return mine.length === 1 && theirs.length === 1 && sameName(mine[0] ?? "", theirs[0] ?? "");
}

/** The state of a risk that an acceptance speaks of: whatever changes here voids an acceptance bound to it by `of`. */
function riskDigest(risk: Risk): string {
  const { acceptance: _acceptance, review: _review, tracker: _tracker, ...state } = risk;
  return digestOfValue(state);
}

/** Whether an acceptance covers a risk as it stands today, at its effective level. */
export function acceptanceInForce(risk: Risk, effective: Level | null, scope: AcceptanceScope): Answer {
  const { criteria, clock } = scope;
  const no = (because: string): Answer => ({ holds: false, because });
  const { acceptance } = risk;
  if (acceptance === undefined) return no("it is not accepted");
  if (scope.incidents.length > 0) return no(`its acceptance is void while ${notReviewed(scope.incidents)}`);
  if (effective === null) return no("its effective level is unknown");
  const { level, date, expires } = acceptance;
  if (level === undefined || date === undefined || expires === undefined)
    return no("its acceptance states no level, date or expiry");
  if (date > clock.today) return no(`its acceptance begins on ${date}`);
  clock.mayChange(addDays(expires, 1));
  if (clock.today > expires) return no(`its acceptance lapsed on ${expires}`);
  if (rankLevel(criteria, level) < rankLevel(criteria, effective.worst))
    return no(`it was accepted at ${level} and is ${effective.worst}`);
  if (dimensionsAbove(effective, criteria.tolerance, criteria).length > 0)
    return no(`${effective.worst} is above tolerance, which nobody may accept`);
  if (!byAuthority(risk, effective.worst, scope))
    return no(`${acceptance.by ?? "nobody"} has no authority to accept ${effective.worst}`);
  const state = acceptance.of === undefined ? undefined : riskDigest(risk);
  if (state !== acceptance.of) return no(`the risk changed since it was accepted (it is ${state} now)`);
  return { holds: true, because: `accepted by ${acceptance.by ?? "nobody"} until ${expires}` };
}
