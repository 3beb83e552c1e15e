import { addDays, parseDay } from "../domain/day.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import { isIntegrity } from "../domain/integrity.ts";
import { isPresent } from "../domain/presence.ts";
import type { Waiver, WaiverStanding } from "../domain/rule-book.ts";
import type { Clock, SubjectKind } from "../domain/subject.ts";
import type { SubjectStates } from "../judge/subject-state.ts";

/** What waivers are held against: the rules in force, and who bears a name. */
export interface WaiverGround {
  /** Of whom a rule is asked; `null` where no policy in force has it. */
  kindOf(rule: string): SubjectKind | null;
  /** Whether a policy in force says of the rule that it cannot be waived. */
  isFixed(rule: string): boolean;
  /** `null` where nobody of that kind bears the name. */
  stateOf(kind: SubjectKind, subject: string): SubjectStates | null;
  /** ``; the nearest is `…` `` or nothing. */
  nearRule(rule: string): string;
  nearSubject(kind: SubjectKind, subject: string): string;
}

/** Where a waiver stands today. Its last day counts; what misses anything it must say, or names nobody, never covers. */
export function waiverStanding(waiver: Waiver, ground: WaiverGround, clock: Clock): WaiverStanding {
  const wildcards = wildcardsIn(waiver, ground);
  if (wildcards.length > 0) {
    const because = `\`*\` in its ${wildcards.join(" and its ")} stands for nothing: a waiver is for one rule on one subject`;
    return { state: "wildcard", because };
  }
  const flaws = flawsOf(waiver, ground.isFixed(waiver.rule));
  if (flaws.length > 0) return { state: "malformed", because: flaws.join(", ") };
  return unaddressed(waiver, ground) ?? onDay(waiver, clock) ?? inState(waiver, ground);
}

/** Where a waiver writes `*`; a subject may bear one in its name, such as the glob of an asset. */
function wildcardsIn({ rule, subject }: Waiver, ground: WaiverGround): readonly string[] {
  const kind = subject.includes("*") ? ground.kindOf(rule) : null;
  const isName = kind !== null && ground.stateOf(kind, subject) !== null;
  return [...(rule.includes("*") ? ["rule"] : []), ...(subject.includes("*") && !isName ? ["subject"] : [])];
}

/** What a waiver must say and does not. */
function flawsOf(waiver: Waiver, isFixed: boolean): readonly string[] {
  const { reason, "approved-by": by, created: from = "", expires: to = "", rule, subject } = waiver;
  const [created, expires] = [parseDay(from), parseDay(to)];
  const said: readonly (readonly [boolean, string])[] = [
    [isIntegrity(rule), "findings of the policy integrity cannot be waived"],
    [isFixed, `\`${rule}\` cannot be waived: its policy says that it is fixed`],
    [subject.startsWith("waiver:"), "a waiver cannot be waived itself"],
    [reason === undefined, "it gives no `reason`"],
    [reason !== undefined && !isPresent(reason), "its `reason` is a placeholder"],
    [by === undefined, "it does not say who approved it (`approved-by`)"],
    [by !== undefined && !isPresent(by), "its `approved-by` is a placeholder"],
    [created === null, "it has no `created`"],
    [expires === null, "it has no `expires`"],
    [
      created !== null && expires !== null && expires < created,
      `it expires on ${expires}, before it was created on ${created}`,
    ],
  ];
  return said.flatMap(([holds, words]) => (holds ? [words] : []));
}

/** A rule or a subject that nobody knows. */
function unaddressed({ rule, subject }: Waiver, ground: WaiverGround): WaiverStanding | null {
  const kind = ground.kindOf(rule);
  if (kind === null)
    return { state: "no-rule", because: `no policy in force has a rule \`${rule}\`${ground.nearRule(rule)}` };
  if (ground.stateOf(kind, subject) !== null) return null;
  const because = `\`${rule}\` is asked of each ${kind}, and none is named \`${subject}\`${ground.nearSubject(kind, subject)}`;
  return { state: "no-subject", because };
}

/** Outside of its days; the clock is told of both ends. */
function onDay({ created = "", expires = "" }: Waiver, clock: Clock): WaiverStanding | null {
  clock.mayChange(created);
  clock.mayChange(addDays(expires, 1));
  if (clock.today < created) return { state: "not-yet", because: `it begins on ${created}` };
  return clock.today > expires ? { state: "lapsed", because: `it lapsed on ${expires}` } : null;
}

function inState(waiver: Waiver, ground: WaiverGround): WaiverStanding {
  const until: WaiverStanding = { state: "in-force", because: `it lasts until ${waiver.expires ?? ""}` };
  const { of, rule, subject } = waiver;
  const kind = of === undefined ? null : ground.kindOf(rule);
  if (kind === null) return until;
  const now = ground.stateOf(kind, subject)?.digest ?? "";
  if (now === of) return until;
  return { state: "void", because: `${subject} changed since it was approved (it is ${now} now)` };
}

/** The waiver that covers a finding today, if one does; the clock is told when another answer may be due. */
export function waiverFor(
  waivers: readonly Waiver[],
  finding: Finding,
  { ground, clock }: { readonly ground: WaiverGround; readonly clock: Clock },
): Waiver | null {
  // Its fingerprint is the finding's, so that its subject is the finding's too where its rule is.
  const covers = (waiver: Waiver): boolean =>
    waiver.rule === finding.rule && waiverStanding(waiver, ground, clock).state === "in-force";
  return byFingerprint(waivers).get(fingerprintOf(finding))?.find(covers) ?? null;
}

const indexes = new WeakMap<readonly Waiver[], ReadonlyMap<string, readonly Waiver[]>>();

/** Waivers by what they name; asked once a finding, so they are sorted once. */
function byFingerprint(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const known = indexes.get(waivers);
  if (known !== undefined) return known;
  const index = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = fingerprintOf(waiver);
    index.set(key, [...(index.get(key) ?? []), waiver]);
  }
  indexes.set(waivers, index);
  return index;
}
