import { acceptedDigest } from "../domain/accepted-state.ts";
import { addDays } from "../domain/day.ts";
import { asksForSecond, type FourEyes } from "../domain/four-eyes.ts";
import { type Criteria, dimensionsAbove, type Level, rankLevel } from "../domain/level.ts";
import type { Acceptance, Incident, Risk, System } from "../domain/manifest.ts";
import { says } from "../domain/presence.ts";
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
  /** Files that the manifest names and that are not there, as written. */
  readonly absentFiles?: ReadonlySet<string> | undefined;
  readonly fourEyes?: FourEyes | undefined;
}

/** Who may accept a level: its own authority, else that of the nearest higher level that has one, else the highest. */
export function authorityFor(level: string, criteria: Criteria): readonly string[] {
  const rank = rankLevel(criteria, level);
  const named = criteria.levels.filter((name) => (criteria.authority[name] ?? []).length > 0);
  const holder = named.find((name) => rankLevel(criteria, name) >= rank) ?? named.at(-1);
  return holder === undefined ? [] : (criteria.authority[holder] ?? []);
}

const bareName = (name: string): string => (name.startsWith("@") ? name.slice(1) : name);

/** The logins of an authority's members; a name that people.yml does not know stands for itself. */
export const membersOf = (name: string, people: People): readonly string[] =>
  Object.hasOwn(people, name) ? (people[name]?.logins ?? []) : [bareName(name)];

/** The logins of those who hand on what an authority decided elsewhere. */
export const delegatesOf = (name: string, people: People): readonly string[] =>
  Object.hasOwn(people, name) ? (people[name]?.delegates ?? []) : [];

/** An authority's logins, delegates last. */
export const loginsOf = (name: string, people: People): readonly string[] => [
  ...membersOf(name, people),
  ...delegatesOf(name, people),
];

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

/** Whether a name is, or is a member of, what the criteria name for a level; nobody owns what is no risk. */
export function isAuthority(
  who: string,
  of: { readonly risk: Risk | null; readonly level: string },
  scope: AuthorityScope,
): boolean {
  return authorityFor(of.level, scope.criteria).some((name) => {
    const person = name === "risk-owner" ? of.risk?.owner : name === "system-owner" ? scope.system.owner : name;
    if (person === undefined) return false;
    return (
      sameName(person, who) ||
      sameName(name, who) ||
      membersOf(person, scope.people).some((login) => sameName(login, who))
    );
  });
}

/** Whether two names stand for one person, by themselves or by the one login that people.yml gives them. */
export function samePerson(one: string, other: string, people: People): boolean {
  if (sameName(one, other)) return true;
  const [mine, theirs] = [loginsOf(one, people), loginsOf(other, people)];
  return mine.length === 1 && theirs.length === 1 && sameName(mine[0] ?? "", theirs[0] ?? "");
}

/** Whether an acceptance covers a risk as it stands today, at its effective level. */
export function acceptanceInForce(risk: Risk, effective: Level | null, scope: AcceptanceScope): Answer {
  const { acceptance } = risk;
  if (acceptance === undefined) return no("it is not accepted");
  if (scope.incidents.length > 0) return no(`its acceptance is void while ${notReviewed(scope.incidents)}`);
  if (effective === null) return no("its effective level is unknown");
  const lack = lapsed(acceptance, scope) ?? tooHigh(risk, acceptance, { effective, scope }) ?? unbound(risk, scope);
  if (lack !== null) return no(lack);
  const { expires } = acceptance;
  return { holds: true, because: `${acceptedBy(risk, effective, scope)} until ${expires}` };
}

const no = (because: string): Answer => ({ holds: false, because });

function lapsed({ level, date, expires }: Acceptance, { clock }: AcceptanceScope): string | null {
  if (level === undefined || date === undefined || expires === undefined)
    return "its acceptance states no level, date or expiry";
  if (date > clock.today) return `its acceptance begins on ${date}`;
  clock.mayChange(addDays(expires, 1));
  return clock.today > expires ? `its acceptance lapsed on ${expires}` : null;
}

function tooHigh(
  risk: Risk,
  { by, level = "" }: Acceptance,
  { effective, scope }: { readonly effective: Level; readonly scope: AcceptanceScope },
): string | null {
  const { criteria } = scope;
  if (rankLevel(criteria, level) < rankLevel(criteria, effective.worst))
    return `it was accepted at ${level} and is ${effective.worst}`;
  if (dimensionsAbove(effective, criteria.tolerance, criteria).length > 0)
    return `${effective.worst} is above tolerance, which nobody may accept`;
  if (!byAuthority(risk, effective.worst, scope))
    return `${by ?? "nobody"} has no authority to accept ${effective.worst}`;
  return null;
}

/** What keeps an acceptance from speaking of this risk as it is now. */
function unbound(risk: Risk, scope: AcceptanceScope): string | null {
  const { conditions = [], of, record } = risk.acceptance ?? {};
  const digest = acceptedDigest(risk, scope.system, scope.criteria);
  if (of === undefined)
    return `its acceptance has no \`of\`, so nobody can tell what was accepted (today that is ${digest}; \`ai-risk-gate accept\` writes it)`;
  if (of !== digest) return `the risk changed since it was accepted (it is ${digest} now)`;
  if (!conditions.every(says)) return "a condition of its acceptance says nothing";
  const missing = controlsIn(conditions, risk).find(({ state }) => state === "planned" || state === "in-progress");
  if (missing !== undefined) return `it is accepted on condition of control ${missing.id}, which is ${missing.state}`;
  if (record !== undefined && scope.absentFiles?.has(record) === true)
    return `the record of its acceptance, ${record}, is not there`;
  return null;
}

/** Controls that a condition names by id; any other condition is for people to keep. */
function controlsIn(conditions: readonly string[], { treatment }: Risk) {
  const words = new Set(conditions.flatMap((text) => text.split(/[^A-Za-z0-9._-]/).map(bareWord)));
  return (treatment?.controls ?? []).filter(({ id }) => words.has(bareWord(id)));
}

const bareWord = (word: string): string => word.replace(/[._-]{1,64}$/, "").toLowerCase();

/** Who accepted, as every reader is told. */
function acceptedBy(risk: Risk, effective: Level, scope: AcceptanceScope): string {
  const { by = "nobody", record } = risk.acceptance ?? {};
  if (record !== undefined) return `accepted by ${by} (attested by ${record})`;
  return isSelfAccepted(risk, effective, scope) ? `self-accepted by ${by}` : `accepted by ${by}`;
}

/** Whether the policy of four eyes lets one person write and accept this, so that nobody else need have seen it. */
export function isSelfAccepted(
  { acceptance }: Risk,
  effective: Level | null,
  { criteria, people, fourEyes = true }: Pick<AcceptanceScope, "criteria" | "people" | "fourEyes">,
): boolean {
  if (acceptance?.by === undefined || acceptance.record !== undefined || effective === null) return false;
  const ranks = [effective.worst, acceptance.level ?? ""].map((level) => rankLevel(criteria, level));
  const level = criteria.levels[Math.max(...ranks)] ?? "";
  return membersOf(acceptance.by, people).length < 2 && !asksForSecond(fourEyes, level, criteria.levels);
}
