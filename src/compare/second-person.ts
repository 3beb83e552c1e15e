import { isMap } from "../domain/document.ts";
import type { FindingLevel } from "../domain/finding.ts";
import { asksForSecond } from "../domain/four-eyes.ts";
import { type Criteria, levelOf, rankLevel } from "../domain/level.ts";
import type { Loosening } from "../domain/loosening.ts";
import type { Risk } from "../domain/manifest.ts";
import { delegatesOf, loginsOf, membersOf, sameName } from "../judge/acceptance.ts";
import type { GuardScope } from "./guard-scope.ts";

/** A loosening that awaits its word, with the digest that a review approves. */
export interface Awaiting {
  readonly loosening: Loosening;
  readonly guards: readonly string[];
  readonly digest: string;
  readonly path: string;
  readonly risk: { readonly before: Risk; readonly criteria: Criteria } | null;
}

/** How a loosening stands: who has approved it, and otherwise why not. */
export interface Standing {
  readonly level: FindingLevel;
  readonly approvedBy: string | null;
  /** After what changed: `approved by erin`, `attested by @mara for risk-board, docs/board.md`, `this waits for …`. */
  readonly words: string;
  /** What to do instead of the usual; `null` where that is right. */
  readonly fix: string | null;
  /** What to do first. */
  readonly hint?: string | null;
}

/** Somebody's decision on record: an acceptance, an approved plan, a decision over a system. */
export interface Decided {
  readonly by: string;
  readonly level: string | null;
  readonly record: string | null;
}

/** The decision that a loosening brings; `null` where it is none. */
function decidedBy({ place, after }: Loosening): Decided | null {
  if (!/^(?:risks\[[^\]]*\]\.(?:acceptance|treatment\.approved)|system\.overall)$/.test(place) || !isMap(after))
    return null;
  const text = (key: string): string | null => {
    const value = Object.hasOwn(after, key) ? after[key] : undefined;
    return typeof value === "string" ? value : null;
  };
  return { by: text("by") ?? "nobody", level: text("level"), record: text("record") };
}

/** Says how a loosening stands by the policy of four eyes, the reviews that there are and who wrote it. */
export function standingOf(awaiting: Awaiting, scope: GuardScope): Standing {
  const decided = decidedBy(awaiting.loosening);
  const { guards } = awaiting;
  if (!isSecondAsked(awaiting, decided, scope)) return alone(decided, scope);
  const self = decided !== null && isAuthor(decided.by, scope);
  const approved = self ? null : approverOf(awaiting, decided, scope);
  if (approved !== null) return { level: "note", approvedBy: approved.login, words: approved.words, fix: null };
  if (guards.length === 0)
    return { level: "warn", approvedBy: null, words: "the base names nobody who guards this", fix: nobodyGuards };
  if (self) {
    const words = `${decided.by}, who decided it, is an author of this pull request`;
    const fix = `Let somebody else of ${listed(guards)} decide it, or let somebody else bring it.`;
    return { level: "block", approvedBy: null, words, fix };
  }
  const words = waiting(guards, decided, scope);
  return { level: "block", approvedBy: null, words, fix: null, hint: lost(guards, scope) };
}

const nobodyGuards =
  "Name who guards this: `gate-owners` in the gate's config, or `acceptance-authority` in the criteria.";

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

function waiting(guards: readonly string[], decided: Decided | null, { authors }: GuardScope): string {
  const unknown = decided !== null && authors === undefined ? ", and who wrote it is not known here" : "";
  return `this waits for ${listed(guards)}${unknown}`;
}

/** Where an authority leads to no login, no review can come from it. */
function lost(guards: readonly string[], { rules }: GuardScope): string | null {
  const leadsNowhere = (name: string): boolean =>
    !Object.hasOwn(rules.people, name) && (!name.startsWith("@") || name.includes("/"));
  return guards.every(leadsNowhere)
    ? `people.yml does not say who ${listed(guards)} is, so only a login of that name counts: name its members there, on the base branch.`
    : null;
}

function alone(decided: Decided | null, { rules }: GuardScope): Standing {
  const { fourEyes } = rules.config;
  const self = decided === null || decided.record !== null ? "" : "self-accepted; ";
  return typeof fourEyes === "object"
    ? {
        level: "note",
        approvedBy: null,
        words: `${self}\`four-eyes\` asks for a second person above ${fourEyes.above} only`,
        fix: null,
      }
    : { level: "warn", approvedBy: null, words: `${self}the base's config has switched four-eyes off`, fix: null };
}

/** Whether the policy asks for a second person: of risks by their level at base, of all else always unless switched off. */
function isSecondAsked({ risk }: Awaiting, decided: Decided | null, { rules }: GuardScope): boolean {
  const { fourEyes } = rules.config;
  if (risk === null || typeof fourEyes === "boolean") return fourEyes !== false;
  const { before, criteria } = risk;
  const inherent = levelOf(before.inherent, criteria)?.worst ?? "";
  const known = [inherent, ...(decided?.level == null ? [] : [decided.level])];
  const rank = (level: string): number =>
    criteria.levels.includes(level) ? rankLevel(criteria, level) : Number.POSITIVE_INFINITY;
  const highest = known.toSorted((a, b) => rank(b) - rank(a))[0] ?? "";
  return asksForSecond(fourEyes, highest, criteria.levels);
}

/** Whether everybody who bears a name had a hand in the change; somebody else of a board may still have decided. */
function isAuthor(by: string, { rules, authors }: GuardScope): boolean {
  const members = membersOf(by, rules.people);
  return members.length > 0 && members.every((login) => (authors ?? []).some((author) => sameName(author, login)));
}

interface Approved {
  readonly login: string;
  readonly words: string;
}

function approverOf({ guards, digest, path }: Awaiting, decided: Decided | null, scope: GuardScope): Approved | null {
  const { people } = scope.rules;
  const given = scope.approvals.filter(({ of }) => of === digest);
  const from = (logins: (name: string) => readonly string[]) => {
    for (const { login } of given)
      for (const name of guards) if (logins(name).some((one) => sameName(one, login))) return { login, name };
    return null;
  };
  const own = from((name) => (decided === null ? loginsOf(name, people) : membersOf(name, people)));
  if (own !== null) return { login: own.login, words: `approved by ${own.login}` };
  if (decided?.record == null || scope.isAbsent?.(path, decided.record) !== false) return null;
  const handed = from((name) => delegatesOf(name, people));
  return handed === null
    ? null
    : { login: handed.login, words: `attested by @${handed.login} for ${handed.name}, ${decided.record}` };
}
